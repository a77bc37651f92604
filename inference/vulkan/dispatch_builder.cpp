#include "inference/vulkan/dispatch_builder.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <cstring>
#include <string>
#include <variant>

namespace concordia::vulkan {
namespace {

constexpr std::uint32_t kBatchColumns = 8;  // of the project kernels for several tokens

std::uint32_t divideUp(std::uint32_t value, std::uint32_t divisor) {
    return (value + divisor - 1) / divisor;
}

std::string suffix(TensorType type) {
    std::string name(traits(type).name);
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

}  // namespace

DispatchBuilder::DispatchBuilder(const Plan& plan, const WeightStore& weights,
                                 const Workspace& workspace, const Tuning& tuning,
                                 const PassShape& shape)
    : m_plan(plan), m_weights(weights), m_workspace(workspace), m_tuning(tuning), m_shape(shape) {
    for (m_step = 0; m_step < plan.steps.size(); ++m_step) {
        std::visit([this](const auto& step) { add(step); }, plan.steps[m_step]);
    }
}

void DispatchBuilder::launch(KernelKey kernel, const void* parameters, std::size_t bytes,
                             std::uint32_t x, std::uint32_t y, std::uint32_t z, bool waits) {
    constexpr std::size_t kAlignment = 16;
    const std::size_t offset = m_parameters.size();
    m_parameters.resize(offset + (bytes + kAlignment - 1) / kAlignment * kAlignment);
    std::memcpy(m_parameters.data() + offset, parameters, bytes);
    m_dispatches.push_back({std::move(kernel), offset, x, y, z, waits});
}

// The gain of the first norm after the current step: whoever writes the residual prepares it.
std::uint64_t DispatchBuilder::nextGain() const {
    for (std::size_t i = m_step + 1; i < m_plan.steps.size(); ++i) {
        const Norm* norm = std::visit(
            [](const auto& step) -> const Norm* {
                if constexpr (requires { step.norm; }) {
                    return &step.norm;
                } else {
                    return nullptr;
                }
            },
            m_plan.steps[i]);
        if (norm != nullptr) {
            return m_weights.gain(*norm);
        }
    }
    assert(false && "a plan ends with the head's norm");
    return 0;
}

void DispatchBuilder::project(const Matrix& matrix, const Projection& projection,
                              shaders::ProjectParameters common) {
    const std::uint32_t tile = m_shape.columns == 1 || projection.columns == 1 ? 1 : kBatchColumns;
    const std::uint32_t groupsHere = m_tuning.projectSize / (8 * m_tuning.slices);
    common.squareStride = m_workspace.squareStride;
    if (projection.norm != nullptr) {
        common.inputSquares = m_workspace.squares;
        common.squareCount = m_squareCount;
        common.inverseWidth = 1.0F / static_cast<float>(m_plan.config.hiddenSize);
        common.epsilon = projection.norm->epsilon;
    }
    std::uint32_t workgroups = 0;
    bool waits = true;
    for (const DeviceMatrixPart& part : m_weights.matrix(matrix)) {
        common.plane0 = part.planes[0];
        common.plane1 = part.planes[1];
        common.plane2 = part.planes[2];
        common.plane3 = part.planes[3];
        common.rows = part.rows;
        common.rowOffset = part.rowOffset;
        common.blocks = part.blocks;
        common.squareOffset = workgroups;
        KernelKey kernel{"project_" + suffix(part.type) + "_" + std::to_string(tile),
                         m_tuning.projectSize,
                         {m_tuning.slices, projection.epilogue, projection.norm != nullptr}};
        const std::uint32_t x = divideUp(divideUp(part.rows, shaders::kGroupRows), groupsHere);
        launch(std::move(kernel), &common, sizeof(common), x, divideUp(projection.columns, tile), 1,
               waits);
        workgroups += x;
        waits = false;
    }
    if (projection.epilogue == shaders::kEpilogueResidual) {
        assert(workgroups <= m_workspace.squareStride);
        m_squareCount = workgroups;
    }
}

void DispatchBuilder::add(const EmbedStep& step) {
    bool waits = true;
    for (const DeviceMatrixPart& part : m_weights.matrix(step.table)) {
        shaders::EmbedParameters p{};
        p.plane0 = part.planes[0];
        p.plane1 = part.planes[1];
        p.plane2 = part.planes[2];
        p.plane3 = part.planes[3];
        p.tokens = m_workspace.tokens;
        p.outputs = m_workspace.residual;
        p.gain = nextGain();
        p.normInputs = m_workspace.normInputs;
        p.squares = m_workspace.squares;
        p.rows = part.rows;
        p.rowOffset = part.rowOffset;
        p.blocks = part.blocks;
        p.outputStride = m_workspace.hiddenStride;
        p.squareStride = m_workspace.squareStride;
        p.scale = step.scale;
        launch({"embed_" + suffix(part.type), m_tuning.vectorSize, {}}, &p, sizeof(p),
               m_shape.columns, 1, 1, waits);
        waits = false;
    }
    m_squareCount = 1;
}

void DispatchBuilder::add(const QueryKeyValueStep& step) {
    const ModelConfig& config = m_plan.config;
    shaders::ProjectParameters p{};
    p.inputs = m_workspace.normInputs;
    p.inputStride = m_workspace.hiddenStride;
    p.bias = m_weights.bias(step.bias);
    p.hasBias = step.bias.empty() ? 0 : 1;
    p.outputs = m_workspace.queries;
    p.outputStride = config.heads * m_workspace.headStride;
    p.rotations = m_workspace.rotations;
    p.keys = m_workspace.keys[step.layer];
    p.values = m_workspace.values[step.layer];
    p.headSize = config.headSize;
    p.headStride = m_workspace.headStride;
    p.rotaryDimensions = config.rotaryDimensions;
    p.queryRows = config.heads * config.headSize;
    p.keyRows = config.keyValueHeads * config.headSize;
    p.capacity = m_workspace.capacity;
    project(step.matrix, {shaders::kEpilogueQueryKeyValue, &step.norm, m_shape.columns}, p);
}

void DispatchBuilder::add(const AttentionStep& step) {
    const ModelConfig& config = m_plan.config;
    const std::uint32_t headBlocks = m_workspace.headStride / 8;
    const std::uint32_t groupSize = config.heads / config.keyValueHeads;
    const std::uint32_t rows = std::min(m_tuning.attentionRows, m_shape.columns * groupSize);
    shaders::AttentionParameters p{};
    p.queries = m_workspace.queries;
    p.keys = m_workspace.keys[step.layer];
    p.values = m_workspace.values[step.layer];
    p.outputs = m_workspace.attention;
    p.partials = m_workspace.partials;
    p.statistics = m_workspace.statistics;
    p.heads = config.heads;
    p.keyValueHeads = config.keyValueHeads;
    p.headSize = config.headSize;
    p.capacity = m_workspace.capacity;
    p.outputStride = m_workspace.attentionStride;
    p.splits = m_shape.splits;
    p.scale = step.scale;
    launch({"attention",
            m_tuning.attentionSize,
            {rows, headBlocks, divideUp(2 * headBlocks, m_tuning.attentionSize)}},
           &p, sizeof(p), config.keyValueHeads, divideUp(m_shape.columns * groupSize, rows),
           m_shape.splits, true);
    if (m_shape.splits > 1) {
        launch({"attention_combine", m_tuning.vectorSize, {headBlocks}}, &p, sizeof(p),
               config.heads, m_shape.columns, 1, true);
    }
}

void DispatchBuilder::add(const ResidualStep& step) {
    const bool fromAttention = step.input == ResidualInput::Attention;
    shaders::ProjectParameters p{};
    p.inputs = fromAttention ? m_workspace.attention : m_workspace.feedForward;
    p.inputStride = fromAttention ? m_workspace.attentionStride : m_workspace.feedForwardStride;
    p.bias = m_weights.bias(step.bias);
    p.hasBias = step.bias.empty() ? 0 : 1;
    p.outputs = m_workspace.residual;
    p.outputStride = m_workspace.hiddenStride;
    p.gain = nextGain();
    p.normInputs = m_workspace.normInputs;
    p.outputSquares = m_workspace.squares;
    project(step.matrix, {shaders::kEpilogueResidual, nullptr, m_shape.columns}, p);
}

void DispatchBuilder::add(const GatedStep& step) {
    shaders::ProjectParameters p{};
    p.inputs = m_workspace.normInputs;
    p.inputStride = m_workspace.hiddenStride;
    p.outputs = m_workspace.feedForward;
    p.outputStride = m_workspace.feedForwardStride;
    project(step.matrix, {shaders::kEpilogueGated, &step.norm, m_shape.columns}, p);
}

void DispatchBuilder::add(const HeadStep& step) {
    if (m_shape.logits == LogitsWanted::None) {
        return;
    }
    shaders::ProjectParameters p{};
    p.inputs = m_workspace.normInputs;
    p.inputStride = m_workspace.hiddenStride;
    p.outputs = m_workspace.logits;
    p.outputStride = m_plan.config.vocabularySize;
    p.fromFirstOutput = 1;
    const std::uint32_t columns = m_shape.logits == LogitsWanted::Last ? 1 : m_shape.columns;
    project(step.matrix, {shaders::kEpilogueStore, &step.norm, columns}, p);
}

}  // namespace concordia::vulkan
