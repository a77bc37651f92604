// What a PDF's lines and rectangles become, without Qt PDF.
#include <QTest>

#include "app/documents/document_text.h"
#include "app/documents/pdf/page_blocks.h"
#include "app/documents/pdf/running_lines.h"

using namespace concordia::documents;

class PdfLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void bringsTextAndBoxesTogether();
    void asksWhereBoxesDoNotTell();
    void survivesWithoutAnAnswer();
    void cutsCellsApart();
    void keepsStretchedLinesWhole();
    void readsColumns();
    void joinsBrokenWords();
    void makesParagraphs();
    void tellsHeadings();
    void dropsRunningLines();
    void keepsTextThatRepeats();
};

namespace {

int neverAsked(qsizetype) {
    qFatal("It was asked.");
}

QRectF box(double left, double right, double top, double height = 10) {
    return {left, top, right - left, height};
}

QStringList textsOf(const PageLine& line) {
    QStringList texts;
    for (const LinePiece& piece : line.pieces) {
        texts.append(piece.text);
    }
    return texts;
}

PageLine line(const QString& text, const QRectF& place) {
    return {.pieces = {{.text = text, .box = place}}};
}

DocumentText blocksOf(std::vector<PageLine> lines, const PdfOutline& outline = {}) {
    TextCollector collector;
    PageBlocks(outline, 10, collector).add({.lines = std::move(lines), .height = 800}, 1);
    return std::move(collector.document());
}

QString textOfBlock(const DocumentText& document, std::size_t index) {
    const std::string_view text = document.textOf(document.blocks.at(index));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

void PdfLayoutTest::bringsTextAndBoxesTogether() {
    // The second line is drawn in two pieces, and a stroke below its letters.
    const QList<QRectF> boxes{box(50, 100, 100), box(50, 80, 120), box(82, 84, 129, 1),
                              box(85, 120, 120)};
    const auto lines = linesOfPage("First\r\nsec_ond", boxes, neverAsked);
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(textsOf(lines[0]), QStringList("First"));
    QCOMPARE(lines[0].pieces[0].box, boxes[0]);
    QCOMPARE(lines[1].pieces[0].box, box(50, 120, 120));
}

void PdfLayoutTest::asksWhereBoxesDoNotTell() {
    // The first two lines look like one.
    const QList<QRectF> boxes{box(50, 100, 100), box(105, 150, 103), box(50, 100, 130),
                              box(50, 100, 150)};
    int asked = 0;
    const auto lines = linesOfPage("a\r\nb\r\nc\r\nd", boxes, [&asked](qsizetype length) {
        ++asked;
        return static_cast<int>(length) / 3;
    });
    QVERIFY(asked > 0);
    QCOMPARE(lines.size(), std::size_t{4});
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(lines[i].pieces.at(0).box, boxes[static_cast<qsizetype>(i)]);
    }
}

void PdfLayoutTest::survivesWithoutAnAnswer() {
    const auto lines =
        linesOfPage("a\r\nb\r\nc", {box(50, 100, 100)}, [](qsizetype) { return -1; });
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(linesOfPage("", {}, neverAsked).size(), std::size_t{0});
    QCOMPARE(linesOfPage("x", {}, neverAsked).size(), std::size_t{1});
}

void PdfLayoutTest::cutsCellsApart() {
    const QList<QRectF> boxes{box(50, 130, 100), box(200, 215, 100), box(300, 360, 100)};
    const auto lines = linesOfPage("Name of town 12 in summer", boxes, neverAsked);
    QCOMPARE(textsOf(lines.at(0)), QStringList({"Name of town", "12", "in summer"}));
}

void PdfLayoutTest::keepsStretchedLinesWhole() {
    // Four words with 15 points between them.
    const QList<QRectF> boxes{box(50, 90, 100), box(105, 145, 100), box(160, 200, 100),
                              box(215, 255, 100)};
    const auto lines = linesOfPage("four words stretched apart", boxes, neverAsked);
    QCOMPARE(textsOf(lines.at(0)), QStringList("four words stretched apart"));
}

void PdfLayoutTest::readsColumns() {
    // Line by line across both columns, with a title over them.
    std::vector<PageLine> lines{line("A title over both of the columns", box(50, 500, 60))};
    for (int i = 0; i < 8; ++i) {
        const double y = 100 + 14 * i;
        const QString number = QString::number(i);
        lines.push_back(
            {.pieces = {{.text = "words on the left " + number, .box = box(50, 250, y)},
                        {.text = "words on the right " + number, .box = box(280, 500, y)}}});
    }
    const auto groups = readingOrder(std::move(lines));
    QCOMPARE(groups.size(), std::size_t{3});
    QCOMPARE(groups[0].size(), std::size_t{1});
    QCOMPARE(groups[1].size(), std::size_t{8});
    QCOMPARE(textsOf(groups[1][7]), QStringList("words on the left 7"));
    QCOMPARE(textsOf(groups[2][0]), QStringList("words on the right 0"));
}

void PdfLayoutTest::joinsBrokenWords() {
    const QString text = QStringLiteral("a bro") + QChar(0xFFFE) +
                         QStringLiteral("ken word, Nord") + QChar(0xFFFE) + QStringLiteral("Ost");
    const auto lines =
        linesOfPage(text, {box(50, 100, 100), box(50, 150, 112), box(50, 70, 124)}, neverAsked);
    const DocumentText document = blocksOf(lines);
    QCOMPARE(document.blocks.size(), std::size_t{1});
    QCOMPARE(textOfBlock(document, 0), QStringLiteral("a broken word, Nord-Ost"));
    QCOMPARE(document.blocks[0].place.rectangles.size(), std::size_t{3});
}

void PdfLayoutTest::makesParagraphs() {
    const DocumentText document =
        blocksOf({line("The first line of a paragraph that fills", box(50, 300, 100)),
                  line("two lines.", box(50, 110, 114)),
                  line("Another one begins behind a short line", box(50, 300, 128)),
                  line("and ends here, before a space", box(50, 230, 142)),
                  line("that parts it from this one.", box(50, 230, 180)),
                  line("\u2022 a large item", box(50, 110, 220)),
                  line("\u2022 and a page", box(50, 110, 234))});
    QCOMPARE(document.blocks.size(), std::size_t{5});
    QCOMPARE(textOfBlock(document, 0),
             QStringLiteral("The first line of a paragraph that fills two lines."));
    QCOMPARE(document.blocks[3].kind, BlockKind::ListItem);
    QCOMPARE(textOfBlock(document, 4), QStringLiteral("and a page"));
}

void PdfLayoutTest::tellsHeadings() {
    PdfOutline outline;
    outline.insert({1, simplifiedHeading("Known heading")}, 3);
    const DocumentText document = blocksOf(
        {line("1. Large words", box(50, 200, 50, 19)), line("1.2 Known heading", box(50, 150, 90)),
         line("Text that goes on below.", box(50, 150, 104)),
         line("tiny words that nobody sees", box(50, 70, 300, 1))},
        outline);
    QCOMPARE(document.blocks.size(), std::size_t{4});
    QCOMPARE(document.blocks[0].kind, BlockKind::Heading);
    QCOMPARE(document.blocks[0].level, 1);
    QCOMPARE(document.blocks[1].kind, BlockKind::Heading);
    QCOMPARE(document.blocks[1].level, 3);
    QCOMPARE(document.blocks[2].kind, BlockKind::Paragraph);
    QVERIFY(document.blocks[3].hidden);
}

void PdfLayoutTest::dropsRunningLines() {
    std::vector<PdfPage> pages;
    const QStringList chapters{"One", "One", "Two", "Two", "Three"};
    for (int i = 0; i < 5; ++i) {
        const QString number = QString::number(i + 11);
        pages.push_back({.lines = {line("The book", box(50, 100, 40)),
                                   line(chapters[i] + " " + number, box(300, 350, 40)),
                                   line("Text of page " + number, box(50, 300, 100)),
                                   line("- " + number + " -", box(250, 280, 770))},
                         .height = 800});
    }
    removeRunningLines(pages);
    for (const PdfPage& page : pages) {
        QCOMPARE(page.lines.size(), std::size_t{1});
        QVERIFY(textOf(page.lines[0]).startsWith("Text of page"));
    }
}

void PdfLayoutTest::keepsTextThatRepeats() {
    std::vector<PdfPage> pages;
    for (int i = 0; i < 4; ++i) {
        PdfPage page{.lines = {}, .height = 800};
        for (int row = 0; row < 12; ++row) {
            page.lines.push_back(line("The same sentence.", box(50, 300, 40 + 60 * row)));
        }
        pages.push_back(std::move(page));
    }
    removeRunningLines(pages);
    for (const PdfPage& page : pages) {
        QCOMPARE(page.lines.size(), std::size_t{12});
    }
}

QTEST_GUILESS_MAIN(PdfLayoutTest)
#include "tst_pdf_layout.moc"
