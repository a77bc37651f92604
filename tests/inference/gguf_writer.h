// Writes GGUF files into memory for tests, by the engine's own GgufHeader: right ones, and, where
// asked, wrong ones.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/gguf_header.h"

namespace concordia::test {

using concordia::appendBytes;
using concordia::appendNumber;
using concordia::appendString;
using concordia::Bytes;
using concordia::GgufType;

struct TensorToWrite {
    std::string name;
    std::uint32_t typeId = 0;
    std::vector<std::uint64_t> shape;  // shape[0] is the row length
    Bytes data;
    std::optional<std::uint64_t> offset;  // unset: behind the tensors before it, aligned
};

class GgufWriter {
public:
    // The positions of the header's fields, for tests that overwrite them.
    static constexpr std::size_t kVersionPosition = 4;
    static constexpr std::size_t kTensorCountPosition = 8;
    static constexpr std::size_t kKeyCountPosition = 16;

    explicit GgufWriter(std::uint32_t version = 3) : m_version(version) {}

    void addUint32(std::string_view key, std::uint32_t value);
    void addInt32(std::string_view key, std::int32_t value);
    void addUint64(std::string_view key, std::uint64_t value);
    void addFloat(std::string_view key, float value);
    void addBool(std::string_view key, bool value);
    void addString(std::string_view key, std::string_view value);
    void addStrings(std::string_view key, std::span<const std::string> values);
    void addFloats(std::string_view key, std::span<const float> values);
    void addInt32s(std::string_view key, std::span<const std::int32_t> values);
    void addBools(std::string_view key, const std::vector<bool>& values);
    void addBytes(std::string_view key, std::span<const std::uint8_t> values);
    // The value as it stands in the file, whatever it says.
    void addRaw(std::string_view key, std::uint32_t typeId, const Bytes& value);
    // Takes the key out again, if it is there.
    void remove(std::string_view key);

    void addTensor(const TensorToWrite& tensor);
    [[nodiscard]] std::vector<TensorToWrite>& tensors() { return m_tensors; }
    [[nodiscard]] TensorToWrite& tensor(std::string_view name);  // Requires: it is there.

    // What tensors are placed by; written into the file only where the test adds the key itself.
    void setAlignment(std::uint64_t alignment) { m_alignment = alignment; }

    // The file. It ends with the last byte of the last tensor, without padding.
    [[nodiscard]] Bytes bytes() const;

private:
    struct Entry {
        std::string key;
        std::uint32_t typeId;
        Bytes value;
    };
    void add(std::string_view key, GgufType type, Bytes value);
    template <typename Number>
    void addNumbers(std::string_view key, GgufType type, std::span<const Number> values);

    std::uint32_t m_version;
    std::uint64_t m_alignment = 32;
    std::vector<Entry> m_entries;
    std::vector<TensorToWrite> m_tensors;
};

}  // namespace concordia::test
