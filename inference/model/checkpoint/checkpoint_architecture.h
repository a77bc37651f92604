// What tells the architectures' checkpoints apart: their names, and how the values and tensors that
// Hugging Face's transformers library writes become those of the GGUF specification.
// Thread rule: pure functions of constants.
#pragma once

#include <span>
#include <string_view>

#include "inference/model/checkpoint/json_document.h"

namespace concordia {

// How the rows of q and k are paired for RoPE in GGUF files of the architecture. Checkpoints
// always pair element i with i + half.
enum class GgufPairs { Halves, SideBySide };

// The norms' gains, as the checkpoint stores them.
enum class StoredGain { AsUsed, LessOne };

enum class TiedByDefault { No, Yes };

// Which layers attend only to a window of recent tokens: every layer but each `period`-th.
// 0: all layers or none.
using WindowPeriod = unsigned;

struct TensorName {
    std::string_view stored;  // within a layer: "self_attn.q_proj"
    std::string_view gguf;    // "attn_q"
};

struct CheckpointArchitecture {
    std::string_view modelType;   // config.json's model_type
    std::string_view name;        // general.architecture
    std::string_view activation;  // the only value of hidden_act that the architecture has
    GgufPairs pairs = GgufPairs::Halves;
    StoredGain gains = StoredGain::AsUsed;
    TiedByDefault tied = TiedByDefault::No;
    WindowPeriod windowPeriod = 0;
    std::span<const TensorName> names;  // of this architecture; then the common ones
    std::string_view defaults;          // JSON: what config.json may leave out
};

// Throws Error{Unsupported} naming a model_type that is not read, Error{InvalidFile} when it is
// missing.
[[nodiscard]] const CheckpointArchitecture& checkpointArchitecture(const JsonValue& config);

// The GGUF name of a tensor within its layer, or of one outside the layers ("model.norm"), both
// without ".weight"; empty for one that is not known.
[[nodiscard]] std::string_view layerTensorName(const CheckpointArchitecture& architecture,
                                               std::string_view stored);
[[nodiscard]] std::string_view globalTensorName(std::string_view stored);

}  // namespace concordia
