// Cutting text into words, against what Hugging Face tokenizers makes of the same expressions
// (tests/data/make_merge_fixtures.py), and the normalization before it.
#include "inference/tokenizer/pre_tokenizer.h"

#include <QJsonArray>
#include <QTest>
#include <numeric>
#include <string>
#include <vector>

#include "inference/tokenizer/byte_alphabet.h"
#include "inference/tokenizer/normalizer.h"
#include "tests/inference/merge_fixture.h"

using namespace concordia;

namespace {

std::string joined(const std::vector<std::string_view>& words) {
    return std::accumulate(words.begin(), words.end(), std::string(),
                           [](std::string all, std::string_view word) { return all += word; });
}

std::string repeated(std::string_view part, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) {
        text += part;
    }
    return text;
}

}  // namespace

class PreTokenizerTest : public QObject {
    Q_OBJECT

private slots:
    void sameWordsAsTheReference_data();
    void sameWordsAsTheReference();
    void longRuns();
    void names();
    void normalization();
    void alphabet();
};

void PreTokenizerTest::sameWordsAsTheReference_data() {
    QTest::addColumn<std::string>("name");
    QCOMPARE(preTokenizerRules().size(), test::mergeFixture()["preTokenizers"].toObject().size());
    for (const PreTokenizerRules& rules : preTokenizerRules()) {
        QTest::newRow(std::string(rules.name).c_str()) << std::string(rules.name);
    }
}

void PreTokenizerTest::sameWordsAsTheReference() {
    QFETCH(std::string, name);
    const QJsonObject fixture = test::mergeFixture();
    const QJsonArray texts = fixture["texts"].toArray();
    const QJsonArray expected = fixture["preTokenizers"][QString::fromStdString(name)].toArray();
    QVERIFY(texts.size() > 50);
    QCOMPARE(expected.size(), texts.size());
    const PreTokenizer preTokenizer(*findPreTokenizerRules(name));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const std::string text = texts[i].toString().toStdString();
        const std::vector<std::string_view> words = preTokenizer.split(text);
        QJsonArray lengths;
        for (const std::string_view word : words) {
            lengths.append(static_cast<qint64>(word.size()));
        }
        QVERIFY2(lengths == expected[i]["words"].toArray(), qPrintable(texts[i].toString()));
        QCOMPARE(joined(words), text);
    }
}

// Expressions that go back and forth over a run would take minutes here.
void PreTokenizerTest::longRuns() {
    constexpr std::size_t kBytes = 100'000;
    for (const PreTokenizerRules& rules : preTokenizerRules()) {
        const PreTokenizer preTokenizer(rules);
        for (const char* const part : {" ", "a", "A", "aA", "\n", " \n", "1", "!", "\u0301", "人",
                                       "\u01C5", "A\u0301", "'", "\t \r", "\u3000"}) {
            const std::string text = repeated(part, kBytes) + "x";
            QCOMPARE(joined(preTokenizer.split(text)).size(), text.size());
        }
    }
}

void PreTokenizerTest::names() {
    QVERIFY(findPreTokenizerRules("default") == nullptr);
    QVERIFY(findPreTokenizerRules("") == nullptr);
    for (const PreTokenizerRules& rules : preTokenizerRules()) {
        const auto name = preTokenizerName(rules.patterns, rules.normalization, rules.wholeWords);
        QVERIFY(name.has_value());
        // Two names may mean the same.
        const PreTokenizerRules* found = findPreTokenizerRules(*name);
        QVERIFY(std::equal(found->patterns.begin(), found->patterns.end(), rules.patterns.begin(),
                           rules.patterns.end()));
        QVERIFY(found->normalization == rules.normalization);
        QVERIFY(found->wholeWords == rules.wholeWords);
    }
    const auto name = [](std::vector<std::string_view> patterns,
                         Normalization normalization = Normalization::None,
                         WholeWords words = WholeWords::ByMerges) {
        return preTokenizerName(patterns, normalization, words);
    };
    QCOMPARE(name({kByteLevelPattern}), "gpt-2");
    QCOMPARE(name({kByteLevelPattern}, Normalization::None, WholeWords::First), "gpt-2");
    QCOMPARE(name({kIndividualDigitsPattern, kByteLevelPattern}), "smollm");
    QCOMPARE(name({" ?[^(\\s|[.,!?…。，、।۔،])]+", kIndividualDigitsPattern}), "viking");
    const auto llama = findPreTokenizerRules("llama-bpe")->patterns;
    QCOMPARE(name({llama[0]}, Normalization::None, WholeWords::First), "llama-bpe");
    QCOMPARE(name({llama[0]}), "smaug-bpe");
    QCOMPARE(name({llama[0]}, Normalization::Nfc), std::nullopt);
    const auto qwen = findPreTokenizerRules("qwen2")->patterns;
    QCOMPARE(name({qwen[0]}, Normalization::Nfc), "qwen2");
    QCOMPARE(name({qwen[0]}), "deepseek-r1-qwen");
    QCOMPARE(name({}), std::nullopt);
    QCOMPARE(name({kByteLevelPattern, kByteLevelPattern}), std::nullopt);
    QCOMPARE(name({"\\w+"}), std::nullopt);
}

void PreTokenizerTest::normalization() {
    QCOMPARE(normalizeNfc(""), "");
    QCOMPARE(normalizeNfc("plain ASCII\r\n"), "plain ASCII\r\n");
    QCOMPARE(normalizeNfc("cafe\u0301 e\u0301e\u0301 \u0301x"), "caf\u00E9 \u00E9\u00E9 \u0301x");
    QCOMPARE(normalizeNfc("o\u0302\u0323"), "\u1ED9");
    QCOMPARE(normalizeNfc("\u212B\u1100\u1161\u11A8"), "\u00C5\uAC01");
    QCOMPARE(normalizeNfc(std::string("a\0e\u0301", 5)), std::string("a\0\u00E9", 4));
    // Too many marks to order stay as they are, and what is beyond the next ASCII does not care.
    const std::string marks = repeated("\u0301\u0323", 8192);
    QCOMPARE(normalizeNfc("e" + marks + " e\u0301"), "e" + marks + " \u00E9");
}

void PreTokenizerTest::alphabet() {
    for (unsigned byte = 0; byte < 256; ++byte) {
        const auto value = static_cast<std::uint8_t>(byte);
        QCOMPARE(bytesFromAlphabet(alphabetCharacter(value)),
                 std::optional(std::string(1, static_cast<char>(value))));
    }
    QCOMPARE(alphabetCharacter(' '), "\u0120");
    QCOMPARE(alphabetCharacter('\n'), "\u010A");
    QCOMPARE(bytesFromAlphabet("\u0120a\u00C3\u00A9"), std::optional<std::string>(" a\u00E9"));
    for (const char* const other :
         {" ", "\n", "\u00AD", "\u0144", "\u2581", "\xFF", "\u0120\xC3"}) {
        QCOMPARE(bytesFromAlphabet(other), std::nullopt);
    }
}

QTEST_APPLESS_MAIN(PreTokenizerTest)
#include "pre_tokenizer_test.moc"
