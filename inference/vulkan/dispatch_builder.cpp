#include "inference/vulkan/dispatch_builder.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <string>
#include <variant>

namespace concordia::vulkan {
namespace {

constexpr std::uint32_t kFewColumns = 8;  // of the project kernels for several tokens

std::uint32_t divideUp(std::uint32_t value, std::uint32_t divisor) {
    return (value + divisor - 1) / divisor;
}

std::string suffix(TensorType type) {
    std::string name(traits(type).name);
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

std::uint32_t normId(NormKind kind) {
    return kind == NormKind::Layer ? shaders::kNormLayer : shaders::kNormRootMeanSquare;
}

std::uint32_t cacheTypeId(CacheType type) {
    switch (type) {
        case CacheType::F16:
            return shaders::kCacheF16;
        case CacheType::Q8_0:
            return shaders::kCacheQ8_0;
        case CacheType::Q4_0:
            return shaders::kCacheQ4_0;
    }
    throw std::logic_error("a type of the KV cache without a kernel");
}

std::uint32_t activationId(ActivationKind kind) {
    switch (kind) {
        case ActivationKind::Silu:
            return shaders::kActivationSilu;
        case ActivationKind::GeluTanh:
            return shaders::kActivationGeluTanh;
        case ActivationKind::ReluSquared:
            return shaders::kActivationReluSquared;
        case ActivationKind::Xielu:
            return shaders::kActivationXielu;
        case ActivationKind::ClampedSwish:
            return shaders::kActivationClampedSwish;
    }
    throw std::logic_error("an activation without a kernel");
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

const Norm& DispatchBuilder::nextNorm() const {
    for (std::size_t i = m_step + 1; i < m_plan.steps.size(); ++i) {
        if (const Norm* const norm = normOf(m_plan.steps[i])) {
            return *norm;
        }
    }
    throw std::logic_error("a plan ends with the head's norm");
}

void DispatchBuilder::project(const Matrix& matrix, const Projection& projection,
                              shaders::ProjectParameters common) {
    const bool hasExperts = matrix.experts > 1;
    const bool isNormed =
        projection.norm != nullptr && projection.norm->kind == NormKind::RootMeanSquare;
    const bool oneByOne = m_shape.columns == 1 || projection.columns == 1 || hasExperts;
    const std::uint32_t several =
        m_shape.columns > kFewColumns ? m_tuning.tileColumns : kFewColumns;
    const std::uint32_t tile = oneByOne ? 1 : several;
    const std::uint32_t groupsHere = m_tuning.projectSize / (8 * m_tuning.slices);
    common.squareStride = m_workspace.squareStride;
    if (isNormed) {
        common.inputSquares = m_workspace.squares;
        common.squareCount = m_squareCount;
        common.inverseWidth = 1.0F / static_cast<float>(m_plan.config.hiddenSize);
        common.epsilon = projection.norm->epsilon;
    }
    if (hasExperts) {
        common.chosen = m_workspace.chosenExperts;
        common.choices = m_plan.config.expertsUsed;
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
        common.groups = part.groups;
        common.firstGroup = part.firstGroup;
        common.groupsPerExpert = part.groupsPerExpert;
        common.squareOffset = workgroups;
        KernelKey kernel{"project_" + suffix(part.type) + "_" + std::to_string(tile),
                         m_tuning.projectSize,
                         {m_tuning.slices, projection.epilogue, isNormed,
                          activationId(projection.activation), hasExperts}};
        const std::uint32_t x = divideUp(part.groupsPerExpert, groupsHere);
        launch(std::move(kernel), &common, sizeof(common), x, divideUp(projection.columns, tile),
               hasExperts ? m_plan.config.expertsUsed : 1, waits);
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
        p.gain = m_weights.vector(nextNorm().gain);
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
    prepareLayerNorm();
}

void DispatchBuilder::add(const QueryKeyValueStep& step) {
    const LayerCache& cache = m_workspace.layers[step.layer];
    const ModelConfig& config = m_plan.config;
    shaders::ProjectParameters p{};
    p.inputs = m_workspace.normInputs;
    p.inputStride = m_workspace.hiddenStride;
    p.bias = m_weights.bias(step.bias);
    p.hasBias = step.bias.empty() ? 0 : 1;
    p.outputs = m_workspace.queries;
    p.outputStride = config.heads * m_workspace.headStride;
    p.rotations = step.rotary.has_value() ? m_workspace.rotations[*step.rotary] : 0;
    p.keys = cache.keys;
    p.values = cache.values;
    p.rawKeys = m_workspace.rawKeys;
    p.rawValues = m_workspace.rawValues;
    p.storesLater = hasScales(m_workspace.cacheType) ? 1 : 0;
    p.normsHeads = step.headNorms.has_value() ? 1 : 0;
    p.headSize = config.headSize;
    p.headStride = m_workspace.headStride;
    p.rotaryDimensions = step.rotary.has_value() ? config.rotaryDimensions : 0;
    p.queryRows = config.heads * config.headSize;
    p.keyRows = config.keyValueHeads * config.headSize;
    p.capacity = cache.capacity;
    project(step.matrix, {shaders::kEpilogueQueryKeyValue, &step.norm, m_shape.columns}, p);
    if (step.headNorms.has_value()) {
        addHeadNorms(step);
    }
    if (hasScales(m_workspace.cacheType)) {
        addCacheStore(step);
    }
}

void DispatchBuilder::addHeadNorms(const QueryKeyValueStep& step) {
    const ModelConfig& config = m_plan.config;
    const LayerCache& cache = m_workspace.layers[step.layer];
    shaders::HeadNormParameters p{};
    p.queries = m_workspace.queries;
    p.rawKeys = m_workspace.rawKeys;
    p.keys = cache.keys;
    p.queryGain = m_weights.vector(step.headNorms->query.tensor);
    p.keyGain = m_weights.vector(step.headNorms->key.tensor);
    p.rotations = step.rotary.has_value() ? m_workspace.rotations[*step.rotary] : 0;
    p.heads = config.heads;
    p.keyValueHeads = config.keyValueHeads;
    p.headSize = config.headSize;
    p.headStride = m_workspace.headStride;
    p.rotaryDimensions = step.rotary.has_value() ? config.rotaryDimensions : 0;
    p.capacity = cache.capacity;
    p.epsilon = step.headNorms->epsilon;
    p.storesLater = hasScales(m_workspace.cacheType) ? 1 : 0;
    launch({"head_norm", m_tuning.vectorSize, {}}, &p, sizeof(p),
           config.heads + config.keyValueHeads, m_shape.columns, 1, true);
}

void DispatchBuilder::addCacheStore(const QueryKeyValueStep& step) {
    const LayerCache& cache = m_workspace.layers[step.layer];
    shaders::StoreCacheParameters p{};
    p.rawKeys = m_workspace.rawKeys;
    p.rawValues = m_workspace.rawValues;
    p.keys = cache.keys;
    p.values = cache.values;
    p.scales = cache.scales;
    p.headBlocks = m_workspace.headStride / shaders::kCacheBlock;
    p.blocks = m_plan.config.keyValueHeads * p.headBlocks;
    p.capacity = cache.capacity;
    launch({"store_cache", m_tuning.vectorSize, {cacheTypeId(m_workspace.cacheType)}}, &p,
           sizeof(p), divideUp(p.blocks, m_tuning.vectorSize), m_shape.columns, 1, true);
}

void DispatchBuilder::add(const AttentionStep& step) {
    const ModelConfig& config = m_plan.config;
    const LayerCache& cache = m_workspace.layers[step.layer];
    const std::uint32_t headBlocks = m_workspace.headStride / 8;
    const std::uint32_t groupSize = config.heads / config.keyValueHeads;
    const std::uint32_t rows = std::min(m_tuning.attentionRows, m_shape.columns * groupSize);
    shaders::AttentionParameters p{};
    p.queries = m_workspace.queries;
    p.keys = cache.keys;
    p.values = cache.values;
    p.scales = cache.scales;
    p.outputs = m_workspace.attention;
    p.partials = m_workspace.partials;
    p.statistics = m_workspace.statistics;
    p.heads = config.heads;
    p.keyValueHeads = config.keyValueHeads;
    p.headSize = config.headSize;
    p.capacity = cache.capacity;
    p.outputStride = m_workspace.attentionStride;
    p.splits = m_shape.splits;
    p.window = step.window > 0 ? step.window : std::numeric_limits<std::uint32_t>::max();
    p.sinks = m_weights.vector(step.sinks);
    p.hasSinks = step.sinks != nullptr ? 1 : 0;
    p.scale = step.scale;
    p.softCap = step.softCap;
    p.temperatureScale = step.temperatureScale;
    p.temperatureLength = step.temperatureLength;
    launch({"attention",
            m_tuning.attentionSize,
            {rows, headBlocks, divideUp(2 * headBlocks, m_tuning.attentionSize),
             cacheTypeId(m_workspace.cacheType)}},
           &p, sizeof(p), config.keyValueHeads, divideUp(m_shape.columns * groupSize, rows),
           m_shape.splits, true);
    if (m_shape.splits > 1) {
        launch({"attention_combine", m_tuning.vectorSize, {headBlocks}}, &p, sizeof(p),
               config.heads, m_shape.columns, 1, true);
    }
}

void DispatchBuilder::add(const RouterStep& step) {
    shaders::ProjectParameters p{};
    p.inputs = m_workspace.normInputs;
    p.inputStride = m_workspace.hiddenStride;
    p.bias = m_weights.bias(step.bias);
    p.hasBias = step.bias.empty() ? 0 : 1;
    p.outputs = m_workspace.expertScores;
    p.outputStride = step.matrix.rows;
    project(step.matrix, {shaders::kEpilogueStore, &step.norm, m_shape.columns}, p);

    shaders::RouteParameters route{};
    route.scores = m_workspace.expertScores;
    route.chosen = m_workspace.chosenExperts;
    route.weights = m_workspace.expertWeights;
    route.experts = step.matrix.rows;
    route.choices = step.used;
    launch({"route", m_tuning.vectorSize, {}}, &route, sizeof(route),
           divideUp(m_shape.columns, m_tuning.vectorSize), 1, 1, true);
}

void DispatchBuilder::add(const FeedForwardStep& step) {
    shaders::ProjectParameters p{};
    p.inputs = m_workspace.normInputs;
    p.inputStride = m_workspace.hiddenStride;
    p.bias = m_weights.bias(step.bias);
    p.hasBias = step.bias.empty() ? 0 : 1;
    p.outputs = m_workspace.feedForward;
    p.outputStride = m_workspace.feedForwardStride;
    p.activationA = step.activation.numbers[0];
    p.activationB = step.activation.numbers[1];
    p.activationC = step.activation.numbers[2];
    p.activationD = step.activation.numbers[3];
    const bool isGated = step.matrix.arrangement == MatrixArrangement::Alternating;
    project(step.matrix,
            {isGated ? shaders::kEpilogueGated : shaders::kEpilogueActivated, &step.norm,
             m_shape.columns, step.activation.kind},
            p);
}

void DispatchBuilder::add(const ResidualStep& step) {
    const bool fromAttention = step.input == ResidualInput::Attention;
    const bool hasExperts = step.matrix.experts > 1;
    shaders::ProjectParameters p{};
    p.inputs = fromAttention ? m_workspace.attention : m_workspace.feedForward;
    p.inputStride = fromAttention ? m_workspace.attentionStride : m_workspace.feedForwardStride;
    p.inputsByChoice = hasExperts ? 1 : 0;
    p.bias = m_weights.bias(step.bias);
    p.hasBias = step.bias.empty() ? 0 : 1;
    p.outputStride = m_workspace.hiddenStride;
    if (hasExperts || step.postNorm.has_value()) {
        p.outputs = m_workspace.projected;
        project(step.matrix, {shaders::kEpilogueStore, nullptr, m_shape.columns}, p);
        addNorm(&step, hasExperts ? m_plan.config.expertsUsed : 1);
        return;
    }
    p.outputs = m_workspace.residual;
    p.gain = m_weights.vector(nextNorm().gain);
    p.normInputs = m_workspace.normInputs;
    p.outputSquares = m_workspace.squares;
    project(step.matrix, {shaders::kEpilogueResidual, nullptr, m_shape.columns}, p);
    prepareLayerNorm();
}

void DispatchBuilder::prepareLayerNorm() {
    if (nextNorm().kind == NormKind::Layer) {
        addNorm(nullptr, 0);
    }
}

void DispatchBuilder::addNorm(const ResidualStep* step, std::uint32_t choices) {
    const Norm* const post =
        step != nullptr && step->postNorm.has_value() ? &*step->postNorm : nullptr;
    const Norm& next = nextNorm();
    shaders::NormParameters p{};
    const bool hasExperts = step != nullptr && step->matrix.experts > 1;
    // Addresses that may be read from, also where nothing is.
    p.inputs = choices > 0 ? m_workspace.projected : m_workspace.residual;
    p.weights = hasExperts ? m_workspace.expertWeights : m_workspace.residual;
    p.choices = choices;
    p.hasWeights = hasExperts ? 1 : 0;
    if (post != nullptr) {
        p.postGain = m_weights.vector(post->gain);
        p.postBias = m_weights.vector(post->bias);
        p.hasPostBias = post->bias != nullptr ? 1 : 0;
        p.postEpsilon = post->epsilon;
    }
    p.residual = m_workspace.residual;
    p.gain = m_weights.vector(next.gain);
    p.bias = m_weights.vector(next.bias);
    p.hasBias = next.bias != nullptr ? 1 : 0;
    p.epsilon = next.epsilon;
    p.normInputs = m_workspace.normInputs;
    p.squares = m_workspace.squares;
    p.width = m_plan.config.hiddenSize;
    p.stride = m_workspace.hiddenStride;
    p.squareStride = m_workspace.squareStride;
    launch({"norm",
            m_tuning.vectorSize,
            {post != nullptr ? normId(post->kind) : shaders::kNormNone, normId(next.kind)}},
           &p, sizeof(p), m_shape.columns, 1, 1, true);
    m_squareCount = 1;
}

void DispatchBuilder::add(const HeadStep& step) {
    if (m_shape.logits == LogitsWanted::None) {
        return;
    }
    shaders::ProjectParameters p{};
    p.inputs = m_workspace.normInputs;
    p.inputStride = m_workspace.hiddenStride;
    p.outputs = m_shape.chooses ? m_workspace.chosenFrom : m_workspace.logits;
    p.outputStride = m_plan.config.vocabularySize;
    p.fromFirstOutput = 1;
    p.softCap = step.softCap;
    const std::uint32_t columns = m_shape.logits == LogitsWanted::Last ? 1 : m_shape.columns;
    project(step.matrix, {shaders::kEpilogueStore, &step.norm, columns}, p);
    if (m_shape.chooses) {
        addChoice();
    }
}

void DispatchBuilder::addChoice() {
    constexpr std::uint32_t kLeastShare = 1024;
    shaders::ChooseParameters p{};
    p.logits = m_workspace.chosenFrom;
    p.parts = m_workspace.choiceParts;
    p.choice = m_workspace.choice;
    p.nextToken = m_workspace.nextToken;
    p.vocabulary = m_plan.config.vocabularySize;
    p.share = std::max(kLeastShare, divideUp(p.vocabulary, kChoiceParts));
    p.partCount = divideUp(p.vocabulary, p.share);
    launch({"choose", m_tuning.vectorSize, {0}}, &p, sizeof(p), p.partCount, 1, 1, true);
    launch({"choose", m_tuning.vectorSize, {1}}, &p, sizeof(p), 1, 1, 1, true);
}

}  // namespace concordia::vulkan
