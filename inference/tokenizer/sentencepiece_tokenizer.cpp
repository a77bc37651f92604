#include "inference/tokenizer/sentencepiece_tokenizer.h"

#include <sentencepiece_processor.h>

#include <algorithm>
#include <cassert>
#include <exception>

#include "inference/error.h"
#include "inference/tokenizer/utf8.h"

namespace concordia {

namespace {

// Far above any real vocabulary, and within what Protocol Buffers reads in one piece.
constexpr std::size_t kLargestModelBytes = std::size_t{1} << 30U;

constexpr std::string_view kSpaceMark = "\xE2\x96\x81";  // U+2581 stands for a space in pieces
constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

// The valid UTF-8 that `bytes` starts with.
std::string_view validPrefix(std::string_view bytes) {
    std::size_t length = 0;
    while (length < bytes.size()) {
        const Utf8Step step = nextUtf8(bytes.substr(length));
        if (step.kind != Utf8Kind::Character) {
            break;
        }
        length += step.length;
    }
    return bytes.substr(0, length);
}

std::string replaceMarks(std::string_view piece) {
    std::string text;
    while (!piece.empty()) {
        const std::size_t position = std::min(piece.find(kSpaceMark), piece.size());
        text += piece.substr(0, position);
        piece.remove_prefix(position);
        if (!piece.empty()) {
            text += ' ';
            piece.remove_prefix(kSpaceMark.size());
        }
    }
    return text;
}

// libsentencepiece needs some hundred bytes for each of the text, and is faster while they fit the
// processor's caches.
constexpr std::size_t kChunkBytes = 4096;

// The size of the first chunk of `text`, which ends before a space that follows something else.
std::size_t chunkSize(std::string_view text) {
    for (std::size_t i = kChunkBytes; i < text.size(); ++i) {
        const bool followsMark = text.substr(0, i).ends_with(kSpaceMark);
        if (text[i] == ' ' && text[i - 1] != ' ' && !followsMark) {
            return i;
        }
    }
    return text.size();
}

// Whether every space in the vocabulary's pieces stands at a piece's start or behind another.
bool spacesOnlyLead(const Vocabulary& vocabulary) {
    bool hasSpace = false;
    for (Token token = 0; token < static_cast<Token>(vocabulary.size()); ++token) {
        if (vocabulary.kind(token) == PieceKind::Control ||
            vocabulary.kind(token) == PieceKind::Byte) {
            continue;
        }
        const std::string text = replaceMarks(vocabulary.piece(token));
        const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
        if (text.find(' ', first) != std::string::npos) {
            return false;
        }
        hasSpace = hasSpace || text == " ";
    }
    return hasSpace;
}

}  // namespace

SentencePieceTokenizer::SentencePieceTokenizer(const ModelFile& file, SentencePieceKind kind)
    : m_vocabulary(file),
      m_canCutBeforeSpaces(kind == SentencePieceKind::BytePairs && spacesOnlyLead(m_vocabulary)),
      m_addsSpacePrefix(file.findBool("tokenizer.ggml.add_space_prefix").value_or(true)),
      m_addsBeginToken(file.findBool("tokenizer.ggml.add_bos_token")
                           .value_or(kind == SentencePieceKind::BytePairs)),
      m_addsEndToken(file.findBool("tokenizer.ggml.add_eos_token")
                         .value_or(kind == SentencePieceKind::Unigram)),
      m_processor(load(file, kind, DummyPrefix::Omit)) {
    if (m_addsSpacePrefix && kind == SentencePieceKind::Unigram) {
        m_prefixingProcessor = load(file, kind, DummyPrefix::Add);
    }
}

SentencePieceTokenizer::~SentencePieceTokenizer() = default;

std::unique_ptr<SentencePieceTokenizer::Processor> SentencePieceTokenizer::load(
    const ModelFile& file, SentencePieceKind kind, DummyPrefix prefix) const {
    const std::string model = buildSentencePieceModel(file, m_vocabulary, kind, prefix);
    if (model.size() > kLargestModelBytes) {
        throw Error(ErrorCode::Unsupported, "The vocabulary is larger than 1 GiB.");
    }
    auto processor = std::make_unique<Processor>();
    std::string problem;
    try {
        const auto status = processor->LoadFromSerializedProto(model);
        if (!status.ok()) {
            problem = status.message();
        }
    } catch (const std::exception& exception) {
        problem = exception.what();
    }
    if (!problem.empty()) {
        throw Error(ErrorCode::InvalidFile,
                    "The vocabulary in tokenizer.ggml.tokens cannot be used: " + problem + ".");
    }
    return processor;
}

std::vector<Token> SentencePieceTokenizer::encode(std::string_view text, SpacePrefix prefix) const {
    std::vector<Token> tokens;
    while (!text.empty()) {
        const std::string_view valid = validPrefix(text);
        appendValid(valid, prefix, tokens);
        text.remove_prefix(valid.size());
        prefix = SpacePrefix::None;
        if (!text.empty()) {
            const std::size_t invalid = nextUtf8(text).length;
            appendInvalid(text.substr(0, invalid), tokens);
            text.remove_prefix(invalid);
        }
    }
    return tokens;
}

void SentencePieceTokenizer::appendValid(std::string_view text, SpacePrefix prefix,
                                         std::vector<Token>& tokens) const {
    if (text.empty()) {
        return;
    }
    const bool prefixed = prefix == SpacePrefix::AsModelSays && m_addsSpacePrefix;
    if (prefixed && m_prefixingProcessor != nullptr) {
        appendChunk(*m_prefixingProcessor, text, tokens);
        return;
    }
    const std::string prefixedText = prefixed ? " " + std::string(text) : std::string();
    std::string_view rest = prefixed ? prefixedText : text;
    while (!rest.empty()) {
        const std::size_t size = m_canCutBeforeSpaces ? chunkSize(rest) : rest.size();
        appendChunk(*m_processor, rest.substr(0, size), tokens);
        rest.remove_prefix(size);
    }
}

void SentencePieceTokenizer::appendChunk(const Processor& processor, std::string_view text,
                                         std::vector<Token>& tokens) const {
    std::vector<int> ids;
    if (!processor.Encode(text, &ids).ok()) {
        throw Error(ErrorCode::Unsupported, "The tokenizer could not split the text.");
    }
    for (const int id : ids) {
        // An id past the end is the unknown piece that the vocabulary itself lacks.
        if (id >= 0 && static_cast<std::uint32_t>(id) < m_vocabulary.size()) {
            tokens.push_back(id);
        }
    }
}

void SentencePieceTokenizer::appendInvalid(std::string_view bytes,
                                           std::vector<Token>& tokens) const {
    for (const char byte : bytes) {
        const auto token = m_vocabulary.byteToken(static_cast<std::uint8_t>(byte));
        if (token.has_value()) {
            tokens.push_back(*token);
        } else if (m_vocabulary.unknown().has_value()) {
            tokens.push_back(*m_vocabulary.unknown());
        }
    }
}

std::string SentencePieceTokenizer::decode(Token token) const {
    switch (m_vocabulary.kind(token)) {
        case PieceKind::Control:
            return {};
        case PieceKind::Unknown:
            return std::string(kReplacementCharacter);
        case PieceKind::Byte:
            // Every byte piece was checked when the vocabulary was read.
            return std::string(1, static_cast<char>(m_vocabulary.byte(token).value_or(0)));
        case PieceKind::Normal:
        case PieceKind::UserDefined:
        case PieceKind::Unused:
            break;
    }
    return replaceMarks(m_vocabulary.piece(token));
}

std::string SentencePieceTokenizer::piece(Token token) const {
    return std::string(m_vocabulary.piece(token));
}

std::optional<Token> SentencePieceTokenizer::controlToken(std::string_view piece) const {
    return m_vocabulary.controlToken(piece);
}

std::uint32_t SentencePieceTokenizer::vocabularySize() const {
    return m_vocabulary.size();
}

bool SentencePieceTokenizer::addsSpacePrefix() const {
    return m_addsSpacePrefix;
}

std::optional<Token> SentencePieceTokenizer::beginToken() const {
    return m_addsBeginToken ? m_vocabulary.begin() : std::nullopt;
}

bool SentencePieceTokenizer::addsEndToken() const {
    return m_addsEndToken;
}

std::optional<Token> SentencePieceTokenizer::endToken() const {
    return m_vocabulary.end();
}

bool SentencePieceTokenizer::isEndOfGeneration(Token token) const {
    const auto& ends = m_vocabulary.endOfGeneration();
    return std::binary_search(ends.begin(), ends.end(), token);
}

}  // namespace concordia
