// Writes a model, a checkpoint as published or another GGUF file, as a GGUF file.
// Thread rule: convertModel may be called from any thread; it uses all cores.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>

namespace concordia {

// The type that matrices are stored in. Q4_K: with Q6_K for what matters most.
enum class StoredAs { F32, F16, BF16, Q8_0, Q4_K };

struct ConversionOptions {
    StoredAs storedAs = StoredAs::Q8_0;
    bool replaceExisting = false;
    std::function<void(std::uint64_t done, std::uint64_t total)> onProgress;  // bytes written
    std::stop_token stop;
};

struct ConversionResult {
    std::uint64_t bytes = 0;                           // of the new file
    std::map<std::string, std::uint64_t> tensorTypes;  // type name → bytes stored in it
    // Matrices whose rows the chosen types do not fit, by the type they got instead.
    std::map<std::string, std::uint64_t> substitutes;
};

// Takes little memory whatever the model's size. The new file appears when it is complete; whatever
// happens before, nothing is left of it.
// Throws Error{FileUnwritable} for the new file, as ModelFile::open for the model,
// Error{InvalidFile} for weights that the type cannot hold, Error{Unsupported} for tensors of a
// type that is not decoded, and LoadCancelled when options.stop was triggered.
ConversionResult convertModel(const std::filesystem::path& model,
                              const std::filesystem::path& target,
                              const ConversionOptions& options);

}  // namespace concordia
