#include "inference/model/checkpoint/checkpoint_rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr double kDefaultBase = 10'000;
constexpr std::uint64_t kMaximumRotated = 65'536;

[[noreturn]] void invalid(const JsonValue& value, std::string_view name) {
    throw Error(ErrorCode::InvalidFile,
                "The value " + value.nameOf(name) + " is not plausible for RoPE.");
}

class RotaryDescriber {
public:
    RotaryDescriber(const JsonValue& config, std::string_view architecture, std::uint64_t headSize,
                    MetadataBuilder& metadata)
        : m_config(config),
          m_architecture(architecture),
          m_headSize(headSize),
          m_metadata(metadata) {}

    std::vector<float> describe();

private:
    [[nodiscard]] std::string key(std::string_view name) const {
        return std::string(m_architecture) + ".rope." + std::string(name);
    }
    [[nodiscard]] std::uint64_t rotatedDimensions(const std::optional<JsonValue>& global) const;
    [[nodiscard]] std::vector<float> llama3Factors(const JsonValue& scaling, double base,
                                                   std::uint64_t rotated) const;
    [[nodiscard]] std::uint64_t originalContext(const JsonValue& scaling) const;
    void setLocalBase(const std::optional<JsonValue>& local);
    void setYarn(const JsonValue& scaling);
    std::vector<float> setScaling(const JsonValue& scaling, double base, std::uint64_t rotated);

    const JsonValue& m_config;
    std::string_view m_architecture;
    std::uint64_t m_headSize;
    MetadataBuilder& m_metadata;
};

std::vector<float> RotaryDescriber::describe() {
    auto global = m_config.findObject("rope_parameters");
    if (!global.has_value()) {
        global = m_config.findObject("rope_scaling");
    }
    // One set of parameters for all layers, or one for each kind of attention.
    std::optional<JsonValue> local;
    if (global.has_value() && global->has("full_attention")) {
        local = global->findObject("sliding_attention");
        global = global->findObject("full_attention");
    }
    std::optional<double> base;
    if (global.has_value()) {
        base = global->findNumber("rope_theta");
    }
    if (!base.has_value()) {
        base = m_config.findNumber("rope_theta");
    }
    const std::uint64_t rotated = rotatedDimensions(global);
    m_metadata.setInteger(key("dimension_count"), rotated);
    m_metadata.setNumber(key("freq_base"), base.value_or(kDefaultBase));
    setLocalBase(local);
    return global.has_value() ? setScaling(*global, base.value_or(kDefaultBase), rotated)
                              : std::vector<float>();
}

std::uint64_t RotaryDescriber::rotatedDimensions(const std::optional<JsonValue>& global) const {
    auto part = global.has_value() ? global->findNumber("partial_rotary_factor") : std::nullopt;
    if (!part.has_value()) {
        part = m_config.findNumber("partial_rotary_factor");
    }
    const double rotated = part.value_or(1) * static_cast<double>(m_headSize);
    if (!(rotated >= 2 && rotated <= static_cast<double>(kMaximumRotated))) {
        invalid(m_config, part.has_value() ? "partial_rotary_factor" : "head_dim");
    }
    return static_cast<std::uint64_t>(rotated);
}

void RotaryDescriber::setLocalBase(const std::optional<JsonValue>& local) {
    auto base = local.has_value() ? local->findNumber("rope_theta") : std::nullopt;
    if (!base.has_value()) {
        base = m_config.findNumber("rope_local_base_freq");
    }
    if (base.has_value()) {
        m_metadata.setNumber(key("freq_base_swa"), *base);
    }
}

std::vector<float> RotaryDescriber::setScaling(const JsonValue& scaling, double base,
                                               std::uint64_t rotated) {
    const char* const name = scaling.has("rope_type") ? "rope_type" : "type";
    const std::string kind = scaling.findString(name).value_or("default");
    if (kind == "default") {
        return {};
    }
    if (kind == "llama3") {
        return llama3Factors(scaling, base, rotated);
    }
    if (kind != "linear" && kind != "yarn") {
        throw Error(ErrorCode::Unsupported, "The value " + scaling.nameOf(name) +
                                                " asks for the RoPE scaling " + inQuotes(kind) +
                                                ", which this version does not run.");
    }
    m_metadata.setText(key("scaling.type"), kind);
    m_metadata.setNumber(key("scaling.factor"), scaling.requireNumber("factor"));
    if (kind == "yarn") {
        setYarn(scaling);
    }
    return {};
}

std::uint64_t RotaryDescriber::originalContext(const JsonValue& scaling) const {
    constexpr std::string_view kName = "original_max_position_embeddings";
    if (const auto length = scaling.findInteger(kName)) {
        return *length;
    }
    return m_config.has(kName) ? m_config.requireInteger(kName)
                               : m_config.requireInteger("max_position_embeddings");
}

// Peng et al. 2023, "YaRN".
void RotaryDescriber::setYarn(const JsonValue& scaling) {
    m_metadata.setInteger(key("scaling.original_context_length"), originalContext(scaling));
    struct Name {
        std::string_view stored;
        std::string_view gguf;
    };
    for (const Name& name :
         {Name{"attention_factor", "scaling.yarn_attn_factor"},
          Name{"beta_fast", "scaling.yarn_beta_fast"}, Name{"beta_slow", "scaling.yarn_beta_slow"},
          Name{"mscale_all_dim", "scaling.yarn_log_multiplier"}}) {
        if (const auto value = scaling.findNumber(name.stored)) {
            m_metadata.setNumber(key(name.gguf), *value);
        }
    }
    if (const auto truncate = scaling.findBool("truncate")) {
        m_metadata.setBool(key("scaling.yarn_truncate"), *truncate);
    }
    if (const auto scale = scaling.findNumber("llama_4_scaling_beta")) {
        m_metadata.setNumber(std::string(m_architecture) + ".attention.temperature_scale", *scale);
    }
}

// Low frequencies are divided by the factor, high ones are kept, and those between are blended by
// how many of their waves fit the original context (Llama 3.1's own scheme).
std::vector<float> RotaryDescriber::llama3Factors(const JsonValue& scaling, double base,
                                                  std::uint64_t rotated) const {
    const double factor = scaling.requireNumber("factor");
    const double low = scaling.requireNumber("low_freq_factor");
    const double high = scaling.requireNumber("high_freq_factor");
    const auto original = static_cast<double>(originalContext(scaling));
    if (!(factor > 0) || !(low > 0) || !(high > low) || !(base > 0)) {
        invalid(scaling, "factor");
    }
    std::vector<float> factors;
    for (std::uint64_t i = 0; i < rotated / 2; ++i) {
        const double exponent = 2.0 * static_cast<double>(i) / static_cast<double>(rotated);
        const double waves = original / (2 * std::numbers::pi * std::pow(base, exponent));
        const double kept = std::clamp((waves - low) / (high - low), 0.0, 1.0);
        factors.push_back(static_cast<float>(1 / ((1 - kept) / factor + kept)));
    }
    return factors;
}

}  // namespace

std::vector<float> describeRotary(const JsonValue& config, std::string_view architecture,
                                  std::uint64_t headSize, MetadataBuilder& metadata) {
    return RotaryDescriber(config, architecture, headSize, metadata).describe();
}

}  // namespace concordia
