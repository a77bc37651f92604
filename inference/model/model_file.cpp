#include "inference/model/model_file.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include "inference/error.h"
#include "inference/model/checkpoint/checkpoint.h"
#include "inference/model/gguf_parser.h"
#include "inference/model/model_contents.h"
#include "inference/model/model_storage.h"
#include "inference/model/split_gguf.h"
#include "inference/model/tensor_rows.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

[[noreturn]] void wrongType(std::string_view key, const char* expected) {
    throw Error(ErrorCode::InvalidFile,
                "The metadata value " + inQuotes(key) + " is not " + expected + ".");
}

[[noreturn]] void doesNotFit(std::string_view key, const char* type) {
    throw Error(ErrorCode::InvalidFile,
                "The metadata value " + inQuotes(key) + " is outside the range of " + type + ".");
}

float narrowToFloat(double value, std::string_view key) {
    if (std::isfinite(value) && std::abs(value) > std::numeric_limits<float>::max()) {
        doesNotFit(key, "a 32-bit floating-point number");
    }
    return static_cast<float>(value);
}

template <typename Number>
std::vector<std::int32_t> narrowToInt32(const std::vector<Number>& values, std::string_view key) {
    std::vector<std::int32_t> result;
    result.reserve(values.size());
    for (const Number value : values) {
        if (!std::in_range<std::int32_t>(value)) {
            doesNotFit(key, "a 32-bit integer");
        }
        result.push_back(static_cast<std::int32_t>(value));
    }
    return result;
}

}  // namespace

std::uint64_t Tensor::storedBytes() const {
    const auto type = assembled == nullptr ? std::nullopt : tensorTypeFromId(typeId);
    return type.has_value() ? rows() * rowBytes(*type, columns()) : bytes.size();
}

std::span<const std::byte> Tensor::row(std::uint64_t index, std::vector<std::byte>& scratch) const {
    if (assembled != nullptr) {
        return assembled->row(index, scratch);
    }
    const std::size_t size = bytes.size() / static_cast<std::size_t>(rows());
    return bytes.subspan(static_cast<std::size_t>(index) * size, size);
}

struct ModelFile::Contents {
    ModelStorage storage;  // empty for a file in the caller's memory
    ModelContents model;
    // Sorted by name. No hash table: the names are a stranger's, who could make them collide.
    std::vector<const Tensor*> tensorsByName;

    void present(ModelContents contents) {
        model = std::move(contents);
        tensorsByName.reserve(model.tensors.size());
        for (const Tensor& tensor : model.tensors) {
            tensorsByName.push_back(&tensor);
        }
        std::sort(tensorsByName.begin(), tensorsByName.end(),
                  [](const Tensor* a, const Tensor* b) { return a->name < b->name; });
    }

    [[nodiscard]] const MetadataValue* find(std::string_view key) const {
        const auto entry = model.metadata.find(key);
        return entry == model.metadata.end() ? nullptr : &entry->second;
    }
};

ModelFile::ModelFile() : m_contents(std::make_unique<Contents>()) {}
ModelFile::ModelFile(ModelFile&&) noexcept = default;
ModelFile& ModelFile::operator=(ModelFile&&) noexcept = default;
ModelFile::~ModelFile() = default;

ModelFile ModelFile::open(const std::filesystem::path& path) {
    ModelFile file;
    ModelStorage& storage = file.m_contents->storage;
    const auto folder = checkpointFolder(path);
    file.m_contents->present(folder.has_value() ? openCheckpoint(*folder, storage)
                                                : openGguf(path, storage));
    return file;
}

ModelFile ModelFile::fromBytes(std::span<const std::byte> bytes) {
    ModelFile file;
    file.m_contents->present(parseGguf(bytes));
    return file;
}

const std::string& ModelFile::format() const {
    return m_contents->model.format;
}

std::uint64_t ModelFile::fileBytes() const {
    return m_contents->model.bytes;
}

const std::map<std::string_view, MetadataValue>& ModelFile::metadata() const {
    return m_contents->model.metadata;
}

std::optional<std::uint32_t> ModelFile::findUint32(std::string_view key) const {
    const MetadataValue* const value = m_contents->find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (const auto* const number = std::get_if<std::uint64_t>(value)) {
        if (!std::in_range<std::uint32_t>(*number)) {
            doesNotFit(key, "a 32-bit unsigned integer");
        }
        return static_cast<std::uint32_t>(*number);
    }
    if (const auto* const number = std::get_if<std::int64_t>(value)) {
        if (!std::in_range<std::uint32_t>(*number)) {
            doesNotFit(key, "a 32-bit unsigned integer");
        }
        return static_cast<std::uint32_t>(*number);
    }
    wrongType(key, "an integer");
}

std::optional<float> ModelFile::findFloat(std::string_view key) const {
    const MetadataValue* const value = m_contents->find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto* const number = std::get_if<double>(value);
    if (number == nullptr) {
        wrongType(key, "a floating-point number");
    }
    return narrowToFloat(*number, key);
}

std::optional<bool> ModelFile::findBool(std::string_view key) const {
    const MetadataValue* const value = m_contents->find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto* const truth = std::get_if<bool>(value);
    if (truth == nullptr) {
        wrongType(key, "a boolean");
    }
    return *truth;
}

std::optional<std::string_view> ModelFile::findString(std::string_view key) const {
    const MetadataValue* const value = m_contents->find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto* const text = std::get_if<std::string_view>(value);
    if (text == nullptr) {
        wrongType(key, "a string");
    }
    return *text;
}

std::span<const std::string_view> ModelFile::findStrings(std::string_view key) const {
    const MetadataValue* const value = m_contents->find(key);
    if (value == nullptr) {
        return {};
    }
    const auto* const texts = std::get_if<std::vector<std::string_view>>(value);
    if (texts == nullptr) {
        wrongType(key, "an array of strings");
    }
    return *texts;
}

std::vector<float> ModelFile::findFloats(std::string_view key) const {
    const MetadataValue* const value = m_contents->find(key);
    if (value == nullptr) {
        return {};
    }
    const auto* const numbers = std::get_if<std::vector<double>>(value);
    if (numbers == nullptr) {
        wrongType(key, "an array of floating-point numbers");
    }
    std::vector<float> result;
    result.reserve(numbers->size());
    for (const double number : *numbers) {
        result.push_back(narrowToFloat(number, key));
    }
    return result;
}

std::vector<std::int32_t> ModelFile::findInt32s(std::string_view key) const {
    const MetadataValue* const value = m_contents->find(key);
    if (value == nullptr) {
        return {};
    }
    if (const auto* const numbers = std::get_if<std::vector<std::uint64_t>>(value)) {
        return narrowToInt32(*numbers, key);
    }
    if (const auto* const numbers = std::get_if<std::vector<std::int64_t>>(value)) {
        return narrowToInt32(*numbers, key);
    }
    wrongType(key, "an array of integers");
}

std::span<const Tensor> ModelFile::tensors() const {
    return m_contents->model.tensors;
}

const Tensor* ModelFile::findTensor(std::string_view name) const {
    const auto& tensors = m_contents->tensorsByName;
    const auto found =
        std::lower_bound(tensors.begin(), tensors.end(), name,
                         [](const Tensor* tensor, std::string_view n) { return tensor->name < n; });
    return found != tensors.end() && (*found)->name == name ? *found : nullptr;
}

void ModelFile::release(std::span<const std::byte> part) const {
    m_contents->storage.release(part);
}

}  // namespace concordia
