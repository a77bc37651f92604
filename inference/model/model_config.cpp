#include "inference/model/model_config.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "inference/model/config_reader.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

enum class Experts { Never, Optional, Always };

// What the files of an architecture do not say, or leave out where it has its usual value.
struct Architecture {
    std::string_view name;
    NormKind norm = NormKind::RootMeanSquare;
    Experts experts = Experts::Never;
    // Of so many layers the last one sees all positions, those before it a window; 0: every layer
    // has the window. Empty: only files that say which layers have one are run.
    std::optional<std::uint32_t> windowPeriod;
    std::uint32_t usualWindow = 0;
    float usualAttentionCap = 0;
    float usualOutputCap = 0;
    float localRotaryBase = 0;  // of the layers with a window, unscaled; 0: as in the others
    bool hasXielu = false;
    RotaryDefaults rotary;
};

constexpr std::array kArchitectures{
    Architecture{.name = "llama", .experts = Experts::Optional, .windowPeriod = 0},
    Architecture{.name = "mistral3", .experts = Experts::Optional},
    Architecture{.name = "qwen2"},
    Architecture{.name = "qwen3"},
    Architecture{.name = "qwen3moe", .experts = Experts::Always},
    Architecture{.name = "gemma2",
                 .windowPeriod = 2,
                 .usualWindow = 4096,
                 .usualAttentionCap = 50,
                 .usualOutputCap = 30},
    Architecture{.name = "gemma3", .windowPeriod = 6, .localRotaryBase = 10'000},
    Architecture{.name = "apertus", .hasXielu = true},
    Architecture{.name = "smollm3"},
    Architecture{.name = "nemotron", .norm = NormKind::Layer},
    Architecture{.name = "gpt-oss",
                 .experts = Experts::Always,
                 .windowPeriod = 2,
                 .rotary = {.yarnTruncate = false}},
};

// Plausibility bounds: generous for every published model, small enough that products of a few of
// them stay far below 2⁶⁴ and that nothing derived from them exhausts memory.
constexpr std::uint32_t kMaximumLayers = 1'024;
constexpr std::uint32_t kMaximumHiddenSize = 131'072;
constexpr std::uint32_t kMaximumHeads = 1'024;
constexpr std::uint32_t kMaximumHeadSize = 1'024;
constexpr std::uint32_t kMaximumFeedForwardSize = 1'048'576;
constexpr std::uint32_t kMaximumVocabularySize = 4'194'304;
constexpr std::uint32_t kMaximumContextLength = 134'217'728;
constexpr std::uint32_t kMaximumExperts = 1'024;
constexpr float kSmallestNormEpsilon = 1e-30F;
constexpr float kMaximumNormEpsilon = 0.1F;
constexpr float kMaximumSoftCap = 1e6F;

const Architecture& findArchitecture(const ModelFile& file) {
    const auto architecture = file.findString("general.architecture");
    if (!architecture.has_value()) {
        throwInvalid("The file lacks the metadata value ‘general.architecture’.");
    }
    const auto* const found = std::ranges::find(kArchitectures, *architecture, &Architecture::name);
    if (found != kArchitectures.end()) {
        return *found;
    }
    std::string list;
    for (const std::string_view name : supportedArchitectures()) {
        list += (list.empty() ? "" : ", ") + std::string(name);
    }
    throwUnsupported("The model has the architecture " + inQuotes(*architecture) +
                     ", which this version does not run. It runs: " + list + ".");
}

void refuseVariants(const ConfigReader& reader) {
    if (const auto parts = reader.file().findUint32("split.count"); parts.value_or(1) > 1) {
        throwUnsupported("The model is split into " + std::to_string(*parts) +
                         " files, which this version does not read. Merge them into one file.");
    }
    for (const std::string_view name :
         {"attention.head_count", "attention.head_count_kv", "feed_forward_length"}) {
        reader.refuseArray(name);
    }
    reader.refuseUnlessNeutral("attention.causal", 1);
    for (const std::string_view name :
         {"attention.clamp_kqv", "attention.max_alibi_bias", "attention.shared_kv_layers",
          "router_logit_softcapping", "use_parallel_residual", "embedding_length_per_layer_input",
          "expert_shared_count", "expert_group_count", "leading_dense_block_count",
          "nextn_predict_layers", "swiglu_clamp_exp"}) {
        reader.refuseUnlessNeutral(name, 0);
    }
    for (const std::string_view name :
         {"logit_scale", "residual_scale", "embedding_scale", "attention.output_scale",
          "attention.value_scale", "expert_weights_scale", "expert_weights_norm"}) {
        reader.refuseUnlessNeutral(name, 1);
    }
}

void readHeads(const ConfigReader& reader, ModelConfig& config) {
    config.heads = reader.require("attention.head_count", kMaximumHeads);
    config.keyValueHeads = reader.findOr("attention.head_count_kv", kMaximumHeads, config.heads);
    if (config.heads % config.keyValueHeads != 0) {
        throwInvalid("The metadata value ‘" + reader.key("attention.head_count_kv") + "’ is " +
                     std::to_string(config.keyValueHeads) + ", which does not divide the " +
                     std::to_string(config.heads) + " heads.");
    }
    if (!reader.has("attention.key_length") && config.hiddenSize % config.heads != 0) {
        throwInvalid("The metadata value ‘" + reader.key("attention.head_count") + "’ is " +
                     std::to_string(config.heads) + ", which does not divide the hidden size of " +
                     std::to_string(config.hiddenSize) + ".");
    }
    const std::uint32_t usualSize = config.hiddenSize / config.heads;
    config.headSize = reader.findOr("attention.key_length", kMaximumHeadSize, usualSize);
    if (config.headSize < 2 || config.headSize > kMaximumHeadSize || config.headSize % 2 != 0) {
        throwInvalid("The metadata values of " + inQuotes(reader.architecture()) +
                     " give heads of " + std::to_string(config.headSize) +
                     " elements; even sizes up to " + std::to_string(kMaximumHeadSize) +
                     " are plausible.");
    }
    const std::uint32_t valueSize =
        reader.findOr("attention.value_length", kMaximumHeadSize, usualSize);
    if (valueSize != config.headSize) {
        throwUnsupported("The metadata values ‘" + reader.key("attention.key_length") + "’ (" +
                         std::to_string(config.headSize) + ") and ‘" +
                         reader.key("attention.value_length") + "’ (" + std::to_string(valueSize) +
                         ") differ, which this version does not run.");
    }
    for (const std::string_view name : {"attention.key_length_swa", "attention.value_length_swa"}) {
        reader.refuseUnlessNeutral(name, config.headSize);
    }
}

void readRotary(const ConfigReader& reader, const Architecture& architecture, ModelConfig& config) {
    config.rotaryDimensions =
        reader.findOr("rope.dimension_count", kMaximumHeadSize, config.headSize);
    if (config.rotaryDimensions % 2 != 0 || config.rotaryDimensions > config.headSize) {
        throwInvalid("The metadata value ‘" + reader.key("rope.dimension_count") + "’ is " +
                     std::to_string(config.rotaryDimensions) +
                     "; it must be even and at most the head size of " +
                     std::to_string(config.headSize) + ".");
    }
    reader.refuseUnlessNeutral("rope.dimension_count_swa", config.rotaryDimensions);
    config.rotary = readRotaryConfig(reader, config.rotaryDimensions, config.contextLength,
                                     architecture.rotary);
    config.localRotary = config.rotary;
    if (architecture.localRotaryBase > 0) {
        config.localRotary = {};
        config.localRotary.base = architecture.localRotaryBase;
    }
    config.localRotary.base = readRotaryBase(reader, "rope.freq_base_swa", config.localRotary.base);
}

// Which layers have the window: a period, or one truth value per layer, which repeat.
std::vector<bool> readWindowPattern(const ConfigReader& reader, const Architecture& architecture,
                                    std::uint32_t layers) {
    constexpr std::string_view kName = "attention.sliding_window_pattern";
    std::vector<bool> pattern(layers);
    const auto entry = reader.file().metadata().find(reader.key(kName));
    if (entry != reader.file().metadata().end()) {
        if (const auto* const stated = std::get_if<std::vector<bool>>(&entry->second)) {
            if (stated->empty() || stated->size() > kMaximumLayers) {
                throwInvalid("The metadata value ‘" + reader.key(kName) + "’ has " +
                             std::to_string(stated->size()) + " elements.");
            }
            for (std::uint32_t layer = 0; layer < layers; ++layer) {
                pattern[layer] = (*stated)[layer % stated->size()];
            }
            return pattern;
        }
    } else if (!architecture.windowPeriod.has_value()) {
        throwUnsupported("The metadata value ‘" + reader.key("attention.sliding_window") +
                         "’ asks for a variant of the architecture that this version does not "
                         "run.");
    }
    const std::uint32_t period = reader.find(kName).value_or(architecture.windowPeriod.value_or(0));
    for (std::uint32_t layer = 0; layer < layers; ++layer) {
        pattern[layer] = period == 0 || layer % period < period - 1;
    }
    return pattern;
}

void readWindow(const ConfigReader& reader, const Architecture& architecture, ModelConfig& config) {
    config.slidingWindow =
        reader.find("attention.sliding_window").value_or(architecture.usualWindow);
    if (config.slidingWindow > kMaximumContextLength) {
        throwInvalid("The metadata value ‘" + reader.key("attention.sliding_window") + "’ is " +
                     std::to_string(config.slidingWindow) + "; values up to " +
                     std::to_string(kMaximumContextLength) + " are plausible.");
    }
    if (config.slidingWindow > 0) {
        config.hasWindow = readWindowPattern(reader, architecture, config.layers);
    }
}

void readScores(const ConfigReader& reader, const Architecture& architecture, ModelConfig& config) {
    config.attentionScale = reader.findFloat("attention.scale", 0, 1e3F).value_or(0);
    config.attentionSoftCap = reader.findFloat("attn_logit_softcapping", 0, kMaximumSoftCap)
                                  .value_or(architecture.usualAttentionCap);
    config.outputSoftCap = reader.findFloat("final_logit_softcapping", 0, kMaximumSoftCap)
                               .value_or(architecture.usualOutputCap);
    config.temperatureScale = reader.findFloat("attention.temperature_scale", 0, 1e3F).value_or(0);
    if (config.temperatureScale > 0) {
        const std::uint32_t usual = config.rotary.originalContext > 0
                                        ? config.rotary.originalContext
                                        : config.contextLength;
        config.temperatureLength = reader.findOr("attention.temperature_length", UINT32_MAX, usual);
    }
}

void readExperts(const ConfigReader& reader, const Architecture& architecture,
                 ModelConfig& config) {
    config.experts = reader.find("expert_count").value_or(0);
    if (config.experts > 0 && architecture.experts == Experts::Never) {
        throwUnsupported("The model is a mixture of " + std::to_string(config.experts) +
                         " experts, which this version does not run for " +
                         inQuotes(reader.architecture()) + ".");
    }
    if (config.experts == 0 && architecture.experts != Experts::Always) {
        return;
    }
    config.experts = reader.require("expert_count", kMaximumExperts);
    config.expertsUsed = reader.require("expert_used_count", config.experts);
    config.feedForwardSize = reader.findOr("expert_feed_forward_length", kMaximumFeedForwardSize,
                                           config.feedForwardSize);
    // A softmax over all experts of which the chosen ones are scaled to 1 (1), and one over the
    // chosen ones (3), are the same.
    const std::uint32_t gating = reader.find("expert_gating_func").value_or(1);
    if (gating != 1 && gating != 3) {
        reader.refuseUnlessNeutral("expert_gating_func", 1);
    }
}

// One number per layer, or one for all; files have them without the architecture's name.
std::vector<float> readPerLayer(const ModelFile& file, std::string_view key, std::uint32_t layers) {
    const auto entry = file.metadata().find(key);
    const bool isOne =
        entry != file.metadata().end() && std::holds_alternative<double>(entry->second);
    const std::vector<float> values =
        isOne ? std::vector<float>(layers, file.findFloat(key).value()) : file.findFloats(key);
    if (values.size() != layers) {
        throwInvalid("The metadata value " + inQuotes(key) + " has " +
                     std::to_string(values.size()) + " elements; " + std::to_string(layers) +
                     " are expected, one per layer.");
    }
    for (const float value : values) {
        if (!(value >= -100 && value <= 100)) {
            throwInvalid("The metadata value " + inQuotes(key) + " holds " + std::to_string(value) +
                         ", which is not plausible.");
        }
    }
    return values;
}

void readXielu(const ModelFile& file, ModelConfig& config) {
    const std::vector<float> positive = readPerLayer(file, "xielu.alpha_p", config.layers);
    const std::vector<float> negative = readPerLayer(file, "xielu.alpha_n", config.layers);
    const std::vector<float> beta = readPerLayer(file, "xielu.beta", config.layers);
    const std::vector<float> epsilon = readPerLayer(file, "xielu.eps", config.layers);
    for (std::uint32_t layer = 0; layer < config.layers; ++layer) {
        config.xielu.push_back({positive[layer], negative[layer], beta[layer], epsilon[layer]});
    }
}

float readNormEpsilon(const ConfigReader& reader, NormKind kind) {
    const std::string_view name = kind == NormKind::Layer ? "attention.layer_norm_epsilon"
                                                          : "attention.layer_norm_rms_epsilon";
    const auto epsilon = reader.findFloat(name, kSmallestNormEpsilon, kMaximumNormEpsilon);
    if (!epsilon.has_value()) {
        throwInvalid("The file lacks the metadata value ‘" + reader.key(name) + "’.");
    }
    return *epsilon;
}

// From the embedding table, which must agree with the tokenizer where the file has one. The key
// vocab_size is not looked at: published files are not always right about it.
std::uint32_t readVocabularySize(const ModelFile& file) {
    const Tensor* const table = file.findTensor("token_embd.weight");
    if (table == nullptr) {
        throwInvalid("The file lacks the tensor ‘token_embd.weight’.");
    }
    const std::uint64_t size = table->rows();
    if (size > kMaximumVocabularySize) {
        throwInvalid("The tensor ‘token_embd.weight’ has " + std::to_string(size) +
                     " rows; vocabularies up to " + std::to_string(kMaximumVocabularySize) +
                     " are plausible.");
    }
    const std::size_t tokens = file.findStrings("tokenizer.ggml.tokens").size();
    if (tokens != 0 && tokens != size) {
        throwInvalid("The tensor ‘token_embd.weight’ has " + std::to_string(size) +
                     " rows, but ‘tokenizer.ggml.tokens’ lists " + std::to_string(tokens) +
                     " tokens.");
    }
    return static_cast<std::uint32_t>(size);
}

}  // namespace

std::vector<std::string_view> supportedArchitectures() {
    std::vector<std::string_view> names;
    for (const Architecture& architecture : kArchitectures) {
        names.push_back(architecture.name);
    }
    return names;
}

ModelConfig readModelConfig(const ModelFile& file) {
    const Architecture& architecture = findArchitecture(file);
    const ConfigReader reader(file, architecture.name);
    refuseVariants(reader);
    ModelConfig config;
    config.architecture = reader.architecture();
    config.layers = reader.require("block_count", kMaximumLayers);
    config.hiddenSize = reader.require("embedding_length", kMaximumHiddenSize);
    config.feedForwardSize = reader.require("feed_forward_length", kMaximumFeedForwardSize);
    config.contextLength = reader.require("context_length", kMaximumContextLength);
    config.normKind = architecture.norm;
    config.normEpsilon = readNormEpsilon(reader, architecture.norm);
    readHeads(reader, config);
    readRotary(reader, architecture, config);
    readWindow(reader, architecture, config);
    readScores(reader, architecture, config);
    readExperts(reader, architecture, config);
    if (architecture.hasXielu) {
        readXielu(file, config);
    }
    config.vocabularySize = readVocabularySize(file);
    return config;
}

}  // namespace concordia
