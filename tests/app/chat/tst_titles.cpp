#include <QTest>

#include "app/chat/titles.h"

using namespace concordia;

class TestTitles : public QObject {
    Q_OBJECT

private slots:
    void theFirstLineIsTheTitle() {
        QCOMPARE(titleFromFirstWords(QStringLiteral("\n  What  is a\tlens?\nTell me.")),
                 QStringLiteral("What is a lens?"));
        QCOMPARE(titleFromFirstWords({}), QString());
    }

    void longLinesEndWithAWord() {
        const QString title = titleFromFirstWords(QStringLiteral("eleven char ").repeated(20));
        QVERIFY(title.size() <= kLongestTitle + 1);
        QVERIFY(title.endsWith(QStringLiteral("char…")) || title.endsWith(QStringLiteral("en…")));
        const QString word = titleFromFirstWords(QString(300, u'x'));
        QCOMPARE(word, QString(kLongestTitle, u'x') + u'…');
        QVERIFY(titleFromFirstWords(QStringLiteral("🙂").repeated(200)).isValidUtf16());
    }

    void answersAreStripped() {
        QCOMPARE(titleFromAnswer(QStringLiteral("\n\"A title.\"\nNote: …")),
                 QStringLiteral("A title"));
        QCOMPARE(titleFromAnswer(QStringLiteral("# **„Ein Titel“**")), QStringLiteral("Ein Titel"));
        QCOMPARE(titleFromAnswer(QStringLiteral(" «»**. ")), QString());
    }
};

QTEST_GUILESS_MAIN(TestTitles)
#include "tst_titles.moc"
