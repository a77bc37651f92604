#include "tests/inference/gguf_writer.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace concordia::test {
namespace {

void pad(Bytes& bytes, std::uint64_t alignment) {
    bytes.resize((bytes.size() + alignment - 1) / alignment * alignment);
}

}  // namespace

void appendBytes(Bytes& bytes, std::span<const std::byte> more) {
    bytes.insert(bytes.end(), more.begin(), more.end());
}

void appendString(Bytes& bytes, std::string_view text) {
    appendNumber(bytes, std::uint64_t{text.size()});
    appendBytes(bytes, std::as_bytes(std::span{text}));
}

void GgufWriter::add(std::string_view key, GgufType type, Bytes value) {
    m_entries.push_back({std::string(key), static_cast<std::uint32_t>(type), std::move(value)});
}

void GgufWriter::addUint32(std::string_view key, std::uint32_t value) {
    Bytes bytes;
    appendNumber(bytes, value);
    add(key, GgufType::Uint32, std::move(bytes));
}

void GgufWriter::addInt32(std::string_view key, std::int32_t value) {
    Bytes bytes;
    appendNumber(bytes, value);
    add(key, GgufType::Int32, std::move(bytes));
}

void GgufWriter::addUint64(std::string_view key, std::uint64_t value) {
    Bytes bytes;
    appendNumber(bytes, value);
    add(key, GgufType::Uint64, std::move(bytes));
}

void GgufWriter::addFloat(std::string_view key, float value) {
    Bytes bytes;
    appendNumber(bytes, value);
    add(key, GgufType::Float32, std::move(bytes));
}

void GgufWriter::addBool(std::string_view key, bool value) {
    add(key, GgufType::Bool, {static_cast<std::byte>(value ? 1 : 0)});
}

void GgufWriter::addString(std::string_view key, std::string_view value) {
    Bytes bytes;
    appendString(bytes, value);
    add(key, GgufType::String, std::move(bytes));
}

void GgufWriter::addStrings(std::string_view key, std::span<const std::string> values) {
    Bytes bytes;
    appendNumber(bytes, GgufType::String);
    appendNumber(bytes, std::uint64_t{values.size()});
    for (const std::string& value : values) {
        appendString(bytes, value);
    }
    add(key, GgufType::Array, std::move(bytes));
}

template <typename Number>
void GgufWriter::addNumbers(std::string_view key, GgufType type, std::span<const Number> values) {
    Bytes bytes;
    appendNumber(bytes, type);
    appendNumber(bytes, std::uint64_t{values.size()});
    appendBytes(bytes, std::as_bytes(values));
    add(key, GgufType::Array, std::move(bytes));
}

void GgufWriter::addFloats(std::string_view key, std::span<const float> values) {
    addNumbers(key, GgufType::Float32, values);
}

void GgufWriter::addInt32s(std::string_view key, std::span<const std::int32_t> values) {
    addNumbers(key, GgufType::Int32, values);
}

void GgufWriter::addBytes(std::string_view key, std::span<const std::uint8_t> values) {
    addNumbers(key, GgufType::Uint8, values);
}

void GgufWriter::addRaw(std::string_view key, std::uint32_t typeId, const Bytes& value) {
    m_entries.push_back({std::string(key), typeId, value});
}

void GgufWriter::remove(std::string_view key) {
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.key == key; });
}

void GgufWriter::addTensor(const TensorToWrite& tensor) {
    m_tensors.push_back(tensor);
}

TensorToWrite& GgufWriter::tensor(std::string_view name) {
    const auto found = std::find_if(m_tensors.begin(), m_tensors.end(),
                                    [&](const auto& tensor) { return tensor.name == name; });
    if (found == m_tensors.end()) {
        throw std::logic_error("no tensor " + std::string(name));
    }
    return *found;
}

Bytes GgufWriter::bytes() const {
    Bytes file;
    for (const char letter : std::string_view("GGUF")) {
        file.push_back(static_cast<std::byte>(letter));
    }
    appendNumber(file, m_version);
    appendNumber(file, std::uint64_t{m_tensors.size()});
    appendNumber(file, std::uint64_t{m_entries.size()});
    for (const Entry& entry : m_entries) {
        appendString(file, entry.key);
        appendNumber(file, entry.typeId);
        appendBytes(file, entry.value);
    }
    Bytes data;
    for (const TensorToWrite& tensor : m_tensors) {
        pad(data, m_alignment);
        appendString(file, tensor.name);
        appendNumber(file, static_cast<std::uint32_t>(tensor.shape.size()));
        for (const std::uint64_t size : tensor.shape) {
            appendNumber(file, size);
        }
        appendNumber(file, tensor.typeId);
        appendNumber(file, tensor.offset.value_or(data.size()));
        appendBytes(data, tensor.data);
    }
    if (!data.empty()) {
        pad(file, m_alignment);
        appendBytes(file, data);
    }
    return file;
}

}  // namespace concordia::test
