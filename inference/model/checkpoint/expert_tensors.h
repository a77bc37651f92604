// The experts of a mixture, which GGUF holds together in one tensor of [experts × rows × columns]
// and checkpoints one by one, or encoded otherwise.
// Thread rule: one thread at a time.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/checkpoint/safetensors.h"
#include "inference/model/model_contents.h"
#include "inference/model/model_storage.h"

namespace concordia {

// One matrix of one expert, by its name within the layer: "mlp.experts.3.gate_proj",
// "block_sparse_moe.experts.3.w1".
struct ExpertName {
    std::uint32_t expert = 0;
    std::string_view gguf;  // "ffn_gate_exps"
};
[[nodiscard]] std::optional<ExpertName> parseExpertName(std::string_view stem);

class ExpertTensors {
public:
    ExpertTensors(ModelContents& contents, ModelStorage& storage)
        : m_contents(contents), m_storage(storage) {}

    // Whether the tensor was one of an expert, or one of gpt-oss's for all experts, and was kept
    // for finish(). `stem`: its name within the layer, without ".weight".
    bool take(const StoredTensor& stored, std::uint32_t layer, std::string_view stem);

    // Appends the tensors to contents.tensors. Throws Error{InvalidFile} where an expert is
    // missing or differs from the others, and where blocks and scales do not match.
    void finish();

private:
    void joinExperts(const std::string& name, const std::map<std::uint32_t, StoredTensor>& experts);
    void decodeBlocks(const std::string& prefix, const std::map<std::string, StoredTensor>& parts);
    void addMatrix(std::string name, TensorType type, const std::array<std::uint64_t, 3>& shape,
                   const TensorRows* rows);
    void splitBias(const std::string& prefix, const StoredTensor& bias);

    ModelContents& m_contents;
    ModelStorage& m_storage;
    std::map<std::string, std::map<std::uint32_t, StoredTensor>> m_experts;  // by GGUF name
    // gpt-oss: by "blk.3.", then by the end of the name, such as "down_proj_blocks".
    std::map<std::string, std::map<std::string, StoredTensor>> m_shared;
};

}  // namespace concordia
