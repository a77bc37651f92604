#include "inference/model/gguf_parser.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <string>
#include <utility>

#include "inference/error.h"
#include "inference/model/byte_reader.h"
#include "inference/model/gguf_metadata.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::uint32_t kMagic = 0x46554747;  // "GGUF"
constexpr std::uint32_t kOldestVersion = 2;
constexpr std::uint32_t kNewestVersion = 3;
constexpr std::uint64_t kMaximumTensorNameBytes = 127;
constexpr std::uint64_t kDefaultAlignment = 32;
constexpr std::uint64_t kSmallestAlignment = 8;
constexpr std::uint64_t kLargestAlignment = 1'048'576;
constexpr std::string_view kAlignmentKey = "general.alignment";

// The smallest description of a tensor: a name of one byte, and one dimension.
constexpr std::uint64_t kSmallestTensorBytes = 8 + 1 + 4 + 8 + 4 + 8;

[[noreturn]] void invalid(const std::string& message) {
    throw Error(ErrorCode::InvalidFile, message);
}

class Parser {
public:
    explicit Parser(std::span<const std::byte> bytes) : m_bytes(bytes), m_reader(bytes) {}

    ModelContents parse();

private:
    struct Placement {
        std::uint64_t offset;  // from the start of the tensor data
        std::size_t tensor;    // index into m_contents.tensors
    };

    void parseVersion();
    std::uint64_t parseCount(const char* what, std::uint64_t smallestBytes, std::uint64_t maximum);
    std::uint64_t alignment() const;
    void parseTensor(std::uint64_t index, std::uint64_t alignment);
    void parseShape(Tensor& tensor, const std::string& name);
    void checkUniqueNames() const;
    void placeTensors(std::uint64_t dataStart);

    std::span<const std::byte> m_bytes;
    ByteReader m_reader;
    ModelContents m_contents;
    std::vector<Placement> m_placements;
};

ModelContents Parser::parse() {
    if (m_reader.remaining() < sizeof(kMagic) || m_reader.read<std::uint32_t>("magic") != kMagic) {
        invalid("This is not a GGUF file: it does not begin with the magic bytes ‘GGUF’.");
    }
    m_contents.bytes = m_bytes.size();
    parseVersion();
    const std::uint64_t tensorCount =
        parseCount("tensor count", kSmallestTensorBytes, kMaximumTensors);
    const std::uint64_t keyCount =
        parseCount("metadata key count", kSmallestMetadataBytes, kMaximumMetadataKeys);
    m_contents.metadata = readGgufMetadata(m_reader, keyCount);
    const std::uint64_t alignmentBytes = alignment();
    for (std::uint64_t i = 0; i < tensorCount; ++i) {
        parseTensor(i, alignmentBytes);
    }
    checkUniqueNames();
    const std::uint64_t headerBytes = m_reader.position();
    placeTensors((headerBytes + alignmentBytes - 1) / alignmentBytes * alignmentBytes);
    return std::move(m_contents);
}

void Parser::parseVersion() {
    const auto version = m_reader.read<std::uint32_t>("the version");
    if (version >= kOldestVersion && version <= kNewestVersion) {
        m_contents.format = "GGUF v" + std::to_string(version);
        return;
    }
    if (version != 0 && (version & 0xFFFFU) == 0) {  // a small number with its bytes reversed
        throw Error(ErrorCode::Unsupported,
                    "This GGUF file is big-endian, which this version does not read. Convert it to "
                    "little-endian.");
    }
    if (version == 0) {
        invalid("The GGUF version is 0, which does not exist.");
    }
    throw Error(ErrorCode::Unsupported, "This file has GGUF version " + std::to_string(version) +
                                            "; versions 2 and 3 are read.");
}

std::uint64_t Parser::parseCount(const char* what, std::uint64_t smallestBytes,
                                 std::uint64_t maximum) {
    const auto count = m_reader.read<std::uint64_t>(std::string("the ") + what);
    if (count > maximum || count > m_reader.remaining() / smallestBytes) {
        invalid("The " + std::string(what) + " is " + std::to_string(count) +
                ", more than the file can hold or than " + std::to_string(maximum) + ".");
    }
    return count;
}

std::uint64_t Parser::alignment() const {
    const auto entry = m_contents.metadata.find(kAlignmentKey);
    if (entry == m_contents.metadata.end()) {
        return kDefaultAlignment;
    }
    const auto* const value = std::get_if<std::uint64_t>(&entry->second);
    if (value == nullptr) {
        invalid("The metadata value ‘general.alignment’ is not an unsigned integer.");
    }
    if (!std::has_single_bit(*value) || *value < kSmallestAlignment || *value > kLargestAlignment) {
        invalid("The metadata value ‘general.alignment’ is " + std::to_string(*value) +
                "; it must be a power of two from 8 to 1048576.");
    }
    return *value;
}

void Parser::parseTensor(std::uint64_t index, std::uint64_t alignment) {
    const std::string position = "the description of tensor number " + std::to_string(index + 1);
    Tensor tensor;
    tensor.name = readGgufString(m_reader, position);
    if (tensor.name.empty() || tensor.name.size() > kMaximumTensorNameBytes ||
        !isValidUtf8(tensor.name)) {
        invalid("The tensor name in " + position + " is not 1 to 127 bytes of valid UTF-8.");
    }
    const std::string name = inQuotes(tensor.name);
    parseShape(tensor, name);
    tensor.typeId = m_reader.read<std::uint32_t>("the type of tensor " + name);
    if (const auto block = traitsFromId(tensor.typeId);
        block.has_value() && tensor.columns() % block->blockElements != 0) {
        invalid("The rows of tensor " + name + " have " + std::to_string(tensor.columns()) +
                " elements, which is no multiple of " + std::to_string(block->blockElements) +
                ", the block size of its type " + tensorTypeName(tensor.typeId) + ".");
    }
    const auto offset = m_reader.read<std::uint64_t>("the offset of tensor " + name);
    if (offset % alignment != 0) {
        invalid("The offset of tensor " + name + " is " + std::to_string(offset) +
                ", which is no multiple of the file's alignment of " + std::to_string(alignment) +
                " bytes.");
    }
    m_placements.push_back({offset, m_contents.tensors.size()});
    m_contents.tensors.push_back(tensor);
}

void Parser::parseShape(Tensor& tensor, const std::string& name) {
    tensor.rank = m_reader.read<std::uint32_t>("the rank of tensor " + name);
    if (tensor.rank < 1 || tensor.rank > tensor.shape.size()) {
        invalid("The rank of tensor " + name + " is " + std::to_string(tensor.rank) +
                "; it must be 1 to 4.");
    }
    tensor.shape.fill(1);
    std::uint64_t elements = 1;
    for (std::uint32_t i = 0; i < tensor.rank; ++i) {
        const auto size = m_reader.read<std::uint64_t>("the shape of tensor " + name);
        if (size == 0) {
            invalid("A dimension in the shape of tensor " + name + " is 0.");
        }
        // No element takes more than 8 bytes, so sizes in bytes stay below 2⁶⁴ as well.
        constexpr std::uint64_t kMaximumElements = std::numeric_limits<std::uint64_t>::max() / 16;
        if (size > kMaximumElements / elements) {
            invalid("The shape of tensor " + name + " has more elements than can be addressed.");
        }
        elements *= size;
        tensor.shape[i] = size;
    }
}

void Parser::checkUniqueNames() const {
    std::vector<std::string_view> names;
    names.reserve(m_contents.tensors.size());
    for (const Tensor& tensor : m_contents.tensors) {
        names.push_back(tensor.name);
    }
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end()) {
        invalid("The tensor name " + inQuotes(*twice) + " appears twice.");
    }
}

void Parser::placeTensors(std::uint64_t dataStart) {
    const std::uint64_t dataBytes = dataStart < m_bytes.size() ? m_bytes.size() - dataStart : 0;
    std::sort(m_placements.begin(), m_placements.end(),
              [](const Placement& a, const Placement& b) { return a.offset < b.offset; });
    std::uint64_t previousEnd = 0;
    const Tensor* previous = nullptr;
    for (const Placement& placement : m_placements) {
        Tensor& tensor = m_contents.tensors[placement.tensor];
        if (placement.offset > dataBytes) {
            invalid("The file is truncated: tensor " + inQuotes(tensor.name) + " begins at byte " +
                    std::to_string(placement.offset) + " of the tensor data, which has " +
                    std::to_string(dataBytes) + ".");
        }
        if (placement.offset < previousEnd) {
            invalid("The data of tensors " + inQuotes(previous->name) + " and " +
                    inQuotes(tensor.name) + " overlap.");
        }
        const auto block = traitsFromId(tensor.typeId);
        if (!block.has_value()) {
            continue;  // its size is unknown
        }
        const std::uint64_t bytes = tensor.elements() / block->blockElements * block->blockBytes;
        if (bytes > dataBytes - placement.offset) {
            invalid("The file is truncated: tensor " + inQuotes(tensor.name) + " needs " +
                    std::to_string(bytes) + " bytes where " +
                    std::to_string(dataBytes - placement.offset) + " are left.");
        }
        tensor.bytes = m_bytes.subspan(static_cast<std::size_t>(dataStart + placement.offset),
                                       static_cast<std::size_t>(bytes));
        previousEnd = placement.offset + bytes;
        previous = &tensor;
    }
}

}  // namespace

ModelContents parseGguf(std::span<const std::byte> bytes) {
    return Parser(bytes).parse();
}

}  // namespace concordia
