// Vocabularies as converters really write them, and wrong ones.
#include "inference/tokenizer/vocabulary.h"

#include <QTest>
#include <limits>
#include <string>
#include <vector>

#include "inference/model/model_file.h"
#include "inference/tokenizer.h"
#include "inference/tokenizer/charsmap.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/vocabulary_builder.h"
#include "tests/test_data.h"

using namespace concordia;
using test::expectError;
using test::GgufWriter;
using test::VocabularyBuilder;
using SpacePrefix = Tokenizer::SpacePrefix;
using Tokens = std::vector<Token>;

namespace {

void expectRefused(ErrorCode code, const char* named, const GgufWriter& writer) {
    expectError(code, named, [&] { static_cast<void>(test::tokenizerOf(writer)); });
}

// The character map of the unigram fixture.
std::string fixtureCharsmap() {
    const ModelFile file = ModelFile::open(test::testData("tokenizer-unigram.gguf"));
    std::string charsmap;
    for (const std::int32_t byte : file.findInt32s("tokenizer.ggml.precompiled_charsmap")) {
        charsmap.push_back(static_cast<char>(byte));
    }
    return charsmap;
}

GgufWriter unigramWriter(const std::string& charsmap) {
    GgufWriter writer = VocabularyBuilder::standard().writer();
    writer.remove("tokenizer.ggml.model");
    writer.addString("tokenizer.ggml.model", "t5");
    const std::vector<std::uint8_t> bytes(charsmap.begin(), charsmap.end());
    writer.addBytes("tokenizer.ggml.precompiled_charsmap", bytes);
    return writer;
}

}  // namespace

class VocabularyTest : public QObject {
    Q_OBJECT

private slots:
    void bytePieces();
    void addedPieceWithASpace();
    void userDefinedPieceThatBecameNormal();
    void normalPieceBehindTheBytesStaysNormal();
    void duplicatesAndEmptyPieces();
    void unknownPieceIsMissing();
    void unknownPieceIsNamed();
    void someBytesAreMissing();
    void scores();
    void lengths();
    void kinds();
    void ids();
    void malformedPieces();
    void wrongTypes();
    void emptyVocabulary();
    void damagedCharsmap();
};

void VocabularyTest::bytePieces() {
    QCOMPARE(parseBytePiece("<0x00>"), std::optional<std::uint8_t>(0));
    QCOMPARE(parseBytePiece("<0xA9>"), std::optional<std::uint8_t>(0xA9));
    for (const char* const piece : {"<0xa9>", "<0xA>", "<0xA99>", "<0xG0>", "0xA9", "", "<0xA9 "}) {
        QCOMPARE(parseBytePiece(piece), std::nullopt);
    }
}

// Converters write the spaces of added pieces as spaces; SentencePiece matches "▁".
void VocabularyTest::addedPieceWithASpace() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    const Token indent = builder.add("    ", 0, PieceKind::UserDefined);
    const Token tag = builder.add("<a b>", 0, PieceKind::UserDefined);
    const auto tokenizer = builder.tokenizer();
    QCOMPARE(tokenizer->encode("    <a b>", SpacePrefix::None), (Tokens{indent, tag}));
    QCOMPARE(tokenizer->decode(indent), std::string("    "));
}

// SentencePiece's trainer puts pieces it did not learn before the bytes, with the score 0.
void VocabularyTest::userDefinedPieceThatBecameNormal() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    builder.pieces.insert(builder.pieces.begin() + 3, {"<table>", 0, PieceKind::Normal});
    builder.pieces.insert(builder.pieces.begin() + 4, {"<end_of_turn>", 0, PieceKind::Normal});
    const auto tokenizer = builder.tokenizer();
    const Tokens tokens = tokenizer->encode("ab<table>ab<end_of_turn>", SpacePrefix::None);
    QCOMPARE(std::count(tokens.begin(), tokens.end(), 3), 1);
    QCOMPARE(std::count(tokens.begin(), tokens.end(), 4), 0);
    QCOMPARE(tokenizer->controlToken("<end_of_turn>"), std::optional(4));
}

// The first merge has the score 0 too.
void VocabularyTest::normalPieceBehindTheBytesStaysNormal() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    const Token first = builder.add("bc", 0);
    const auto tokenizer = builder.tokenizer();
    // As a user-defined piece it would be cut out of "abc" in the first place; so it is merged
    // first, because of its score.
    QCOMPARE(tokenizer->encode("bc", SpacePrefix::None), Tokens{first});
    builder.pieces.back().score = -3;
    QCOMPARE(builder.tokenizer()->encode("abc", SpacePrefix::None).size(), std::size_t{1});
}

void VocabularyTest::duplicatesAndEmptyPieces() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    const Tokens before = builder.tokenizer()->encode("abc ab <0x41>");
    builder.add("ab", -60);
    builder.add("", -61);
    builder.add("", -62);
    builder.add("<0x41>", -63, PieceKind::Byte);
    builder.add(
        "\xFF"
        "7",
        0, PieceKind::Control);
    const auto tokenizer = builder.tokenizer();
    QCOMPARE(tokenizer->encode("abc ab <0x41>"), before);
    const auto id = static_cast<Token>(builder.pieces.size());
    QCOMPARE(tokenizer->decode(id - 5), std::string("ab"));
    QCOMPARE(tokenizer->decode(id - 4), std::string());
    QCOMPARE(tokenizer->decode(id - 2), std::string("A"));
}

void VocabularyTest::unknownPieceIsMissing() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    builder.pieces[0].kind = PieceKind::Control;
    const auto tokenizer = builder.tokenizer();
    QCOMPARE(decodeAll(*tokenizer, tokenizer->encode("ab \u20AC")), std::string("ab \u20AC"));

    // Without bytes either, what is not in the vocabulary is left out.
    VocabularyBuilder letters;
    letters.add("a", -1);
    letters.add("\u2581", -2);
    QCOMPARE(letters.tokenizer()->encode("a\u20AC a\xFF", SpacePrefix::None), (Tokens{0, 1, 0}));
}

void VocabularyTest::unknownPieceIsNamed() {
    VocabularyBuilder builder;
    builder.add("a", -1);
    builder.add("\u2581", -2);
    const Token first = builder.add("<unk>", 0, PieceKind::Unknown);
    const Token second = builder.add("<unknown>", 0, PieceKind::Normal);
    QCOMPARE(builder.tokenizer()->encode("a\u20AC", SpacePrefix::None), (Tokens{0, first}));
    GgufWriter writer = builder.writer();
    writer.addUint32("tokenizer.ggml.unknown_token_id", static_cast<std::uint32_t>(second));
    QCOMPARE(test::tokenizerOf(writer)->encode("a\u20AC", SpacePrefix::None), (Tokens{0, second}));
}

void VocabularyTest::someBytesAreMissing() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    builder.pieces[3 + 0xE2] = {"hole", 0, PieceKind::Control};
    const auto tokenizer = builder.tokenizer();
    QCOMPARE(tokenizer->encode("a\u20AC", SpacePrefix::None),
             (Tokens{tokenizer->encode("a", SpacePrefix::None).front(), 0}));
    QCOMPARE(tokenizer->decode(3 + 0x41), std::string("A"));
    QCOMPARE(tokenizer->encode("\x82\xE2", SpacePrefix::None), (Tokens{3 + 0x82, 0}));
}

void VocabularyTest::scores() {
    const VocabularyBuilder builder = VocabularyBuilder::standard();
    const std::size_t size = builder.pieces.size();
    const auto withScores = [&](const std::vector<float>& scores) {
        GgufWriter writer = builder.writer();
        writer.remove("tokenizer.ggml.scores");
        if (!scores.empty()) {
            writer.addFloats("tokenizer.ggml.scores", scores);
        }
        return writer;
    };
    expectRefused(ErrorCode::Unsupported, "tokenizer.ggml.scores", withScores({}));
    expectRefused(ErrorCode::Unsupported, "-1000", withScores(std::vector<float>(size, -1000)));
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.scores",
                  withScores(std::vector<float>(size - 1, -1)));
    for (const float wrong :
         {std::numeric_limits<float>::infinity(), std::numeric_limits<float>::quiet_NaN()}) {
        std::vector<float> scores(size, -1);
        scores[5] = wrong;
        expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.scores", withScores(scores));
    }
}

void VocabularyTest::lengths() {
    GgufWriter writer = VocabularyBuilder::standard().writer();
    writer.remove("tokenizer.ggml.token_type");
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.token_type", writer);
    writer.addInt32s("tokenizer.ggml.token_type", std::vector<std::int32_t>(5, 1));
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.token_type", writer);
}

void VocabularyTest::kinds() {
    for (const int wrong : {0, 7, -1, 1'000'000}) {
        VocabularyBuilder builder = VocabularyBuilder::standard();
        GgufWriter writer = builder.writer();
        std::vector<std::int32_t> kinds(builder.pieces.size(), 1);
        kinds[9] = wrong;
        writer.remove("tokenizer.ggml.token_type");
        writer.addInt32s("tokenizer.ggml.token_type", kinds);
        expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.token_type", writer);
    }
}

void VocabularyTest::ids() {
    const VocabularyBuilder builder = VocabularyBuilder::standard();
    for (const char* const name : {"bos", "eos", "unknown", "eot", "eom"}) {
        const std::string key = std::string("tokenizer.ggml.") + name + "_token_id";
        GgufWriter writer = builder.writer();
        writer.addUint32(key, static_cast<std::uint32_t>(builder.pieces.size()));
        expectRefused(ErrorCode::InvalidFile, key.c_str(), writer);
        // "None", as some converters write it.
        writer.remove(key);
        writer.addUint32(key, std::numeric_limits<std::uint32_t>::max());
        QVERIFY(test::tokenizerOf(writer) != nullptr);
    }
}

void VocabularyTest::malformedPieces() {
    const auto with = [](const std::string& piece, PieceKind kind) {
        VocabularyBuilder builder = VocabularyBuilder::standard();
        builder.add(piece, -70, kind);
        return builder.writer();
    };
    expectRefused(ErrorCode::InvalidFile, "UTF-8", with("a\xFF", PieceKind::Normal));
    expectRefused(ErrorCode::InvalidFile, "zero byte",
                  with(std::string("a\0b", 3), PieceKind::UserDefined));
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.tokens", with("<0xZZ>", PieceKind::Byte));
    // Pieces that are never matched may be anything.
    QVERIFY(test::tokenizerOf(with("a\xFF", PieceKind::Control)) != nullptr);
}

void VocabularyTest::wrongTypes() {
    for (const char* const key : {"tokenizer.ggml.model", "tokenizer.ggml.tokens",
                                  "tokenizer.ggml.scores", "tokenizer.ggml.token_type"}) {
        GgufWriter writer = VocabularyBuilder::standard().writer();
        writer.remove(key);
        writer.addBool(key, true);
        expectRefused(ErrorCode::InvalidFile, key, writer);
    }
    for (const char* const key :
         {"tokenizer.ggml.bos_token_id", "tokenizer.ggml.add_bos_token",
          "tokenizer.ggml.add_eos_token", "tokenizer.ggml.add_space_prefix"}) {
        GgufWriter writer = VocabularyBuilder::standard().writer();
        writer.addString(key, "yes");
        expectRefused(ErrorCode::InvalidFile, key, writer);
    }
}

void VocabularyTest::emptyVocabulary() {
    GgufWriter writer = VocabularyBuilder().writer();
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.tokens", writer);
    writer.remove("tokenizer.ggml.tokens");
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.tokens", writer);
}

// Cut, and with each byte changed in several ways: refused, or safe to use.
void VocabularyTest::damagedCharsmap() {
    const std::string charsmap = fixtureCharsmap();
    QVERIFY(charsmap.size() > 1000);
    QVERIFY(isValidCharsmap(charsmap));
    QVERIFY(isValidCharsmap({}));
    for (std::size_t size = 1; size < charsmap.size(); size += 1 + size / 16) {
        QVERIFY(!isValidCharsmap(std::string_view(charsmap).substr(0, size)));
    }
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.precompiled_charsmap",
                  unigramWriter(charsmap.substr(0, 100)));
    int refused = 0;
    int accepted = 0;
    for (std::size_t i = 0; i < charsmap.size(); i += 7) {
        for (const unsigned change : {0x80U, 0x01U, 0xFFU}) {
            std::string damaged = charsmap;
            damaged[i] = static_cast<char>(static_cast<std::uint8_t>(damaged[i]) ^ change);
            if (!isValidCharsmap(damaged)) {
                ++refused;
            } else if (++accepted % 16 == 0) {
                const auto tokenizer = test::tokenizerOf(unigramWriter(damaged));
                std::string text;
                for (unsigned byte = 1; byte < 0x80; ++byte) {
                    text += static_cast<char>(byte);
                }
                text += "\uFB01 e\u0301 \uFF21\uFF22\uFF23 \u00A0 \u20AC \U0001F600";
                QVERIFY(!tokenizer->encode(text).empty());
            }
        }
    }
    QVERIFY(refused > 0 && accepted > 0);
}

QTEST_APPLESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
