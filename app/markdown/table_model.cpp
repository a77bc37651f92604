#include "app/markdown/table_model.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace concordia::markdown {
namespace {

constexpr int kCellsRole = Qt::UserRole;
// Each cell is an item of its own; this many appear within one frame or two.
constexpr int kShownCells = 1200;
// Beyond these widths a column wraps, in units of the text size.
constexpr double kWidestColumn = 24;
constexpr double kWidestWord = 12;
constexpr double kNarrowestColumn = 9;
// Arabic letters are shown larger.
constexpr double kArabicScale = 1.1;

bool isNumeric(const QString& text) {
    bool digit = false;
    for (const QChar character : text) {
        digit = digit || character.isDigit();
        if (character.isLetter()) {
            return false;
        }
    }
    return digit;
}

QString csvField(const QString& text) {
    QString field = text;
    field.replace(QChar::LineSeparator, u'\n');
    field.remove(kIsolateLeftToRight).remove(kEndIsolate);
    if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n')) {
        field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return field;
}

QString csvRow(const QList<InlineText>& cells) {
    QStringList fields;
    for (const InlineText& cell : cells) {
        fields.append(csvField(cell.text()));
    }
    return fields.join(u',') + QStringLiteral("\r\n");
}

QVariantList toVariants(const QList<InlineText>& cells) {
    QVariantList values;
    values.reserve(cells.size());
    for (const InlineText& cell : cells) {
        values.append(QVariant::fromValue(cell));
    }
    return values;
}

}  // namespace

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (role != kCellsRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return toVariants(m_content.table->rows[static_cast<std::size_t>(index.row())]);
}

QHash<int, QByteArray> TableModel::roleNames() const {
    return {{kCellsRole, "cells"}};
}

void TableModel::setContent(const TableContent& content) {
    if (content.table == m_content.table) {
        return;
    }
    const QSharedPointer<const Table> before = m_content.table;
    const bool sameColumns = before && content.table && before->header == content.table->header &&
                             before->alignments == content.table->alignments;
    int same = 0;
    if (sameColumns) {
        const auto& left = before->rows;
        const auto& right = content.table->rows;
        same = static_cast<int>(
            std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first -
            left.begin());
    }
    if (sameColumns) {
        m_content = content;
        setRows(same);
        // While a table grows its columns never become narrower: the text would jump.
        measureRows(same);
    } else {
        beginResetModel();
        m_content = content;
        m_rows = shownRows();
        endResetModel();
        measureAll();
    }
    emit contentChanged();
}

void TableModel::setStyle(TextStyle* style) {
    if (style == m_style) {
        return;
    }
    m_style = style;
    measureAll();
    emit styleChanged();
}

void TableModel::setPixelSize(int pixelSize) {
    if (pixelSize != m_pixelSize) {
        m_pixelSize = pixelSize;
        measureAll();
        emit styleChanged();
    }
}

void TableModel::setCellPadding(double cellPadding) {
    if (cellPadding != m_cellPadding) {
        m_cellPadding = cellPadding;
        arrange();
        emit styleChanged();
    }
}

void TableModel::setAvailableWidth(double availableWidth) {
    if (availableWidth != m_availableWidth) {
        m_availableWidth = availableWidth;
        arrange();
    }
}

QList<double> TableModel::columnStarts() const {
    QList<double> starts;
    double start = 0;
    for (const double width : m_columnWidths) {
        starts.append(start);
        start += width;
    }
    return starts;
}

double TableModel::totalWidth() const {
    return std::accumulate(m_columnWidths.begin(), m_columnWidths.end(), 0.0);
}

QVariantList TableModel::header() const {
    return m_content.table ? toVariants(m_content.table->header) : QVariantList{};
}

int TableModel::hiddenRows() const {
    return m_content.table ? static_cast<int>(m_content.table->rows.size()) - m_rows : 0;
}

void TableModel::showAll() {
    m_showsAll = true;
    const int shown = m_rows;
    setRows(shown);
    measureRows(shown);
    emit contentChanged();
}

QString TableModel::toCsv() const {
    QString text;
    if (m_content.table) {
        text = csvRow(m_content.table->header);
        for (const QList<InlineText>& row : m_content.table->rows) {
            text += csvRow(row);
        }
    }
    return text;
}

void TableModel::copyAsCsv() const {
    QGuiApplication::clipboard()->setText(toCsv());
}

int TableModel::shownRows() const {
    if (!m_content.table) {
        return 0;
    }
    const int rows = static_cast<int>(m_content.table->rows.size());
    const int columns = std::max(1, static_cast<int>(m_content.table->header.size()));
    return m_showsAll ? rows : std::min(rows, std::max(1, kShownCells / columns));
}

void TableModel::setRows(int firstChanged) {
    const int target = shownRows();
    if (target < m_rows) {
        beginRemoveRows({}, target, m_rows - 1);
        m_rows = target;
        endRemoveRows();
    }
    if (firstChanged < m_rows) {
        emit dataChanged(index(firstChanged), index(m_rows - 1), {kCellsRole});
    }
    if (target > m_rows) {
        beginInsertRows({}, m_rows, target - 1);
        m_rows = target;
        endInsertRows();
    }
}

void TableModel::measureAll() {
    m_columns.clear();
    if (m_content.table && m_style) {
        m_columns.resize(static_cast<std::size_t>(m_content.table->header.size()));
        measure(m_content.table->header, true);
    }
    measureRows(0);
}

void TableModel::measureRows(int first) {
    if (!m_columns.empty()) {
        for (int row = first; row < m_rows; ++row) {
            measure(m_content.table->rows[static_cast<std::size_t>(row)], false);
        }
    }
    arrange();
}

void TableModel::measure(const QList<InlineText>& cells, bool header) {
    const double widest = kWidestColumn * m_pixelSize;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        Column& column = m_columns[index];
        const InlineText& cell = cells[static_cast<qsizetype>(index)];
        const QString& text = cell.text();
        if (!header && !text.isEmpty() && !isNumeric(text)) {
            column.numeric = false;
        }
        // No line can be wider than this many letters and still count.
        constexpr qsizetype kEnoughLetters = 400;
        const qsizetype measured = std::min(text.size(), kEnoughLetters);
        const double natural = textWidth(cell, 0, measured, header);
        column.natural = std::max(column.natural, std::min(natural, widest));
        qsizetype start = 0;
        while (start < measured && column.word < kWidestWord * m_pixelSize) {
            const qsizetype space = text.indexOf(u' ', start);
            const qsizetype end = space < 0 ? measured : std::min(space, measured);
            column.word = std::max(column.word, textWidth(cell, start, end - start, header));
            start = end + 1;
        }
    }
}

double TableModel::textWidth(const InlineText& text, qsizetype start, qsizetype length,
                             bool header) const {
    double width = 0;
    qsizetype runStart = 0;
    for (const InlineRun& run : text.runs()) {
        const qsizetype from = std::max(runStart, start);
        const qsizetype to = std::min(runStart + run.length, start + length);
        runStart += run.length;
        if (from >= to) {
            continue;
        }
        const bool code = run.styles.testFlag(InlineStyle::Code);
        QFont font{
            QStringList{code ? m_style->monoFamily : m_style->textFamily, m_style->arabicFamily}};
        font.setPixelSize(m_pixelSize);
        font.setBold(header || run.styles.testFlag(InlineStyle::Strong));
        const QString part = text.text().mid(from, to - from);
        const double scale =
            firstStrongDirection(part) == Direction::RightToLeft ? kArabicScale : 1.0;
        width += scale * QFontMetricsF{font}.horizontalAdvance(part);
    }
    return std::ceil(width) + 1;
}

void TableModel::arrange() {
    const QList<double> widthsBefore = std::exchange(m_columnWidths, {});
    const QList<int> alignmentsBefore = std::exchange(m_columnAlignments, {});
    double natural = 0;
    double smallest = 0;
    const auto smallestOf = [this](const Column& column) {
        return std::min({column.natural, kWidestWord * m_pixelSize,
                         std::max(column.word, kNarrowestColumn * m_pixelSize)});
    };
    for (const Column& column : m_columns) {
        natural += column.natural + m_cellPadding;
        smallest += smallestOf(column) + m_cellPadding;
    }
    // Columns share what is left beyond their smallest widths by how much more each asks for.
    const double flexible = natural - smallest;
    const double spare = std::clamp(m_availableWidth - smallest, 0.0, flexible);
    const double share = flexible > 0 ? spare / flexible : 0;
    for (std::size_t index = 0; index < m_columns.size(); ++index) {
        const Column& column = m_columns[index];
        const double least = smallestOf(column);
        m_columnWidths.append(std::floor(least + (column.natural - least) * share + m_cellPadding));
        int alignment =
            column.numeric && !m_content.table->rows.empty() ? Qt::AlignRight : Qt::AlignLeft;
        switch (m_content.table->alignments[static_cast<qsizetype>(index)]) {
            case CellAlignment::Leading:
                alignment = Qt::AlignLeft;
                break;
            case CellAlignment::Centre:
                alignment = Qt::AlignHCenter;
                break;
            case CellAlignment::Trailing:
                alignment = Qt::AlignRight;
                break;
            case CellAlignment::Default:
                break;
        }
        m_columnAlignments.append(alignment);
    }
    if (m_columnWidths != widthsBefore || m_columnAlignments != alignmentsBefore) {
        emit columnsChanged();
    }
}

}  // namespace concordia::markdown
