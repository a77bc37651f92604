// Byte-level byte-pair encoding against Hugging Face tokenizers
// (tests/data/make_merge_fixtures.py), what it promises beside that, and wrong vocabularies.
#include "inference/tokenizer/merge_tokenizer.h"

#include <QJsonArray>
#include <QTest>
#include <string>
#include <vector>

#include "inference/tokenizer/byte_alphabet.h"
#include "inference/tokenizer/utf8_buffer.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/merge_fixture.h"
#include "tests/inference/vocabulary_builder.h"

using namespace concordia;
using test::expectError;
using test::GgufWriter;
using test::MergeVocabulary;
using test::tokenizerOf;
using SpacePrefix = Tokenizer::SpacePrefix;
using Tokens = std::vector<Token>;

namespace {

std::unique_ptr<Tokenizer> makeFixture(std::string_view preTokenizer = "gpt-2") {
    return tokenizerOf(MergeVocabulary::fromFixture().writer(preTokenizer));
}

void expectRefused(ErrorCode code, const char* named, const GgufWriter& writer) {
    expectError(code, named, [&] { static_cast<void>(tokenizerOf(writer)); });
}

}  // namespace

class MergeTokenizerTest : public QObject {
    Q_OBJECT

private slots:
    void sameIdsAsTheReference_data();
    void sameIdsAsTheReference();
    void decodingGivesTheTextBack();
    void streamingAcrossCharacters();
    void invalidUtf8KeepsItsBytes();
    void longWords();
    void controlTokensAreNeverMatched();
    void userDefinedTokensStayWhole();
    void wholeWordsFirst();
    void beginToken();
    void preTokenizerIsUnknown();
    void merges();
    void tokens();
    void missingBytes();
    void userDefinedTokenIsTooLong();
    void spacePrefix();
};

void MergeTokenizerTest::sameIdsAsTheReference_data() {
    QTest::addColumn<std::string>("name");
    for (const PreTokenizerRules& rules : preTokenizerRules()) {
        QTest::newRow(std::string(rules.name).c_str()) << std::string(rules.name);
    }
}

void MergeTokenizerTest::sameIdsAsTheReference() {
    QFETCH(std::string, name);
    const QJsonObject fixture = test::mergeFixture();
    const QJsonArray texts = fixture["texts"].toArray();
    const QJsonArray expected = fixture["preTokenizers"][QString::fromStdString(name)].toArray();
    QVERIFY(texts.size() > 50);
    const auto tokenizer = makeFixture(name);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Tokens ids;
        for (const QJsonValue id : expected[i]["ids"].toArray()) {
            ids.push_back(id.toInt(-1));
        }
        const Tokens found = tokenizer->encode(texts[i].toString().toStdString());
        QVERIFY2(found == ids, qPrintable(texts[i].toString()));
    }
}

void MergeTokenizerTest::decodingGivesTheTextBack() {
    const auto tokenizer = makeFixture();
    for (const QJsonValue text : test::mergeFixture()["texts"].toArray()) {
        const std::string written = text.toString().toStdString();
        QCOMPARE(decodeAll(*tokenizer, tokenizer->encode(written)), written);
    }
    QVERIFY(!tokenizer->addsSpacePrefix());
    QCOMPARE(decodeAll(*tokenizer, tokenizer->encode(" a")), " a");
}

// Every token's bytes one after the other, as an answer arrives.
void MergeTokenizerTest::streamingAcrossCharacters() {
    MergeVocabulary vocabulary;
    for (unsigned byte = 0; byte < 256; ++byte) {
        vocabulary.add(alphabetCharacter(static_cast<std::uint8_t>(byte)), PieceKind::Normal);
    }
    // The end of one character with the start of the next: E2 82 AC, F0 9F 98 80.
    const std::string acF0 = alphabetCharacter(0xAC) + alphabetCharacter(0xF0);
    const Token across = vocabulary.add(acF0, PieceKind::Normal);
    vocabulary.merges.push_back(alphabetCharacter(0xAC) + " " + alphabetCharacter(0xF0));
    const auto tokenizer = tokenizerOf(vocabulary.writer("gpt-2"));
    const std::string text = "\u20AC\U0001F600";
    const Tokens tokens = tokenizer->encode(text);
    QCOMPARE(tokens, (Tokens{0xE2, 0x82, across, 0x9F, 0x98, 0x80}));
    Utf8Buffer buffer;
    std::vector<std::string> parts;
    for (const Token token : tokens) {
        parts.push_back(buffer.append(tokenizer->decode(token)));
    }
    QCOMPARE(parts, (std::vector<std::string>{"", "", "\u20AC", "", "", "\U0001F600"}));
    QCOMPARE(buffer.finish(), "");
}

void MergeTokenizerTest::invalidUtf8KeepsItsBytes() {
    const auto tokenizer = makeFixture();
    for (const std::string text : {"\xFF", "a\xE2\x82", "\xED\xA0\x80 b", "x\x80\x80y \xF4\x90"}) {
        std::string bytes;
        for (const Token token : tokenizer->encode(text)) {
            bytes += tokenizer->decode(token);
        }
        QCOMPARE(bytes, text);
    }
}

// An algorithm that looks at every pair after every merge would take hours here.
void MergeTokenizerTest::longWords() {
    const auto tokenizer = makeFixture("llama-bpe");
    for (const std::string part : {"a", "der", "öß"}) {
        std::string word;
        while (word.size() < 1'000'000) {
            word += part;
        }
        QCOMPARE(decodeAll(*tokenizer, tokenizer->encode(word)), word);
    }
}

void MergeTokenizerTest::controlTokensAreNeverMatched() {
    MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
    const Token wide = vocabulary.add("<\uFF5CUser\uFF5C>", PieceKind::UserDefined);
    const Token begin = vocabulary.add("<s>", PieceKind::UserDefined);
    const auto tokenizer = tokenizerOf(vocabulary.writer("qwen2"));
    const std::optional<Token> end = tokenizer->controlToken("<|end|>");
    QVERIFY(end.has_value());
    QVERIFY(tokenizer->isEndOfGeneration(*end));
    QCOMPARE(tokenizer->controlToken("<\uFF5CUser\uFF5C>"), std::optional(wide));
    const std::string text = "a<|end|><\uFF5CUser\uFF5C><s>b";
    const Tokens tokens = tokenizer->encode(text);
    for (const Token control : {*end, wide, begin}) {
        QCOMPARE(std::count(tokens.begin(), tokens.end(), control), 0);
        QCOMPARE(tokenizer->decode(control), "");
    }
    QCOMPARE(decodeAll(*tokenizer, tokens), text);
}

void MergeTokenizerTest::userDefinedTokensStayWhole() {
    MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
    const Token spaces = vocabulary.add("    ", PieceKind::UserDefined);
    const Token longer = vocabulary.add("     ", PieceKind::UserDefined);
    const Token again = vocabulary.add("     ", PieceKind::UserDefined);
    const Token accent = vocabulary.add("e\u0301", PieceKind::UserDefined);
    const auto tokenizer = tokenizerOf(vocabulary.writer("qwen2"));
    QCOMPARE(tokenizer->encode("    "), Tokens{spaces});
    QCOMPARE(tokenizer->encode("         "), (Tokens{longer, spaces}));
    QCOMPARE(tokenizer->decode(again), "     ");
    // They are found before the text is normalized.
    QCOMPARE(tokenizer->encode("e\u0301").front(), accent);
    QCOMPARE(tokenizer->decode(accent), "e\u0301");
}

void MergeTokenizerTest::wholeWordsFirst() {
    MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
    const Token word = vocabulary.add("\u0120qzqzq", PieceKind::Normal);  // no merge leads to it
    QCOMPARE(tokenizerOf(vocabulary.writer("llama-bpe"))->encode(" qzqzq"), Tokens{word});
    QVERIFY(tokenizerOf(vocabulary.writer("smaug-bpe"))->encode(" qzqzq").size() > 1);
}

void MergeTokenizerTest::beginToken() {
    for (const auto& [name, adds] : {std::pair("llama-bpe", true), std::pair("qwen2", false)}) {
        MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
        const Token begin = vocabulary.add("<begin>", PieceKind::Control);
        GgufWriter writer = vocabulary.writer(name);
        writer.addUint32("tokenizer.ggml.bos_token_id", static_cast<std::uint32_t>(begin));
        QCOMPARE(tokenizerOf(writer)->beginToken().has_value(), adds);
        writer.addBool("tokenizer.ggml.add_bos_token", !adds);
        QCOMPARE(tokenizerOf(writer)->beginToken().has_value(), !adds);
    }
}

void MergeTokenizerTest::preTokenizerIsUnknown() {
    const MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
    expectRefused(ErrorCode::Unsupported, "‘default’ in tokenizer.ggml.pre",
                  vocabulary.writer("default"));
    GgufWriter writer = vocabulary.writer("");
    writer.remove("tokenizer.ggml.pre");
    expectRefused(ErrorCode::Unsupported, "tokenizer.ggml.pre is missing", writer);
    writer.addUint32("tokenizer.ggml.pre", 1);
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.pre", writer);
}

void MergeTokenizerTest::merges() {
    MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
    const Tokens before = tokenizerOf(vocabulary.writer("gpt-2"))->encode("the same");
    vocabulary.merges.push_back(vocabulary.merges.front());  // harmless: the first one counts
    QCOMPARE(tokenizerOf(vocabulary.writer("gpt-2"))->encode("the same"), before);
    for (const char* const merge : {"qq zz", "q", "", " ", "q ", " q", "a b c", "q \u2581",
                                    "q \xFF", "<|end|> a", "<user> a"}) {
        vocabulary.merges.back() = merge;
        expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.merges", vocabulary.writer("gpt-2"));
    }
    vocabulary.merges.clear();
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.merges", vocabulary.writer("gpt-2"));
    GgufWriter writer = vocabulary.writer("gpt-2");
    writer.remove("tokenizer.ggml.merges");
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.merges", writer);
    writer.addBool("tokenizer.ggml.merges", true);
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.merges", writer);
}

void MergeTokenizerTest::tokens() {
    for (const char* const token : {"a b", "\u2581x", "\xFF", "", "\u4EBA", "a"}) {
        MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
        vocabulary.add(token, PieceKind::Normal);
        expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.tokens", vocabulary.writer("gpt-2"));
        // What is never made by merging may be written in any way.
        vocabulary.kinds.back() = static_cast<std::int32_t>(PieceKind::Unused);
        const auto tokenizer = tokenizerOf(vocabulary.writer("gpt-2"));
        QCOMPARE(tokenizer->decode(static_cast<Token>(vocabulary.tokens.size()) - 1), token);
    }
    GgufWriter writer = MergeVocabulary::fromFixture().writer("gpt-2");
    writer.addUint32("tokenizer.ggml.eos_token_id", 1'000'000);
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.eos_token_id", writer);
}

void MergeTokenizerTest::missingBytes() {
    MergeVocabulary vocabulary;
    for (const char* const token : {"a", "b", "ab"}) {
        vocabulary.add(token, PieceKind::Normal);
    }
    vocabulary.merges.push_back("a b");
    expectRefused(ErrorCode::InvalidFile, "lacks the byte 0", vocabulary.writer("gpt-2"));
    const Token fallback = vocabulary.add("<0x21>", PieceKind::Byte);
    expectRefused(ErrorCode::InvalidFile, "lacks the byte 0", vocabulary.writer("gpt-2"));
    const Token unknown = vocabulary.add("<unk>", PieceKind::Unknown);
    const auto tokenizer = tokenizerOf(vocabulary.writer("gpt-2"));
    QCOMPARE(tokenizer->encode("ab?!\xFF"), (Tokens{2, unknown, fallback, unknown}));
    QCOMPARE(decodeAll(*tokenizer, Tokens{2, unknown, fallback}), "ab\uFFFD!");
}

void MergeTokenizerTest::userDefinedTokenIsTooLong() {
    MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
    vocabulary.add(std::string(256, 'x'), PieceKind::UserDefined);
    QVERIFY(tokenizerOf(vocabulary.writer("gpt-2")) != nullptr);
    vocabulary.add(std::string(257, 'x'), PieceKind::UserDefined);
    expectRefused(ErrorCode::InvalidFile, "tokenizer.ggml.tokens", vocabulary.writer("gpt-2"));
}

void MergeTokenizerTest::spacePrefix() {
    GgufWriter writer = MergeVocabulary::fromFixture().writer("gpt-2");
    writer.addBool("tokenizer.ggml.add_space_prefix", true);
    expectRefused(ErrorCode::Unsupported, "tokenizer.ggml.add_space_prefix", writer);
}

QTEST_APPLESS_MAIN(MergeTokenizerTest)
#include "merge_tokenizer_test.moc"
