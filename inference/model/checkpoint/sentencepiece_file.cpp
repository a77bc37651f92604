#include "inference/model/checkpoint/sentencepiece_file.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>

#include "inference/error.h"
#include "inference/model/byte_reader.h"

namespace concordia {
namespace {

constexpr std::string_view kFile = "tokenizer.model";

[[noreturn]] void invalid(const std::string& problem) {
    throw Error(ErrorCode::InvalidFile,
                std::string(kFile) + " is no SentencePiece model: " + problem + ".");
}

// One field after the other, of a message.
class WireReader {
public:
    enum class Type { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };
    struct Field {
        std::uint64_t number = 0;
        Type type = Type::Varint;
        std::uint64_t value = 0;           // of a varint or fixed number
        std::span<const std::byte> bytes;  // of Bytes
    };

    explicit WireReader(std::span<const std::byte> bytes) : m_reader(bytes) {}

    std::optional<Field> next() {
        if (m_reader.remaining() == 0) {
            return std::nullopt;
        }
        const std::uint64_t tag = readVarint();
        Field field;
        field.number = tag >> 3U;
        field.type = static_cast<Type>(tag & 7U);
        switch (field.type) {
            case Type::Varint:
                field.value = readVarint();
                return field;
            case Type::Fixed64:
                field.value = m_reader.read<std::uint64_t>(kFile);
                return field;
            case Type::Bytes:
                field.bytes = m_reader.take(readVarint(), kFile);
                return field;
            case Type::Fixed32:
                field.value = m_reader.read<std::uint32_t>(kFile);
                return field;
        }
        invalid("a field has the wire type " + std::to_string(tag & 7U));
    }

private:
    std::uint64_t readVarint() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = m_reader.read<std::uint8_t>(kFile);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        invalid("a number is longer than 64 bits");
    }

    ByteReader m_reader;
};

std::string textOf(const WireReader::Field& field) {
    if (field.type != WireReader::Type::Bytes) {
        invalid("a text is stored as a number");
    }
    return {reinterpret_cast<const char*>(field.bytes.data()), field.bytes.size()};
}

StoredPiece readPiece(std::span<const std::byte> bytes) {
    StoredPiece piece;
    WireReader reader(bytes);
    while (const auto field = reader.next()) {
        if (field->number == 1) {
            piece.text = textOf(*field);
        } else if (field->number == 2 && field->type == WireReader::Type::Fixed32) {
            piece.score = std::bit_cast<float>(static_cast<std::uint32_t>(field->value));
        } else if (field->number == 3) {
            if (field->value < 1 || field->value > 6) {
                invalid("a piece has the type " + std::to_string(field->value));
            }
            piece.kind = static_cast<StoredPieceKind>(field->value);
        }
    }
    if (!std::isfinite(piece.score)) {
        invalid("a piece's score is not a finite number");
    }
    return piece;
}

SentencePieceFile::Kind readKind(std::span<const std::byte> trainer) {
    std::uint64_t kind = 1;
    WireReader reader(trainer);
    while (const auto field = reader.next()) {
        if (field->number == 3) {
            kind = field->value;
        }
    }
    if (kind != 1 && kind != 2) {
        throw Error(ErrorCode::Unsupported,
                    std::string(kFile) +
                        " is a SentencePiece model of words or characters; unigram and byte-pair "
                        "models are read.");
    }
    return kind == 1 ? SentencePieceFile::Kind::Unigram : SentencePieceFile::Kind::BytePairs;
}

void readNormalizer(std::span<const std::byte> normalizer, SentencePieceFile& file) {
    WireReader reader(normalizer);
    while (const auto field = reader.next()) {
        if (field->number == 2) {
            file.charsmap = textOf(*field);
        } else if (field->number == 3) {
            file.addDummyPrefix = field->value != 0;
        } else if (field->number == 4) {
            file.removeExtraWhitespaces = field->value != 0;
        }
    }
}

}  // namespace

SentencePieceFile parseSentencePiece(std::span<const std::byte> bytes) {
    SentencePieceFile file;
    WireReader reader(bytes);
    while (const auto field = reader.next()) {
        if (field->number >= 1 && field->number <= 3 && field->type != WireReader::Type::Bytes) {
            invalid("a part is stored as a number");
        }
        if (field->number == 1) {
            file.pieces.append(readPiece(field->bytes));
        } else if (field->number == 2) {
            file.kind = readKind(field->bytes);
        } else if (field->number == 3) {
            readNormalizer(field->bytes, file);
        }
    }
    if (file.pieces.size() == 0) {
        invalid("it has no pieces");
    }
    return file;
}

}  // namespace concordia
