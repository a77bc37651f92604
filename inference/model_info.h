// What a model file states about itself, read without loading weights.
// Thread rule: inspectModel may be called from any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "inference/types.h"

namespace concordia {

struct ModelInfo {
    std::string name;          // general.name, or the file's name
    std::string architecture;  // general.architecture
    std::string fileFormat;    // "GGUF v3"
    std::uint64_t fileBytes = 0;
    std::uint64_t parameters = 0;                      // elements of all tensors
    std::map<std::string, std::uint64_t> tensorTypes;  // type name → bytes stored in it
    std::uint32_t layers = 0;
    std::uint32_t hiddenSize = 0;
    std::uint32_t heads = 0;
    std::uint32_t keyValueHeads = 0;
    std::uint32_t headSize = 0;
    std::uint32_t feedForwardSize = 0;
    std::uint32_t vocabularySize = 0;
    std::uint32_t contextLength = 0;     // that the model was trained for
    std::vector<std::uint32_t> windows;  // of each layer, tokens that it sees; 0: all
    std::string tokenizer;               // tokenizer.ggml.model and .pre: "llama", "gpt2 (tekken)"
    std::string chatFormat;              // how conversations are written for it, in words; “none …”
    std::string chatFormatNote;  // a sentence when the file's own template is not used; else empty
    ReasoningSupport reasoning = ReasoningSupport::None;
    std::string licence;                   // as stated; empty when the file does not say
    std::vector<std::string> languages;    // as stated, BCP 47 or names; empty when not stated
    std::vector<std::string> unsupported;  // sentences; empty means the engine can run it

    // False for a model that has no form for conversations, and continues text instead.
    [[nodiscard]] bool answers() const { return !chatFormat.starts_with("none"); }
};

// Throws Error{FileNotFound, FileUnreadable, InvalidFile}. A valid file that the engine cannot run
// is no error here: `unsupported` says which parts.
[[nodiscard]] ModelInfo inspectModel(const std::filesystem::path& path);

// Memory that keys and values of so many tokens take. 0 for a model that the engine cannot run.
// Devices may round the tokens up a little further.
[[nodiscard]] std::uint64_t cacheBytes(const ModelInfo& model, std::uint32_t contextLength,
                                       CacheType type);

}  // namespace concordia
