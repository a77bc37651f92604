// A model as published on Hugging Face, a folder with config.json and .safetensors files, presented
// as a GGUF file would be: metadata under the GGUF specification's keys, tensors under its names,
// their bytes where they are in the mapped files.
// Thread rule: may be called from any thread.
#pragma once

#include <filesystem>
#include <optional>

#include "inference/model/model_contents.h"
#include "inference/model/model_storage.h"

namespace concordia {

// The checkpoint's folder, where `path` is one or a file of one; empty for any other path.
[[nodiscard]] std::optional<std::filesystem::path> checkpointFolder(
    const std::filesystem::path& path);

// What it presents points into `storage`.
// Throws as ModelFile::open().
[[nodiscard]] ModelContents openCheckpoint(const std::filesystem::path& folder,
                                           ModelStorage& storage);

}  // namespace concordia
