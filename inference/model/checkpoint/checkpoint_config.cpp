#include "inference/model/checkpoint/checkpoint_config.h"

#include <cmath>
#include <string>

#include "inference/error.h"
#include "inference/model/checkpoint/checkpoint_rotary.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

// Far above any model's; keeps products of a few of them below 2⁶⁴.
constexpr std::uint64_t kMaximumSize = 1U << 30U;

class Describer {
public:
    Describer(const JsonValue& config, const CheckpointArchitecture& architecture,
              MetadataBuilder& metadata)
        : m_config(config), m_architecture(architecture), m_metadata(metadata) {}

    std::vector<float> describe();

private:
    [[nodiscard]] std::string key(std::string_view name) const {
        return std::string(m_architecture.name) + "." + std::string(name);
    }
    [[nodiscard]] std::uint64_t size(std::string_view name) const;
    [[noreturn]] void unsupported(std::string_view name, const std::string& what) const;
    void checkQuantization() const;
    void checkActivation() const;
    void setSizes();
    void setNorm();
    void setWindow();
    void setExperts();
    void setSoftcapping();
    void checkLayersWithoutRotation() const;

    const JsonValue& m_config;
    const CheckpointArchitecture& m_architecture;
    MetadataBuilder& m_metadata;
    std::uint64_t m_headSize = 0;
};

std::uint64_t Describer::size(std::string_view name) const {
    const std::uint64_t value = m_config.requireInteger(name);
    if (value < 1 || value > kMaximumSize) {
        throw Error(ErrorCode::InvalidFile, "The value " + m_config.nameOf(name) + " is " +
                                                std::to_string(value) +
                                                ", which is not plausible.");
    }
    return value;
}

void Describer::unsupported(std::string_view name, const std::string& what) const {
    throw Error(ErrorCode::Unsupported, "The value " + m_config.nameOf(name) + " " + what +
                                            ", which this version does not do.");
}

std::vector<float> Describer::describe() {
    checkQuantization();
    checkActivation();
    m_metadata.setText("general.architecture", std::string(m_architecture.name));
    setSizes();
    setNorm();
    setWindow();
    setExperts();
    setSoftcapping();
    checkLayersWithoutRotation();
    return describeRotary(m_config, m_architecture.name, m_headSize, m_metadata);
}

void Describer::checkQuantization() const {
    const auto quantization = m_config.findObject("quantization_config");
    if (!quantization.has_value()) {
        return;
    }
    const std::string method = quantization->findString("quant_method").value_or("unnamed");
    if (method != "mxfp4" || m_architecture.name != "gpt-oss") {
        throw Error(ErrorCode::Unsupported,
                    "The checkpoint's weights are quantized with " + inQuotes(method) + " (" +
                        m_config.nameOf("quantization_config") +
                        "), which is not read. Take the checkpoint in BF16, or a GGUF file.");
    }
}

void Describer::checkActivation() const {
    for (const std::string_view name : {"hidden_activation", "hidden_act"}) {
        if (const auto activation = m_config.findString(name)) {
            if (*activation != m_architecture.activation) {
                unsupported(name, "asks for the activation " + inQuotes(*activation));
            }
            return;  // Gemma's hidden_act is left over where hidden_activation is there
        }
    }
}

void Describer::setSizes() {
    const std::uint64_t hiddenSize = size("hidden_size");
    const std::uint64_t heads = size("num_attention_heads");
    m_headSize = m_config.has("head_dim") ? size("head_dim") : hiddenSize / heads;
    m_metadata.setInteger(key("block_count"), size("num_hidden_layers"));
    m_metadata.setInteger(key("context_length"), size("max_position_embeddings"));
    m_metadata.setInteger(key("embedding_length"), hiddenSize);
    m_metadata.setInteger(key("feed_forward_length"), size("intermediate_size"));
    m_metadata.setInteger(key("attention.head_count"), heads);
    m_metadata.setInteger(key("attention.head_count_kv"), m_config.has("num_key_value_heads")
                                                              ? size("num_key_value_heads")
                                                              : heads);
    m_metadata.setInteger(key("attention.key_length"), m_headSize);
    m_metadata.setInteger(key("attention.value_length"), m_headSize);
    if (const auto scalar = m_config.findNumber("query_pre_attn_scalar");
        scalar.has_value() && *scalar != static_cast<double>(m_headSize)) {
        m_metadata.setNumber(key("attention.scale"), 1 / std::sqrt(*scalar));
    }
}

void Describer::setNorm() {
    if (m_config.has("norm_eps") && m_architecture.name == "nemotron") {
        m_metadata.setNumber(key("attention.layer_norm_epsilon"),
                             m_config.requireNumber("norm_eps"));
    } else {
        m_metadata.setNumber(key("attention.layer_norm_rms_epsilon"),
                             m_config.requireNumber("rms_norm_eps"));
    }
}

// The layers that see only a window: GGUF has the window's size, and the architecture's name says
// which layers have it.
void Describer::setWindow() {
    const unsigned period = m_architecture.windowPeriod;
    if (const auto types = m_config.find("layer_types"); types.has_value() && period > 0) {
        std::size_t layer = 0;
        for (const auto& type : types->raw()) {
            ++layer;
            if (type != (layer % period == 0 ? "full_attention" : "sliding_attention")) {
                unsupported("layer_types", "arranges the layers otherwise than every " +
                                               std::to_string(period) + "th with full attention");
            }
        }
    }
    if (const auto stated = m_config.findInteger("sliding_window_pattern");
        stated.has_value() && *stated != period) {
        unsupported("sliding_window_pattern", "is " + std::to_string(*stated));
    }
    const auto window = m_config.findInteger("sliding_window");
    const bool isUsed = m_config.findBool("use_sliding_window").value_or(true);
    if (window.has_value() && isUsed &&
        (period > 0 || *window < m_config.requireInteger("max_position_embeddings"))) {
        m_metadata.setInteger(key("attention.sliding_window"), size("sliding_window"));
    }
}

void Describer::setExperts() {
    const char* const name =
        m_config.has("num_local_experts") ? "num_local_experts" : "num_experts";
    if (!m_config.has(name)) {
        return;
    }
    m_metadata.setInteger(key("expert_count"), size(name));
    m_metadata.setInteger(key("expert_used_count"), size("num_experts_per_tok"));
    if (m_config.has("moe_intermediate_size")) {
        m_metadata.setInteger(key("expert_feed_forward_length"), size("moe_intermediate_size"));
    } else if (m_architecture.name == "gpt-oss") {
        m_metadata.setInteger(key("expert_feed_forward_length"), size("intermediate_size"));
    }
    if (m_config.findInteger("decoder_sparse_step").value_or(1) != 1) {
        unsupported("decoder_sparse_step", "leaves some layers without experts");
    }
    if (const auto dense = m_config.find("mlp_only_layers");
        dense.has_value() && !dense->raw().empty()) {
        unsupported("mlp_only_layers", "leaves some layers without experts");
    }
    if (!m_config.findBool("norm_topk_prob").value_or(true)) {
        unsupported("norm_topk_prob", "leaves the experts' weights unnormalized");
    }
    if (m_config.findNumber("swiglu_limit").value_or(7) != 7) {
        unsupported("swiglu_limit", "is not 7");
    }
}

void Describer::setSoftcapping() {
    for (const std::string_view name : {"attn_logit_softcapping", "final_logit_softcapping"}) {
        if (const auto cap = m_config.findNumber(name)) {
            m_metadata.setNumber(key(name), *cap);
        }
    }
}

// SmolLM3: every fourth layer has no RoPE, which its GGUF files do not say.
void Describer::checkLayersWithoutRotation() const {
    constexpr unsigned kInterval = 4;
    if (m_config.findInteger("no_rope_layer_interval").value_or(kInterval) != kInterval) {
        unsupported("no_rope_layer_interval", "is not 4");
    }
    const auto layers = m_config.find("no_rope_layers");
    std::size_t layer = 0;
    if (layers.has_value()) {
        for (const auto& rotated : layers->raw()) {
            ++layer;
            if (rotated != (layer % kInterval == 0 ? 0 : 1)) {
                unsupported("no_rope_layers", "is not every fourth layer");
            }
        }
    }
}

}  // namespace

nlohmann::json languageConfig(const JsonValue& config) {
    const auto nested = config.findObject("text_config");
    nlohmann::json merged = nlohmann::json::object();
    if (nested.has_value()) {
        merged = nested->raw();
        // What concerns the weights as a whole stands outside.
        for (const char* const name : {"quantization_config", "tie_word_embeddings"}) {
            if (config.has(name) && !nested->has(name)) {
                merged[name] = config.raw().at(name);
            }
        }
    } else {
        merged = config.raw();
    }
    const JsonValue stated(merged, config.file());
    const nlohmann::json defaults = [&] {
        const std::string_view text = checkpointArchitecture(stated).defaults;
        return nlohmann::json::parse(text.begin(), text.end());
    }();
    for (const auto& [name, value] : defaults.items()) {
        if (!merged.contains(name)) {
            merged[name] = value;
        }
    }
    return merged;
}

std::vector<float> describeModel(const JsonValue& config,
                                 const CheckpointArchitecture& architecture,
                                 MetadataBuilder& metadata) {
    return Describer(config, architecture, metadata).describe();
}

}  // namespace concordia
