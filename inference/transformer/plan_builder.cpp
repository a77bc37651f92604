#include "inference/transformer/plan_builder.h"

#include <array>
#include <cmath>
#include <utility>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::uint32_t kGlobalRotary = 0;  // indices into Plan::rotaries
constexpr std::uint32_t kLocalRotary = 1;

constexpr std::string_view kEmbeddingName = "token_embd";
constexpr std::string_view kOutputName = "output";
constexpr std::string_view kOutputNormName = "output_norm";
constexpr std::string_view kRotaryFactorsName = "rope_freqs.weight";  // read with the config

std::string inLayer(std::uint32_t layer, std::string_view name) {
    return "blk." + std::to_string(layer) + "." + std::string(name);
}

std::string shapeText(std::span<const std::uint64_t> shape) {
    std::string text = "[" + std::to_string(shape[0]);
    for (const std::uint64_t size : shape.subspan(1)) {
        text += " × " + std::to_string(size);
    }
    return text + "]";
}

// Last dimensions that are 1 may be missing.
void checkShape(const Tensor& tensor, std::span<const std::uint64_t> expected) {
    bool same = tensor.rank <= expected.size();
    for (std::size_t i = 0; i < expected.size(); ++i) {
        same = same && tensor.shape[i] == expected[i];
    }
    if (!same) {
        throw Error(ErrorCode::InvalidFile,
                    "The tensor " + inQuotes(tensor.name) + " has the shape " +
                        shapeText(std::span(tensor.shape).first(tensor.rank)) + " where " +
                        shapeText(expected) + " is expected.");
    }
}

}  // namespace

PlanBuilder::PlanBuilder(const ModelFile& file) : m_file(file) {
    m_plan.config = readModelConfig(file);
    m_plan.rotaries = {makeRotary(config().rotary, config().rotaryDimensions),
                       makeRotary(config().localRotary, config().rotaryDimensions)};
}

void PlanBuilder::embed(float scale) {
    EmbedStep result;
    result.table = emptyMatrix(config().hiddenSize);
    addPart(result.table, std::string(kEmbeddingName), config().vocabularySize);
    result.scale = scale;
    m_plan.steps.emplace_back(std::move(result));
}

void PlanBuilder::queryKeyValue(std::uint32_t layer, const QueryKeyValue& step) {
    const ModelConfig& c = config();
    const std::array names{inLayer(layer, "attn_q"), inLayer(layer, "attn_k"),
                           inLayer(layer, "attn_v")};
    QueryKeyValueStep result;
    result.layer = layer;
    result.norm = requireNorm(inLayer(layer, step.norm));
    result.matrix = emptyMatrix(c.hiddenSize);
    addPart(result.matrix, names[0], c.heads * c.headSize, step.permutation);
    addPart(result.matrix, names[1], c.keyValueHeads * c.headSize, step.permutation);
    addPart(result.matrix, names[2], c.keyValueHeads * c.headSize);
    result.bias = findBias(result.matrix, names, step.bias);
    if (step.headNorms == HeadNorming::Required) {
        const auto gain = [&](std::string_view name) {
            const Tensor* const tensor =
                requireVector(inLayer(layer, name) + ".weight", c.headSize);
            return MatrixPart{tensor, result.matrix.parts.front().permutation};
        };
        result.headNorms = {gain("attn_q_norm"), gain("attn_k_norm"), c.normEpsilon};
    }
    if (step.rotation == Rotation::ByPosition) {
        result.rotary = c.isLocal(layer) ? kLocalRotary : kGlobalRotary;
    }
    m_plan.steps.emplace_back(std::move(result));
}

void PlanBuilder::attend(std::uint32_t layer, const Attention& step) {
    const ModelConfig& c = config();
    AttentionStep result;
    result.layer = layer;
    result.scale = c.attentionScale > 0 ? c.attentionScale
                   : step.scale > 0     ? step.scale
                                        : 1 / std::sqrt(static_cast<float>(c.headSize));
    result.window = c.isLocal(layer) ? c.slidingWindow : 0;
    result.softCap = c.attentionSoftCap;
    result.temperatureScale = c.temperatureScale;
    result.temperatureLength = c.temperatureLength;
    if (step.sinks == Sinks::Required) {
        result.sinks = requireVector(inLayer(layer, "attn_sinks.weight"), c.heads);
    }
    m_plan.steps.emplace_back(result);
}

void PlanBuilder::addToResidual(std::uint32_t layer, const Residual& step) {
    const ModelConfig& c = config();
    const std::array names{inLayer(layer, step.matrix)};
    ResidualStep result;
    result.input = step.input;
    result.matrix = emptyMatrix(step.input == ResidualInput::Attention ? c.heads * c.headSize
                                                                       : c.feedForwardSize);
    addPart(result.matrix, names[0], c.hiddenSize);
    result.bias = findBias(result.matrix, names, step.bias);
    if (!step.postNorm.empty()) {
        result.postNorm = requireNorm(inLayer(layer, step.postNorm));
    }
    m_plan.steps.emplace_back(std::move(result));
}

void PlanBuilder::addGateAndUp(FeedForwardStep& step, const FeedForward& description,
                               std::span<const std::string> names) {
    step.activation = description.activation;
    if (description.gating == Gating::Plain) {
        names = names.last(1);
    } else {
        step.matrix.arrangement = MatrixArrangement::Alternating;
    }
    for (const std::string& name : names) {
        addPart(step.matrix, name, config().feedForwardSize);
    }
    step.bias = findBias(step.matrix, names, description.bias);
}

void PlanBuilder::feedForward(std::uint32_t layer, const FeedForward& step) {
    const std::array names{inLayer(layer, "ffn_gate"), inLayer(layer, "ffn_up")};
    FeedForwardStep result;
    result.norm = requireNorm(inLayer(layer, step.norm));
    result.matrix = emptyMatrix(config().hiddenSize);
    addGateAndUp(result, step, names);
    m_plan.steps.emplace_back(std::move(result));
}

void PlanBuilder::expertFeedForward(std::uint32_t layer, const FeedForward& step) {
    const ModelConfig& c = config();
    const std::string apart = inLayer(layer, "ffn_down.0.weight");
    if (m_file.findTensor(apart) != nullptr) {
        throw Error(ErrorCode::Unsupported,
                    "The file keeps each expert in a tensor of its own, such as " +
                        inQuotes(apart) + ", as files did before April 2024. Please use a newer " +
                        "conversion of the model.");
    }
    const std::array router{inLayer(layer, "ffn_gate_inp")};
    RouterStep choice;
    choice.norm = requireNorm(inLayer(layer, step.norm));
    choice.matrix = emptyMatrix(c.hiddenSize);
    addPart(choice.matrix, router[0], c.experts);
    choice.bias = findBias(choice.matrix, router, step.bias);
    choice.used = c.expertsUsed;

    const std::array names{inLayer(layer, "ffn_gate_exps"), inLayer(layer, "ffn_up_exps")};
    FeedForwardStep experts;
    experts.norm = choice.norm;
    experts.matrix = emptyMatrix(c.hiddenSize, c.experts);
    addGateAndUp(experts, step, names);

    const std::array down{inLayer(layer, "ffn_down_exps")};
    ResidualStep sum;
    sum.input = ResidualInput::FeedForward;
    sum.matrix = emptyMatrix(c.feedForwardSize, c.experts);
    addPart(sum.matrix, down[0], c.hiddenSize);
    sum.bias = findBias(sum.matrix, down, step.bias);
    m_plan.steps.emplace_back(std::move(choice));
    m_plan.steps.emplace_back(std::move(experts));
    m_plan.steps.emplace_back(std::move(sum));
}

void PlanBuilder::head(TiedOutput tied) {
    const bool useEmbedding = tied == TiedOutput::Allowed &&
                              m_file.findTensor(std::string(kOutputName) + ".weight") == nullptr;
    HeadStep result;
    result.norm = requireNorm(std::string(kOutputNormName));
    result.matrix = emptyMatrix(config().hiddenSize);
    addPart(result.matrix, std::string(useEmbedding ? kEmbeddingName : kOutputName),
            config().vocabularySize);
    result.softCap = config().outputSoftCap;
    m_plan.steps.emplace_back(std::move(result));
}

Plan PlanBuilder::finish() {
    for (const Tensor& tensor : m_file.tensors()) {
        if (tensor.name != kRotaryFactorsName && !m_used.contains(&tensor)) {
            throw Error(ErrorCode::Unsupported, "The tensor " + inQuotes(tensor.name) +
                                                    " belongs to a variant of the architecture " +
                                                    inQuotes(config().architecture) +
                                                    " that this version does not run.");
        }
    }
    return std::move(m_plan);
}

const Tensor* PlanBuilder::find(const std::string& name) {
    const Tensor* const tensor = m_file.findTensor(name);
    if (tensor == nullptr) {
        return nullptr;
    }
    if (!tensorTypeFromId(tensor->typeId).has_value()) {
        throw Error(ErrorCode::Unsupported,
                    "The tensor ‘" + name + "’ is " + storedAsUndecodable(tensor->typeId));
    }
    m_used.insert(tensor);
    return tensor;
}

const Tensor* PlanBuilder::require(const std::string& name) {
    const Tensor* const tensor = find(name);
    if (tensor == nullptr) {
        throw Error(ErrorCode::InvalidFile, "The file lacks the tensor ‘" + name + "’.");
    }
    return tensor;
}

const Tensor* PlanBuilder::requireVector(const std::string& name, std::uint64_t size) {
    const Tensor* const tensor = require(name);
    checkShape(*tensor, {&size, 1});
    return tensor;
}

Norm PlanBuilder::requireNorm(const std::string& name) {
    const ModelConfig& c = config();
    Norm norm;
    norm.gain = requireVector(name + ".weight", c.hiddenSize);
    norm.epsilon = c.normEpsilon;
    norm.kind = c.normKind;
    if (norm.kind == NormKind::Layer && m_file.findTensor(name + ".bias") != nullptr) {
        norm.bias = requireVector(name + ".bias", c.hiddenSize);
    }
    return norm;
}

Matrix PlanBuilder::emptyMatrix(std::uint32_t columns, std::uint32_t experts) const {
    Matrix matrix;
    matrix.columns = columns;
    matrix.experts = experts;
    return matrix;
}

void PlanBuilder::addPart(Matrix& matrix, const std::string& name, std::uint32_t rows,
                          RowPermutation permutation) {
    const Tensor* const tensor = require(name + ".weight");
    const std::array<std::uint64_t, 3> shape{matrix.columns, rows, matrix.experts};
    checkShape(*tensor, std::span(shape).first(matrix.experts > 1 ? 3 : 2));
    // Checkpoints pair rows otherwise than the GGUF files of the same architecture.
    matrix.parts.push_back(
        {tensor, tensor->pairsInHalves ? RowPermutation::HalvesToPairs : permutation});
    matrix.rows += rows;
}

Bias PlanBuilder::findBias(const Matrix& matrix, std::span<const std::string> names,
                           BiasPresence presence) {
    Bias bias;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (presence == BiasPresence::None) {
            continue;  // one that is there all the same is reported by finish()
        }
        const std::string name = names[i] + ".bias";
        const Tensor* const tensor =
            presence == BiasPresence::Required ? require(name) : find(name);
        presence = tensor != nullptr ? BiasPresence::Required : BiasPresence::None;
        if (tensor != nullptr) {
            const std::array shape{matrix.parts[i].tensor->shape[1], std::uint64_t{matrix.experts}};
            checkShape(*tensor, std::span(shape).first(matrix.experts > 1 ? 2 : 1));
            bias.push_back({tensor, matrix.parts[i].permutation});
        }
    }
    return bias;
}

}  // namespace concordia
