// Chooses and runs the cases of embed.comp.
#include <array>
#include <cstring>
#include <vector>

#include "inference/reference/operators.h"
#include "tests/shaders/kernel_checks.h"
#include "tests/shaders/random_weights.h"

namespace concordia::test {
namespace {

constexpr std::uint32_t kTableRows = 83;
constexpr std::uint32_t kSquareStride = 5;

struct EmbedCase {
    TensorType type = TensorType::F32;
    std::uint32_t columns = 32;
    std::uint32_t count = 1;
    std::vector<std::uint32_t> partBegins{0};  // multiples of 16
    float scale = 1;
};

vulkan::KernelKey kernelFor(TensorType type, const vulkan::Tuning& tuning) {
    return {"embed_" + lowerName(type), tuning.vectorSize, {}};
}

// What every token of the case gives. The columns beyond a row are written as zeros.
void expectRows(const EmbedCase& shape, const RandomWeights& table,
                std::span<const std::uint32_t> tokens, std::span<const float> gain,
                std::uint32_t stride, const std::array<Region*, 3>& regions) {
    std::vector<float> row(shape.columns);
    for (std::uint32_t t = 0; t < shape.count; ++t) {
        reference::embed(table.row(tokens[t]), shape.scale, row);
        for (std::uint32_t i = 0; i < stride; ++i) {
            const double value = i < shape.columns ? double{row[i]} : 0.0;
            regions[0]->expect(std::size_t{t} * stride + i, value);
            regions[1]->expect(std::size_t{t} * stride + i, value * double{gain[i]});
        }
        regions[2]->expect(std::size_t{t} * kSquareStride, reference::dotProduct(row, row));
    }
}

double run(Harness& harness, const EmbedCase& shape, Noise& noise) {
    harness.beginCase();
    const RandomWeights table(shape.type, kTableRows, shape.columns, noise);
    // The last row, the rows on both sides of a part's border, one twice, and others.
    std::vector<std::uint32_t> tokens{kTableRows - 1, 15, 16, 31, 32, 0, 0};
    while (tokens.size() < shape.count) {
        tokens.push_back(noise.below(kTableRows));
    }
    // Behind the tokens of this pass lie those of one before, which are not to be looked up.
    tokens.push_back(kTableRows + 7);

    std::vector<shaders::EmbedParameters> parts;
    for (std::size_t i = 0; i < shape.partBegins.size(); ++i) {
        const std::uint32_t begin = shape.partBegins[i];
        const std::uint32_t end =
            i + 1 < shape.partBegins.size() ? shape.partBegins[i + 1] : kTableRows;
        const PlacedWeights placed = table.place(harness, begin, end - begin);
        shaders::EmbedParameters p{};
        p.plane0 = placed.planes[0];
        p.plane1 = placed.planes[1];
        p.plane2 = placed.planes[2];
        p.plane3 = placed.planes[3];
        p.rows = end - begin;
        p.rowOffset = begin;
        p.blocks = placed.blocks;
        parts.push_back(p);
    }
    const std::uint32_t stride = parts.front().blocks * shaders::kBlockElements;
    const std::vector<float> gain = noise.floats(stride);
    Region& tokenRegion = harness.place("tokens", tokens.size());
    tokenRegion.write(0, std::span<const std::uint32_t>(tokens));
    Region& outputs = harness.place("residual", std::size_t{shape.count + 1} * stride);
    Region& normInputs = harness.place("inputs of the norm", std::size_t{shape.count + 1} * stride);
    Region& squares =
        harness.place("sums of squares", std::size_t{shape.count + 1} * kSquareStride);
    expectRows(shape, table, tokens, gain, stride, {&outputs, &normInputs, &squares});

    const std::uint64_t gainAddress = harness.place("gain", gain).address();
    std::vector<vulkan::Dispatch> dispatches;
    for (shaders::EmbedParameters& p : parts) {
        p.tokens = tokenRegion.address();
        p.outputs = outputs.address();
        p.gain = gainAddress;
        p.normInputs = normInputs.address();
        p.squares = squares.address();
        p.outputStride = stride;
        p.squareStride = kSquareStride;
        p.scale = shape.scale;
        vulkan::Dispatch dispatch;
        dispatch.kernel = kernelFor(shape.type, harness.tuning());
        dispatch.parameters = harness.placeParameters(p);
        dispatch.x = shape.count + 2;
        dispatch.waits = dispatches.empty();
        dispatches.push_back(dispatch);
    }
    return harness.run(dispatches, {9, shape.count, 0, 0});
}

}  // namespace

void checkEmbed(Harness& harness, Report& report) {
    std::vector<vulkan::KernelKey> kernels;
    for (const TensorType type : kTensorTypes) {
        kernels.push_back(kernelFor(type, harness.tuning()));
    }
    harness.prepare(kernels);
    Noise noise(12);
    for (const TensorType type : kTensorTypes) {
        for (const std::uint32_t columns : columnChoices(type)) {
            for (const std::vector<std::uint32_t>& parts :
                 {std::vector<std::uint32_t>{0}, std::vector<std::uint32_t>{0, 16, 32}}) {
                const EmbedCase shape{type, columns, parts.size() == 1 ? 1U : 9U, parts,
                                      parts.size() == 1 ? 1.0F : 11.5F};
                report.check("embed " + lowerName(type),
                             std::to_string(columns) + " columns in " +
                                 std::to_string(parts.size()) + " parts",
                             [&] { return run(harness, shape, noise); });
            }
        }
    }
}

}  // namespace concordia::test
