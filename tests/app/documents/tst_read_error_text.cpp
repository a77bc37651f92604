#include <QTest>
#include <set>

#include "app/documents/parsers.h"
#include "app/documents/read_error_text.h"

using namespace concordia::documents;

class ReadErrorTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyRefusalIsASentenceOfItsOwn();
    void theDetailIsAdded();
    void everyWarningIsASentenceOfItsOwn();
};

void ReadErrorTextTest::everyRefusalIsASentenceOfItsOwn() {
    std::set<std::string> sentences;
    for (int code = 0; code <= static_cast<int>(kLastReadErrorCode); ++code) {
        const std::string sentence = sentenceOf(ReadError(static_cast<ReadErrorCode>(code)));
        QVERIFY(sentence.size() > 10);
        QCOMPARE(sentence.back(), '.');
        QVERIFY(sentences.insert(sentence).second);
    }
}

void ReadErrorTextTest::theDetailIsAdded() {
    const std::string sentence = sentenceOf(ReadError(ReadErrorCode::Damaged, "word/document.xml"));
    QVERIFY(sentence.ends_with(" (word/document.xml)"));
}

void ReadErrorTextTest::everyWarningIsASentenceOfItsOwn() {
    std::set<std::string> sentences;
    for (int kind = 0; kind <= static_cast<int>(WarningKind::LanguagePackMissing); ++kind) {
        for (const int count : {1, 3}) {
            const std::string sentence =
                sentenceOf(Warning{.kind = static_cast<WarningKind>(kind), .count = count});
            QCOMPARE(sentence.back(), '.');
            sentences.insert(sentence);
        }
    }
    QVERIFY(sentences.size() >= 10);
}

QTEST_GUILESS_MAIN(ReadErrorTextTest)
#include "tst_read_error_text.moc"
