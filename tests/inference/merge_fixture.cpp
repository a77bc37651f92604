#include "tests/inference/merge_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

#include "tests/test_data.h"

namespace concordia::test {

QJsonObject mergeFixture() {
    QFile file(testData("merges.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

MergeVocabulary MergeVocabulary::fromFixture() {
    const QJsonObject fixture = mergeFixture();
    MergeVocabulary vocabulary;
    for (const QJsonValue token : fixture["tokens"].toArray()) {
        vocabulary.add(token.toString().toStdString(), PieceKind::Normal);
    }
    for (const QJsonValue token : fixture["userTokens"].toArray()) {
        vocabulary.add(token.toString().toStdString(), PieceKind::UserDefined);
    }
    vocabulary.add("<|end|>", PieceKind::Control);
    for (const QJsonValue merge : fixture["merges"].toArray()) {
        vocabulary.merges.push_back(merge.toString().toStdString());
    }
    return vocabulary;
}

Token MergeVocabulary::add(std::string token, PieceKind kind) {
    tokens.push_back(std::move(token));
    kinds.push_back(static_cast<std::int32_t>(kind));
    return static_cast<Token>(tokens.size()) - 1;
}

GgufWriter MergeVocabulary::writer(std::string_view preTokenizer) const {
    GgufWriter writer;
    writer.addString("tokenizer.ggml.model", "gpt2");
    writer.addString("tokenizer.ggml.pre", preTokenizer);
    writer.addStrings("tokenizer.ggml.tokens", tokens);
    writer.addInt32s("tokenizer.ggml.token_type", kinds);
    writer.addStrings("tokenizer.ggml.merges", merges);
    return writer;
}

}  // namespace concordia::test
