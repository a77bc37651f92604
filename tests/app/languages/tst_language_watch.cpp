// Answers in the wrong language are noticed, and those in the right one are left in peace.
#include <QTest>

#include "app/languages/language_watch.h"
#include "app/languages/prose.h"
#include "tests/app/languages/sample_sentences.h"

using namespace concordia;
using concordia::test::sampleLanguages;
using concordia::test::sampleSentences;

namespace {

constexpr int kPiece = 5;  // UTF-16 units that arrive at once

// Where the watch stops the text as it is written; -1 when it never does.
qsizetype stoppedAt(const QString& text, const QString& wanted) {
    LanguageWatch watch(wanted);
    for (qsizetype end = kPiece; end < text.size(); end += kPiece) {
        if (watch.differs(text.first(end))) {
            return end;
        }
    }
    return -1;
}

QString sampleText(const QString& language) {
    return sampleSentences(language).join(u' ');
}

}  // namespace

class TestLanguageWatch : public QObject {
    Q_OBJECT

private slots:
    void theRightLanguageIsLeftInPeace() {
        for (const QString& language : sampleLanguages()) {
            const QStringList sentences = sampleSentences(language);
            QCOMPARE(stoppedAt(sentences.join(u' '), language), -1);
            for (qsizetype first = 0; first + 4 <= sentences.size(); ++first) {
                const QString few = sentences.sliced(first, 4).join(u' ');
                QVERIFY2(languageFit(few, language) != LanguageFit::Differs, qPrintable(few));
            }
        }
    }

    void everyOtherLanguageIsNoticed() {
        constexpr qsizetype kSoon = 320;  // UTF-16 units: about three lines
        for (const QString& wanted : sampleLanguages()) {
            for (const QString& written : sampleLanguages()) {
                const qsizetype stopped = stoppedAt(sampleText(written).left(1500), wanted);
                const bool right =
                    wanted == written ? stopped < 0 : stopped > 0 && stopped <= kSoon;
                QVERIFY2(right, qPrintable(QStringLiteral("%1 for %2: stopped at %3")
                                               .arg(written, wanted)
                                               .arg(stopped)));
            }
        }
    }

    void scriptsAreTold_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<LanguageFit>("fit");
        const QString chinese = QStringLiteral(
            "这座城市的老图书馆已经关闭了很多年，今年春天它终于重新开放，"
            "人们排着长队等待进入，里面有成千上万册的书籍。");
        const QString arabic = QStringLiteral(
            "أُغلقت المكتبة القديمة في المدينة سنوات طويلة، ثم فُتحت "
            "من جديد هذا الربيع، ووقف الناس في صف طويل لدخولها.");
        QTest::newRow("Chinese for German") << chinese << "de" << LanguageFit::Differs;
        QTest::newRow("Arabic for German") << arabic << "de" << LanguageFit::Differs;
        QTest::newRow("Arabic") << arabic + u' ' + arabic << "ar" << LanguageFit::Fits;
        QTest::newRow("Greek for Arabic")
            << sampleText("el").left(300) << "ar" << LanguageFit::Differs;
        QTest::newRow("Russian for Bulgarian")
            << QStringLiteral(
                   "Старая библиотека города была закрыта много лет, а этой весной она "
                   "наконец снова открылась, и люди стояли в длинной очереди у входа.")
            << "bg" << LanguageFit::Differs;
    }

    void scriptsAreTold() {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(LanguageFit, fit);
        QCOMPARE(languageFit(text, wanted), fit);
    }

    void aFewWordsTellNothing() {
        QCOMPARE(languageFit(QStringLiteral("The answer is 42."), QStringLiteral("de")),
                 LanguageFit::Unsure);
        QCOMPARE(languageFit(QString(), QStringLiteral("el")), LanguageFit::Unsure);
    }

    void aTextThatTurnsLaterIsNoticedToo() {
        const QString turned = sampleText(QStringLiteral("de")).left(900) + u' ' +
                               sampleText(QStringLiteral("en")).left(900);
        const qsizetype stopped = stoppedAt(turned, QStringLiteral("de"));
        QVERIFY2(stopped > 950 && stopped < 1400, qPrintable(QString::number(stopped)));
    }

    // Words of others, code and names are in whatever language they are in.
    void onlyProseCounts_data() {
        const QString english = sampleText(QStringLiteral("en")).left(700);
        QTest::addColumn<QString>("text");
        QTest::newRow("code") << QStringLiteral("Das Programm:\n```\n# %1\n```\n").arg(english);
        QTest::newRow("open code") << QStringLiteral("Das Programm:\n~~~text\n") + english;
        QTest::newRow("block quote") << QStringLiteral("Im Original steht:\n> ") + english;
        QTest::newRow("quotation") << QStringLiteral("Dort heißt es: „%1“").arg(english);
        QTest::newRow("table") << QStringLiteral("| %1 | 1 |").arg(english);
        QTest::newRow("italics") << QStringLiteral("Er schrieb *%1*.").arg(english);
        QTest::newRow("names") << QStringLiteral(
            "Sehenswert sind:\n- The Silence of the Lambs\n- Pulp Fiction\n- The Godfather\n"
            "- Once Upon a Time\n- Gone with the Wind\n- Singing in the Rain\n- Rear Window\n");
    }

    void onlyProseCounts() {
        QFETCH(QString, text);
        QVERIFY2(languageFit(text, QStringLiteral("de")) != LanguageFit::Differs,
                 qPrintable(proseOf(text)));
        QCOMPARE(stoppedAt(text, QStringLiteral("de")), -1);
    }

    void whatFollowsCodeAndFormulasCounts_data() {
        QTest::addColumn<QString>("before");
        QTest::newRow("code") << QStringLiteral("```cpp\nint x;\n```");
        QTest::newRow("longer fence") << QStringLiteral("````\nint x;\n````");
        QTest::newRow("code in a line") << QStringLiteral("```int x;```");
        QTest::newRow("formula") << QStringLiteral("$$\nx^2\n$$");
        QTest::newRow("formula in a line") << QStringLiteral("$$x^2$$");
        QTest::newRow("formula in two lines") << QStringLiteral("$$x =\ny^2$$");
    }

    void whatFollowsCodeAndFormulasCounts() {
        QFETCH(QString, before);
        const QString text = before + u'\n' + sampleText(QStringLiteral("en")).left(700);
        QCOMPARE(languageFit(text, QStringLiteral("de")), LanguageFit::Differs);
    }

    void longTextsAreLookedAtSeldom() {
        const QString text = sampleText(QStringLiteral("fi")).repeated(40);
        QVERIFY(text.size() > 50'000);
        QCOMPARE(stoppedAt(text, QStringLiteral("fi")), -1);
    }
};

QTEST_GUILESS_MAIN(TestLanguageWatch)
#include "tst_language_watch.moc"
