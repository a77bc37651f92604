#include "inference/model/split_gguf.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inference/error.h"
#include "inference/model/gguf_parser.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::string_view kCountKey = "split.count";
constexpr std::array kSplitKeys{kCountKey, std::string_view("split.no"),
                                std::string_view("split.tensors.count")};
constexpr std::size_t kMaximumParts = 99'999;  // five digits

std::size_t partsOf(const ModelContents& contents) {
    const auto entry = contents.metadata.find(kCountKey);
    const auto* const count =
        entry == contents.metadata.end() ? nullptr : std::get_if<std::uint64_t>(&entry->second);
    return count == nullptr
               ? 1
               : static_cast<std::size_t>(std::min(*count, std::uint64_t{kMaximumParts}));
}

std::string ending(std::size_t part, std::size_t parts) {
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "-%05zu-of-%05zu.gguf", part, parts);
    return {text.data(), static_cast<std::size_t>(length)};
}

// The path without "-0000N-of-0000M.gguf".
std::string stemOf(const std::filesystem::path& path, std::size_t parts) {
    const std::string name = path.string();
    const std::string rest = ending(0, parts).substr(6);  // "-of-0000M.gguf"
    const std::size_t length = ending(0, parts).size();
    if (!name.ends_with(rest) || name.size() < length || name[name.size() - length] != '-') {
        throw Error(ErrorCode::InvalidFile,
                    "The file " + inQuotes(name) + " is one of " + std::to_string(parts) +
                        " that make up a model, but is not named as such: its name has to end in "
                        "‘" +
                        ending(1, parts) + "’, so that the others are found.");
    }
    return name.substr(0, name.size() - length);
}

void checkNames(const ModelContents& contents) {
    std::vector<std::string_view> names;
    for (const Tensor& tensor : contents.tensors) {
        names.push_back(tensor.name);
    }
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end()) {
        throw Error(ErrorCode::InvalidFile,
                    "Two of the model's files hold the tensor " + inQuotes(*twice) + ".");
    }
}

}  // namespace

ModelContents openGguf(const std::filesystem::path& path, ModelStorage& storage) {
    ModelContents opened = parseGguf(storage.map(path));
    const std::size_t parts = partsOf(opened);
    if (parts <= 1) {
        return opened;
    }
    const std::string stem = stemOf(path, parts);
    ModelContents model;
    for (std::size_t part = 1; part <= parts; ++part) {
        ModelContents contents = parseGguf(storage.map(stem + ending(part, parts)));
        if (partsOf(contents) != parts) {
            throw Error(ErrorCode::InvalidFile, "The file " + inQuotes(stem + ending(part, parts)) +
                                                    " belongs to another model.");
        }
        if (part == 1) {
            model = std::move(contents);
            continue;
        }
        model.bytes += contents.bytes;
        model.tensors.insert(model.tensors.end(), contents.tensors.begin(), contents.tensors.end());
        if (model.tensors.size() > kMaximumTensors) {
            throw Error(ErrorCode::InvalidFile,
                        "The model has more than " + std::to_string(kMaximumTensors) + " tensors.");
        }
    }
    for (const std::string_view key : kSplitKeys) {
        model.metadata.erase(key);
    }
    checkNames(model);
    return model;
}

}  // namespace concordia
