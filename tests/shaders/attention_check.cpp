// Chooses and runs the cases of attention.comp and attention_combine.comp.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "inference/model/tensor_type.h"
#include "inference/reference/operators.h"
#include "inference/transformer/cache_type.h"
#include "tests/shaders/cache_image.h"
#include "tests/shaders/kernel_checks.h"

namespace concordia::test {
namespace {

constexpr std::uint32_t kSplitRoom = 16;
constexpr std::uint32_t kOutputPadding = 12;
constexpr std::uint32_t kTemperatureLength = 9;

struct AttentionCase {
    // What distinguishes pipelines.
    std::uint32_t headSize = 64;
    std::uint32_t group = 1;    // query heads to a key/value head
    std::uint32_t columns = 1;  // that the pass has room for
    CacheType cacheType = CacheType::F16;
    // What doesn't.
    std::uint32_t keyValueHeads = 1;
    std::uint32_t position = 0;
    std::uint32_t count = 1;
    std::uint32_t splits = 1;
    std::uint32_t window = 0;  // 0: all positions; with one the cache is a ring
    float softCap = 0;
    float temperatureScale = 0;
    bool sinks = false;

    [[nodiscard]] std::uint32_t headBlocks() const { return headStride(cacheType, headSize) / 8; }
    [[nodiscard]] std::uint32_t heads() const { return group * keyValueHeads; }
    [[nodiscard]] std::uint32_t end() const { return position + count; }
    [[nodiscard]] std::string text() const {
        return std::string(nameOf(cacheType)) + ", head size " + std::to_string(headSize) + ", " +
               std::to_string(group) + " × " + std::to_string(keyValueHeads) + " heads, tokens " +
               std::to_string(position) + " + " + std::to_string(count) + " of " +
               std::to_string(columns) + ", " + std::to_string(splits) + " splits, window " +
               std::to_string(window) + (softCap > 0 ? ", capped" : "") +
               (temperatureScale > 0 ? ", temperature" : "") + (sinks ? ", sinks" : "");
    }
};

// As the engine launches it.
std::vector<vulkan::KernelKey> kernelsFor(const AttentionCase& shape,
                                          const vulkan::Tuning& tuning) {
    const std::uint32_t rows = std::min(tuning.attentionRows, shape.columns * shape.group);
    const std::uint32_t laneQuads =
        (2 * shape.headBlocks() + tuning.attentionSize - 1) / tuning.attentionSize;
    const std::uint32_t cacheType = shape.cacheType == CacheType::F16    ? shaders::kCacheF16
                                    : shape.cacheType == CacheType::Q8_0 ? shaders::kCacheQ8_0
                                                                         : shaders::kCacheQ4_0;
    return {{"attention", tuning.attentionSize, {rows, shape.headBlocks(), laneQuads, cacheType}},
            {"attention_combine", tuning.vectorSize, {shape.headBlocks()}}};
}

class Attention {
public:
    Attention(const AttentionCase& shape, Harness& harness, Noise& noise)
        : m_shape(shape), m_harness(harness), m_noise(noise) {
        auto& p = m_parameters;
        p.heads = shape.heads();
        p.keyValueHeads = shape.keyValueHeads;
        p.headSize = shape.headSize;
        const std::uint32_t kept = shape.window > 0 ? shape.window - 1 + shape.count : shape.end();
        const std::uint32_t tile = std::max(64U, harness.tuning().attentionSize);
        p.capacity = ((kept + tile - 1) / tile + (shape.window > 0 ? 0 : 1)) * tile;
        p.outputStride = p.heads * p.headSize + kOutputPadding;
        p.splits = shape.splits;
        p.scale = 2 / std::sqrt(static_cast<float>(shape.headSize));
        p.window = shape.window > 0 ? shape.window : std::numeric_limits<std::uint32_t>::max();
        p.softCap = shape.softCap;
        p.temperatureScale = shape.temperatureScale;
        p.temperatureLength = kTemperatureLength;
        m_step.scale = p.scale;
        m_step.window = shape.window;
        m_step.softCap = shape.softCap;
        m_step.temperatureScale = shape.temperatureScale;
        m_step.temperatureLength = kTemperatureLength;
    }

    double run();

private:
    struct CacheBlock;
    void placeQueries();
    void placeCache();
    void placeOutputs();

    const AttentionCase& m_shape;
    Harness& m_harness;
    Noise& m_noise;
    shaders::AttentionParameters m_parameters{};
    std::vector<float> m_queries;  // as the operators take them
    std::vector<float> m_keys;
    std::vector<float> m_values;
    std::vector<float> m_sinks;
    AttentionStep m_step;
};

void Attention::placeQueries() {
    const std::uint32_t stride = m_shape.headBlocks() * 8;
    const std::size_t heads = m_parameters.heads;
    m_queries = m_noise.floats(m_shape.count * heads * m_shape.headSize);
    for (float& value : m_queries) {
        value *= 3;  // so that some positions count far more than others
    }
    Region& region = m_harness.place("queries", (m_shape.count + 1) * heads * stride);
    const std::vector<float> tail(stride - m_shape.headSize);
    for (std::size_t row = 0; row < m_shape.count * heads; ++row) {
        region.write(row * stride, std::span<const float>(m_queries).subspan(row * m_shape.headSize,
                                                                             m_shape.headSize));
        region.write(row * stride + m_shape.headSize, std::span<const float>(tail));
    }
    m_parameters.queries = region.address();
}

// 32 elements of one key or value, or what is left of a head: the numbers as the cache has them,
// their scale, and what they mean. Beyond the last token they are the largest there are.
struct Attention::CacheBlock {
    std::uint32_t scale = 0;  // a half
    std::array<std::uint32_t, kCacheBlock> numbers{};
    std::array<float, kCacheBlock> meant{};

    CacheBlock(CacheType type, bool isWritten, Noise& noise) {
        constexpr std::uint32_t kLargest = 0x7BFF;  // 65,504 as a half
        const std::uint32_t most = type == CacheType::Q8_0 ? 127 : 7;
        const float unit = 1 / static_cast<float>(most);
        scale = isWritten ? floatToHalf(unit * (1 + noise.unit() / 2)) : kLargest;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (!isWritten) {
                numbers[i] = hasScales(type) ? most : kLargest;
            } else if (hasScales(type)) {
                const int number =
                    static_cast<int>(noise.below(2 * most + 1)) - static_cast<int>(most);
                numbers[i] = static_cast<std::uint32_t>(number);
                meant[i] =
                    static_cast<float>(number) * halfToFloat(static_cast<std::uint16_t>(scale));
            } else {
                numbers[i] = floatToHalf(noise.unit());
                meant[i] = halfToFloat(static_cast<std::uint16_t>(numbers[i]));
            }
        }
    }
};

// Position p lies in slot p mod capacity.
void Attention::placeCache() {
    const std::uint32_t capacity = m_parameters.capacity;
    const std::size_t heads = m_shape.keyValueHeads;
    CacheImage image(m_shape.cacheType, m_shape.keyValueHeads, m_shape.headBlocks() * 8, capacity);
    m_keys.resize(capacity * heads * m_shape.headSize);
    m_values.resize(m_keys.size());
    for (std::size_t head = 0; head < heads; ++head) {
        for (std::size_t slot = 0; slot < capacity; ++slot) {
            for (std::size_t first = 0; first < m_shape.headSize; first += kCacheBlock) {
                const bool isWritten = slot < m_shape.end();
                const CacheBlock key(m_shape.cacheType, isWritten, m_noise);
                const CacheBlock value(m_shape.cacheType, isWritten, m_noise);
                if (hasScales(m_shape.cacheType)) {
                    image.setScales(head, slot, first / kCacheBlock, key.scale, value.scale);
                }
                for (std::size_t i = 0; i < kCacheBlock && first + i < m_shape.headSize; ++i) {
                    const std::size_t at = (slot * heads + head) * m_shape.headSize + first + i;
                    m_keys[at] = key.meant[i];
                    m_values[at] = value.meant[i];
                    image.setKey(head, slot, first + i, key.numbers[i]);
                    image.setValue(head, slot, first + i, value.numbers[i]);
                }
            }
        }
    }
    const auto place = [&](const char* what, const std::vector<std::uint32_t>& words) {
        Region& region = m_harness.place(what, words.size());
        region.write(0, std::span<const std::uint32_t>(words));
        return region.address();
    };
    m_parameters.keys = place("keys", image.keys());
    m_parameters.values = place("values", image.values());
    m_parameters.scales = place("scales", image.scales());
}

void Attention::placeOutputs() {
    auto& p = m_parameters;
    const std::size_t rowSize = std::size_t{p.heads} * p.headSize;
    std::vector<float> expected(m_shape.count * rowSize);
    if (m_shape.sinks) {
        m_sinks = m_noise.floats(p.heads);
        p.hasSinks = 1;
        p.sinks = m_harness.place("sinks", m_sinks).address();
    }
    reference::attention(m_queries, m_keys, m_values, {p.heads, p.keyValueHeads, p.headSize},
                         m_shape.position, m_step, m_sinks, expected);
    Region& outputs = m_harness.place("outputs", std::size_t{m_shape.count + 1} * p.outputStride);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        outputs.expect(i / rowSize * p.outputStride + i % rowSize, double{expected[i]});
    }
    p.outputs = outputs.address();
    const std::size_t parts = std::size_t{m_shape.columns} * p.heads * kSplitRoom;
    Region& partials = m_harness.place("partial sums", parts * m_shape.headBlocks() * 8);
    Region& statistics = m_harness.place("statistics", parts * 2);
    if (m_shape.splits > 1) {
        partials.ignoreContents();
        statistics.ignoreContents();
    }
    p.partials = partials.address();
    p.statistics = statistics.address();
}

double Attention::run() {
    m_harness.beginCase();
    placeQueries();
    placeCache();
    placeOutputs();
    const std::vector<vulkan::KernelKey> kernels = kernelsFor(m_shape, m_harness.tuning());
    const std::uint32_t rows = kernels[0].constants[0];
    std::vector<vulkan::Dispatch> dispatches(m_shape.splits > 1 ? 2 : 1);
    dispatches[0].kernel = kernels[0];
    dispatches[0].parameters = m_harness.placeParameters(m_parameters);
    dispatches[0].x = m_shape.keyValueHeads;
    dispatches[0].y = (m_shape.columns * m_shape.group + rows - 1) / rows;
    dispatches[0].z = m_shape.splits;
    if (m_shape.splits > 1) {
        dispatches[1].kernel = kernels[1];
        dispatches[1].parameters = dispatches[0].parameters;
        dispatches[1].x = m_parameters.heads;
        dispatches[1].y = m_shape.columns;
    }
    return m_harness.run(dispatches, {m_shape.position, m_shape.count, 0, 0});
}

// Every head size meets every number of columns; the rest takes turns.
std::vector<AttentionCase> chooseCases(CacheType cacheType) {
    constexpr std::array<std::uint32_t, 6> kHeadSizes{8, 20, 64, 80, 128, 256};
    constexpr std::array<std::uint32_t, 5> kGroups{1, 3, 4, 8, 12};
    constexpr std::array<std::uint32_t, 4> kColumns{1, 5, 8, 32};
    constexpr std::array<std::uint32_t, 5> kPositions{0, 1, 63, 64, 200};
    constexpr std::array<std::uint32_t, 4> kSplits{1, 2, 5, 16};
    constexpr std::array<std::uint32_t, 5> kWindows{0, 1, 13, 0, 64};
    std::vector<AttentionCase> cases;
    std::size_t turn = 0;
    for (const std::uint32_t headSize : kHeadSizes) {
        for (const std::uint32_t columns : kColumns) {
            AttentionCase shape;
            shape.cacheType = cacheType;
            shape.headSize = headSize;
            shape.columns = columns;
            shape.group = kGroups[turn % kGroups.size()];
            for (std::size_t i = 0; i < kPositions.size(); ++i) {
                shape.position = kPositions[i];
                shape.splits = kSplits[(turn + i) % kSplits.size()];
                shape.keyValueHeads = 1 + static_cast<std::uint32_t>((turn + i) % 3);
                shape.count = i % 2 == 0 ? columns : (columns + 1) / 2;
                shape.window = kWindows[(turn + 2 * i) % kWindows.size()];
                shape.softCap = (turn + i) % 3 == 0 ? 1.5F : 0.0F;
                shape.temperatureScale = (turn + i) % 4 == 1 ? 0.5F : 0.0F;
                shape.sinks = (turn + i) % 5 < 2;
                cases.push_back(shape);
            }
            ++turn;
        }
    }
    return cases;
}

}  // namespace

void checkAttention(Harness& harness, Report& report) {
    std::vector<AttentionCase> cases;
    for (const CacheType type : {CacheType::F16, CacheType::Q8_0, CacheType::Q4_0}) {
        std::ranges::copy(chooseCases(type), std::back_inserter(cases));
    }
    std::vector<vulkan::KernelKey> kernels;
    for (const AttentionCase& shape : cases) {
        std::ranges::copy(kernelsFor(shape, harness.tuning()), std::back_inserter(kernels));
    }
    harness.prepare(kernels);
    Noise noise(13);
    for (const AttentionCase& shape : cases) {
        const std::string group = "attention, " + std::string(nameOf(shape.cacheType)) +
                                  ", head size " + std::to_string(shape.headSize);
        report.check(group, shape.text(), [&] { return Attention(shape, harness, noise).run(); });
    }
}

}  // namespace concordia::test
