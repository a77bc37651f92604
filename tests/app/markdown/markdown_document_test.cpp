#include "app/markdown/markdown_document.h"
#include "app/markdown/block_parser.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>
#include <vector>

using namespace concordia::markdown;
using namespace Qt::StringLiterals;

namespace {

// Pieces of Markdown that begin, continue, end or confuse blocks.
const std::vector<QString>& pieces() {
    static const std::vector<QString> kPieces{u"\n"_s,
                                              u"\n\n"_s,
                                              u"\n\n\n"_s,
                                              u" "_s,
                                              u"    "_s,
                                              u"\t"_s,
                                              u"  \n"_s,
                                              u"\r\n"_s,
                                              u"\r"_s,
                                              u"word"_s,
                                              u"Two words. "_s,
                                              u"Größe "_s,
                                              u"مرحبا "_s,
                                              u"😀"_s,
                                              u"# "_s,
                                              u"## Title\n"_s,
                                              u"\n===\n"_s,
                                              u"\n---\n"_s,
                                              u"***\n"_s,
                                              u"- "_s,
                                              u"- item\n"_s,
                                              u"* item\n"_s,
                                              u"+ item\n"_s,
                                              u"1. one\n"_s,
                                              u"2) two\n"_s,
                                              u"  - nested\n"_s,
                                              u"   deeper\n"_s,
                                              u"\n  indented\n"_s,
                                              u"- [x] done\n"_s,
                                              u"- [ ] "_s,
                                              u"> "_s,
                                              u"> quote\n"_s,
                                              u">\n"_s,
                                              u"> - both\n"_s,
                                              u"```\n"_s,
                                              u"\n```cpp\n"_s,
                                              u"~~~\n"_s,
                                              u"````\n"_s,
                                              u"    code\n"_s,
                                              u"int x;\n"_s,
                                              u"| a | b |\n"_s,
                                              u"|---|:-:|\n"_s,
                                              u"| 1 | 2 |\n"_s,
                                              u"a | b\n-|-\n"_s,
                                              u"*"_s,
                                              u"**bold**"_s,
                                              u"_"_s,
                                              u"`code`"_s,
                                              u"`"_s,
                                              u"~~"_s,
                                              u"[a]"_s,
                                              u"[a](b)"_s,
                                              u"[link](https://x.org) "_s,
                                              u"[a]: https://x.org\n"_s,
                                              u"\n[b c]: <x> 'y'\n"_s,
                                              u"[b c] "_s,
                                              u"![i](http://x.org/i.png)"_s,
                                              u"<div>\n"_s,
                                              u"</div>\n"_s,
                                              u"<!-- "_s,
                                              u" -->"_s,
                                              u"<b>"_s,
                                              u"&amp;"_s,
                                              u"\\"_s,
                                              u"\\\n"_s,
                                              u"https://x.org "_s,
                                              u"$x$"_s,
                                              u"|"_s,
                                              u"-"_s,
                                              u"="_s,
                                              u"1."_s,
                                              u"\n1986. "_s,
                                              u"\n-\n"_s,
                                              u"\n\n    "_s,
                                              u"\n\n- "_s,
                                              u"\n\n1. "_s};
    return kPieces;
}

QString randomText(std::mt19937& random) {
    QString text;
    const int count = std::uniform_int_distribution{1, 60}(random);
    std::uniform_int_distribution<std::size_t> piece{0, pieces().size() - 1};
    for (int index = 0; index < count; ++index) {
        text += pieces()[piece(random)];
        if (random() % 6 == 0) {
            text += u"\n\n"_s;  // otherwise most texts are one block
        }
    }
    return text;
}

std::vector<Block> whole(const QString& text) {
    MarkdownDocument document;
    document.setText(text);
    return document.blocks();
}

}  // namespace

class MarkdownDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void givesTheSameBlocksInAnySteps_data();
    void givesTheSameBlocksInAnySteps();
    void givesTheSameBlocksForProse();
    void freezesFinishedBlocks();
    void reportsOnlyTheRowsThatChange();
    void findsLateDefinitions();
    void replacesOtherText();
    void keepsSplitCharacters();
    void setsGaps();
    void growsQuickly();
};

void MarkdownDocumentTest::givesTheSameBlocksInAnySteps_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 8; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void MarkdownDocumentTest::givesTheSameBlocksInAnySteps() {
    QFETCH(unsigned, seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 400; ++round) {
        const QString text = randomText(random);
        MarkdownDocument document;
        std::uniform_int_distribution<qsizetype> step{1, random() % 2 == 0 ? 4 : 40};
        for (qsizetype length = 0; length < text.size();) {
            length = std::min(text.size(), length + step(random));
            document.setText(text.first(length));
            if (document.blocks() != whole(text.first(length))) {
                QFAIL(qPrintable(u"seed %1, round %2, differs at %3 of: %4"_s.arg(seed)
                                     .arg(round)
                                     .arg(length)
                                     .arg(QString{text}.replace(u'\n', u"\\n"_s))));
            }
        }
    }
}

void MarkdownDocumentTest::givesTheSameBlocksForProse() {
    QString text;
    for (int chapter = 0; chapter < 20; ++chapter) {
        text +=
            u"## Chapter %1\n\nSome *words* here.\nAnd more.\n\n- a\n\n  b\n- c\n\n"
            "```py\nx = 1\n\n\ny = 2\n```\n\n| a |\n|---|\n| %1 |\n\n> quoted\n\n"_s.arg(chapter);
    }
    MarkdownDocument document;
    QAbstractItemModelTester tester{&document};
    for (qsizetype length = 1; length <= text.size(); length += 7) {
        document.setText(text.first(length));
        QCOMPARE(document.count(), static_cast<int>(document.blocks().size()));
    }
    document.setText(text);
    QVERIFY(document.blocks() == whole(text));
    QVERIFY(document.frozenLength() > text.size() - 60);
}

void MarkdownDocumentTest::freezesFinishedBlocks() {
    MarkdownDocument document;
    document.setText(u"First.\n\n"_s);
    QCOMPARE(document.frozenLength(), 0);
    document.setText(u"First.\n\n- a"_s);
    QCOMPARE(document.frozenLength(), 0);  // its first line may still change
    document.setText(u"First.\n\n- a\n"_s);
    QCOMPARE(document.frozenLength(), 8);
    document.setText(u"First.\n\n- a\n\n- b\n\n  c"_s);
    QCOMPARE(document.frozenLength(), 8);  // the list goes on
    document.setText(u"First.\n\n- a\n\n- b\n\n  c\n\n```\nd\n\ne\n\nf"_s);
    QCOMPARE(document.frozenLength(), 23);  // and ends before the fence, which is open
}

void MarkdownDocumentTest::reportsOnlyTheRowsThatChange() {
    MarkdownDocument document;
    document.setText(u"# Title\n\n- a\n- b"_s);
    QSignalSpy changes{&document, &MarkdownDocument::dataChanged};
    QSignalSpy insertions{&document, &MarkdownDocument::rowsInserted};
    QSignalSpy removals{&document, &MarkdownDocument::rowsRemoved};
    document.setText(u"# Title\n\n- a\n- b c"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(changes.at(0).at(2).value<QList<int>>(),
             QList<int>{static_cast<int>(MarkdownDocument::Role::InlineText)});
    document.setText(u"# Title\n\n- a\n- b c\n\nNext"_s);
    QCOMPARE(insertions.count(), 1);
    QCOMPARE(insertions.at(0).at(1).toInt(), 3);
    QCOMPARE(removals.count(), 0);
    // A paragraph that turns out to be a heading is another kind of row.
    document.setText(u"# Title\n\n- a\n- b c\n\nNext\n---"_s);
    QCOMPARE(removals.count(), 1);
    QCOMPARE(document.blocks().back().kind, BlockKind::Heading);
}

void MarkdownDocumentTest::findsLateDefinitions() {
    MarkdownDocument document;
    const QString text = u"See [the law].\n\nA.\n\nB.\n\n"_s;
    document.setText(text);
    QVERIFY(document.frozenLength() > 0);
    QCOMPARE(document.blocks()[0].text.text(), u"See [the law]."_s);
    document.setText(text + u"[the law]: https://x.org\n"_s);
    QCOMPARE(document.blocks()[0].text.text(), u"See the law."_s);
    QCOMPARE(document.blocks()[0].text.runs()[1].target, u"https://x.org"_s);
    document.setText(text + u"[the law]: https://x.org\n\nAgain [the law]."_s);
    QCOMPARE(document.blocks().back().text.text(), u"Again the law."_s);
}

void MarkdownDocumentTest::replacesOtherText() {
    MarkdownDocument document;
    document.setText(u"One.\n\nTwo.\n\nThree."_s);
    document.setText(u"One.\n\n```\nother\n```"_s);
    QVERIFY(document.blocks() == whole(u"One.\n\n```\nother\n```"_s));
    document.setText({});
    QCOMPARE(document.count(), 0);
}

void MarkdownDocumentTest::keepsSplitCharacters() {
    const QString text = u"😀 a\n\n😀\n\n😀"_s;
    MarkdownDocument document;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        document.setText(text.first(length));
    }
    QVERIFY(document.blocks() == whole(text));
    QCOMPARE(document.blocks().back().text.text(), u"😀"_s);
}

void MarkdownDocumentTest::setsGaps() {
    const std::vector<Block> blocks =
        whole(u"a\n\n- b\n- c\n  1. d\n\n# e\n\nf\n\n```\ng\n```\n\n- h\n\n- i\n\n> - j"_s);
    const std::vector<Gap> expected{Gap::None,
                                    Gap::BetweenParagraphs,
                                    Gap::Tight,
                                    Gap::Tight,
                                    Gap::AboveHeading,
                                    Gap::BelowHeading,
                                    Gap::AroundBox,
                                    Gap::AroundBox,
                                    Gap::BetweenParagraphs,
                                    Gap::BetweenParagraphs};
    QCOMPARE(blocks.size(), expected.size());
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        QCOMPARE(blocks[index].gap, expected[index]);
    }
}

void MarkdownDocumentTest::growsQuickly() {
    const QString paragraph = u"Some words about *this* and `that`, long enough for a line. "_s;
    QString text;
    while (text.size() < 200'000) {
        text += paragraph.repeated(5) + u"\n\n"_s;
    }
    MarkdownDocument document;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype length = 20; length <= text.size(); length += 20) {
        document.setText(text.first(length));
    }
    // Ten thousand steps; parsing everything at each of them would take minutes.
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(MarkdownDocumentTest)

#include "markdown_document_test.moc"
