#include "app/markdown/block_parser.h"

#include <QTest>

using namespace concordia::markdown;
using namespace Qt::StringLiterals;

namespace {

std::vector<Block> parse(const QString& text) {
    return parseMarkdown(text.toUtf8()).blocks;
}

// The runs of a text as "style:text" pairs, with the letters e, s, d, c, l, i for the styles.
QString described(const InlineText& text) {
    QStringList parts;
    qsizetype start = 0;
    for (const InlineRun& run : text.runs()) {
        QString letters;
        const QList<std::pair<InlineStyle, QChar>> kLetters{
            {InlineStyle::Emphasis, u'e'},      {InlineStyle::Strong, u's'},
            {InlineStyle::Strikethrough, u'd'}, {InlineStyle::Code, u'c'},
            {InlineStyle::Link, u'l'},          {InlineStyle::Image, u'i'}};
        for (const auto& [style, letter] : kLetters) {
            if (run.styles.testFlag(style)) {
                letters += letter;
            }
        }
        parts.append(letters + u':' + text.text().mid(start, run.length));
        start += run.length;
    }
    return parts.join(u'|');
}

}  // namespace

class BlockParserTest : public QObject {
    Q_OBJECT
private slots:
    void readsInlineStyles_data();
    void readsInlineStyles();
    void neverReadsHtml();
    void linksOnlyKnownSchemes_data();
    void linksOnlyKnownSchemes();
    void namesImages();
    void readsHeadings();
    void readsCode_data();
    void readsCode();
    void readsLists();
    void readsQuotes();
    void readsTables();
    void findsDirections();
    void isolatesCodeInArabic();
    void cutsLongParagraphs();
    void flattensDeepNesting();
    void replacesReservedCharacters();
    void noticesDefinitions_data();
    void noticesDefinitions();
    void boundsHostileText_data();
    void boundsHostileText();
};

void BlockParserTest::readsInlineStyles_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("runs");
    QTest::newRow("plain") << u"one\ntwo"_s << u":one two"_s;
    QTest::newRow("break") << u"one  \ntwo"_s << u":one\u2028two"_s;
    QTest::newRow("emphasis") << u"a *b* **c** ***d***"_s << u":a |e:b|: |s:c|: |es:d"_s;
    QTest::newRow("strikethrough") << u"~~a~~"_s << u"d:a"_s;
    QTest::newRow("code") << u"`a  <b>`"_s << u"c:a  <b>"_s;
    QTest::newRow("entities") << u"&lt;&eacute;&#8364;&#x41;&nosuch;&#0;"_s
                              << u":<é€A&nosuch;\uFFFD"_s;
    QTest::newRow("unclosed") << u"**a `b"_s << u":**a `b"_s;
    QTest::newRow("mathematics") << u"$a_1$ and $$b$$"_s << u"e:a|:₁|: and |e:b"_s;
    QTest::newRow("link") << u"[a *b*](http://x.org)"_s << u"l:a |el:b"_s;
}

void BlockParserTest::readsInlineStyles() {
    QFETCH(QString, text);
    QFETCH(QString, runs);
    const std::vector<Block> blocks = parse(text);
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(described(blocks[0].text), runs);
}

void BlockParserTest::neverReadsHtml() {
    const std::vector<Block> blocks =
        parse(u"<script>alert(1)</script>\n\n<div>\n*a* <img src='http://x.org/i.png'>\n</div>"_s);
    QCOMPARE(blocks.size(), 2U);
    QCOMPARE(blocks[0].text.text(), u"<script>alert(1)</script>"_s);
    QCOMPARE(described(blocks[1].text), u":<div> |e:a|: <img src='http://x.org/i.png'> </div>"_s);
}

void BlockParserTest::linksOnlyKnownSchemes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("target");
    QTest::newRow("http") << u"[a](http://x.org/?a=1&amp;b)"_s << u"http://x.org/?a=1&b"_s;
    QTest::newRow("capitals") << u"[a](HTTPS://x.org)"_s << u"HTTPS://x.org"_s;
    QTest::newRow("mailto") << u"[a](mailto:a@x.org)"_s << u"mailto:a@x.org"_s;
    QTest::newRow("autolink") << u"<https://x.org>"_s << u"https://x.org"_s;
    QTest::newRow("bare address") << u"https://x.org"_s << u"https://x.org"_s;
    QTest::newRow("bare e-mail") << u"a@x.org"_s << u"mailto:a@x.org"_s;
    QTest::newRow("www") << u"www.x.org"_s << u"http://www.x.org"_s;
    QTest::newRow("reference") << u"[a]\n\n[a]: https://x.org"_s << u"https://x.org"_s;
    QTest::newRow("script") << u"[a](javascript:alert(1))"_s << QString{};
    QTest::newRow("script, entity") << u"[a](java&#115;cript:alert(1))"_s << QString{};
    QTest::newRow("file") << u"[a](file:///etc/passwd)"_s << QString{};
    QTest::newRow("data") << u"[a](data:text/html,x)"_s << QString{};
    QTest::newRow("relative") << u"[a](../x)"_s << QString{};
    QTest::newRow("leading space") << u"[a](<\u00A0https://x.org>)"_s << QString{};
}

void BlockParserTest::linksOnlyKnownSchemes() {
    QFETCH(QString, text);
    QFETCH(QString, target);
    const InlineText line = parse(text).at(0).text;
    QCOMPARE(line.runs().constFirst().target, target);
    QCOMPARE(line.runs().constFirst().styles.testFlag(InlineStyle::Link), !target.isEmpty());
}

void BlockParserTest::namesImages() {
    QCOMPARE(described(parse(u"![a **boat**](https://x.org/i.png)"_s)[0].text),
             u"li:Image: a |sli:boat"_s);
    QCOMPARE(described(parse(u"![](file:///i.png)"_s)[0].text), u"i:Image: without description"_s);
    const InlineText linked = parse(u"[![a](http://i.org/i.png)](http://x.org)"_s)[0].text;
    QCOMPARE(linked.runs().constFirst().target, u"http://x.org"_s);
}

void BlockParserTest::readsHeadings() {
    const std::vector<Block> blocks = parse(u"# One\n\nTwo\n===\n\n###### Six\n#Not"_s);
    QCOMPARE(blocks.size(), 4U);
    QCOMPARE(blocks[0].level, 1);
    QCOMPARE(blocks[1].level, 1);
    QCOMPARE(blocks[2].level, 6);
    QCOMPARE(blocks[3].kind, BlockKind::Paragraph);
}

void BlockParserTest::readsCode_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    QTest::newRow("fence") << u"```cpp\na\n\n  b\n```"_s << u"cpp"_s << u"a\n\n  b"_s;
    QTest::newRow("open fence") << u"~~~ Python title\nx = 1"_s << u"Python"_s << u"x = 1"_s;
    QTest::newRow("empty") << u"```js"_s << u"js"_s << QString{};
    QTest::newRow("indented") << u"    a\n      b"_s << QString{} << u"a\n  b"_s;
    QTest::newRow("braces") << u"```{.r}\nx\n```"_s << u"r"_s << u"x"_s;
    QTest::newRow("file name") << u"```rust:src/main.rs\nx\n```"_s << u"rust"_s << u"x"_s;
    QTest::newRow("entities stay") << u"```\n&lt; **x**\n```"_s << QString{} << u"&lt; **x**"_s;
}

void BlockParserTest::readsCode() {
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, code);
    const std::vector<Block> blocks = parse(text);
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(blocks[0].kind, BlockKind::Code);
    QCOMPARE(blocks[0].language, language);
    QCOMPARE(blocks[0].code, code);
}

void BlockParserTest::readsLists() {
    const std::vector<Block> blocks =
        parse(u"3. a\n4. b\n   - [x] c\n   - [ ] d\n\n   e\n5. f\n\n\n* \n* - g"_s);
    QCOMPARE(blocks.size(), 8U);
    QCOMPARE(blocks[0].containers[0].kind, ContainerKind::Number);
    QCOMPARE(blocks[0].containers[0].number, 3);
    QVERIFY(blocks[0].containers[0].first);
    QVERIFY(!blocks[0].containers[0].tight);
    QCOMPARE(blocks[2].containers.size(), 2);
    QVERIFY(!blocks[2].containers[0].opening);  // item 4 has its number beside "b"
    QCOMPARE(blocks[2].containers[1].kind, ContainerKind::DoneTask);
    QCOMPARE(blocks[3].containers[1].kind, ContainerKind::OpenTask);
    QCOMPARE(blocks[4].text.text(), u"e"_s);
    QVERIFY(!blocks[4].containers[0].opening);
    QCOMPARE(blocks[5].containers[0].number, 5);
    QVERIFY(blocks[6].text.isEmpty());  // an empty item shows its bullet
    QCOMPARE(blocks[7].containers.size(), 2);
    QVERIFY(blocks[7].containers[0].opening && blocks[7].containers[1].opening);
}

void BlockParserTest::readsQuotes() {
    const std::vector<Block> blocks = parse(u"> a\n>\n> > b\n>\n> ```\n> c\n> ```\n\nd"_s);
    QCOMPARE(blocks.size(), 4U);
    QCOMPARE(blocks[1].containers.size(), 2);
    QVERIFY(blocks[0].containers[0].opening);
    QVERIFY(!blocks[1].containers[0].opening);
    QVERIFY(blocks[1].containers[1].opening);
    QCOMPARE(blocks[2].code, u"c"_s);
    QVERIFY(blocks[3].containers.isEmpty());
}

void BlockParserTest::readsTables() {
    const std::vector<Block> blocks =
        parse(u"| a | *b* | c | d |\n|:--|--:|:-:|---|\n| 1 | x \\| y |\n| 2 | 3 | 4 | 5 | 6 |"_s);
    QCOMPARE(blocks.size(), 1U);
    const Table& table = *blocks[0].table;
    QCOMPARE(table.alignments, (QList{CellAlignment::Leading, CellAlignment::Trailing,
                                      CellAlignment::Centre, CellAlignment::Default}));
    QCOMPARE(described(table.header[1]), u"e:b"_s);
    QCOMPARE(table.rows.size(), 2U);
    QCOMPARE(table.rows[0].size(), 4);
    QCOMPARE(table.rows[0][1].text(), u"x | y"_s);
    QVERIFY(table.rows[0][3].isEmpty());
    QCOMPARE(table.rows[1].size(), 4);
}

void BlockParserTest::findsDirections() {
    QCOMPARE(firstStrongDirection(u"1. (مرحبا) hello"), Direction::RightToLeft);
    QCOMPARE(firstStrongDirection(u"«Hello» שלום"), Direction::LeftToRight);
    QCOMPARE(firstStrongDirection(u"1 + 2 = 3"), Direction::Neutral);
    QCOMPARE(firstStrongDirection(u"😀 \U0001E900"), Direction::RightToLeft);  // Adlam
    // A list takes one side as a whole; paragraphs decide each for themselves.
    const std::vector<Block> blocks = parse(u"- مرحبا\n- hello\n\n<!-- -->\n\n42"_s);
    QVERIFY(blocks[0].rightToLeft && blocks[1].rightToLeft);
    QVERIFY(!blocks[2].rightToLeft);
    QVERIFY(blocks.back().neutral);
}

void BlockParserTest::isolatesCodeInArabic() {
    QCOMPARE(described(parse(u"استخدم `f()` الآن"_s)[0].text),
             u":استخدم \u2066|c:f()|:\u2069 الآن"_s);
    QCOMPARE(described(parse(u"Use `f()` now"_s)[0].text), u":Use |c:f()|: now"_s);
}

void BlockParserTest::cutsLongParagraphs() {
    const QString words = u"**word** "_s.repeated(5000);
    const std::vector<Block> blocks = parse(words);
    QString together;
    for (const Block& block : blocks) {
        QVERIFY(block.text.text().size() <= kLongParagraph);
        QVERIFY(block.text.text().startsWith(u"word"));
        QCOMPARE(block.continuation, !together.isEmpty());
        together += block.text.text();
    }
    QCOMPARE(together, u"word "_s.repeated(5000).trimmed());
    // A pair of surrogates stays together.
    for (const Block& block : parse(u"a"_s + u"😀"_s.repeated(5000))) {
        QVERIFY(!block.text.text().front().isLowSurrogate());
    }
}

void BlockParserTest::flattensDeepNesting() {
    const std::vector<Block> blocks = parse(u"> "_s.repeated(100) + u"deep"_s);
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(blocks[0].containers.size(), kMaximumDepth);
    QCOMPARE(blocks[0].text.text(), u"deep"_s);
}

void BlockParserTest::replacesReservedCharacters() {
    const InlineText text = parse(u"a\u2029b\uFFFCc\uFDD0d"_s + QChar{u'\0'} + u"e"_s)[0].text;
    QCOMPARE(text.text(), u"a\u2028b\uFFFDc\uFFFDd\uFFFDe"_s);
}

void BlockParserTest::noticesDefinitions_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("definition") << u"text\n\n[a]: http://x.org"_s << true;
    QTest::newRow("escaped bracket") << u"[a\\]b]: http://x.org"_s << true;
    QTest::newRow("label of two lines") << u"[a\nb]: http://x.org"_s << true;
    QTest::newRow("in a quoted item") << u"> 1. [a]: http://x.org"_s << true;
    QTest::newRow("after a task mark") << u"- [x] [a]: http://x.org"_s << true;
    QTest::newRow("Python") << u"if a[0]:\n    pass"_s << false;
    QTest::newRow("type") << u"x = f(a: list[int]): b"_s << false;
    QTest::newRow("link") << u"[a](http://x.org)"_s << false;
}

void BlockParserTest::noticesDefinitions() {
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(mayDefineReferences(text), expected);
}

void BlockParserTest::boundsHostileText_data() {
    constexpr qsizetype kMegabyte = 1'000'000;
    QTest::addColumn<QString>("text");
    QTest::newRow("[") << QString{kMegabyte, u'['};
    QTest::newRow("![") << u"!["_s.repeated(kMegabyte / 2);
    QTest::newRow("[a](") << u"[a]("_s.repeated(kMegabyte / 4);
    QTest::newRow(">") << QString{kMegabyte, u'>'};
    QTest::newRow("> lines") << (u">"_s.repeated(1000) + u"\n"_s).repeated(1000);
    QTest::newRow("- ") << u"- "_s.repeated(kMegabyte / 2);
    QTest::newRow("*") << QString{kMegabyte, u'*'};
    QTest::newRow("*a_") << u"*a_ "_s.repeated(kMegabyte / 4);
    QTest::newRow("`") << u"`a ``b "_s.repeated(kMegabyte / 7);
    QTest::newRow("entities") << u"&nosuch1; &copy; &ab2; "_s.repeated(kMegabyte / 23);
    QTest::newRow("definitions") << u"[a]: b\n[a] "_s.repeated(kMegabyte / 11);
    QTest::newRow("rows") << u"|a|b|\n|-|-|\n"_s + u"|\n"_s.repeated(kMegabyte / 2);
    QTest::newRow("@") << u"a@b.c "_s.repeated(kMegabyte / 6);
}

void BlockParserTest::boundsHostileText() {
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const bool defines = mayDefineReferences(text);
    const std::vector<Block> blocks = parse(text);
    qInfo("%zu blocks, %s, %lld ms", blocks.size(), defines ? "definitions" : "no definitions",
          static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 20'000);
    for (const Block& block : blocks) {
        QVERIFY(block.containers.size() <= kMaximumDepth);
        QVERIFY(block.text.text().size() <= kLongParagraph);
    }
}

QTEST_GUILESS_MAIN(BlockParserTest)

#include "block_parser_test.moc"
