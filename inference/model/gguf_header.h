// Writes the part of a GGUF file that stands before the tensors' bytes.
// Reference: the GGUF specification, ggml/docs/gguf.md.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/model_file.h"

namespace concordia {

// GGUF's ids of metadata value types.
enum class GgufType : std::uint32_t {
    Uint8,
    Int8,
    Uint16,
    Int16,
    Uint32,
    Int32,
    Float32,
    Bool,
    String,
    Array,
    Uint64,
    Int64,
    Float64,
};

using Bytes = std::vector<std::byte>;
void appendBytes(Bytes& bytes, std::span<const std::byte> more);
template <typename Number>
void appendNumber(Bytes& bytes, Number number) {
    appendBytes(bytes, std::as_bytes(std::span{&number, 1}));
}
void appendString(Bytes& bytes, std::string_view text);  // its length, then its bytes

// The value as it stands in a file, without its type. Integers that fit 32 bits, floating-point
// numbers and arrays of them are written as 32-bit ones, which is what readers expect.
struct EncodedValue {
    GgufType type = GgufType::Uint32;
    Bytes bytes;
};
[[nodiscard]] EncodedValue encodeValue(const MetadataValue& value);

class GgufHeader {
public:
    static constexpr std::uint64_t kDefaultAlignment = 32;

    explicit GgufHeader(std::uint32_t version = 3, std::uint64_t alignment = kDefaultAlignment)
        : m_version(version), m_alignment(alignment) {}

    // `bytes` is what follows the type's id in the file.
    void add(std::string_view key, std::uint32_t typeId, std::span<const std::byte> bytes);
    void add(std::string_view key, const MetadataValue& value);

    // Returns the tensor's offset from the start of the tensor data: behind the tensors before it,
    // aligned, or as given.
    std::uint64_t addTensor(std::string_view name, std::uint32_t typeId,
                            std::span<const std::uint64_t> shape, std::uint64_t bytes,
                            std::optional<std::uint64_t> offset = {});

    // The header, padded to where the tensor data begins.
    [[nodiscard]] Bytes bytes() const;
    [[nodiscard]] std::uint64_t dataBytes() const { return m_dataBytes; }

private:
    [[nodiscard]] std::uint64_t aligned(std::uint64_t position) const {
        return (position + m_alignment - 1) / m_alignment * m_alignment;
    }

    std::uint32_t m_version;
    std::uint64_t m_alignment;
    std::uint64_t m_keys = 0;
    std::uint64_t m_tensors = 0;
    std::uint64_t m_dataBytes = 0;
    Bytes m_metadata;
    Bytes m_descriptions;
};

}  // namespace concordia
