#include "inference/tokenizer/sentencepiece_tokenizer.h"

#include <sentencepiece_processor.h>

#include <algorithm>
#include <exception>

#include "inference/error.h"

namespace concordia {

namespace {

// Far above any real vocabulary, and within what Protocol Buffers reads in one piece.
constexpr std::size_t kLargestModelBytes = std::size_t{1} << 30U;

constexpr std::string_view kSpaceMark = "\xE2\x96\x81";  // U+2581 stands for a space in pieces

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

}  // namespace

SentencePieceTokenizer::Cuts SentencePieceTokenizer::readCuts() const {
    Cuts cuts;
    for (Token token = 0; token < static_cast<Token>(vocabularySize()); ++token) {
        if (vocabulary().kind(token) == PieceKind::Control ||
            vocabulary().kind(token) == PieceKind::Byte) {
            continue;
        }
        const std::string text = replaceMarks(vocabulary().piece(token));
        for (std::size_t i = 1; i < text.size(); ++i) {
            if (text[i] == ' ') {
                cuts.bytesBeforeSpaces.set(static_cast<std::uint8_t>(text[i - 1]));
            }
        }
        cuts.areAllowed = cuts.areAllowed || text == " ";
    }
    return cuts;
}

// The size of the first chunk of `text`, which ends before a space that no piece reaches over.
std::size_t SentencePieceTokenizer::chunkSize(std::string_view text) const {
    for (std::size_t i = kChunkBytes; m_cuts.areAllowed && i < text.size(); ++i) {
        const bool followsSpace = text[i - 1] == ' ' || text.substr(0, i).ends_with(kSpaceMark);
        if (text[i] == ' ' && !followsSpace &&
            !m_cuts.bytesBeforeSpaces[static_cast<std::uint8_t>(text[i - 1])]) {
            return i;
        }
    }
    return text.size();
}

SentencePieceTokenizer::SentencePieceTokenizer(const ModelFile& file, SentencePieceKind kind)
    : VocabularyTokenizer(
          file, NormalPieces::MayBeControl,
          {true, kind == SentencePieceKind::BytePairs, kind == SentencePieceKind::Unigram}),
      m_cuts(kind == SentencePieceKind::BytePairs && !normalizesText(file) ? readCuts() : Cuts()),
      m_processor(load(file, kind, DummyPrefix::Omit)) {
    if (addsSpacePrefix() && (kind == SentencePieceKind::Unigram || normalizesText(file))) {
        m_prefixingProcessor = load(file, kind, DummyPrefix::Add);
    }
}

SentencePieceTokenizer::~SentencePieceTokenizer() = default;

std::unique_ptr<SentencePieceTokenizer::Processor> SentencePieceTokenizer::load(
    const ModelFile& file, SentencePieceKind kind, DummyPrefix prefix) const {
    const std::string model = buildSentencePieceModel(file, vocabulary(), kind, prefix);
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

void SentencePieceTokenizer::appendValid(std::string_view text, SpacePrefix prefix,
                                         std::vector<Token>& tokens) const {
    const bool prefixed = prefix == SpacePrefix::AsModelSays && addsSpacePrefix();
    if (prefixed && m_prefixingProcessor != nullptr) {
        appendChunk(*m_prefixingProcessor, text, tokens);
        return;
    }
    const std::string prefixedText = prefixed ? " " + std::string(text) : std::string();
    std::string_view rest = prefixed ? prefixedText : text;
    while (!rest.empty()) {
        const std::size_t size = chunkSize(rest);
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
        if (id >= 0 && static_cast<std::uint32_t>(id) < vocabulary().size()) {
            tokens.push_back(id);
        }
    }
}

std::optional<Token> SentencePieceTokenizer::byteToken(std::uint8_t byte) const {
    return vocabulary().byteToken(byte);
}

std::string SentencePieceTokenizer::textOf(Token token) const {
    return replaceMarks(vocabulary().piece(token));
}

}  // namespace concordia
