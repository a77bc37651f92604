#include "inference/model/gguf_metadata.h"

#include <stdexcept>
#include <string>
#include <utility>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::uint64_t kMaximumKeyBytes = 65'535;

enum class ValueType : std::uint32_t {
    Uint8 = 0,
    Int8 = 1,
    Uint16 = 2,
    Int16 = 3,
    Uint32 = 4,
    Int32 = 5,
    Float32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    Uint64 = 10,
    Int64 = 11,
    Float64 = 12,
};

[[noreturn]] void invalid(const std::string& message) {
    throw Error(ErrorCode::InvalidFile, message);
}

// Bytes that one value takes at least; 0 for an array or a type that GGUF does not define.
std::uint64_t smallestBytes(ValueType type) {
    switch (type) {
        case ValueType::Uint8:
        case ValueType::Int8:
        case ValueType::Bool:
            return 1;
        case ValueType::Uint16:
        case ValueType::Int16:
            return 2;
        case ValueType::Uint32:
        case ValueType::Int32:
        case ValueType::Float32:
            return 4;
        case ValueType::String:  // its length
        case ValueType::Uint64:
        case ValueType::Int64:
        case ValueType::Float64:
            return 8;
        case ValueType::Array:
            break;
    }
    return 0;
}

class MetadataReader {
public:
    explicit MetadataReader(ByteReader& reader) : m_reader(reader) {}

    std::string_view readKey(std::uint64_t index);
    MetadataValue readValue(const std::string& field);

private:
    MetadataValue readScalar(ValueType type, const std::string& field);
    MetadataValue readArray(const std::string& field);
    MetadataValue readElements(ValueType type, std::size_t count, const std::string& field);
    template <typename Stored, typename Kept>
    std::vector<Kept> readNumbers(std::size_t count, const std::string& field);
    bool readBool(const std::string& field);

    ByteReader& m_reader;
    std::uint64_t m_arrayElements = 0;  // of all arrays so far
};

std::string_view MetadataReader::readKey(std::uint64_t index) {
    const std::string position = "metadata key number " + std::to_string(index + 1);
    const std::string_view key = readGgufString(m_reader, position);
    if (key.empty()) {
        invalid("The name of " + position + " is empty.");
    }
    if (key.size() > kMaximumKeyBytes) {
        invalid("The name of " + position + " is longer than 65535 bytes.");
    }
    if (!isValidUtf8(key)) {
        invalid("The name of " + position + ", " + inQuotes(key) + ", is not valid UTF-8.");
    }
    return key;
}

MetadataValue MetadataReader::readValue(const std::string& field) {
    const auto type = static_cast<ValueType>(m_reader.read<std::uint32_t>(field));
    return type == ValueType::Array ? readArray(field) : readScalar(type, field);
}

bool MetadataReader::readBool(const std::string& field) {
    const auto value = m_reader.read<std::uint8_t>(field);
    if (value > 1) {
        invalid("A boolean in " + field + " is " + std::to_string(value) + "; it must be 0 or 1.");
    }
    return value == 1;
}

MetadataValue MetadataReader::readScalar(ValueType type, const std::string& field) {
    switch (type) {
        case ValueType::Uint8:
            return std::uint64_t{m_reader.read<std::uint8_t>(field)};
        case ValueType::Int8:
            return std::int64_t{m_reader.read<std::int8_t>(field)};
        case ValueType::Uint16:
            return std::uint64_t{m_reader.read<std::uint16_t>(field)};
        case ValueType::Int16:
            return std::int64_t{m_reader.read<std::int16_t>(field)};
        case ValueType::Uint32:
            return std::uint64_t{m_reader.read<std::uint32_t>(field)};
        case ValueType::Int32:
            return std::int64_t{m_reader.read<std::int32_t>(field)};
        case ValueType::Float32:
            return double{m_reader.read<float>(field)};
        case ValueType::Bool:
            return readBool(field);
        case ValueType::String:
            return readGgufString(m_reader, field);
        case ValueType::Uint64:
            return m_reader.read<std::uint64_t>(field);
        case ValueType::Int64:
            return m_reader.read<std::int64_t>(field);
        case ValueType::Float64:
            return m_reader.read<double>(field);
        case ValueType::Array:
            break;
    }
    invalid("The type of " + field + " is " + std::to_string(static_cast<std::uint32_t>(type)) +
            ", which GGUF does not define.");
}

MetadataValue MetadataReader::readArray(const std::string& field) {
    const auto type = static_cast<ValueType>(m_reader.read<std::uint32_t>(field));
    const auto count = m_reader.read<std::uint64_t>(field);
    if (type == ValueType::Array) {
        invalid("An array is nested in " + field + ", which is not read.");
    }
    const std::uint64_t elementBytes = smallestBytes(type);
    if (elementBytes == 0) {
        invalid("The element type of the array in " + field + " is " +
                std::to_string(static_cast<std::uint32_t>(type)) + ", which GGUF does not define.");
    }
    if (count > m_reader.remaining() / elementBytes) {
        invalid("The file is truncated: the array in " + field + " claims " +
                std::to_string(count) + " elements, more than the rest of the file can hold.");
    }
    if (count > kMaximumArrayElements - m_arrayElements) {
        invalid("The array in " + field + " has " + std::to_string(count) +
                " elements; all arrays together may have " + std::to_string(kMaximumArrayElements) +
                ".");
    }
    m_arrayElements += count;
    return readElements(type, static_cast<std::size_t>(count), field);
}

template <typename Stored, typename Kept>
std::vector<Kept> MetadataReader::readNumbers(std::size_t count, const std::string& field) {
    std::vector<Kept> values(count);
    for (Kept& value : values) {
        value = m_reader.read<Stored>(field);
    }
    return values;
}

MetadataValue MetadataReader::readElements(ValueType type, std::size_t count,
                                           const std::string& field) {
    switch (type) {
        case ValueType::Uint8:
            return readNumbers<std::uint8_t, std::uint64_t>(count, field);
        case ValueType::Int8:
            return readNumbers<std::int8_t, std::int64_t>(count, field);
        case ValueType::Uint16:
            return readNumbers<std::uint16_t, std::uint64_t>(count, field);
        case ValueType::Int16:
            return readNumbers<std::int16_t, std::int64_t>(count, field);
        case ValueType::Uint32:
            return readNumbers<std::uint32_t, std::uint64_t>(count, field);
        case ValueType::Int32:
            return readNumbers<std::int32_t, std::int64_t>(count, field);
        case ValueType::Uint64:
            return readNumbers<std::uint64_t, std::uint64_t>(count, field);
        case ValueType::Int64:
            return readNumbers<std::int64_t, std::int64_t>(count, field);
        case ValueType::Float32:
            return readNumbers<float, double>(count, field);
        case ValueType::Float64:
            return readNumbers<double, double>(count, field);
        case ValueType::Bool: {
            std::vector<bool> values(count);
            for (std::size_t i = 0; i < count; ++i) {
                values[i] = readBool(field);
            }
            return values;
        }
        case ValueType::String: {
            std::vector<std::string_view> values(count);
            for (std::string_view& value : values) {
                value = readGgufString(m_reader, field);
            }
            return values;
        }
        case ValueType::Array:
            break;
    }
    throw std::logic_error("readArray has refused other types");
}

}  // namespace

std::map<std::string_view, MetadataValue> readGgufMetadata(ByteReader& reader,
                                                           std::uint64_t keyCount) {
    MetadataReader metadata(reader);
    std::map<std::string_view, MetadataValue> values;
    for (std::uint64_t i = 0; i < keyCount; ++i) {
        const std::string_view key = metadata.readKey(i);
        MetadataValue value = metadata.readValue("the metadata value " + inQuotes(key));
        if (!values.try_emplace(key, std::move(value)).second) {
            invalid("The metadata key " + inQuotes(key) + " appears twice.");
        }
    }
    return values;
}

std::string_view readGgufString(ByteReader& reader, std::string_view field) {
    const auto length = reader.read<std::uint64_t>(field);
    const auto bytes = reader.take(length, field);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace concordia
