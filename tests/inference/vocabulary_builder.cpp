#include "tests/inference/vocabulary_builder.h"

#include <utility>

#include "inference/model/model_file.h"
#include "inference/tokenizer/make_tokenizer.h"

namespace concordia::test {

VocabularyBuilder VocabularyBuilder::standard() {
    VocabularyBuilder builder;
    builder.add("<unk>", 0, PieceKind::Unknown);
    builder.add("<s>", 0, PieceKind::Control);
    builder.add("</s>", 0, PieceKind::Control);
    for (unsigned byte = 0; byte < 256; ++byte) {
        constexpr const char* kDigits = "0123456789ABCDEF";
        builder.add(std::string("<0x") + kDigits[byte / 16] + kDigits[byte % 16] + '>', 0,
                    PieceKind::Byte);
    }
    builder.add("ab", -1);
    builder.add("abc", -2);
    builder.add(
        "\u2581"
        "ab",
        -3);
    builder.add("\u2581", -4);
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        builder.add(std::string(1, letter), -5.0F - static_cast<float>(letter - 'a'));
    }
    return builder;
}

Token VocabularyBuilder::add(std::string piece, float score, PieceKind kind) {
    pieces.push_back({std::move(piece), score, kind});
    return static_cast<Token>(pieces.size()) - 1;
}

GgufWriter VocabularyBuilder::writer() const {
    std::vector<std::string> texts;
    std::vector<float> scores;
    std::vector<std::int32_t> kinds;
    for (const Piece& piece : pieces) {
        texts.push_back(piece.text);
        scores.push_back(piece.score);
        kinds.push_back(static_cast<std::int32_t>(piece.kind));
    }
    GgufWriter writer;
    writer.addString("tokenizer.ggml.model", "llama");
    writer.addStrings("tokenizer.ggml.tokens", texts);
    writer.addFloats("tokenizer.ggml.scores", scores);
    writer.addInt32s("tokenizer.ggml.token_type", kinds);
    return writer;
}

std::unique_ptr<Tokenizer> VocabularyBuilder::tokenizer() const {
    return tokenizerOf(writer());
}

std::unique_ptr<Tokenizer> tokenizerOf(const GgufWriter& writer) {
    const Bytes bytes = writer.bytes();
    return makeTokenizer(ModelFile::fromBytes(bytes));
}

}  // namespace concordia::test
