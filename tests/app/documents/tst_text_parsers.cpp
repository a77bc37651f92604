// Plain text in any encoding, code and CSV: what becomes of them, without the process around.
#include <QTest>
#include <array>
#include <random>

#include "app/documents/parsers.h"
#include "app/documents/read_error.h"
#include "app/documents/text/clean_text.h"
#include "app/documents/text/decode_text.h"
#include "tests/app/documents/collected_document.h"

using namespace concordia::documents;

namespace {

Input inputOf(std::string_view text, const std::string& extension = "txt") {
    return {.bytes = std::as_bytes(std::span(text.data(), text.size())), .extension = extension};
}

CollectedDocument read(std::string_view text, const std::string& extension = "txt",
                       const Limits& limits = {}) {
    return CollectedDocument(text, extension, limits);
}

}  // namespace

class TextParsersTest : public QObject {
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void takesOutWhatIsInvisible();
    void normalizes();
    void cutsLongLines();
    void refusesTooMuchText();
    void keepsCodeTogether();
    void readsRows();
    void readsMarkdown();
    void survivesNestedMarkdown();
    void readsHtml();
    void refusesDeepHtml();
    void survivesDamage();
    void tellsFormats();
};

void TextParsersTest::decodes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QString greek = QStringLiteral("Καλημέρα, κόσμε. Αυτό είναι ένα κείμενο.");
    const auto wide = [&](QStringConverter::Encoding encoding, bool marked) {
        QStringEncoder encoder(
            encoding, marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(greek));
    };
    QTest::newRow("UTF-8") << greek.toUtf8() << greek;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + greek.toUtf8() << greek;
    QTest::newRow("UTF-16LE with mark") << wide(QStringConverter::Utf16LE, true) << greek;
    QTest::newRow("UTF-16BE with mark") << wide(QStringConverter::Utf16BE, true) << greek;
    QTest::newRow("UTF-16LE, English")
        << QByteArray("H\0e\0l\0l\0o\0 \0a\0l\0l\0 \0o\0f\0 \0y\0o\0u\0", 32)
        << QStringLiteral("Hello all of you");
    QTest::newRow("windows-1252") << QByteArray(
                                         "Gr\xFC\xDF"
                                         "e aus M\xFCnchen, sch\xF6ne Stra\xDF"
                                         "en und h\xFC"
                                         "bsche H\xE4user.")
                                  << QStringLiteral(
                                         "Grüße aus München, schöne Straßen und hübsche Häuser.");
}

void TextParsersTest::decodes() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto all = std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())));
    QVERIFY(looksLikeText(all));
    const std::string text = cleanText(decodeText(all, 1 << 20).text).text;
    QCOMPARE(QString::fromStdString(text), expected);
}

void TextParsersTest::takesOutWhatIsInvisible() {
    // Zero width space, right-to-left override, a tag character.
    const CollectedDocument result = read("pay\u200B 1\u202E00\U000E0041 euros");
    QCOMPARE(result.blocks.at(0).text, std::string("pay 100 euros"));
    QCOMPARE(result.warnings.size(), std::size_t{1});
    QCOMPARE(result.warnings[0].kind, WarningKind::InvisibleCharacters);
    QCOMPARE(result.warnings[0].count, 3);
    QVERIFY(!isClean("pay\u200B"));
    QVERIFY(isClean(result.blocks[0].text));
}

void TextParsersTest::normalizes() {
    QCOMPARE(cleanText("u\u0308ber").text, std::string("\u00FCber"));
    QCOMPARE(cleanText("a\r\nb\rc\u2028"
                       "d\x07")
                 .text,
             std::string("a\nb\nc\nd"));
    QCOMPARE(cleanText("a\xFF").text, std::string("a\uFFFD"));
}

void TextParsersTest::cutsLongLines() {
    const std::size_t size = 3 * CleaningSink::kBlockBytes;
    const CollectedDocument result = read(std::string(size, 'x'));
    QCOMPARE(result.blocks.size(), std::size_t{3});
    for (const Block& block : result.blocks) {
        QVERIFY(block.text.size() <= CleaningSink::kBlockBytes);
    }
}

void TextParsersTest::refusesTooMuchText() {
    for (const char* extension : {"txt", "csv", "c"}) {
        try {
            (void)read(std::string(2000, 'x'), extension, {.textBytes = 1000});
            QFAIL("It was read.");
        } catch (const ReadError& error) {
            QCOMPARE(error.code(), ReadErrorCode::TooLarge);
        }
    }
}

void TextParsersTest::keepsCodeTogether() {
    const CollectedDocument result =
        read("int a() {\n    int b;\n\n    return b;\n}\n\nint c;\n", "c");
    QCOMPARE(result.blocks.size(), std::size_t{2});
    QCOMPARE(result.blocks[0].kind, BlockKind::Code);
    QCOMPARE(result.blocks[0].text, std::string("int a() {\n    int b;\n\n    return b;\n}"));
    QCOMPARE(result.blocks[1].place.firstLine, 7);
}

void TextParsersTest::readsRows() {
    const CollectedDocument result =
        read("name;\"a \"\"b\"\"\"\nAda;\"two\nlines\"\nBo;3\n", "csv");
    QCOMPARE(result.blocks.size(), std::size_t{3});
    QCOMPARE(result.blocks[0].text, std::string("name\ta \"b\""));
    QCOMPARE(result.blocks[0].level, 1);
    QCOMPARE(result.blocks[1].text, std::string("Ada\ttwo lines"));
    QCOMPARE(result.blocks[1].level, 0);
    QCOMPARE(result.blocks[1].place.range, std::string("A2:B2"));
    QCOMPARE(result.blocks[1].place.firstLine, 2);
    QCOMPARE(result.blocks[1].place.lastLine, 3);
    QCOMPARE(result.blocks[2].place.firstLine, 4);
}

void TextParsersTest::readsMarkdown() {
    const CollectedDocument result = read(
        "# Title *one*\n\nA line\nand more.\n\n- item\n- second\n\n|a|b|\n|-|-|\n|1|2|\n\n"
        "```\n  code\n```\n\nx <b>bold</b>\n",
        "md");
    QCOMPARE(result.blocks.size(), std::size_t{8});
    QCOMPARE(result.blocks[0].kind, BlockKind::Heading);
    QCOMPARE(result.blocks[0].level, 1);
    QCOMPARE(result.blocks[0].text, std::string("Title one"));
    QCOMPARE(result.blocks[1].text, std::string("A line\nand more."));
    QCOMPARE(result.blocks[1].place.firstLine, 3);
    QCOMPARE(result.blocks[1].place.lastLine, 4);
    QCOMPARE(result.blocks[3].kind, BlockKind::ListItem);
    QCOMPARE(result.blocks[3].text, std::string("second"));
    QCOMPARE(result.blocks[4].text, std::string("a\tb"));
    QCOMPARE(result.blocks[4].level, 1);
    QCOMPARE(result.blocks[5].text, std::string("1\t2"));
    QCOMPARE(result.blocks[5].place.firstLine, 11);
    QCOMPARE(result.blocks[6].text, std::string("  code"));
    QCOMPARE(result.blocks[7].text, std::string("x bold"));
}

void TextParsersTest::survivesNestedMarkdown() {
    std::string quotes(20'000, '>');
    QCOMPARE(read(quotes + " deep", "md").blocks.back().text, std::string("deep"));
    QVERIFY(!read(std::string(20'000, '[') + "x", "md").blocks.empty());
}

void TextParsersTest::readsHtml() {
    const CollectedDocument result = read(
        "<!DOCTYPE html><title>T</title><style>p{}</style>\n<h2>One &amp; two</h2>\n"
        "<p>A <b>bold</b>\n word<p style='display: none'>secret</p><ul><li>item</ul>\n"
        "<table><tr><th>a<th>b<tr><td>1<td>2</table><pre>  x\n  y</pre><script>no</script>",
        "html");
    QCOMPARE(result.blocks.size(), std::size_t{7});
    QCOMPARE(result.blocks[0].kind, BlockKind::Heading);
    QCOMPARE(result.blocks[0].level, 2);
    QCOMPARE(result.blocks[0].text, std::string("One & two"));
    QCOMPARE(result.blocks[0].place.firstLine, 2);
    QCOMPARE(result.blocks[1].text, std::string("A bold word"));
    QVERIFY(!result.blocks[1].hidden);
    QCOMPARE(result.blocks[2].text, std::string("secret"));
    QVERIFY(result.blocks[2].hidden);
    QCOMPARE(result.blocks[3].kind, BlockKind::ListItem);
    QCOMPARE(result.blocks[4].text, std::string("a\tb"));
    QCOMPARE(result.blocks[4].level, 1);
    QCOMPARE(result.blocks[5].text, std::string("1\t2"));
    QCOMPARE(result.blocks[6].text, std::string("  x\n  y"));
    QCOMPARE(result.warnings.size(), std::size_t{1});
    QCOMPARE(result.warnings[0].kind, WarningKind::HiddenText);
}

void TextParsersTest::refusesDeepHtml() {
    std::string html = "<html>";
    for (int i = 0; i < 2000; ++i) {
        html += "<div>";
    }
    try {
        (void)read(html + "x", "html");
        QFAIL("It was read.");
    } catch (const ReadError& error) {
        QCOMPARE(error.code(), ReadErrorCode::TooDeep);
    }
}

// Cut off anywhere and with bits flipped, files are read or refused, and what is read is clean.
void TextParsersTest::survivesDamage() {
    const std::array<std::pair<std::string, std::string>, 4> seeds{{
        {"html",
         "<!DOCTYPE html><title>T</title><h1>A</h1><table><tr><th>b<td>&eacute;</table>"
         "<p style='color:#fff'>c<!-- d --><ul><li>e<pre> f</pre><svg><text>g</svg>"},
        {"md", "# A\n\n- b\n  - c\n\n> d\n\n|e|f|\n|-|-|\n|g|h|\n\n```\ni\n```\n<b>j</b> [k](l)\n"},
        {"csv", "a,\"b\nc\",d\n1,2,3\n\"\"\"\",,\n"},
        {"txt", "\u039A\u03B1\u03BB\u03B7\u03BC\u03AD\u03C1\u03B1\n\nb\u200Bc\r\n"},
    }};
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        const auto& [extension, seed] = seeds[random() % seeds.size()];
        std::string text = seed + seed;
        for (auto flips = random() % 20; flips > 0; --flips) {
            char& byte = text[random() % text.size()];
            byte = static_cast<char>(byte ^ (1 << random() % 8));
        }
        text.resize(random() % text.size());
        try {
            for (const Block& block : read(text, extension).blocks) {
                QVERIFY(isClean(block.text));
                QVERIFY(!block.text.empty());
            }
        } catch (const ReadError& error) {
            QVERIFY(error.code() <= kLastReadErrorCode);
        }
    }
}

void TextParsersTest::tellsFormats() {
    QCOMPARE(detectFormat(inputOf("%PDF-1.7", "txt")), DocumentFormat::Pdf);
    QCOMPARE(detectFormat(inputOf("{\\rtf1", "doc")), DocumentFormat::Rtf);
    QCOMPARE(detectFormat(inputOf("<!DOCTYPE html><p>x", "txt")), DocumentFormat::Html);
    QCOMPARE(detectFormat(inputOf("From: a\nTo: b\nSubject: c\n\nx")), DocumentFormat::Email);
    QCOMPARE(detectFormat(inputOf("# x", "md")), DocumentFormat::Markdown);
    QCOMPARE(detectFormat(inputOf("\x89PNG\r\n\x1A\n", "jpg")), DocumentFormat::Image);
    QCOMPARE(detectFormat(inputOf("words", "pdf")), DocumentFormat::PlainText);
}

QTEST_GUILESS_MAIN(TextParsersTest)
#include "tst_text_parsers.moc"
