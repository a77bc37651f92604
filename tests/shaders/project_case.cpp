#include "tests/shaders/project_case.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "inference/reference/operators.h"

namespace concordia::test {
namespace {

constexpr float kEpsilon = 1e-5F;
constexpr std::uint32_t kSquareCount = 3;   // partial sums that the step before has left
constexpr std::uint32_t kSquareOffset = 2;  // of the partial sums that this launch leaves
constexpr std::uint32_t kOutputPadding = 3;

std::uint32_t divideUp(std::uint32_t value, std::uint32_t divisor) {
    return (value + divisor - 1) / divisor;
}

// The numbers of one case, and the products that every epilogue begins with.
class Projection {
public:
    Projection(const ProjectCase& shape, Harness& harness, Noise& noise)
        : m_shape(shape),
          m_harness(harness),
          m_noise(noise),
          m_weights(shape.type, shape.matrixRows, shape.columns, noise),
          m_firstColumn(shape.fromFirstOutput ? shape.count - 1 : 0) {}

    double run();

private:
    void placeInputs();
    void placeBias();
    void multiply();
    void placeOutputs();
    void placeStore();
    void placeResidual();
    void placeQueryKeyValue();
    void placeActivated();

    // Of the rows of this launch, [count][matrixRows].
    [[nodiscard]] double product(std::uint32_t column, std::uint32_t row) const {
        return double{m_products[std::size_t{column} * m_shape.matrixRows + row]};
    }
    [[nodiscard]] std::uint32_t endRow() const { return m_shape.rowOffset + m_shape.rows; }
    [[nodiscard]] std::uint32_t groupsPerWorkgroup() const {
        return m_shape.localSize / (shaders::kGroupLanes * m_shape.slices);
    }
    [[nodiscard]] std::uint32_t workgroups() const {
        return divideUp(divideUp(m_shape.rows, shaders::kGroupRows), groupsPerWorkgroup());
    }
    [[nodiscard]] std::uint32_t outputColumns() const { return m_shape.count - m_firstColumn; }

    const ProjectCase& m_shape;
    Harness& m_harness;
    Noise& m_noise;
    RandomWeights m_weights;
    std::uint32_t m_firstColumn;
    std::vector<float> m_inputs;  // [count][columns], normalized if the case says so
    std::vector<float> m_bias;
    std::vector<float> m_products;
    shaders::ProjectParameters m_parameters{};
};

void Projection::placeInputs() {
    const std::uint32_t columns = m_shape.columns;
    auto& p = m_parameters;
    p.inputStride = p.blocks * shaders::kBlockElements;
    p.squareCount = kSquareCount;
    p.inverseWidth = 1.0F / static_cast<float>(columns);
    p.epsilon = kEpsilon;
    // The kernel may read whole tiles, whose columns beyond the count hold no numbers.
    const std::uint32_t room = divideUp(m_shape.count, 8) * 8 + 8;
    Region& inputs = m_harness.place("inputs", std::size_t{room} * p.inputStride);
    Region& squares = m_harness.place("sums of squares", std::size_t{room} * p.squareStride);
    const std::vector<float> gain = m_noise.floats(columns);
    m_inputs.resize(std::size_t{m_shape.count} * columns);
    for (std::uint32_t t = 0; t < m_shape.count; ++t) {
        std::vector<float> row = m_noise.floats(columns);
        const auto normalized = std::span(m_inputs).subspan(std::size_t{t} * columns, columns);
        std::ranges::copy(row, normalized.begin());
        if (m_shape.normed) {
            reference::rmsNorm(row, gain, kEpsilon, normalized);
            const auto total = static_cast<float>(reference::dotProduct(row, row));
            const std::array<float, kSquareCount> parts{total / 2, total / 8, total * 3 / 8};
            squares.write(std::size_t{t} * p.squareStride, parts);
            for (std::uint32_t i = 0; i < columns; ++i) {
                row[i] *= gain[i];
            }
        }
        row.resize(p.inputStride);  // tails are zero
        inputs.write(std::size_t{t} * p.inputStride, std::span<const float>(row));
    }
    p.inputs = inputs.address();
    p.inputSquares = squares.address();
}

void Projection::placeBias() {
    m_bias.assign(m_shape.matrixRows, 0);
    if (m_shape.bias) {
        m_bias = m_noise.floats(m_shape.matrixRows);
        m_parameters.hasBias = 1;
        m_parameters.bias = m_harness.place("bias", m_bias).address();
    }
}

void Projection::multiply() {
    m_products.resize(std::size_t{m_shape.count} * m_shape.matrixRows);
    for (std::uint32_t t = 0; t < m_shape.count; ++t) {
        const auto input = std::span<const float>(m_inputs).subspan(
            std::size_t{t} * m_shape.columns, m_shape.columns);
        for (std::uint32_t row = 0; row < m_shape.matrixRows; ++row) {
            m_products[std::size_t{t} * m_shape.matrixRows + row] =
                static_cast<float>(reference::dotProduct(m_weights.row(row), input)) + m_bias[row];
        }
    }
}

void Projection::placeStore() {
    auto& p = m_parameters;
    p.outputStride = m_shape.matrixRows + kOutputPadding;
    p.softCap = m_shape.softCap;
    Region& outputs = m_harness.place("outputs", std::size_t{outputColumns() + 1} * p.outputStride);
    for (std::uint32_t t = 0; t < outputColumns(); ++t) {
        for (std::uint32_t row = m_shape.rowOffset; row < endRow(); ++row) {
            outputs.expect(std::size_t{t} * p.outputStride + row,
                           reference::softCap(product(m_firstColumn + t, row), m_shape.softCap));
        }
    }
    p.outputs = outputs.address();
}

void Projection::placeResidual() {
    auto& p = m_parameters;
    p.outputStride = m_shape.matrixRows + kOutputPadding;
    const std::size_t size = std::size_t{m_shape.count + 1} * p.outputStride;
    const std::vector<float> before = m_noise.floats(size);
    const std::vector<float> gain = m_noise.floats(m_shape.matrixRows);
    Region& outputs = m_harness.place("residual", before);
    Region& normInputs = m_harness.place("inputs of the next norm", size);
    Region& squares =
        m_harness.place("new sums of squares", std::size_t{m_shape.count + 1} * p.squareStride);
    const std::uint32_t rowsHere = groupsPerWorkgroup() * shaders::kGroupRows;
    for (std::uint32_t t = 0; t < m_shape.count; ++t) {
        std::vector<double> sums(workgroups());
        for (std::uint32_t row = m_shape.rowOffset; row < endRow(); ++row) {
            const std::size_t at = std::size_t{t} * p.outputStride + row;
            const double value = double{before[at]} + product(t, row);
            outputs.expect(at, value);
            normInputs.expect(at, value * double{gain[row]});
            sums[(row - m_shape.rowOffset) / rowsHere] += value * value;
        }
        for (std::uint32_t i = 0; i < sums.size(); ++i) {
            squares.expect(std::size_t{t} * p.squareStride + kSquareOffset + i, sums[i]);
        }
    }
    p.outputs = outputs.address();
    p.gain = m_harness.place("gain", gain).address();
    p.normInputs = normInputs.address();
    p.outputSquares = squares.address();
    p.squareOffset = kSquareOffset;
}

void Projection::placeQueryKeyValue() {
    const HeadShape& heads = m_shape.heads;
    auto& p = m_parameters;
    p.headSize = heads.headSize;
    p.headStride = heads.stride();
    p.rotaryDimensions = heads.rotaryDimensions;
    p.queryRows = heads.heads * heads.headSize;
    p.keyRows = heads.keyValueHeads * heads.headSize;
    p.capacity = divideUp(m_shape.position + m_shape.count, 64) * 64;
    p.outputStride = heads.heads * p.headStride;
    const Rotary rotary = makeRotary({}, heads.rotaryDimensions);
    const std::size_t cacheWords = std::size_t{heads.keyValueHeads} * p.capacity * p.headStride / 2;
    Region& queries = m_harness.place("queries", std::size_t{m_shape.count + 1} * p.outputStride);
    Region& keys = m_harness.place("keys", cacheWords);
    Region& values = m_harness.place("values", cacheWords);
    std::vector<float> rotations;
    for (std::uint32_t t = 0; t < m_shape.count; ++t) {
        const std::uint32_t position = m_shape.position + t;
        for (const double frequency : rotary.frequencies) {
            rotations.push_back(static_cast<float>(std::cos(position * frequency)));
            rotations.push_back(static_cast<float>(std::sin(position * frequency)));
        }
        const auto rows = std::span(m_products).subspan(std::size_t{t} * m_shape.matrixRows);
        for (std::uint32_t head = 0; head < heads.heads + heads.keyValueHeads; ++head) {
            reference::rotate(rows.subspan(std::size_t{head} * heads.headSize, heads.headSize),
                              rotary, position);
        }
        for (std::uint32_t row = m_shape.rowOffset; row < endRow(); ++row) {
            const std::size_t d = row % heads.headSize;
            const std::size_t head = row / heads.headSize;
            if (row < p.queryRows) {
                queries.expect(t * std::size_t{p.outputStride} + head * p.headStride + d,
                               product(t, row));
                continue;
            }
            const double rounded = double{halfToFloat(floatToHalf(rows[row]))};
            if (row < p.queryRows + p.keyRows) {
                const std::size_t block = (head - heads.heads) * (p.headStride / 8) + d / 8;
                keys.expectHalf((block * p.capacity + position) * 4 + d % 8 / 2, d % 2, rounded);
            } else {
                const std::size_t cell =
                    (head - heads.heads - heads.keyValueHeads) * p.capacity + position;
                values.expectHalf(cell * (p.headStride / 2) + d / 2, d % 2, rounded);
            }
        }
    }
    p.rotations = m_harness.place("rotations", rotations).address();
    p.outputs = queries.address();
    p.keys = keys.address();
    p.values = values.address();
}

// One output for each pair of rows with a gate, one for each row without.
void Projection::placeActivated() {
    auto& p = m_parameters;
    const bool isGated = m_shape.epilogue == shaders::kEpilogueGated;
    const std::uint32_t step = isGated ? 2 : 1;
    const Activation activation{m_shape.activation, {0.8F, 0.9F, 0.5F, -1e-6F}};
    p.activationA = activation.numbers[0];
    p.activationB = activation.numbers[1];
    p.activationC = activation.numbers[2];
    p.activationD = activation.numbers[3];
    p.outputStride = m_shape.matrixRows / step + kOutputPadding;
    Region& outputs = m_harness.place("outputs", std::size_t{m_shape.count + 1} * p.outputStride);
    for (std::uint32_t t = 0; t < m_shape.count; ++t) {
        for (std::uint32_t row = m_shape.rowOffset; row < endRow(); row += step) {
            const double value =
                isGated ? reference::activateGated(activation, product(t, row), product(t, row + 1))
                        : reference::activate(activation, product(t, row));
            outputs.expect(std::size_t{t} * p.outputStride + row / step, value);
        }
    }
    p.outputs = outputs.address();
}

void Projection::placeOutputs() {
    switch (m_shape.epilogue) {
        case shaders::kEpilogueResidual:
            return placeResidual();
        case shaders::kEpilogueQueryKeyValue:
            return placeQueryKeyValue();
        case shaders::kEpilogueGated:
        case shaders::kEpilogueActivated:
            return placeActivated();
        default:
            return placeStore();
    }
}

double Projection::run() {
    m_harness.beginCase();
    const PlacedWeights placed = m_weights.place(m_harness, m_shape.rowOffset, m_shape.rows);
    auto& p = m_parameters;
    p.plane0 = placed.planes[0];
    p.plane1 = placed.planes[1];
    p.plane2 = placed.planes[2];
    p.plane3 = placed.planes[3];
    p.blocks = placed.blocks;
    p.rows = m_shape.rows;
    p.rowOffset = m_shape.rowOffset;
    p.groups = divideUp(m_shape.rows, shaders::kGroupRows);
    p.groupsPerExpert = p.groups;
    p.squareStride = kSquareCount + kSquareOffset + workgroups();
    p.fromFirstOutput = m_shape.fromFirstOutput ? 1 : 0;
    placeInputs();
    placeBias();
    multiply();
    placeOutputs();
    vulkan::Dispatch dispatch;
    dispatch.kernel = m_shape.kernel();
    dispatch.parameters = m_harness.placeParameters(p);
    dispatch.x = workgroups();
    dispatch.y = divideUp(m_shape.count, m_shape.tile) + 1;  // a pass has room for more tokens
    return m_harness.run({&dispatch, 1}, {m_shape.position, m_shape.count, m_firstColumn, 0});
}

}  // namespace

vulkan::KernelKey ProjectCase::kernel() const {
    return {"project_" + lowerName(type) + "_" + std::to_string(tile),
            localSize,
            {slices, epilogue, normed ? 1U : 0U, static_cast<std::uint32_t>(activation)}};
}

std::string ProjectCase::text() const {
    constexpr std::array kNames{"store", "residual", "query/key/value", "gated", "activated"};
    return lowerName(type) + " × " + std::to_string(tile) + ", " + kNames.at(epilogue) + " by " +
           std::to_string(static_cast<int>(activation)) + (normed ? ", normed" : "") +
           (bias ? ", bias" : "") + ", rows " + std::to_string(rowOffset) + " + " +
           std::to_string(rows) + " of " + std::to_string(matrixRows) + ", columns " +
           std::to_string(columns) + ", tokens " + std::to_string(position) + " + " +
           std::to_string(count) + (fromFirstOutput ? ", last one only" : "") + ", head size " +
           std::to_string(heads.headSize) + ", workgroups of " + std::to_string(localSize);
}

double runProjectCase(Harness& harness, const ProjectCase& shape, Noise& noise) {
    return Projection(shape, harness, noise).run();
}

}  // namespace concordia::test
