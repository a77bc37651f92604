// The tokenizer rebuilt from a GGUF file against SentencePiece's own ids, and what it promises
// beside them. The expected ids come from tests/data/make_tokenizer_fixtures.py.
#include "inference/tokenizer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <string>
#include <vector>

#include "inference/model/model_file.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/vocabulary_builder.h"
#include "tests/test_data.h"

using namespace concordia;
using test::expectError;
using test::VocabularyBuilder;
using SpacePrefix = Tokenizer::SpacePrefix;
using Tokens = std::vector<Token>;

namespace {

constexpr const char* kFixtures[] = {"tokenizer-bpe.gguf", "tokenizer-unigram.gguf"};

std::unique_ptr<Tokenizer> openFixture(const char* name) {
    return openTokenizer(test::testData(name));
}

Tokens tokensOf(const QJsonValue& array) {
    Tokens tokens;
    for (const QJsonValue id : array.toArray()) {
        tokens.push_back(id.toInt(-1));
    }
    return tokens;
}

Tokens joined(std::initializer_list<Tokens> parts) {
    Tokens tokens;
    for (const Tokens& part : parts) {
        tokens.insert(tokens.end(), part.begin(), part.end());
    }
    return tokens;
}

QJsonArray casesOf(const char* fixture) {
    QFile file(test::testData("tokenizer-cases.json"));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value(fixture).toArray()
               : QJsonArray();
}

}  // namespace

class TokenizerTest : public QObject {
    Q_OBJECT

private slots:
    void sameIdsAsSentencePiece_data();
    void sameIdsAsSentencePiece();
    void decodingGivesTheTextBack();
    void storyModel();
    void longTextEqualsWholeText();
    void piecesAndTheirBytes();
    void textNeverBecomesControl_data();
    void textNeverBecomesControl();
    void invalidUtf8KeepsItsBytes();
    void invalidUtf8WithoutByteTokens();
    void spacePrefix();
    void specialTokens();
    void endTokenIsAdded();
    void decodeAllStopsAtUnfinishedCharacters();
    void unknownKinds();
};

void TokenizerTest::sameIdsAsSentencePiece_data() {
    QTest::addColumn<QString>("fixture");
    QTest::addColumn<QJsonObject>("expected");
    for (const char* const fixture : kFixtures) {
        const QJsonArray cases = casesOf(fixture);
        QVERIFY(cases.size() > 30);
        for (qsizetype i = 0; i < cases.size(); ++i) {
            QTest::addRow("%s %lld", fixture, static_cast<long long>(i))
                << QString(fixture) << cases[i].toObject();
        }
    }
}

void TokenizerTest::sameIdsAsSentencePiece() {
    QFETCH(QString, fixture);
    QFETCH(QJsonObject, expected);
    const auto tokenizer = openFixture(qPrintable(fixture));
    const std::string text = expected["text"].toString().toStdString();
    QCOMPARE(tokenizer->encode(text), tokensOf(expected["ids"]));
    QCOMPARE(tokenizer->encode(text, SpacePrefix::None), tokensOf(expected["idsWithoutPrefix"]));
}

void TokenizerTest::decodingGivesTheTextBack() {
    const auto tokenizer = openFixture("tokenizer-bpe.gguf");
    int compared = 0;
    for (const QJsonValue value : casesOf("tokenizer-bpe.gguf")) {
        const QString text = value["text"].toString();
        if (text.contains(u'\u2581')) {  // which SentencePiece cannot tell from a space
            continue;
        }
        QCOMPARE(QString::fromStdString(decodeAll(*tokenizer, tokensOf(value["ids"]))), text);
        ++compared;
    }
    QVERIFY(compared > 30);
}

// The ids and texts that Hugging Face transformers and llama.cpp agreed on.
void TokenizerTest::storyModel() {
    QFile file(test::testData("story-model.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())["cases"].toArray();
    QCOMPARE(cases.size(), 3);
    const auto tokenizer = openFixture("story-model.gguf");
    for (const QJsonValue value : cases) {
        const std::string prompt = value["prompt"].toString().toStdString();
        const Tokens promptTokens = tokensOf(value["promptTokens"]);
        QCOMPARE(encodeWithSpecial(*tokenizer, prompt), promptTokens);
        const Tokens all = joined({promptTokens, tokensOf(value["tokens"])});
        QCOMPARE(decodeAll(*tokenizer, all), prompt + value["text"].toString().toStdString());
    }
}

// Long texts are cut before spaces. Pieces with a space inside forbid that behind what they have
// before it; where such pieces do not occur in the text, the ids must be the same.
void TokenizerTest::longTextEqualsWholeText() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    builder.add("\u2581\u2581", -40);
    builder.add("\u2581\u2581\u2581\u2581", -41);
    builder.add("c\u2581d", 0, PieceKind::UserDefined);
    const auto chunked = builder.tokenizer();
    for (const std::string before : {"b", "c", "d", "\n", "\u00E9"}) {  // all that the text has
        builder.add(before + "\u2581q", -42);
    }
    const auto whole = builder.tokenizer();

    std::string text;
    std::uint32_t state = 1;
    while (text.size() < 50'000) {
        state = state * 1664525U + 1013904223U;
        constexpr const char* kWords[] = {"abc",    " ",  "\u2581", "abab ",
                                          "\u00E9", "\n", " cab",   "c d"};
        text += kWords[(state >> 16U) % 8];
    }
    QCOMPARE(chunked->encode(text), whole->encode(text));
    QCOMPARE(chunked->encode(text, SpacePrefix::None), whole->encode(text, SpacePrefix::None));
    const std::string unbroken(20'000, 'z');
    QCOMPARE(chunked->encode(unbroken, SpacePrefix::None).size(), std::size_t{20'000});
    const std::string spaces(20'000, ' ');
    QCOMPARE(chunked->encode(spaces, SpacePrefix::None).size(), std::size_t{5'000});
}

void TokenizerTest::piecesAndTheirBytes() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    const Token table = builder.add("<table>", 0, PieceKind::UserDefined);
    const Token unused = builder.add("<unused7>", 0, PieceKind::Unused);
    const Token indent = builder.add("\u2581\u2581x", -50);
    const auto tokenizer = builder.tokenizer();
    QCOMPARE(tokenizer->vocabularySize(), static_cast<std::uint32_t>(builder.pieces.size()));
    QCOMPARE(tokenizer->decode(1), std::string());
    QCOMPARE(tokenizer->piece(1), std::string("<s>"));
    QCOMPARE(tokenizer->decode(0), std::string("\uFFFD"));
    for (int byte = 0; byte < 256; ++byte) {
        QCOMPARE(tokenizer->decode(3 + byte), std::string(1, static_cast<char>(byte)));
    }
    QCOMPARE(tokenizer->piece(3 + 0x0A), std::string("<0x0A>"));
    QCOMPARE(tokenizer->decode(table), std::string("<table>"));
    QCOMPARE(tokenizer->decode(unused), std::string("<unused7>"));
    QCOMPARE(tokenizer->decode(indent), std::string("  x"));
    QCOMPARE(tokenizer->piece(indent), std::string("\u2581\u2581x"));
}

void TokenizerTest::textNeverBecomesControl_data() {
    QTest::addColumn<std::string>("piece");
    QTest::addColumn<PieceKind>("kind");
    QTest::newRow("control") << std::string("<|im_start|>") << PieceKind::Control;
    QTest::newRow("marked as user-defined")
        << std::string("<start_of_turn>") << PieceKind::UserDefined;
    QTest::newRow("bars, user-defined") << std::string("<|eot_id|>") << PieceKind::UserDefined;
    QTest::newRow("marked as normal") << std::string("[INST]") << PieceKind::Normal;
    QTest::newRow("a word as control") << std::string("abc") << PieceKind::Control;
    QTest::newRow("a letter as control") << std::string("q") << PieceKind::Control;
    QTest::newRow("a space as control") << std::string("\u2581") << PieceKind::Control;
    QTest::newRow("a second unknown") << std::string("xyz") << PieceKind::Unknown;
}

// Whichever way the vocabulary writes it, and also where a text piece has the same name.
void TokenizerTest::textNeverBecomesControl() {
    QFETCH(std::string, piece);
    QFETCH(PieceKind, kind);
    VocabularyBuilder builder = VocabularyBuilder::standard();
    const Token control = builder.add(piece, 0, kind);
    // Ways for merging to reach the whole piece.
    for (std::size_t length = 2; length < piece.size() && piece[0] != '\xE2'; ++length) {
        builder.add(piece.substr(0, length), -100.0F - static_cast<float>(length));
    }
    const auto tokenizer = builder.tokenizer();
    QCOMPARE(tokenizer->controlToken(piece), std::optional(control));
    for (const std::string& text : {piece, " " + piece, "a" + piece + "b", piece + piece}) {
        const Tokens tokens = tokenizer->encode(text);
        QCOMPARE(std::count(tokens.begin(), tokens.end(), control), 0);
        std::string spaced = text;
        for (std::size_t i; (i = spaced.find("\u2581")) != std::string::npos;) {
            spaced.replace(i, 3, " ");
        }
        QCOMPARE(decodeAll(*tokenizer, tokens), spaced);
    }
    QCOMPARE(tokenizer->decode(control), std::string());
}

void TokenizerTest::invalidUtf8KeepsItsBytes() {
    const auto tokenizer = VocabularyBuilder::standard().tokenizer();
    const auto byteToken = [](int byte) { return Token{3 + byte}; };
    QCOMPARE(tokenizer->encode("abc\xFF"
                               "ab"),
             joined({tokenizer->encode("abc"),
                     {byteToken(0xFF)},
                     tokenizer->encode("ab", SpacePrefix::None)}));
    QCOMPARE(tokenizer->encode("\xE2\x82"), (Tokens{byteToken(0xE2), byteToken(0x82)}));
    QCOMPARE(tokenizer->encode("\xED\xA0\x80"),
             (Tokens{byteToken(0xED), byteToken(0xA0), byteToken(0x80)}));
    // Every byte by itself, and each after a letter.
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const std::string text = {'z', static_cast<char>(byte)};
        QCOMPARE(tokenizer->encode(text, SpacePrefix::None),
                 joined({tokenizer->encode("z", SpacePrefix::None), {byteToken(byte)}}));
    }
}

void TokenizerTest::invalidUtf8WithoutByteTokens() {
    const auto tokenizer = openFixture("tokenizer-unigram.gguf");
    QCOMPARE(tokenizer->encode("The\xFF"), joined({tokenizer->encode("The"), {0}}));
}

void TokenizerTest::spacePrefix() {
    const VocabularyBuilder builder = VocabularyBuilder::standard();
    const auto prefixed = builder.tokenizer();
    QVERIFY(prefixed->addsSpacePrefix());
    test::GgufWriter writer = builder.writer();
    writer.addBool("tokenizer.ggml.add_space_prefix", false);
    const auto bare = test::tokenizerOf(writer);
    QVERIFY(!bare->addsSpacePrefix());

    QCOMPARE(prefixed->encode("ab"), bare->encode(" ab"));
    QCOMPARE(prefixed->encode("ab", SpacePrefix::None), bare->encode("ab"));
    QCOMPARE(prefixed->encode(""), Tokens());
    QCOMPARE(decodeAll(*prefixed, prefixed->encode(" ab")), std::string(" ab"));
    QCOMPARE(decodeAll(*bare, bare->encode(" ab")), std::string(" ab"));
}

void TokenizerTest::specialTokens() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    const Token turnEnd = builder.add("<|im_end|>", 0, PieceKind::UserDefined);
    const Token begin = builder.add("<begin>", 0, PieceKind::Control);
    const Token end = builder.add("<finish>", 0, PieceKind::Control);
    const Token message = builder.add("<message>", 0, PieceKind::UserDefined);
    test::GgufWriter writer = builder.writer();
    // By their usual names where the file does not say which they are.
    auto tokenizer = test::tokenizerOf(writer);
    QCOMPARE(tokenizer->beginToken(), std::optional(1));
    QCOMPARE(tokenizer->endToken(), std::optional(2));
    QVERIFY(!tokenizer->addsEndToken());
    QCOMPARE(encodeWithSpecial(*tokenizer, "ab"), joined({{1}, tokenizer->encode("ab")}));

    writer.addUint32("tokenizer.ggml.bos_token_id", static_cast<std::uint32_t>(begin));
    writer.addUint32("tokenizer.ggml.eos_token_id", static_cast<std::uint32_t>(end));
    writer.addUint32("tokenizer.ggml.eom_token_id", static_cast<std::uint32_t>(message));
    tokenizer = test::tokenizerOf(writer);
    QCOMPARE(tokenizer->beginToken(), std::optional(begin));
    QCOMPARE(tokenizer->endToken(), std::optional(end));
    Tokens ends;
    for (Token token = 0; token < static_cast<Token>(tokenizer->vocabularySize()); ++token) {
        if (tokenizer->isEndOfGeneration(token)) {
            ends.push_back(token);
        }
    }
    QCOMPARE(ends, (Tokens{2, turnEnd, end, message}));

    writer.addBool("tokenizer.ggml.add_bos_token", false);
    tokenizer = test::tokenizerOf(writer);
    QCOMPARE(tokenizer->beginToken(), std::nullopt);
    QCOMPARE(encodeWithSpecial(*tokenizer, "ab"), tokenizer->encode("ab"));
}

void TokenizerTest::endTokenIsAdded() {
    const auto unigram = openFixture("tokenizer-unigram.gguf");
    QVERIFY(unigram->addsEndToken());
    QCOMPARE(unigram->beginToken(), std::nullopt);
    QCOMPARE(encodeWithSpecial(*unigram, "fox"), joined({unigram->encode("fox"), {2}}));
    QCOMPARE(encodeWithSpecial(*unigram, ""), Tokens{2});
}

void TokenizerTest::decodeAllStopsAtUnfinishedCharacters() {
    const auto tokenizer = VocabularyBuilder::standard().tokenizer();
    const Tokens euro = tokenizer->encode("a\u20AC", SpacePrefix::None);
    QCOMPARE(decodeAll(*tokenizer, euro), std::string("a\u20AC"));
    QCOMPARE(decodeAll(*tokenizer, std::span(euro).first(euro.size() - 1)), std::string("a"));
    QCOMPARE(decodeAll(*tokenizer, {}), std::string());
}

void TokenizerTest::unknownKinds() {
    test::GgufWriter writer = VocabularyBuilder::standard().writer();
    writer.remove("tokenizer.ggml.model");
    expectError(ErrorCode::InvalidFile, "tokenizer.ggml.model",
                [&] { static_cast<void>(test::tokenizerOf(writer)); });
    writer.addString("tokenizer.ggml.model", "rwkv");
    expectError(ErrorCode::Unsupported, "rwkv",
                [&] { static_cast<void>(test::tokenizerOf(writer)); });
    expectError(ErrorCode::FileNotFound, "no-such-file",
                [] { static_cast<void>(openTokenizer("/no-such-file.gguf")); });
}

QTEST_APPLESS_MAIN(TokenizerTest)
#include "tokenizer_test.moc"
