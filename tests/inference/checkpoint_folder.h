// Checkpoints as published on Hugging Face, written into a temporary folder for tests: right ones,
// and, where asked, wrong ones.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/model_file.h"
#include "tests/inference/gguf_writer.h"

namespace concordia::test {

struct SafetensorsEntry {
    std::string name;
    std::string type;                  // "F32"
    std::vector<std::uint64_t> shape;  // the row length last
    Bytes data;
};

// The bytes of a .safetensors file.
[[nodiscard]] Bytes makeSafetensors(const std::vector<SafetensorsEntry>& tensors);
// The same with a header of the test's own.
[[nodiscard]] Bytes makeSafetensors(std::string_view header, const Bytes& data);

// A folder that goes away with the object.
class CheckpointFolder {
public:
    CheckpointFolder();
    ~CheckpointFolder();
    CheckpointFolder(const CheckpointFolder&) = delete;
    CheckpointFolder& operator=(const CheckpointFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    void write(const std::string& name, const Bytes& bytes) const;
    void write(const std::string& name, std::string_view text) const;
    void write(const std::string& name, const nlohmann::json& document) const;

private:
    std::filesystem::path m_path;
};

// A Llama-like GGUF model as the checkpoint it could have been converted from: config.json, and
// model.safetensors with q and k in the checkpoint's order. Tensors are F32, F16 or BF16.
[[nodiscard]] nlohmann::json checkpointConfig(const ModelFile& model, std::string_view modelType);
[[nodiscard]] std::vector<SafetensorsEntry> checkpointTensors(const ModelFile& model);

// The vocabulary of a GGUF file with a SentencePiece tokenizer as tokenizer.model.
[[nodiscard]] Bytes makeSentencePiece(const ModelFile& model);

}  // namespace concordia::test
