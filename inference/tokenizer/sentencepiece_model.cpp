#include "inference/tokenizer/sentencepiece_model.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "inference/error.h"
#include "inference/model/text.h"
#include "inference/tokenizer/charsmap.h"

namespace concordia {

namespace {

// Appends Protocol Buffers fields to a string.
class WireWriter {
public:
    void writeVarint(unsigned field, std::uint64_t value) {
        appendVarint(field << 3U | kVarint);
        appendVarint(value);
    }
    void writeBytes(unsigned field, std::string_view bytes) {
        appendVarint(field << 3U | kLengthDelimited);
        appendVarint(bytes.size());
        m_bytes.append(bytes);
    }
    void writeFloat(unsigned field, float value) {
        appendVarint(field << 3U | kFixed32);
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (unsigned shift = 0; shift < 32; shift += 8) {
            m_bytes.push_back(static_cast<char>(bits >> shift & 0xFFU));
        }
    }
    void clear() { m_bytes.clear(); }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    static constexpr unsigned kVarint = 0;
    static constexpr unsigned kLengthDelimited = 2;
    static constexpr unsigned kFixed32 = 5;

    void appendVarint(std::uint64_t value) {
        while (value >= 0x80) {
            m_bytes.push_back(static_cast<char>(value | 0x80U));
            value >>= 7U;
        }
        m_bytes.push_back(static_cast<char>(value));
    }

    std::string m_bytes;
};

// Field numbers of sentencepiece_model.proto.
constexpr unsigned kModelPieces = 1;
constexpr unsigned kModelTrainer = 2;
constexpr unsigned kModelNormalizer = 3;
constexpr unsigned kPieceText = 1;
constexpr unsigned kPieceScore = 2;
constexpr unsigned kPieceKind = 3;
constexpr unsigned kTrainerModelType = 3;
constexpr unsigned kTrainerByteFallback = 35;
constexpr unsigned kNormalizerName = 1;
constexpr unsigned kNormalizerCharsmap = 2;
constexpr unsigned kNormalizerAddDummyPrefix = 3;
constexpr unsigned kNormalizerRemoveExtraWhitespaces = 4;
constexpr unsigned kNormalizerEscapeWhitespaces = 5;

[[noreturn]] void invalidPiece(Token token, std::string_view piece, const char* problem) {
    throw Error(ErrorCode::InvalidFile, "Entry " + std::to_string(token) +
                                            " of tokenizer.ggml.tokens, " + inQuotes(piece) + ", " +
                                            problem + ".");
}

std::vector<float> readScores(const ModelFile& file, const Vocabulary& vocabulary) {
    std::vector<float> scores = file.findFloats("tokenizer.ggml.scores");
    if (scores.empty()) {
        throw Error(ErrorCode::Unsupported,
                    "The vocabulary has no scores (tokenizer.ggml.scores), without which text "
                    "cannot be split as the model learnt it.");
    }
    if (scores.size() != vocabulary.size()) {
        throw Error(ErrorCode::InvalidFile, "tokenizer.ggml.scores has " +
                                                std::to_string(scores.size()) +
                                                " entries, but tokenizer.ggml.tokens has " +
                                                std::to_string(vocabulary.size()) + ".");
    }
    if (!std::all_of(scores.begin(), scores.end(), [](float s) { return std::isfinite(s); })) {
        throw Error(ErrorCode::InvalidFile,
                    "tokenizer.ggml.scores has an entry that is not a finite number.");
    }
    // A converter that had no SentencePiece model to read writes this one score everywhere.
    constexpr float kScoreForWantOfOne = -1000.0F;
    if (std::all_of(scores.begin(), scores.end(),
                    [](float score) { return score == kScoreForWantOfOne; })) {
        throw Error(ErrorCode::Unsupported,
                    "The vocabulary's scores were lost when the file was made: all of "
                    "tokenizer.ggml.scores is -1000. Text cannot be split as the model learnt it; "
                    "please use a file that was converted with the model's tokenizer.model.");
    }
    return scores;
}

std::string replaceSpaces(std::string_view piece) {
    std::string result;
    for (const char character : piece) {
        if (character == ' ') {
            result += "\xE2\x96\x81";
        } else {
            result += character;
        }
    }
    return result;
}

class ModelBuilder {
public:
    ModelBuilder(const ModelFile& file, const Vocabulary& vocabulary, SentencePieceKind kind)
        : m_vocabulary(vocabulary),
          m_scores(readScores(file, vocabulary)),
          m_byteFallback(vocabulary.hasAllBytes()),
          m_kind(kind) {}

    void writePieces() {
        const Token firstByte = findFirstByte();
        for (Token token = 0; token < static_cast<Token>(m_vocabulary.size()); ++token) {
            const bool wasUserDefined = token < firstByte && lostItsKind(token);
            writePiece(token, wasUserDefined ? PieceKind::UserDefined : m_vocabulary.kind(token));
        }
        if (!m_vocabulary.unknown().has_value()) {
            write(unmatchable(m_vocabulary.size()), 0, PieceKind::Unknown);
        }
    }

    void writeTrainer() {
        WireWriter trainer;
        trainer.writeVarint(kTrainerModelType, m_kind == SentencePieceKind::Unigram ? 1 : 2);
        trainer.writeVarint(kTrainerByteFallback, m_byteFallback ? 1 : 0);
        m_model.writeBytes(kModelTrainer, trainer.bytes());
    }

    void writeNormalizer(std::string_view charsmap, DummyPrefix prefix, bool removeWhitespaces) {
        WireWriter normalizer;
        normalizer.writeBytes(kNormalizerName, charsmap.empty() ? "identity" : "charsmap");
        normalizer.writeBytes(kNormalizerCharsmap, charsmap);
        normalizer.writeVarint(kNormalizerAddDummyPrefix, prefix == DummyPrefix::Add ? 1 : 0);
        normalizer.writeVarint(kNormalizerRemoveExtraWhitespaces, removeWhitespaces ? 1 : 0);
        normalizer.writeVarint(kNormalizerEscapeWhitespaces, 1);
        m_model.writeBytes(kModelNormalizer, normalizer.bytes());
    }

    [[nodiscard]] const std::string& bytes() const { return m_model.bytes(); }

private:
    // Starts with a byte that UTF-8 never uses.
    static std::string unmatchable(std::uint32_t token) { return '\xFF' + std::to_string(token); }

    [[nodiscard]] Token findFirstByte() const {
        Token first = 0;
        const auto end = static_cast<Token>(m_vocabulary.size());
        while (first < end && m_vocabulary.kind(first) != PieceKind::Byte) {
            ++first;
        }
        return first < end ? first : 0;
    }

    // Some converters turn user-defined pieces into normal ones. SentencePiece's trainer puts only
    // pieces it did not learn before the byte pieces, and gives them the score 0.
    [[nodiscard]] bool lostItsKind(Token token) const {
        return m_kind == SentencePieceKind::BytePairs &&
               m_vocabulary.kind(token) == PieceKind::Normal &&
               m_scores[static_cast<std::size_t>(token)] == 0;
    }

    void writePiece(Token token, PieceKind kind) {
        const auto id = static_cast<std::uint32_t>(token);
        const float score = m_scores[id];
        const std::string_view original = m_vocabulary.piece(token);
        switch (kind) {
            case PieceKind::Unknown:
                write(unmatchable(id), score, PieceKind::Unknown);
                return;
            case PieceKind::Byte:
                if (m_byteFallback && m_names.emplace(original).second) {
                    write(original, score, PieceKind::Byte);
                    return;
                }
                break;
            case PieceKind::Normal:
            case PieceKind::UserDefined:
            case PieceKind::Unused: {
                // Converters write the spaces of added pieces as spaces, not as "▁".
                const std::string text = replaceSpaces(original);
                if (!text.empty() && m_names.insert(text).second) {
                    checkText(token, text);
                    write(text, score, kind);
                    return;
                }
                break;
            }
            case PieceKind::Control:
                break;
        }
        write(unmatchable(id), score, PieceKind::Control);
    }

    static void checkText(Token token, std::string_view piece) {
        if (!isValidUtf8(piece)) {
            invalidPiece(token, piece, "is not valid UTF-8");
        }
        // libsentencepiece's prefix tree takes its keys as zero-terminated.
        if (piece.find('\0') != std::string_view::npos) {
            invalidPiece(token, piece, "contains a zero byte");
        }
    }

    void write(std::string_view text, float score, PieceKind kind) {
        m_piece.clear();
        m_piece.writeBytes(kPieceText, text);
        m_piece.writeFloat(kPieceScore, score);
        m_piece.writeVarint(kPieceKind, static_cast<std::uint64_t>(kind));
        m_model.writeBytes(kModelPieces, m_piece.bytes());
    }

    const Vocabulary& m_vocabulary;
    std::vector<float> m_scores;
    bool m_byteFallback;
    SentencePieceKind m_kind;
    std::unordered_set<std::string> m_names;  // in use; of equal pieces the first is matched
    WireWriter m_piece;
    WireWriter m_model;
};

std::string readCharsmap(const ModelFile& file) {
    constexpr std::string_view kKey = "tokenizer.ggml.precompiled_charsmap";
    std::string charsmap;
    for (const std::int32_t byte : file.findInt32s(kKey)) {
        if (byte < -128 || byte > 255) {
            throw Error(ErrorCode::InvalidFile,
                        std::string(kKey) + " has an entry that is not a byte.");
        }
        charsmap.push_back(static_cast<char>(byte));
    }
    if (!isValidCharsmap(charsmap)) {
        throw Error(ErrorCode::InvalidFile, std::string(kKey) + " is damaged.");
    }
    return charsmap;
}

bool removesExtraWhitespaces(const ModelFile& file) {
    return file.findBool("tokenizer.ggml.remove_extra_whitespaces").value_or(false);
}

}  // namespace

bool normalizesText(const ModelFile& file) {
    return removesExtraWhitespaces(file) || !readCharsmap(file).empty();
}

std::string buildSentencePieceModel(const ModelFile& file, const Vocabulary& vocabulary,
                                    SentencePieceKind kind, DummyPrefix prefix) {
    ModelBuilder builder(file, vocabulary, kind);
    builder.writePieces();
    builder.writeTrainer();
    builder.writeNormalizer(readCharsmap(file), prefix, removesExtraWhitespaces(file));
    return builder.bytes();
}

}  // namespace concordia
