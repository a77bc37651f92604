#include "inference/tokenizer/merge_tokenizer.h"

#include <algorithm>
#include <limits>
#include <string>

#include "inference/error.h"
#include "inference/model/text.h"
#include "inference/tokenizer/byte_alphabet.h"
#include "inference/tokenizer/normalizer.h"

namespace concordia {

namespace {

[[noreturn]] void invalid(const std::string& message) {
    throw Error(ErrorCode::InvalidFile, message);
}

std::string entry(const char* key, std::size_t i, std::string_view text) {
    return "Entry " + std::to_string(i) + " of " + key + ", " + inQuotes(text) + ", ";
}

const PreTokenizerRules& readRules(const ModelFile& file) {
    const std::optional<std::string_view> name = file.findString("tokenizer.ggml.pre");
    if (!name.has_value()) {
        throw Error(ErrorCode::Unsupported,
                    "The file does not say how its tokenizer cuts text into words: "
                    "tokenizer.ggml.pre is missing. Please use a newer conversion of the model.");
    }
    const PreTokenizerRules* rules = findPreTokenizerRules(*name);
    if (rules == nullptr) {
        throw Error(ErrorCode::Unsupported, "The way this model cuts text into words, " +
                                                inQuotes(*name) +
                                                " in tokenizer.ggml.pre, is not supported yet.");
    }
    return *rules;
}

}  // namespace

MergeTokenizer::MergeTokenizer(const ModelFile& file) : MergeTokenizer(file, readRules(file)) {}

MergeTokenizer::MergeTokenizer(const ModelFile& file, const PreTokenizerRules& rules)
    : VocabularyTokenizer(file, NormalPieces::AreText, {false, rules.addsBeginToken, false}),
      m_rules(rules),
      m_preTokenizer(rules),
      m_userPieces(vocabulary()),
      m_words(readWords()),
      m_bytes(readBytes()),
      m_merges(readMerges(file), vocabularySize()) {
    if (addsSpacePrefix()) {
        throw Error(ErrorCode::Unsupported,
                    "tokenizer.ggml.add_space_prefix asks for a space before every text, which is "
                    "not supported with byte-level tokenizers yet.");
    }
}

MergeTokenizer::Words MergeTokenizer::readWords() const {
    Words words;
    words.reserve(vocabularySize());
    for (Token token = 0; token < static_cast<Token>(vocabularySize()); ++token) {
        if (vocabulary().kind(token) != PieceKind::Normal) {
            continue;
        }
        const std::string_view piece = vocabulary().piece(token);
        const auto index = static_cast<std::size_t>(token);
        std::optional<std::string> bytes = bytesFromAlphabet(piece);
        if (!bytes.has_value() || bytes->empty()) {
            invalid(entry("tokenizer.ggml.tokens", index, piece) +
                    "is not written in the alphabet of byte-level vocabularies.");
        }
        if (!words.emplace(std::move(*bytes), token).second) {
            invalid(entry("tokenizer.ggml.tokens", index, piece) + "occurs twice.");
        }
    }
    return words;
}

MergeTokenizer::Bytes MergeTokenizer::readBytes() const {
    Bytes bytes{};
    for (unsigned byte = 0; byte < bytes.size(); ++byte) {
        const auto value = static_cast<std::uint8_t>(byte);
        const std::optional<Token> token = findWord(std::string(1, static_cast<char>(value)));
        const std::optional<Token> fallback =
            token.has_value() ? token : vocabulary().byteToken(value);
        const std::optional<Token> any = fallback.has_value() ? fallback : vocabulary().unknown();
        if (!any.has_value()) {
            invalid("tokenizer.ggml.tokens lacks the byte " + std::to_string(byte) + ", written " +
                    inQuotes(alphabetCharacter(value)) + ", and has no unknown token.");
        }
        bytes[byte] = *any;
    }
    return bytes;
}

// A merge is written "left right", in the alphabet, which has no space.
std::vector<Merge> MergeTokenizer::readMerges(const ModelFile& file) const {
    constexpr const char* kKey = "tokenizer.ggml.merges";
    const auto lines = file.findStrings(kKey);
    if (lines.empty()) {
        invalid(
            "The vocabulary has no merges (tokenizer.ggml.merges), without which text cannot be "
            "split as the model learnt it.");
    }
    std::vector<Merge> merges;
    merges.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i];
        const std::size_t space = line.find(' ');
        if (space == std::string_view::npos ||
            line.find(' ', space + 1) != std::string_view::npos) {
            invalid(entry(kKey, i, line) + "is not two pieces with a space between them.");
        }
        const auto left = bytesFromAlphabet(line.substr(0, space));
        const auto right = bytesFromAlphabet(line.substr(space + 1));
        const auto leftToken = left.has_value() ? findWord(*left) : std::nullopt;
        const auto rightToken = right.has_value() ? findWord(*right) : std::nullopt;
        const auto result = leftToken.has_value() && rightToken.has_value()
                                ? findWord(*left + *right)
                                : std::nullopt;
        if (!result.has_value()) {
            invalid(entry(kKey, i, line) + "names pieces that tokenizer.ggml.tokens lacks.");
        }
        merges.push_back({*leftToken, *rightToken, static_cast<std::uint32_t>(i), *result});
    }
    return merges;
}

std::optional<Token> MergeTokenizer::findWord(const std::string& bytes) const {
    const auto found = m_words.find(bytes);
    return found == m_words.end() ? std::nullopt : std::optional(found->second);
}

void MergeTokenizer::appendValid(std::string_view text, SpacePrefix,
                                 std::vector<Token>& tokens) const {
    MergeTable::Merger merger(m_merges);
    std::size_t position = 0;
    while (const auto match = m_userPieces.find(text, position)) {
        appendPlain(text.substr(position, match->position - position), merger, tokens);
        tokens.push_back(match->token);
        position = match->position + match->length;
    }
    appendPlain(text.substr(position), merger, tokens);
}

void MergeTokenizer::appendPlain(std::string_view text, MergeTable::Merger& merger,
                                 std::vector<Token>& tokens) const {
    std::string normalized;
    if (m_rules.normalization == Normalization::Nfc) {
        normalized = normalizeNfc(text);
        text = normalized;
    }
    std::vector<Token> bytes;
    for (const std::string_view word : m_preTokenizer.split(text)) {
        if (m_rules.wholeWords == WholeWords::First) {
            if (const std::optional<Token> token = findWord(std::string(word))) {
                tokens.push_back(*token);
                continue;
            }
        }
        bytes.clear();
        for (const char byte : word) {
            bytes.push_back(m_bytes[static_cast<std::uint8_t>(byte)]);
        }
        merger.append(bytes, tokens);
    }
}

std::optional<Token> MergeTokenizer::byteToken(std::uint8_t byte) const {
    return m_bytes[byte];
}

std::string MergeTokenizer::textOf(Token token) const {
    const std::string_view piece = vocabulary().piece(token);
    // Pieces that were added to the vocabulary later are written as they are.
    return vocabulary().kind(token) == PieceKind::Normal ? bytesFromAlphabet(piece).value_or("")
                                                         : std::string(piece);
}

}  // namespace concordia
