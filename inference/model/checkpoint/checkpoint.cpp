#include "inference/model/checkpoint/checkpoint.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "inference/error.h"
#include "inference/model/checkpoint/checkpoint_config.h"
#include "inference/model/checkpoint/checkpoint_files.h"
#include "inference/model/checkpoint/checkpoint_tensors.h"
#include "inference/model/checkpoint/checkpoint_tokenizer.h"
#include "inference/model/checkpoint/model_card.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

namespace fs = std::filesystem;

constexpr const char* kConfigName = "config.json";
constexpr const char* kIndexName = "model.safetensors.index.json";
constexpr const char* kWeightsEnding = ".safetensors";
constexpr std::size_t kMaximumShards = 4'096;
constexpr std::size_t kMaximumNameBytes = 200;
constexpr std::size_t kMaximumCardHeader = 65'536;

// The weight files that the index names.
std::set<std::string> indexedShards(const fs::path& indexPath) {
    const nlohmann::json document = readJson(indexPath);
    const JsonValue index(document, indexPath.filename().string());
    const auto map = index.findObject("weight_map");
    if (!map.has_value()) {
        throw Error(ErrorCode::InvalidFile,
                    "The value " + index.nameOf("weight_map") + " is missing.");
    }
    std::set<std::string> names;
    for (const auto& [tensor, file] : map->raw().items()) {
        // Only files beside the index: a path could lead anywhere.
        if (!file.is_string() ||
            file.get_ref<const std::string&>().find_first_of("/\\") != std::string::npos) {
            throw Error(ErrorCode::InvalidFile, "The value " + map->nameOf(tensor) +
                                                    " is not the name of a file beside it.");
        }
        names.insert(file.get<std::string>());
    }
    return names;
}

// Without an index: model*.safetensors, or else whatever .safetensors files there are.
std::set<std::string> foundShards(const fs::path& folder) {
    std::set<std::string> named;
    std::set<std::string> others;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(kWeightsEnding)) {
            (name.starts_with("model") ? named : others).insert(name);
        }
    }
    return named.empty() ? others : named;
}

[[noreturn]] void throwNoWeights(const fs::path& folder) {
    const bool isPickle =
        isThere(folder / "pytorch_model.bin") || isThere(folder / "pytorch_model.bin.index.json");
    throw isPickle ? Error(ErrorCode::Unsupported,
                           "The folder " + inQuotes(folder.string()) +
                               " has its weights only as pytorch_model.bin, a kind of program that "
                               "is not run for safety. Take a version with .safetensors files.")
                   : Error(ErrorCode::InvalidFile, "The folder " + inQuotes(folder.string()) +
                                                       " holds no .safetensors file.");
}

std::vector<StoredTensor> readTensors(const fs::path& folder, ModelContents& contents,
                                      ModelStorage& storage) {
    const std::set<std::string> shards =
        isThere(folder / kIndexName) ? indexedShards(folder / kIndexName) : foundShards(folder);
    if (shards.empty()) {
        throwNoWeights(folder);
    }
    if (shards.size() > kMaximumShards) {
        throw Error(ErrorCode::InvalidFile,
                    "The checkpoint has more than " + std::to_string(kMaximumShards) + " files.");
    }
    std::vector<StoredTensor> tensors;
    for (const std::string& shard : shards) {
        const auto bytes = storage.map(folder / shard);
        contents.bytes += bytes.size();
        std::vector<StoredTensor> more = parseSafetensors(bytes, shard);
        std::move(more.begin(), more.end(), std::back_inserter(tensors));
    }
    if (tensors.size() > kMaximumTensors) {
        throw Error(ErrorCode::InvalidFile, "The checkpoint has more than " +
                                                std::to_string(kMaximumTensors) + " tensors.");
    }
    return tensors;
}

// The folder's name, or where it is a revision in the Hub's cache, that of the model.
std::string modelName(const fs::path& folder) {
    std::error_code ignored;
    const fs::path whole = fs::absolute(folder / "x", ignored).lexically_normal().parent_path();
    const fs::path revisions = whole.parent_path();
    std::string name = whole.filename().string();
    if (revisions.filename() == "snapshots") {
        const std::string cached = revisions.parent_path().filename().string();  // models--a--b
        name = cached.substr(cached.rfind("--") == std::string::npos ? 0 : cached.rfind("--") + 2);
    }
    return name;
}

// The start of the model card, where its header is.
std::string readCardHeader(const fs::path& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored) || fs::file_size(path, ignored) == 0) {
        return {};
    }
    const MappedFile file(path);
    const auto text = file.bytes().first(std::min(file.bytes().size(), kMaximumCardHeader));
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

std::uint64_t embeddingRows(const ModelContents& contents) {
    for (const Tensor& tensor : contents.tensors) {
        if (tensor.name == "token_embd.weight") {
            return tensor.rows();
        }
    }
    return 0;
}

}  // namespace

std::optional<fs::path> checkpointFolder(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        return path;
    }
    const std::string name = path.filename().string();
    if (name == kConfigName || name == kIndexName || name.ends_with(kWeightsEnding)) {
        return path.has_parent_path() ? path.parent_path() : fs::path(".");
    }
    return std::nullopt;
}

ModelContents openCheckpoint(const fs::path& folder, ModelStorage& storage) {
    if (!isThere(folder / kConfigName)) {
        throw Error(isThere(folder) ? ErrorCode::InvalidFile : ErrorCode::FileNotFound,
                    "The folder " + inQuotes(folder.string()) +
                        " holds no config.json, so it is not a model as published on Hugging "
                        "Face.");
    }
    const nlohmann::json document = readJson(folder / kConfigName);
    const JsonValue outer(document, kConfigName);
    const nlohmann::json language = languageConfig(outer);
    const JsonValue config(language, kConfigName);
    const CheckpointArchitecture& architecture = checkpointArchitecture(config);

    ModelContents contents;
    contents.format = "safetensors";
    MetadataBuilder metadata(contents, storage);
    const std::vector<float> rotaryFactors = describeModel(config, architecture, metadata);
    placeTensors(readTensors(folder, contents, storage),
                 {.architecture = architecture,
                  .config = config,
                  .extent = outer.has("text_config") ? LanguageModel::Part : LanguageModel::Whole},
                 contents, storage);
    addRotaryFactors(rotaryFactors, contents, storage);
    metadata.setText("general.name", printable(modelName(folder), kMaximumNameBytes));
    describeCard(readCardHeader(folder / "README.md"), metadata);
    describeTokenizer(folder, config, embeddingRows(contents), metadata);
    return contents;
}

}  // namespace concordia
