#include "inference/transformer/plan_builder.h"

#include <array>
#include <cmath>
#include <utility>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::string_view kEmbeddingName = "token_embd.weight";
constexpr std::string_view kOutputName = "output.weight";
constexpr std::string_view kOutputNormName = "output_norm.weight";
constexpr std::string_view kRotaryFactorsName = "rope_freqs.weight";  // read with the config

std::string inLayer(std::uint32_t layer, std::string_view name, std::string_view suffix) {
    return "blk." + std::to_string(layer) + "." + std::string(name) + "." + std::string(suffix);
}

std::string shapeText(const Tensor& tensor) {
    std::string text = "[" + std::to_string(tensor.shape[0]);
    for (std::uint32_t i = 1; i < tensor.rank; ++i) {
        text += " × " + std::to_string(tensor.shape[i]);
    }
    return text + "]";
}

[[noreturn]] void throwMisshapen(const Tensor& tensor, const std::string& expected) {
    throw Error(ErrorCode::InvalidFile, "The tensor " + inQuotes(tensor.name) + " has the shape " +
                                            shapeText(tensor) + " where " + expected +
                                            " is expected.");
}

void checkVector(const Tensor& tensor, std::uint32_t size) {
    if (tensor.rank != 1 || tensor.columns() != size) {
        throwMisshapen(tensor, "[" + std::to_string(size) + "]");
    }
}

RowPermutation permutationOf(const Tensor& tensor, RowPermutation inGguf) {
    return tensor.pairsInHalves ? RowPermutation::HalvesToPairs : inGguf;
}

// RoPE's frequencies base^(−2i/d), scaled and divided as the config says.
Rotary makeRotary(const ModelConfig& config) {
    Rotary rotary;
    const std::uint32_t pairs = config.rotaryDimensions / 2;
    rotary.frequencies.reserve(pairs);
    for (std::uint32_t i = 0; i < pairs; ++i) {
        const double exponent = -2.0 * i / config.rotaryDimensions;
        const double factor = config.rotaryFactors.empty() ? 1.0 : config.rotaryFactors[i];
        rotary.frequencies.push_back(std::pow(double{config.rotaryBase}, exponent) *
                                     config.rotaryPositionScale / factor);
    }
    return rotary;
}

}  // namespace

PlanBuilder::PlanBuilder(const ModelFile& file) : m_file(file) {
    m_plan.config = readModelConfig(file);
    m_plan.rotary = makeRotary(m_plan.config);
}

void PlanBuilder::embed() {
    const ModelConfig& c = config();
    const Tensor* const table =
        requireMatrix(std::string(kEmbeddingName), c.vocabularySize, c.hiddenSize);
    m_plan.steps.push_back(EmbedStep{
        .table = {.parts = {{table}}, .rows = c.vocabularySize, .columns = c.hiddenSize}});
}

void PlanBuilder::queryKeyValue(std::uint32_t layer, const QueryKeyValue& step) {
    const ModelConfig& c = config();
    struct Source {
        std::string_view name;
        std::uint32_t rows;
        RowPermutation permutation;
    };
    const std::array<Source, 3> sources{{
        {"attn_q", c.heads * c.headSize, step.permutation},
        {"attn_k", c.keyValueHeads * c.headSize, step.permutation},
        {"attn_v", c.keyValueHeads * c.headSize, RowPermutation::None},
    }};
    QueryKeyValueStep result;
    result.layer = layer;
    result.norm = requireNorm(inLayer(layer, step.norm, "weight"));
    result.matrix.columns = c.hiddenSize;
    BiasPresence presence = step.bias;
    for (const Source& source : sources) {
        const Tensor* const weight =
            requireMatrix(inLayer(layer, source.name, "weight"), source.rows, c.hiddenSize);
        const RowPermutation permutation = permutationOf(*weight, source.permutation);
        result.matrix.parts.push_back({weight, permutation});
        result.matrix.rows += source.rows;
        const Tensor* const bias =
            findBias(inLayer(layer, source.name, "bias"), source.rows, presence);
        // All three have a bias or none has: the first one found decides.
        presence = bias != nullptr ? BiasPresence::Required : BiasPresence::None;
        if (bias != nullptr) {
            result.bias.push_back({bias, permutation});
        }
    }
    m_plan.steps.push_back(std::move(result));
}

void PlanBuilder::attend(std::uint32_t layer) {
    const float scale = 1 / std::sqrt(static_cast<float>(config().headSize));
    m_plan.steps.push_back(AttentionStep{.layer = layer, .scale = scale});
}

void PlanBuilder::addToResidual(std::uint32_t layer, const Residual& step) {
    const ModelConfig& c = config();
    ResidualStep result;
    result.input = step.input;
    result.matrix.rows = c.hiddenSize;
    result.matrix.columns =
        step.input == ResidualInput::Attention ? c.heads * c.headSize : c.feedForwardSize;
    const Tensor* const weight = requireMatrix(inLayer(layer, step.matrix, "weight"),
                                               result.matrix.rows, result.matrix.columns);
    result.matrix.parts = {{weight}};
    if (const Tensor* const bias =
            findBias(inLayer(layer, step.matrix, "bias"), c.hiddenSize, step.bias)) {
        result.bias = {{bias}};
    }
    m_plan.steps.push_back(std::move(result));
}

void PlanBuilder::gate(std::uint32_t layer, const Gate& step) {
    const ModelConfig& c = config();
    GatedStep result;
    result.norm = requireNorm(inLayer(layer, step.norm, "weight"));
    result.activation = step.activation;
    for (const std::string_view name : {"ffn_gate", "ffn_up"}) {
        const Tensor* const weight =
            requireMatrix(inLayer(layer, name, "weight"), c.feedForwardSize, c.hiddenSize);
        result.matrix.parts.push_back({weight});
    }
    result.matrix.arrangement = MatrixArrangement::Alternating;
    result.matrix.rows = 2 * c.feedForwardSize;
    result.matrix.columns = c.hiddenSize;
    m_plan.steps.push_back(std::move(result));
}

void PlanBuilder::head(TiedOutput tied) {
    const ModelConfig& c = config();
    const bool useEmbedding =
        tied == TiedOutput::Allowed && m_file.findTensor(kOutputName) == nullptr;
    HeadStep result;
    result.norm = requireNorm(std::string(kOutputNormName));
    const Tensor* const weight = requireMatrix(
        std::string(useEmbedding ? kEmbeddingName : kOutputName), c.vocabularySize, c.hiddenSize);
    result.matrix = {.parts = {{weight}}, .rows = c.vocabularySize, .columns = c.hiddenSize};
    m_plan.steps.push_back(std::move(result));
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

const Tensor* PlanBuilder::requireMatrix(const std::string& name, std::uint32_t rows,
                                         std::uint32_t columns) {
    const Tensor* const tensor = require(name);
    if (tensor->rank > 2 || tensor->columns() != columns || tensor->rows() != rows) {
        throwMisshapen(*tensor, "[" + std::to_string(columns) + " × " + std::to_string(rows) + "]");
    }
    return tensor;
}

Norm PlanBuilder::requireNorm(const std::string& name) {
    const Tensor* const gain = require(name);
    checkVector(*gain, config().hiddenSize);
    return {gain, config().normEpsilon};
}

const Tensor* PlanBuilder::findBias(const std::string& name, std::uint32_t size,
                                    BiasPresence presence) {
    if (presence == BiasPresence::None) {
        return nullptr;  // one that is there all the same is reported by finish()
    }
    const Tensor* const bias = presence == BiasPresence::Required ? require(name) : find(name);
    if (bias != nullptr) {
        checkVector(*bias, size);
    }
    return bias;
}

}  // namespace concordia
