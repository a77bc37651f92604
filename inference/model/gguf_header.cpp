#include "inference/model/gguf_header.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace concordia {
namespace {

// The one key whose integers are bytes in every file.
constexpr std::string_view kCharsmapKey = "tokenizer.ggml.precompiled_charsmap";

template <typename Stored, typename Kept>
EncodedValue encodeArray(GgufType type, const std::vector<Kept>& values) {
    EncodedValue encoded{GgufType::Array, {}};
    appendNumber(encoded.bytes, type);
    appendNumber(encoded.bytes, std::uint64_t{values.size()});
    for (const auto& value : values) {
        if constexpr (std::is_same_v<Stored, std::string_view>) {
            appendString(encoded.bytes, value);
        } else {
            appendNumber(encoded.bytes, static_cast<Stored>(value));
        }
    }
    return encoded;
}

template <typename Number>
EncodedValue encodeNumber(GgufType type, Number number) {
    EncodedValue encoded{type, {}};
    appendNumber(encoded.bytes, number);
    return encoded;
}

template <typename Narrow, typename Wide>
bool allFit(const std::vector<Wide>& values) {
    for (const Wide value : values) {
        if (!std::in_range<Narrow>(value)) {
            return false;
        }
    }
    return true;
}

struct Encoder {
    EncodedValue operator()(std::uint64_t value) const {
        return std::in_range<std::uint32_t>(value)
                   ? encodeNumber(GgufType::Uint32, static_cast<std::uint32_t>(value))
                   : encodeNumber(GgufType::Uint64, value);
    }
    EncodedValue operator()(std::int64_t value) const {
        return std::in_range<std::int32_t>(value)
                   ? encodeNumber(GgufType::Int32, static_cast<std::int32_t>(value))
                   : encodeNumber(GgufType::Int64, value);
    }
    EncodedValue operator()(double value) const {
        return encodeNumber(GgufType::Float32, static_cast<float>(value));
    }
    EncodedValue operator()(bool value) const {
        return encodeNumber(GgufType::Bool, static_cast<std::uint8_t>(value ? 1 : 0));
    }
    EncodedValue operator()(std::string_view value) const {
        EncodedValue encoded{GgufType::String, {}};
        appendString(encoded.bytes, value);
        return encoded;
    }
    EncodedValue operator()(const std::vector<std::uint64_t>& values) const {
        return allFit<std::uint32_t>(values) ? encodeArray<std::uint32_t>(GgufType::Uint32, values)
                                             : encodeArray<std::uint64_t>(GgufType::Uint64, values);
    }
    EncodedValue operator()(const std::vector<std::int64_t>& values) const {
        return allFit<std::int32_t>(values) ? encodeArray<std::int32_t>(GgufType::Int32, values)
                                            : encodeArray<std::int64_t>(GgufType::Int64, values);
    }
    EncodedValue operator()(const std::vector<double>& values) const {
        return encodeArray<float>(GgufType::Float32, values);
    }
    EncodedValue operator()(const std::vector<bool>& values) const {
        return encodeArray<std::uint8_t>(GgufType::Bool, values);
    }
    EncodedValue operator()(const std::vector<std::string_view>& values) const {
        return encodeArray<std::string_view>(GgufType::String, values);
    }
};

}  // namespace

void appendBytes(Bytes& bytes, std::span<const std::byte> more) {
    bytes.insert(bytes.end(), more.begin(), more.end());
}

void appendString(Bytes& bytes, std::string_view text) {
    appendNumber(bytes, std::uint64_t{text.size()});
    appendBytes(bytes, std::as_bytes(std::span{text}));
}

EncodedValue encodeValue(const MetadataValue& value) {
    return std::visit(Encoder{}, value);
}

void GgufHeader::add(std::string_view key, std::uint32_t typeId, std::span<const std::byte> bytes) {
    appendString(m_metadata, key);
    appendNumber(m_metadata, typeId);
    appendBytes(m_metadata, bytes);
    ++m_keys;
}

void GgufHeader::add(std::string_view key, const MetadataValue& value) {
    const auto* const bytes = std::get_if<std::vector<std::uint64_t>>(&value);
    const EncodedValue encoded = key == kCharsmapKey && bytes != nullptr
                                     ? encodeArray<std::uint8_t>(GgufType::Uint8, *bytes)
                                     : encodeValue(value);
    add(key, static_cast<std::uint32_t>(encoded.type), encoded.bytes);
}

std::uint64_t GgufHeader::addTensor(std::string_view name, std::uint32_t typeId,
                                    std::span<const std::uint64_t> shape, std::uint64_t bytes,
                                    std::optional<std::uint64_t> offset) {
    const std::uint64_t place = offset.value_or(aligned(m_dataBytes));
    appendString(m_descriptions, name);
    appendNumber(m_descriptions, static_cast<std::uint32_t>(shape.size()));
    for (const std::uint64_t size : shape) {
        appendNumber(m_descriptions, size);
    }
    appendNumber(m_descriptions, typeId);
    appendNumber(m_descriptions, place);
    m_dataBytes = aligned(m_dataBytes) + bytes;
    ++m_tensors;
    return place;
}

Bytes GgufHeader::bytes() const {
    Bytes header;
    appendBytes(header, std::as_bytes(std::span{std::string_view("GGUF")}));
    appendNumber(header, m_version);
    appendNumber(header, m_tensors);
    appendNumber(header, m_keys);
    appendBytes(header, m_metadata);
    appendBytes(header, m_descriptions);
    if (m_dataBytes > 0) {
        header.resize(static_cast<std::size_t>(aligned(header.size())));
    }
    return header;
}

}  // namespace concordia
