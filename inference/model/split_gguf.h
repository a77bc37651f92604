// GGUF models in several files, as llama.cpp's gguf-split writes them: model-00001-of-00003.gguf,
// each with some of the tensors, the first with all metadata.
// Thread rule: may be called from any thread.
#pragma once

#include <filesystem>

#include "inference/model/model_contents.h"
#include "inference/model/model_storage.h"

namespace concordia {

// The GGUF model that `path` is, or is a part of; the other parts lie beside it.
// Throws as ModelFile::open().
[[nodiscard]] ModelContents openGguf(const std::filesystem::path& path, ModelStorage& storage);

}  // namespace concordia
