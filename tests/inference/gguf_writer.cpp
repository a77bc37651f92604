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

void GgufWriter::addBools(std::string_view key, const std::vector<bool>& values) {
    const std::vector<std::uint8_t> bytes(values.begin(), values.end());
    addNumbers(key, GgufType::Bool, std::span<const std::uint8_t>(bytes));
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
    GgufHeader header(m_version, m_alignment);
    for (const Entry& entry : m_entries) {
        header.add(entry.key, entry.typeId, entry.value);
    }
    Bytes data;
    for (const TensorToWrite& tensor : m_tensors) {
        pad(data, m_alignment);
        header.addTensor(tensor.name, tensor.typeId, tensor.shape, tensor.data.size(),
                         tensor.offset);
        appendBytes(data, tensor.data);
    }
    Bytes file = header.bytes();
    appendBytes(file, data);
    return file;
}

}  // namespace concordia::test
