#include "inference/model/checkpoint/checkpoint_architecture.h"

#include <array>
#include <string>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

// Names common to most architectures.
constexpr std::array kLayerNames{
    TensorName{"self_attn.q_proj", "attn_q"},
    TensorName{"self_attn.k_proj", "attn_k"},
    TensorName{"self_attn.v_proj", "attn_v"},
    TensorName{"self_attn.o_proj", "attn_output"},
    TensorName{"self_attn.q_norm", "attn_q_norm"},
    TensorName{"self_attn.k_norm", "attn_k_norm"},
    TensorName{"mlp.gate_proj", "ffn_gate"},
    TensorName{"mlp.up_proj", "ffn_up"},
    TensorName{"mlp.down_proj", "ffn_down"},
    TensorName{"input_layernorm", "attn_norm"},
    TensorName{"post_attention_layernorm", "ffn_norm"},
};

constexpr std::array kGlobalNames{
    TensorName{"embed_tokens", "token_embd"},
    TensorName{"norm", "output_norm"},
    TensorName{"lm_head", "output"},
};

// Norms before and after each block.
constexpr std::array kSandwichNames{
    TensorName{"post_attention_layernorm", "post_attention_norm"},
    TensorName{"pre_feedforward_layernorm", "ffn_norm"},
    TensorName{"post_feedforward_layernorm", "post_ffw_norm"},
};
constexpr std::array kApertusNames{
    TensorName{"attention_layernorm", "attn_norm"},
    TensorName{"feedforward_layernorm", "ffn_norm"},
};
constexpr std::array kMixtralNames{TensorName{"block_sparse_moe.gate", "ffn_gate_inp"}};
constexpr std::array kQwenExpertNames{TensorName{"mlp.gate", "ffn_gate_inp"}};
constexpr std::array kGptOssNames{
    TensorName{"post_attention_layernorm", "post_attention_norm"},
    TensorName{"self_attn.sinks", "attn_sinks"},
    TensorName{"mlp.router", "ffn_gate_inp"},
};

// The defaults are those of the configuration classes of transformers. Published files leave some
// of them out, Gemma 3's most.
constexpr std::array kArchitectures{
    CheckpointArchitecture{
        .modelType = "llama",
        .name = "llama",
        .activation = "silu",
        .pairs = GgufPairs::SideBySide,
        .defaults = R"({"rms_norm_eps": 1e-6, "max_position_embeddings": 2048})"},
    CheckpointArchitecture{.modelType = "mistral",
                           .name = "llama",
                           .activation = "silu",
                           .pairs = GgufPairs::SideBySide,
                           .defaults = R"({"rms_norm_eps": 1e-6, "num_key_value_heads": 8})"},
    CheckpointArchitecture{
        .modelType = "mixtral",
        .name = "llama",
        .activation = "silu",
        .pairs = GgufPairs::SideBySide,
        .names = kMixtralNames,
        .defaults = R"({"rms_norm_eps": 1e-5, "num_key_value_heads": 8, "num_local_experts": 8,
                        "num_experts_per_tok": 2})"},
    CheckpointArchitecture{.modelType = "ministral3",
                           .name = "mistral3",
                           .activation = "silu",
                           .pairs = GgufPairs::SideBySide,
                           .defaults = R"({"rms_norm_eps": 1e-5, "num_key_value_heads": 8})"},
    CheckpointArchitecture{.modelType = "qwen2",
                           .name = "qwen2",
                           .activation = "silu",
                           .defaults = R"({"rms_norm_eps": 1e-6, "num_key_value_heads": 32})"},
    CheckpointArchitecture{
        .modelType = "qwen3",
        .name = "qwen3",
        .activation = "silu",
        .defaults = R"({"rms_norm_eps": 1e-6, "num_key_value_heads": 32, "head_dim": 128})"},
    CheckpointArchitecture{
        .modelType = "qwen3_moe",
        .name = "qwen3moe",
        .activation = "silu",
        .names = kQwenExpertNames,
        .defaults = R"({"rms_norm_eps": 1e-6, "num_key_value_heads": 4, "norm_topk_prob": false})"},
    CheckpointArchitecture{
        .modelType = "gemma2",
        .name = "gemma2",
        .activation = "gelu_pytorch_tanh",
        .gains = StoredGain::LessOne,
        .tied = TiedByDefault::Yes,
        .windowPeriod = 2,
        .names = kSandwichNames,
        .defaults = R"({"head_dim": 256, "max_position_embeddings": 8192, "rms_norm_eps": 1e-6,
                        "query_pre_attn_scalar": 256, "sliding_window": 4096,
                        "final_logit_softcapping": 30.0, "attn_logit_softcapping": 50.0})"},
    CheckpointArchitecture{
        .modelType = "gemma3_text",
        .name = "gemma3",
        .activation = "gelu_pytorch_tanh",
        .gains = StoredGain::LessOne,
        .tied = TiedByDefault::Yes,
        .windowPeriod = 6,
        .names = kSandwichNames,
        .defaults = R"({"num_attention_heads": 8, "num_key_value_heads": 4, "head_dim": 256,
                        "max_position_embeddings": 131072, "rms_norm_eps": 1e-6,
                        "query_pre_attn_scalar": 256, "sliding_window": 4096,
                        "rope_theta": 1000000.0, "rope_local_base_freq": 10000.0})"},
    CheckpointArchitecture{.modelType = "apertus",
                           .name = "apertus",
                           .activation = "xielu",
                           .names = kApertusNames,
                           .defaults = R"({"rms_norm_eps": 1e-5})"},
    CheckpointArchitecture{.modelType = "smollm3",
                           .name = "smollm3",
                           .activation = "silu",
                           .pairs = GgufPairs::SideBySide,
                           .tied = TiedByDefault::Yes,
                           .defaults = R"({"rms_norm_eps": 1e-6, "num_key_value_heads": 4})"},
    CheckpointArchitecture{.modelType = "nemotron",
                           .name = "nemotron",
                           .activation = "relu2",
                           .gains = StoredGain::LessOne,
                           .defaults = R"({"norm_eps": 1e-5, "partial_rotary_factor": 0.5})"},
    CheckpointArchitecture{
        .modelType = "gpt_oss",
        .name = "gpt-oss",
        .activation = "silu",
        .windowPeriod = 2,
        .names = kGptOssNames,
        .defaults = R"({"head_dim": 64, "num_key_value_heads": 8, "rms_norm_eps": 1e-5,
                        "sliding_window": 128, "num_experts_per_tok": 4})"},
};

std::string_view find(std::span<const TensorName> names, std::string_view stored) {
    for (const TensorName& name : names) {
        if (name.stored == stored) {
            return name.gguf;
        }
    }
    return {};
}

}  // namespace

const CheckpointArchitecture& checkpointArchitecture(const JsonValue& config) {
    const std::string modelType = config.requireString("model_type");
    std::string known;
    for (const CheckpointArchitecture& architecture : kArchitectures) {
        if (architecture.modelType == modelType) {
            return architecture;
        }
        known += (known.empty() ? "" : ", ") + std::string(architecture.modelType);
    }
    throw Error(ErrorCode::Unsupported,
                "The checkpoint has the model type " + inQuotes(modelType) + " (" +
                    config.nameOf("model_type") +
                    "), which this version does not read. It reads: " + known + ".");
}

std::string_view layerTensorName(const CheckpointArchitecture& architecture,
                                 std::string_view stored) {
    const std::string_view own = find(architecture.names, stored);
    return own.empty() ? find(kLayerNames, stored) : own;
}

std::string_view globalTensorName(std::string_view stored) {
    return find(kGlobalNames, stored);
}

}  // namespace concordia
