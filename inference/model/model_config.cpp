#include "inference/model/model_config.h"

#include <array>
#include <cmath>
#include <limits>
#include <string>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::array<std::string_view, 1> kArchitectures{"llama"};

// Plausibility bounds: generous for every published model, small enough that products of a few of
// them stay far below 2⁶⁴ and that nothing derived from them exhausts memory.
constexpr std::uint32_t kMaximumLayers = 1'024;
constexpr std::uint32_t kMaximumHiddenSize = 131'072;
constexpr std::uint32_t kMaximumHeads = 1'024;
constexpr std::uint32_t kMaximumHeadSize = 1'024;
constexpr std::uint32_t kMaximumFeedForwardSize = 1'048'576;
constexpr std::uint32_t kMaximumVocabularySize = 4'194'304;
constexpr std::uint32_t kMaximumContextLength = 134'217'728;
constexpr float kMaximumNormEpsilon = 0.1F;
constexpr float kMaximumRotaryBase = 1e12F;
constexpr float kDefaultRotaryBase = 10'000;
constexpr float kMaximumScalingFactor = 65'536;

[[noreturn]] void invalid(const std::string& message) {
    throw Error(ErrorCode::InvalidFile, message);
}

[[noreturn]] void unsupported(const std::string& message) {
    throw Error(ErrorCode::Unsupported, message);
}

std::string supportedList() {
    std::string list;
    for (const std::string_view name : kArchitectures) {
        list += (list.empty() ? "" : ", ") + std::string(name);
    }
    return list;
}

std::string readArchitecture(const ModelFile& file) {
    const auto architecture = file.findString("general.architecture");
    if (!architecture.has_value()) {
        invalid("The file lacks the metadata value ‘general.architecture’.");
    }
    for (const std::string_view name : kArchitectures) {
        if (name == *architecture) {
            return std::string(name);
        }
    }
    unsupported("The model has the architecture " + inQuotes(*architecture) +
                ", which this version does not run. It runs: " + supportedList() + ".");
}

// Reads the values of one architecture: keys are written without its name in front.
class ConfigReader {
public:
    explicit ConfigReader(const ModelFile& file)
        : m_file(file), m_architecture(readArchitecture(file)) {}

    [[nodiscard]] const std::string& architecture() const { return m_architecture; }
    [[nodiscard]] std::string key(std::string_view name) const {
        return m_architecture + "." + std::string(name);
    }

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const {
        return m_file.findUint32(key(name));
    }
    [[nodiscard]] std::optional<float> findFloat(std::string_view name) const {
        return m_file.findFloat(key(name));
    }
    [[nodiscard]] std::optional<std::string_view> findString(std::string_view name) const {
        return m_file.findString(key(name));
    }

    // A value from 1 to `maximum`.
    [[nodiscard]] std::uint32_t require(std::string_view name, std::uint32_t maximum) const {
        const auto value = find(name);
        if (!value.has_value()) {
            invalid("The file lacks the metadata value ‘" + key(name) + "’.");
        }
        return checked(name, *value, maximum);
    }
    [[nodiscard]] std::uint32_t findOr(std::string_view name, std::uint32_t maximum,
                                       std::uint32_t otherwise) const {
        const auto value = find(name);
        return value.has_value() ? checked(name, *value, maximum) : otherwise;
    }

    // Some files give one value per layer; no layer of ours differs from the others.
    void refuseArray(std::string_view name) const {
        const auto entry = m_file.metadata().find(key(name));
        if (entry == m_file.metadata().end()) {
            return;
        }
        if (std::holds_alternative<std::vector<std::uint64_t>>(entry->second) ||
            std::holds_alternative<std::vector<std::int64_t>>(entry->second)) {
            unsupported("The metadata value ‘" + key(name) +
                        "’ differs from layer to layer, which this version does not run.");
        }
    }

    // Keys whose mere presence with a value other than `neutral` changes the computation.
    void refuseUnlessNeutral(std::string_view name, double neutral) const {
        const auto entry = m_file.metadata().find(key(name));
        if (entry != m_file.metadata().end() && !equals(entry->second, neutral)) {
            unsupported("The metadata value ‘" + key(name) +
                        "’ asks for a variant of the architecture that this version does not run.");
        }
    }

private:
    [[nodiscard]] std::uint32_t checked(std::string_view name, std::uint32_t value,
                                        std::uint32_t maximum) const {
        if (value < 1 || value > maximum) {
            invalid("The metadata value ‘" + key(name) + "’ is " + std::to_string(value) +
                    "; values from 1 to " + std::to_string(maximum) + " are plausible.");
        }
        return value;
    }

    static bool equals(const MetadataValue& value, double wanted) {
        return std::visit(
            [wanted](const auto& held) {
                if constexpr (std::is_arithmetic_v<std::decay_t<decltype(held)>>) {
                    return static_cast<double>(held) == wanted;
                } else {
                    return false;
                }
            },
            value);
    }

    const ModelFile& m_file;
    std::string m_architecture;
};

void refuseVariants(const ModelFile& file, const ConfigReader& reader) {
    if (const auto parts = file.findUint32("split.count"); parts.value_or(1) > 1) {
        unsupported("The model is split into " + std::to_string(*parts) +
                    " files, which this version does not read. Merge them into one file.");
    }
    if (const auto experts = reader.find("expert_count"); experts.value_or(0) > 0) {
        unsupported("The model is a mixture of " + std::to_string(*experts) +
                    " experts, which this version does not run.");
    }
    for (const std::string_view name :
         {"attention.head_count", "attention.head_count_kv", "feed_forward_length"}) {
        reader.refuseArray(name);
    }
    reader.refuseUnlessNeutral("attention.causal", 1);
    for (const std::string_view name :
         {"attention.sliding_window", "attention.clamp_kqv", "attention.max_alibi_bias",
          "attention.scale", "attn_logit_softcapping", "final_logit_softcapping",
          "use_parallel_residual"}) {
        reader.refuseUnlessNeutral(name, 0);
    }
    for (const std::string_view name : {"logit_scale", "residual_scale", "embedding_scale"}) {
        reader.refuseUnlessNeutral(name, 1);
    }
}

void readAttention(const ConfigReader& reader, ModelConfig& config) {
    config.heads = reader.require("attention.head_count", kMaximumHeads);
    config.keyValueHeads = reader.findOr("attention.head_count_kv", kMaximumHeads, config.heads);
    if (config.heads % config.keyValueHeads != 0) {
        invalid("The metadata value ‘" + reader.key("attention.head_count_kv") + "’ is " +
                std::to_string(config.keyValueHeads) + ", which does not divide the " +
                std::to_string(config.heads) + " heads.");
    }
    if (!reader.find("attention.key_length").has_value() && config.hiddenSize % config.heads != 0) {
        invalid("The metadata value ‘" + reader.key("attention.head_count") + "’ is " +
                std::to_string(config.heads) + ", which does not divide the hidden size of " +
                std::to_string(config.hiddenSize) + ".");
    }
    const std::uint32_t usualSize = config.hiddenSize / config.heads;
    config.headSize = reader.findOr("attention.key_length", kMaximumHeadSize, usualSize);
    if (config.headSize < 2 || config.headSize > kMaximumHeadSize || config.headSize % 2 != 0) {
        invalid("The metadata values of " + inQuotes(reader.architecture()) + " give heads of " +
                std::to_string(config.headSize) + " elements; even sizes up to " +
                std::to_string(kMaximumHeadSize) + " are plausible.");
    }
    const std::uint32_t valueSize =
        reader.findOr("attention.value_length", kMaximumHeadSize, usualSize);
    if (valueSize != config.headSize) {
        unsupported("The metadata values ‘" + reader.key("attention.key_length") + "’ (" +
                    std::to_string(config.headSize) + ") and ‘" +
                    reader.key("attention.value_length") + "’ (" + std::to_string(valueSize) +
                    ") differ, which this version does not run.");
    }
}

void readScaling(const ConfigReader& reader, ModelConfig& config) {
    // Old files have only a factor, under another name; newer ones name the kind of scaling.
    const auto kind = reader.findString("rope.scaling.type");
    auto factor = reader.findFloat("rope.scaling.factor");
    std::string_view factorName = "rope.scaling.factor";
    if (!kind.has_value() && !factor.has_value()) {
        factor = reader.findFloat("rope.scale_linear");
        factorName = "rope.scale_linear";
    }
    reader.refuseUnlessNeutral("rope.scaling.attn_factor", 1);
    if (kind.has_value() && *kind != "none" && *kind != "linear") {
        unsupported("The model uses the RoPE scaling " + inQuotes(*kind) +
                    ", which this version does not run. It runs linear scaling and rope_freqs.");
    }
    // A factor of 0 is how some writers say that there is none.
    if (!factor.has_value() || *factor == 0 || (kind.has_value() && *kind == "none")) {
        return;
    }
    if (!(*factor > 0 && *factor <= kMaximumScalingFactor)) {
        invalid("The metadata value ‘" + reader.key(factorName) + "’ is " +
                std::to_string(*factor) + ", which is not a plausible scaling factor.");
    }
    config.rotaryPositionScale = 1 / *factor;
}

void readRotaryFactors(const ModelFile& file, ModelConfig& config) {
    const Tensor* const tensor = file.findTensor("rope_freqs.weight");
    if (tensor == nullptr) {
        return;
    }
    if (tensor->typeId != static_cast<std::uint32_t>(TensorType::F32)) {
        unsupported("The tensor ‘rope_freqs.weight’ is stored as " +
                    tensorTypeName(tensor->typeId) + "; F32 is read.");
    }
    if (tensor->rank != 1 || tensor->columns() != config.rotaryDimensions / 2) {
        invalid("The tensor ‘rope_freqs.weight’ has " + std::to_string(tensor->elements()) +
                " elements; " + std::to_string(config.rotaryDimensions / 2) + " are expected.");
    }
    config.rotaryFactors.resize(config.rotaryDimensions / 2);
    dequantizeRow(TensorType::F32, tensor->bytes, config.rotaryFactors);
    for (const float factor : config.rotaryFactors) {
        // The bounds keep the frequencies, and so the angles, finite.
        if (!(factor >= 1e-6F && factor <= 1e6F)) {
            invalid("The tensor ‘rope_freqs.weight’ holds " + std::to_string(factor) +
                    ", which is not a plausible factor.");
        }
    }
}

void readRotary(const ModelFile& file, const ConfigReader& reader, ModelConfig& config) {
    config.rotaryDimensions =
        reader.findOr("rope.dimension_count", kMaximumHeadSize, config.headSize);
    if (config.rotaryDimensions % 2 != 0 || config.rotaryDimensions > config.headSize) {
        invalid("The metadata value ‘" + reader.key("rope.dimension_count") + "’ is " +
                std::to_string(config.rotaryDimensions) +
                "; it must be even and at most the head size of " +
                std::to_string(config.headSize) + ".");
    }
    config.rotaryBase = reader.findFloat("rope.freq_base").value_or(kDefaultRotaryBase);
    if (!(config.rotaryBase >= 1 && config.rotaryBase <= kMaximumRotaryBase)) {
        invalid("The metadata value ‘" + reader.key("rope.freq_base") + "’ is " +
                std::to_string(config.rotaryBase) + ", which is not a plausible RoPE base.");
    }
    readScaling(reader, config);
    readRotaryFactors(file, config);
}

float readNormEpsilon(const ConfigReader& reader) {
    constexpr std::string_view kName = "attention.layer_norm_rms_epsilon";
    const auto epsilon = reader.findFloat(kName);
    if (!epsilon.has_value()) {
        invalid("The file lacks the metadata value ‘" + reader.key(kName) + "’.");
    }
    if (!(*epsilon > 0 && *epsilon <= kMaximumNormEpsilon)) {
        invalid("The metadata value ‘" + reader.key(kName) + "’ is " + std::to_string(*epsilon) +
                "; values above 0, up to 0.1, are plausible.");
    }
    return *epsilon;
}

// From the embedding table, which must agree with the tokenizer where the file has one. The key
// vocab_size is not looked at: published files are not always right about it.
std::uint32_t readVocabularySize(const ModelFile& file) {
    const Tensor* const table = file.findTensor("token_embd.weight");
    if (table == nullptr) {
        invalid("The file lacks the tensor ‘token_embd.weight’.");
    }
    const std::uint64_t size = table->rows();
    if (size > kMaximumVocabularySize) {
        invalid("The tensor ‘token_embd.weight’ has " + std::to_string(size) +
                " rows; vocabularies up to " + std::to_string(kMaximumVocabularySize) +
                " are plausible.");
    }
    const std::size_t tokens = file.findStrings("tokenizer.ggml.tokens").size();
    if (tokens != 0 && tokens != size) {
        invalid("The tensor ‘token_embd.weight’ has " + std::to_string(size) +
                " rows, but ‘tokenizer.ggml.tokens’ lists " + std::to_string(tokens) + " tokens.");
    }
    return static_cast<std::uint32_t>(size);
}

}  // namespace

std::span<const std::string_view> supportedArchitectures() {
    return kArchitectures;
}

ModelConfig readModelConfig(const ModelFile& file) {
    const ConfigReader reader(file);
    refuseVariants(file, reader);
    ModelConfig config;
    config.architecture = reader.architecture();
    config.layers = reader.require("block_count", kMaximumLayers);
    config.hiddenSize = reader.require("embedding_length", kMaximumHiddenSize);
    config.feedForwardSize = reader.require("feed_forward_length", kMaximumFeedForwardSize);
    config.contextLength = reader.require("context_length", kMaximumContextLength);
    config.normEpsilon = readNormEpsilon(reader);
    readAttention(reader, config);
    readRotary(file, reader, config);
    config.vocabularySize = readVocabularySize(file);
    return config;
}

}  // namespace concordia
