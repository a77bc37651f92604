// What people's words say about the language they want to be answered in.
#include <QSet>
#include <QTest>

#include "app/languages/answer_languages.h"
#include "app/languages/asked_language.h"
#include "tests/app/languages/sample_sentences.h"

using namespace concordia;
using concordia::test::sampleLanguages;
using concordia::test::sampleSentences;

namespace {

// ‘in German’ and the like, as they are said in the language.
QStringList phrasesWithLanguages(const QString& language) {
    QFile file(QStringLiteral(CONCORDIA_SENTENCES "/%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList phrases;
    bool wanted = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'[')) {
            wanted = line == QLatin1String("[tongues]");
        } else if (wanted && line.count(u'|') >= 2) {
            phrases.append(line.section(u'|', 2, 2).trimmed());
        }
    }
    return phrases;
}

}  // namespace

class TestAskedLanguage : public QObject {
    Q_OBJECT

private slots:
    void everyInterfaceLanguageHasAWish() {
        QCOMPARE(answerLanguages().size(), std::size_t{25});
        QSet<QString> wishes;
        for (const AnswerLanguage& language : answerLanguages()) {
            QVERIFY(language.wish.endsWith(u'.'));
            QCOMPARE(endonymOf(QString(language.code)), language.endonym.toString());
            wishes.insert(language.wish.toString());
        }
        QCOMPARE(wishes.size(), 25);
        QCOMPARE(findAnswerLanguage(QStringLiteral("xx")), nullptr);
        QCOMPARE(endonymOf(QStringLiteral("xx")), QStringLiteral("xx"));
    }

    void languagesAreHeardInEveryLanguage() {
        int all = 0;
        int heard = 0;
        for (const QString& language : sampleLanguages()) {
            const QStringList phrases = phrasesWithLanguages(language);
            QVERIFY2(phrases.size() >= 20, qPrintable(language));
            for (const QString& phrase : phrases) {
                ++all;
                heard += mayWantOtherLanguage({phrase}) ? 1 : 0;
            }
        }
        QVERIFY2(heard * 100 >= all * 95,
                 qPrintable(QStringLiteral("%1 of %2").arg(heard).arg(all)));
    }

    void usualQuestionsSaySeldomAnythingOfLanguages() {
        int all = 0;
        int heard = 0;
        for (const QString& language : sampleLanguages()) {
            for (const QString& sentence : sampleSentences(language)) {
                ++all;
                heard += mayWantOtherLanguage({sentence}) ? 1 : 0;
            }
        }
        QVERIFY2(heard * 100 <= all * 10,
                 qPrintable(QStringLiteral("%1 of %2").arg(heard).arg(all)));
    }

    void translatingIsHeard() {
        for (const char* const text :
             {"Please translate this.", "Übersetze bitte den Brief.", "Traduis cette lettre.",
              "Traduce esta carta.", "Μετάφρασε το γράμμα.", "Przetłumacz ten list.",
              "Přelož ten dopis.", "Käännä tämä kirje.", "Fordítsd le ezt a levelet.",
              "ترجم هذه الرسالة", "Преведи това писмо.", "Översätt brevet."}) {
            QVERIFY2(mayWantOtherLanguage({QString::fromUtf8(text)}), text);
        }
        QVERIFY(mayWantOtherLanguage({QStringLiteral("Begin"), QStringLiteral("أجب بالألمانية")}));
        QVERIFY(!mayWantOtherLanguage({QStringLiteral("How deep is the lake?"), QString()}));
    }

    void aPastedTextInAnotherLanguageIsNoticed() {
        const QString german =
            QStringLiteral("Was will mir die Behörde mit diesem langen Schreiben sagen?\n\n");
        const QString letter =
            QStringLiteral("We have received your application and will answer it within a month.");
        QVERIFY(mayWantOtherLanguage({german + letter}));
        QVERIFY(!mayWantOtherLanguage({german + german}));
    }

    void theLanguageOfTheNewestSureMessageCounts() {
        const QString finnish = QStringLiteral(
            "Kuinka syvä on maailman syvin järvi, ja missä maassa se oikeastaan sijaitsee?");
        const QString greek = QStringLiteral(
            "Πόσο βαθιά είναι η βαθύτερη λίμνη του κόσμου και σε ποια χώρα βρίσκεται;");
        QCOMPARE(writtenLanguage({finnish}), QStringLiteral("fi"));
        QCOMPARE(writtenLanguage({finnish, greek}), QStringLiteral("el"));
        QCOMPARE(writtenLanguage({finnish, QStringLiteral("OK?")}), QStringLiteral("fi"));
        QCOMPARE(writtenLanguage({QStringLiteral("OK?")}), QString());
        QCOMPARE(writtenLanguage({}), QString());
        // None of the answer languages.
        QCOMPARE(writtenLanguage({finnish, QStringLiteral("Насколько глубоко самое глубокое озеро "
                                                          "мира и в какой стране оно находится?")}),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestAskedLanguage)
#include "tst_asked_language.moc"
