#include "tests/fuzz/document_fuzzer.h"

#include <QList>
#include <QRectF>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/documents/parsers.h"
#include "app/documents/pdf/page_blocks.h"
#include "app/documents/pdf/running_lines.h"
#include "app/documents/read_error.h"
#include "app/documents/text/clean_text.h"
#include "app/documents/text/cleaning_sink.h"
#include "tests/fuzz/stored_archive.h"

namespace concordia::test {

namespace {

using namespace documents;
using Parts = std::vector<std::pair<std::string, std::string>>;  // names and contents

constexpr std::array kExtensions{"txt", "md", "html", "csv", "c", "eml", "rtf"};

class CheckingSink : public BlockSink {
public:
    void setTitle(std::string title) override { check(isClean(title)); }
    void setPages(int count) override { check(count >= 0); }
    void progress(int, int) override {}
    void warn(Warning warning) override { check(warning.count > 0); }
    void add(Block block) override {
        check(isClean(block.text) && !block.text.empty() && block.level >= 0);
        any = true;
    }
    bool any = false;

private:
    static void check(bool holds) {
        if (!holds) {
            std::abort();
        }
    }
};

bool read(std::string_view bytes, const std::string& extension) {
    constexpr Limits kSmall{
        .textBytes = 4ULL << 20, .blocks = 50'000, .inflatedBytes = 16ULL << 20};
    CheckingSink checking;
    CleaningSink sink(checking, kSmall);
    const Input input{.bytes = std::as_bytes(std::span(bytes)), .extension = extension};
    try {
        const DocumentFormat format = detectFormat(input);
        if (format == DocumentFormat::Pdf) {
            return false;  // all of it that is read without PDFium is layOutUntrustedPage's
        }
        parseDocument(format, input, kSmall, sink);
        sink.finish();
    } catch (const ReadError&) {
        return false;
    }
    return checking.any;
}

std::string relationships(std::string_view kind, std::string_view target) {
    return "<Relationships><Relationship Id='r1' Type='http://x/" + std::string(kind) +
           "' Target='" + std::string(target) + "'/></Relationships>";
}

Parts officeParts(const std::string& main) {
    return {{"_rels/.rels", relationships("officeDocument", main)}};
}

constexpr std::string_view kRoot =
    "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

// Everything of such a file but its main part; the type comes first.
Parts partsAround(std::string_view format) {
    if (format == "docx") {
        return officeParts("word/document.xml");
    }
    if (format == "pptx") {
        Parts parts = officeParts("ppt/presentation.xml");
        parts.emplace_back("ppt/presentation.xml", "<presentation " + std::string(kRoot) +
                                                       "><sldId r:id='r1'/></presentation>");
        parts.emplace_back("ppt/_rels/presentation.xml.rels",
                           relationships("slide", "/ppt/slides/slide2.xml"));
        return parts;
    }
    if (format == "xlsx") {
        Parts parts = officeParts("xl/workbook.xml");
        parts.emplace_back("xl/workbook.xml", "<workbook " + std::string(kRoot) +
                                                  "><sheet name='a' r:id='r1'/></workbook>");
        parts.emplace_back("xl/_rels/workbook.xml.rels",
                           relationships("worksheet", "/xl/worksheets/sheet1.xml"));
        return parts;
    }
    if (format == "epub") {
        return {{"mimetype", "application/epub+zip"},
                {"META-INF/container.xml",
                 "<container><rootfile full-path='OEBPS/book.opf'/></container>"},
                {"OEBPS/book.opf",
                 "<package><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>"
                 "<itemref idref='a'/></package>"}};
    }
    const std::string kind = format == "odt"   ? "text"
                             : format == "odp" ? "presentation"
                                               : "spreadsheet";
    return {{"mimetype", "application/vnd.oasis.opendocument." + kind}};
}

}  // namespace

std::string_view mainPartOf(std::string_view format) {
    return format == "docx"   ? "word/document.xml"
           : format == "pptx" ? "ppt/slides/slide2.xml"
           : format == "xlsx" ? "xl/worksheets/sheet1.xml"
           : format == "epub" ? "OEBPS/a.xhtml"
                              : "content.xml";
}

bool readUntrustedDocument(std::string_view bytes) {
    if (bytes.empty()) {
        return false;
    }
    const auto kind = static_cast<unsigned char>(bytes.front()) % kExtensions.size();
    return read(bytes.substr(1), kExtensions[kind]);
}

bool readUntrustedPart(std::string_view bytes) {
    if (bytes.empty()) {
        return false;
    }
    const auto kind = static_cast<unsigned char>(bytes.front()) % std::size(kOfficeFormats);
    const std::string_view format = kOfficeFormats[kind];
    StoredArchive archive;
    for (const auto& [name, content] : partsAround(format)) {
        archive.add(name, content);
    }
    archive.add(mainPartOf(format), bytes.substr(1));
    return read(archive.bytes(), std::string(format));
}

bool layOutUntrustedPage(std::string_view bytes) {
    const std::size_t end = std::min(bytes.find('\0'), bytes.size());
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(end));
    QList<QRectF> boxes;
    std::array<std::int16_t, 4> sides{};
    for (std::size_t at = end + 1; at + sizeof(sides) <= bytes.size(); at += sizeof(sides)) {
        std::memcpy(sides.data(), bytes.data() + at, sizeof(sides));
        boxes.append(QRectF(sides[0], sides[1], sides[2], sides[3]).normalized());
    }
    int questions = 4;
    const auto count = [&](qsizetype length) {
        return --questions > 0 ? static_cast<int>(length) : -1;
    };
    std::vector<PdfPage> pages;
    for (int i = 0; i < 3; ++i) {
        pages.push_back({.lines = linesOfPage(text, boxes, count), .height = 800});
    }
    removeRunningLines(pages);
    CheckingSink checking;
    CleaningSink sink(checking, Limits{});
    const PdfOutline outline;
    PageBlocks blocks(outline, 10, sink);
    for (int i = 0; i < 3; ++i) {
        blocks.add(std::move(pages[static_cast<std::size_t>(i)]), i + 1);
    }
    return checking.any;
}

}  // namespace concordia::test
