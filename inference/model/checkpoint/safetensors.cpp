#include "inference/model/checkpoint/safetensors.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include "inference/error.h"
#include "inference/model/byte_reader.h"
#include "inference/model/checkpoint/json_document.h"
#include "inference/model/model_contents.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

// Sizes in bits, for some types are smaller than a byte.
struct StoredType {
    std::string_view name;
    std::uint32_t bits;
};
constexpr std::array kTypes{
    StoredType{"F64", 64},        StoredType{"F32", 32},    StoredType{"F16", 16},
    StoredType{"BF16", 16},       StoredType{"I64", 64},    StoredType{"I32", 32},
    StoredType{"I16", 16},        StoredType{"I8", 8},      StoredType{"U64", 64},
    StoredType{"U32", 32},        StoredType{"U16", 16},    StoredType{"U8", 8},
    StoredType{"BOOL", 8},        StoredType{"F8_E4M3", 8}, StoredType{"F8_E5M2", 8},
    StoredType{"F8_E8M0", 8},     StoredType{"F6_E2M3", 6}, StoredType{"F6_E3M2", 6},
    StoredType{"F4", 4},          StoredType{"C64", 64},    StoredType{"F8_E4M3FNUZ", 8},
    StoredType{"F8_E5M2FNUZ", 8},
};

class HeaderParser {
public:
    HeaderParser(std::span<const std::byte> file, const std::string& fileName)
        : m_file(file), m_name(fileName) {}

    std::vector<StoredTensor> parse();

private:
    [[noreturn]] void invalid(const std::string& message) const {
        throw Error(ErrorCode::InvalidFile, "In " + m_name + ", " + message);
    }
    StoredTensor parseTensor(const std::string& name, const JsonValue& entry) const;
    void checkSize(const StoredTensor& tensor) const;
    void checkOverlaps(std::vector<StoredTensor>& tensors) const;

    std::span<const std::byte> m_file;
    std::span<const std::byte> m_data;  // behind the header
    const std::string& m_name;
};

std::vector<StoredTensor> HeaderParser::parse() {
    ByteReader reader(m_file);
    const auto length = reader.read<std::uint64_t>("the header length of " + m_name);
    if (length > kMaximumSafetensorsHeader || length > reader.remaining()) {
        invalid("the header length is " + std::to_string(length) +
                ", more than the file can hold or than " +
                std::to_string(kMaximumSafetensorsHeader) + ".");
    }
    const auto text = reader.take(length, "the header of " + m_name);
    m_data = m_file.subspan(reader.position());
    const nlohmann::json header = parseJson(text, "the header of " + m_name);
    if (!header.is_object()) {
        invalid("the header is not a JSON object.");
    }
    if (header.size() > kMaximumTensors) {
        invalid("the header lists more than " + std::to_string(kMaximumTensors) + " tensors.");
    }
    std::vector<StoredTensor> tensors;
    for (const auto& [name, value] : header.items()) {
        if (name != "__metadata__") {
            tensors.push_back(parseTensor(
                name, JsonValue(value, "the entry of tensor " + inQuotes(name) + " in " + m_name)));
        }
    }
    checkOverlaps(tensors);
    return tensors;
}

StoredTensor HeaderParser::parseTensor(const std::string& name, const JsonValue& entry) const {
    StoredTensor tensor;
    tensor.name = name;
    tensor.type = entry.requireString("dtype");
    const std::string quoted = inQuotes(name);
    const auto shape = entry.find("shape");
    if (!shape.has_value() || !shape->raw().is_array() || shape->raw().size() > 8) {
        invalid("the shape of tensor " + quoted + " is not an array of up to 8 numbers.");
    }
    std::uint64_t elements = 1;
    for (const nlohmann::json& size : shape->raw()) {
        // No element takes more than 64 bits, so sizes in bits stay below 2⁶⁴ as well.
        constexpr std::uint64_t kMaximumElements = std::numeric_limits<std::uint64_t>::max() / 64;
        if (!size.is_number_unsigned() || size.get<std::uint64_t>() == 0 ||
            size.get<std::uint64_t>() > kMaximumElements / elements) {
            invalid("the shape of tensor " + quoted + " has a size of " + size.dump() +
                    ", which is not possible.");
        }
        elements *= size.get<std::uint64_t>();
        tensor.shape.push_back(size.get<std::uint64_t>());
    }
    const auto offsets = entry.find("data_offsets");
    if (!offsets.has_value() || !offsets->raw().is_array() || offsets->raw().size() != 2 ||
        !offsets->raw()[0].is_number_unsigned() || !offsets->raw()[1].is_number_unsigned()) {
        invalid("the data_offsets of tensor " + quoted + " are not two whole numbers.");
    }
    const auto begin = offsets->raw()[0].get<std::uint64_t>();
    const auto end = offsets->raw()[1].get<std::uint64_t>();
    if (begin > end || end > m_data.size()) {
        invalid("the data of tensor " + quoted + " lies from byte " + std::to_string(begin) +
                " to " + std::to_string(end) + ", but the file has " +
                std::to_string(m_data.size()) + " bytes of data. It may be incomplete.");
    }
    tensor.bytes = m_data.subspan(begin, end - begin);
    checkSize(tensor);
    return tensor;
}

void HeaderParser::checkSize(const StoredTensor& tensor) const {
    const auto* const type =
        std::find_if(kTypes.begin(), kTypes.end(),
                     [&](const StoredType& candidate) { return candidate.name == tensor.type; });
    if (type == kTypes.end()) {
        throw Error(ErrorCode::Unsupported, "In " + m_name + ", the tensor " +
                                                inQuotes(tensor.name) + " has the type " +
                                                inQuotes(tensor.type) + ", which is not known.");
    }
    const std::uint64_t bits = tensor.elements() * type->bits;
    if (bits % 8 != 0 || bits / 8 != tensor.bytes.size()) {
        invalid("the tensor " + inQuotes(tensor.name) + " has " +
                std::to_string(tensor.bytes.size()) + " bytes, which contradicts its type " +
                tensor.type + " and its shape.");
    }
}

void HeaderParser::checkOverlaps(std::vector<StoredTensor>& tensors) const {
    std::sort(tensors.begin(), tensors.end(), [](const StoredTensor& a, const StoredTensor& b) {
        return a.bytes.data() < b.bytes.data();
    });
    for (std::size_t i = 1; i < tensors.size(); ++i) {
        const auto before = tensors[i - 1].bytes;
        if (before.data() + before.size() > tensors[i].bytes.data()) {
            invalid("the data of tensors " + inQuotes(tensors[i - 1].name) + " and " +
                    inQuotes(tensors[i].name) + " overlap.");
        }
    }
}

}  // namespace

std::uint64_t StoredTensor::elements() const {
    std::uint64_t product = 1;
    for (const std::uint64_t size : shape) {
        product *= size;
    }
    return product;
}

std::vector<StoredTensor> parseSafetensors(std::span<const std::byte> file,
                                           const std::string& fileName) {
    return HeaderParser(file, fileName).parse();
}

}  // namespace concordia
