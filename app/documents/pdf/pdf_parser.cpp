// PDF by Qt PDF, which is PDFium: the text of each page with its places, put into reading order.

#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "app/documents/parsers.h"
#include "app/documents/pdf/open_pdf.h"
#include "app/documents/pdf/page_blocks.h"
#include "app/documents/pdf/page_lines.h"
#include "app/documents/pdf/pdf_page.h"
#include "app/documents/pdf/running_lines.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

namespace {

constexpr int kMaximalPages = 100'000;
// Asking where a piece of text stands takes as long as reading the page once more.
constexpr int kQuestionsOfPage = 12;
constexpr int kQuestionsPerPage = 1;  // of the whole document, on average

PdfOutline readOutline(QPdfDocument& document) {
    using Role = QPdfBookmarkModel::Role;
    PdfOutline outline;
    QPdfBookmarkModel model;
    model.setDocument(&document);
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex entry = model.index(row, 0, parent);
            const auto valueOf = [&](Role role) {
                return model.data(entry, static_cast<int>(role));
            };
            const QString text = simplifiedHeading(valueOf(Role::Title).toString());
            if (!text.isEmpty()) {
                outline.insert({valueOf(Role::Page).toInt() + 1, text},
                               valueOf(Role::Level).toInt() + 1);
            }
            open.push_back(entry);
        }
    }
    return outline;
}

class PageReader {
public:
    PageReader(QPdfDocument& document, const Limits& limits)
        : m_document(document), m_lettersLeft(limits.textBytes) {}

    PdfPage read(int index) {
        const QPdfSelection all = m_document.getAllText(index);
        const QString text = all.text();
        if (static_cast<std::uint64_t>(text.size()) > m_lettersLeft) {
            throw ReadError(ReadErrorCode::TooLarge, "page " + std::to_string(index + 1));
        }
        m_lettersLeft -= static_cast<std::uint64_t>(text.size());
        QList<QRectF> boxes;
        for (const QPolygonF& polygon : all.bounds()) {
            boxes.append(polygon.boundingRect());
        }
        m_questions += kQuestionsPerPage;
        m_questionsOfPage = kQuestionsOfPage;
        const auto count = [this, index](qsizetype length) { return countBoxes(index, length); };
        return {.lines = linesOfPage(text, boxes, count),
                .height = m_document.pagePointSize(index).height()};
    }

private:
    int countBoxes(int page, qsizetype length) {
        if (m_questions == 0 || m_questionsOfPage == 0) {
            return -1;
        }
        --m_questions;
        --m_questionsOfPage;
        return static_cast<int>(
            m_document.getSelectionAtIndex(page, 0, static_cast<int>(length)).bounds().size());
    }

    QPdfDocument& m_document;
    std::uint64_t m_lettersLeft;
    int m_questions = 0;  // that may still be asked
    int m_questionsOfPage = 0;
};

// The size of most letters, in points.
double usualLetterSize(const std::vector<PdfPage>& pages) {
    std::map<int, qsizetype> letters;  // by their sizes
    for (const PdfPage& page : pages) {
        for (const PageLine& line : page.lines) {
            const QString text = textOf(line);
            const double size = letterSize(text, boxOf(line).height());
            letters[static_cast<int>(std::lround(size))] += text.size();
        }
    }
    letters.erase(0);
    const auto most =
        std::ranges::max_element(letters, {}, [](const auto& entry) { return entry.second; });
    return most == letters.end() ? 0 : most->first;
}

}  // namespace

void parsePdf(const Input& input, const Limits& limits, BlockSink& sink) {
    OpenPdf pdf(input);
    QPdfDocument& document = pdf.document();
    const int count = document.pageCount();
    if (count > kMaximalPages) {
        throw ReadError(ReadErrorCode::TooManyParts, std::to_string(count) + " pages");
    }
    sink.setTitle(document.metaData(QPdfDocument::MetaDataField::Title).toString().toStdString());
    sink.setPages(count);
    std::vector<PdfPage> pages;
    PageReader reader(document, limits);
    int empty = 0;
    for (int i = 0; i < count; ++i) {
        pages.push_back(reader.read(i));
        empty += pages.back().lines.empty() ? 1 : 0;
        sink.progress(i + 1, count);
    }
    if (empty == count) {
        throw ReadError(ReadErrorCode::NoText, "its pages hold only pictures");
    }
    if (empty > 0) {
        sink.warn({.kind = WarningKind::PagesWithoutText, .count = empty});
    }
    const double size = usualLetterSize(pages);
    removeRunningLines(pages);
    const PdfOutline outline = readOutline(document);
    PageBlocks blocks(outline, size, sink);
    for (int i = 0; i < count; ++i) {
        blocks.add(std::move(pages[static_cast<std::size_t>(i)]), i + 1);
    }
}

}  // namespace concordia::documents
