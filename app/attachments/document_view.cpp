#include "app/attachments/document_view.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <algorithm>
#include <string>
#include <utility>

#include "app/chat/chat_controller.h"

namespace concordia {

using documents::DocumentPage;
using documents::PageBlock;
using markdown::Direction;
using markdown::InlineStyle;
using markdown::InlineStyles;

namespace {

// Of pictures, in pixels.
constexpr int kLeastWidth = 200;
constexpr int kMostWidth = 2800;

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// Those lines of a block that the passage lies in, as far as their widths tell: a line is taken to
// hold as large a part of the text as of all lines' width.
std::vector<documents::Rectangle> linesOf(const PageBlock& block, const GivenPassage& passage) {
    double all = 0;
    for (const documents::Rectangle& line : block.rectangles) {
        all += line.right - line.left;
    }
    const auto share = [&](std::size_t offset) {
        const std::size_t in =
            std::clamp(offset, block.offset, block.offset + block.text.size()) - block.offset;
        return all * static_cast<double>(in) / static_cast<double>(block.text.size());
    };
    const auto offset = static_cast<std::size_t>(passage.offset);
    const double begin = share(offset);
    const double end = share(offset + static_cast<std::size_t>(passage.text.toUtf8().size()));
    std::vector<documents::Rectangle> lines;
    double done = 0;
    for (const documents::Rectangle& line : block.rectangles) {
        const double width = line.right - line.left;
        // A tenth of a line at either end is within what the estimate errs.
        if (done + 0.9 * width > begin && done + 0.1 * width < end) {
            lines.push_back(line);
        }
        done += width;
    }
    return lines;
}

}  // namespace

DocumentView::DocumentView(AttachmentLibrary& library, ChatController& chat,
                           documents::DrawPage draw, QObject* parent)
    : QAbstractListModel(parent), m_library(library), m_chat(chat), m_drawer(std::move(draw)) {
    connect(this, &DocumentView::changed, this, &DocumentView::pictureChanged);
    connect(&chat, &ChatController::conversationChanged, this, &DocumentView::close);
    connect(&library, &AttachmentLibrary::statesChanged, this, &DocumentView::ask);
}

int DocumentView::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DocumentView::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (static_cast<Roles>(role)) {
        case Roles::Text:
            return QVariant::fromValue(row.text);
        case Roles::Level:
            return row.level;
        case Roles::Page:
            return row.page;
        case Roles::FromRight:
            return row.direction == Direction::Neutral
                       ? QGuiApplication::layoutDirection() == Qt::RightToLeft
                       : row.direction == Direction::RightToLeft;
    }
    return {};
}

QHash<int, QByteArray> DocumentView::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::Text), "inlineText"},
            {id(Roles::Level), "level"},
            {id(Roles::Page), "page"},
            {id(Roles::FromRight), "fromRight"}};
}

QString DocumentView::name() const {
    return QFileInfo(m_passage.file).fileName();
}

void DocumentView::showPassage(int row, int passage) {
    const MessageRecord* const answer = m_chat.messages()->message(row);
    if (answer == nullptr) {
        return;
    }
    const auto given = givenPassagesFromJson(answer->passages);
    if (given && passage >= 0 && passage < given->passages.size()) {
        show(given->passages[passage]);
    }
}

void DocumentView::showFile(const QString& path) {
    GivenPassage beginning;
    beginning.file = path;
    show(beginning);
}

void DocumentView::show(const GivenPassage& passage) {
    m_passage = passage;
    m_shown = true;
    m_pages = 0;
    m_page = passage.page;
    m_marked.clear();
    setPicture({});
    draw();
    // At once what was read; what stands around it follows.
    DocumentPage alone;
    if (!passage.text.isEmpty()) {
        const std::string text = passage.text.toStdString();
        alone.blocks.push_back({.text = text,
                                .offset = static_cast<std::size_t>(passage.offset),
                                .page = passage.page});
    }
    take(alone);
    emit opened();
    ask();
}

void DocumentView::close() {
    if (m_shown) {
        m_shown = false;
        emit changed();
    }
}

void DocumentView::ask() {
    if (!m_shown) {
        return;
    }
    m_library.page(m_passage.file, m_passage.sha256, static_cast<std::size_t>(m_passage.offset),
                   this, [this, asked = m_passage](const DocumentPage& page) {
                       if (!m_shown || asked != m_passage) {
                           return;
                       }
                       if (!page.blocks.empty()) {
                           take(page);
                       }
                       const bool begins =
                           m_page == 0 && page.format == documents::DocumentFormat::Pdf;
                       m_pages = page.pages;
                       if (begins) {
                           m_page = 1;
                           draw();
                       }
                       m_sourceChanged = page.changed && !m_passage.sha256.isEmpty();
                       emit changed();
                   });
}

void DocumentView::take(const DocumentPage& page) {
    QList<Row> rows;
    int current = -1;
    m_marked.clear();
    for (const PageBlock& block : page.blocks) {
        rows.append(rowOf(block));
        const bool marked = std::ranges::any_of(rows.last().text.runs(), [](const auto& run) {
            return run.styles.testFlag(InlineStyle::Mark);
        });
        if (marked && current < 0) {
            current = static_cast<int>(rows.size()) - 1;
        }
        if (marked) {
            m_marked.push_back(block);
        }
    }
    setDirections(rows);
    const bool same = std::ranges::equal(rows, m_rows, {}, &Row::text, &Row::text);
    if (!same || current != m_current) {
        beginResetModel();
        m_rows = std::move(rows);
        m_current = current;
        endResetModel();
    }
    m_sourceChanged = false;
    emit changed();
    emit marksChanged();
}

// Only of a file that says it is a PDF: others have no pages to draw.
void DocumentView::draw() {
    const bool isPdf = m_passage.file.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive);
    if (!isPdf || m_page < 1) {
        return;
    }
    m_drawer.draw(m_passage.file, {.page = m_page, .width = m_width},
                  [this](const DrawnPage& drawn) { setPicture(drawn); });
}

void DocumentView::setPicture(const DrawnPage& drawn) {
    m_drawn = drawn;
    emit pictureChanged();
    emit marksChanged();
}

double DocumentView::pageShape() const {
    const QSizeF size = m_drawn.picture.size();
    return size.width() > 0 ? size.height() / size.width() : 1;
}

void DocumentView::drawAt(int width) {
    const int wanted = std::clamp(width, kLeastWidth, kMostWidth);
    if (m_shown && wanted != m_width) {
        m_width = wanted;
        draw();
    }
}

void DocumentView::turnPage(int step) {
    const int page = std::clamp(m_page + step, 1, std::max(1, m_pages));
    if (m_shown && drawn() && page != m_page) {
        m_page = page;
        emit changed();
        draw();
    }
}

QList<QRectF> DocumentView::marks() const {
    QList<QRectF> marks;
    if (m_drawn.points <= 0 || !drawn()) {
        return marks;
    }
    const double width = m_drawn.points;
    const double height = width * pageShape();
    for (const PageBlock& block : m_marked) {
        if (block.page != m_page) {
            continue;
        }
        for (const documents::Rectangle& line : linesOf(block, m_passage)) {
            marks.append(QRectF(QPointF(line.left / width, line.top / height),
                                QPointF(line.right / width, line.bottom / height)));
        }
    }
    return marks;
}

// With what of the passage lies in it marked.
DocumentView::Row DocumentView::rowOf(const PageBlock& block) const {
    const std::string_view text = block.text;
    const auto inBlock = [&](std::size_t offset) {
        return std::clamp(offset, block.offset, block.offset + text.size()) - block.offset;
    };
    const auto offset = static_cast<std::size_t>(m_passage.offset);
    const std::size_t begin = inBlock(offset);
    const std::size_t end =
        inBlock(offset + static_cast<std::size_t>(m_passage.text.toUtf8().size()));
    const InlineStyles plain =
        block.kind == documents::BlockKind::Code ? InlineStyles(InlineStyle::Code) : InlineStyles();
    Row row;
    row.text.append(utf8(text.substr(0, begin)), plain, {});
    row.text.append(utf8(text.substr(begin, end - begin)), plain | InlineStyle::Mark, {});
    row.text.append(utf8(text.substr(end)), plain, {});
    const bool heading = block.kind == documents::BlockKind::Heading;
    row.level = heading ? std::max(1, block.level) : 0;
    row.page = block.page;
    row.kind = block.kind;
    return row;
}

// Code runs from left to right, and all rows of a table as its first letter does, so that its
// columns keep their order; anything else as its own text does.
void DocumentView::setDirections(QList<Row>& rows) {
    using documents::BlockKind;
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first + 1;
        QString text = first->text.text();
        while (first->kind == BlockKind::TableRow && last != rows.end() &&
               last->kind == BlockKind::TableRow) {
            text += last->text.text();
            ++last;
        }
        const Direction direction = first->kind == BlockKind::Code
                                        ? Direction::LeftToRight
                                        : markdown::firstStrongDirection(text);
        std::for_each(first, last, [direction](Row& row) { row.direction = direction; });
        first = last;
    }
}

}  // namespace concordia
