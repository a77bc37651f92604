// Which words a citation belongs to, and whether they stand in the passage.
#include "app/markdown/citations.h"
#include "app/markdown/inline_text.h"

#include <QTest>

using namespace concordia::markdown;

class QuoteCheckTest : public QObject {
    Q_OBJECT

private slots:
    void quotationsInTheWaysOfTheLanguages_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QStringList>("quotations");
        const auto row = [](const char* name, const QString& before, const QStringList& found) {
            QTest::newRow(name) << before << found;
        };
        row("en", QStringLiteral("It opens: “At 9:30.” "), {QStringLiteral("At 9:30.")});
        row("de", QStringLiteral("„Um 9:30.“ "), {QStringLiteral("Um 9:30.")});
        row("hu", QStringLiteral("„9:30-kor.” "), {QStringLiteral("9:30-kor.")});
        row("fr", QStringLiteral("« À 9 h 30. » "), {QStringLiteral("À 9 h 30.")});
        row("sl", QStringLiteral("»Ob 9.30.« "), {QStringLiteral("Ob 9.30.")});
        row("fi", QStringLiteral("”Kello 9.30.” "), {QStringLiteral("Kello 9.30.")});
        row("nl", QStringLiteral("‘Om 9:30, zo’n uur.’ "), {QStringLiteral("Om 9:30, zo’n uur.")});
        row("plain", QStringLiteral("\"At 9:30.\" "), {QStringLiteral("At 9:30.")});
        row("apostrophes", QStringLiteral("It doesn’t say; the town’s hall isn’t open "), {});
        row("none", QStringLiteral("It opens at 9:30 "), {});
        row("two", QStringLiteral("“At 9” and “at 10” "),
            {QStringLiteral("At 9"), QStringLiteral("at 10")});
        row("of another citation", QStringLiteral("“At 9” [1], and then it closes "), {});
        row("directly behind another", QStringLiteral("“At 9” [1], [2] "),
            {QStringLiteral("At 9")});
        row("behind two", QStringLiteral("“At 9” [1][2]"), {QStringLiteral("At 9")});
        row("behind two in the same brackets", QStringLiteral("“At 9” [1, 2] "),
            {QStringLiteral("At 9")});
        row("the second in the same brackets", QStringLiteral("“At 8” [1] “At 9” [2"),
            {QStringLiteral("At 9")});
        row("of two other citations", QStringLiteral("“At 9” [1; 2], and then it closes "), {});
        row("without an end", QStringLiteral("“At 9 "), {});
    }

    void quotationsInTheWaysOfTheLanguages() {
        QFETCH(QString, before);
        QFETCH(QStringList, quotations);
        QCOMPARE(quotationsBefore(before), quotations);
    }

    void wordsAreFoundAsTheyStand_data() {
        QTest::addColumn<QString>("quotation");
        QTest::addColumn<bool>("found");
        QTest::newRow("whole") << QStringLiteral("The library opens at 9:30.") << true;
        QTest::newRow("a part") << QStringLiteral("opens at 9:30") << true;
        QTest::newRow("spaces") << QStringLiteral("The  library\nopens at\u00a09:30") << true;
        QTest::newRow("first letter") << QStringLiteral("the library opens") << true;
        QTest::newRow("a capital") << QStringLiteral("Opens at 9:30") << true;
        QTest::newRow("end mark") << QStringLiteral("The library opens at 9:30,") << true;
        QTest::newRow("quotation marks") << QStringLiteral("called \"the Ark\"") << true;
        QTest::newRow("ellipsis") << QStringLiteral("The library … called “the Ark”") << true;
        QTest::newRow("in brackets") << QStringLiteral("The library [...] 9:30") << true;
        QTest::newRow("wrong order") << QStringLiteral("the Ark … The library") << false;
        QTest::newRow("another number") << QStringLiteral("The library opens at 9:35") << false;
        QTest::newRow("a longer number") << QStringLiteral("The library opens at 9:3") << false;
        QTest::newRow("part of a word") << QStringLiteral("brary opens") << false;
        QTest::newRow("left out") << QStringLiteral("The opens at 9:30") << false;
        QTest::newRow("other letters") << QStringLiteral("The Library opens") << false;
        QTest::newRow("nothing") << QStringLiteral(" … ") << false;
    }

    void wordsAreFoundAsTheyStand() {
        QFETCH(QString, quotation);
        QFETCH(bool, found);
        const QString passage =
            QStringLiteral("The library\nopens at 9:30. It is called ‘the Ark’.");
        QCOMPARE(standsIn(quotation, passage), found);
    }

    void everyCitationHasItsVerdict() {
        Citations citations;
        citations.setPassages(
            {QVariantMap{{QStringLiteral("id"), QStringLiteral("1")},
                         {QStringLiteral("name"), QStringLiteral("a.pdf")},
                         {QStringLiteral("page"), 12},
                         {QStringLiteral("text"), QStringLiteral("The library opens at 9:30.")}},
             QVariantMap{{QStringLiteral("id"), QStringLiteral("k7")},
                         {QStringLiteral("text"), QStringLiteral("Else.")}}});
        const Citation found =
            citations.check(QStringLiteral("“opens at 9:30” "), QStringLiteral("1"));
        QCOMPARE(found.status, citing::Status::Found);
        QCOMPARE(found.passage, 0);
        QCOMPARE(found.name, QStringLiteral("a.pdf"));
        QCOMPARE(found.page, 12);
        QCOMPARE(found.words, QStringLiteral("opens at 9:30"));
        QCOMPARE(citations.check(QStringLiteral("“opens at 10” "), QStringLiteral("1")).status,
                 citing::Status::NotFound);
        // One invented quotation beside a true one.
        QCOMPARE(
            citations.check(QStringLiteral("“closed”, but “opens at 9:30” "), QStringLiteral("1"))
                .status,
            citing::Status::NotFound);
        QCOMPARE(citations.check(QStringLiteral("“opens at 9:30” "), QStringLiteral("k7")).status,
                 citing::Status::NotFound);
        QCOMPARE(citations.check(QStringLiteral("It opens at 9:30 "), QStringLiteral("1")).status,
                 citing::Status::NothingQuoted);
        QCOMPARE(citations.check(QStringLiteral("“opens at 9:30” "), QStringLiteral("2")).status,
                 citing::Status::NoPassage);
    }

    void citationsAreRunsOfTheirOwn() {
        Citations citations;
        const auto isId = [&](QStringView id) { return citations.isId(id); };
        InlineText text;
        text.append(QStringLiteral("See [1] and "), {}, {});
        text.append(QStringLiteral("[1]"), InlineStyle::Code, {});
        text.append(QStringLiteral("[2]"), InlineStyle::Link,
                    QStringLiteral("https://example.org"));
        text.append(QStringLiteral(" [x] [k7]."), InlineStyle::Strong, {});
        QCOMPARE(text.withCitations(isId), text);  // there are no passages
        citations.setPassages({QVariantMap{{QStringLiteral("id"), QStringLiteral("k7")}}});
        const InlineText marked = text.withCitations(isId);
        QCOMPARE(marked.text(), text.text());
        QStringList ids;
        for (const InlineRun& run : marked.runs()) {
            if (run.styles.testFlag(InlineStyle::Citation)) {
                ids.append(run.target);
            }
        }
        QCOMPARE(ids, (QStringList{QStringLiteral("1"), QStringLiteral("k7")}));
    }

    void severalStandInOnePairOfBrackets() {
        Citations citations;
        citations.setPassages({QVariantMap{{QStringLiteral("id"), QStringLiteral("1")}}});
        InlineText text;
        text.append(QStringLiteral("See [1, 2 ;3], [1,x] and [4،1]."), {}, {});
        const InlineText marked =
            text.withCitations([&](QStringView id) { return citations.isId(id); });
        QCOMPARE(marked.text(), text.text());
        QStringList runs;
        qsizetype start = 0;
        for (const InlineRun& run : marked.runs()) {
            if (run.styles.testFlag(InlineStyle::Citation)) {
                runs.append(run.target + u'=' + marked.text().sliced(start, run.length));
            }
            start += run.length;
        }
        QCOMPARE(runs, (QStringList{"1=[1", "2=, 2", "3= ;3]", "4=[4", "1=،1]"}));
    }
};

QTEST_GUILESS_MAIN(QuoteCheckTest)
#include "quote_check_test.moc"
