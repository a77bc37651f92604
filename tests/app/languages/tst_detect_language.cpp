// Languages are told apart in paragraphs made of the starter model's sentences.
#include <QTest>

#include "app/languages/detect_language.h"
#include "tests/app/languages/sample_sentences.h"

using namespace concordia;
using concordia::test::sampleLanguages;
using concordia::test::sampleSentences;

namespace {

constexpr int kSentences = 4;  // in a paragraph

}  // namespace

class TestDetectLanguage : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageIsTold_data() {
        QTest::addColumn<QString>("language");
        QCOMPARE(sampleLanguages().size(), 24);
        for (const QString& language : sampleLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    void everyLanguageIsTold() {
        QFETCH(QString, language);
        const QStringList sentences = sampleSentences(language);
        int right = 0;
        int all = 0;
        for (qsizetype at = 0; at + kSentences <= sentences.size(); at += kSentences) {
            const QString paragraph = sentences.sliced(at, kSentences).join(u' ');
            ++all;
            right += detectLanguage(paragraph.toStdString()) == language.toStdString() ? 1 : 0;
        }
        QVERIFY(all >= 10);
        QVERIFY2(right * 100 >= all * 90,
                 qPrintable(QStringLiteral("%1 of %2").arg(right).arg(all)));
    }

    void relativesCountAsTheirNeighbours() {
        QCOMPARE(detectLanguage("Vi er på vei hjem nå, men vi må først gå innom butikken og kjøpe "
                                "melk, brød og noe til middag i kveld."),
                 "da");
        QCOMPARE(detectLanguage("Это предложение написано по-русски, и его язык здесь неважен."),
                 "");
    }

    void nothingHasNoLanguage() {
        QCOMPARE(detectLanguage(""), "");
        QCOMPARE(detectLanguage("12 345 678 — 90 %"), "");
    }

    void longTextsAreCutBetweenCharacters() {
        std::string text;
        while (text.size() < 20'000) {
            text += "Το κείμενο αυτό είναι γραμμένο στα ελληνικά και είναι αρκετά μακρύ. ";
        }
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(detectLanguage(std::string(i, ' ') + text), "el");
        }
    }
};

QTEST_GUILESS_MAIN(TestDetectLanguage)
#include "tst_detect_language.moc"
