// The rows of a table that grows at its end, and the widths of its columns. A huge table shows its
// first rows until a person asks for the rest.
//
// GUI thread only.
#pragma once

#include "app/markdown/block.h"
#include "app/markdown/text_style.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QList>
#include <QPointer>

#include <vector>

namespace concordia::markdown {

class TableModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(concordia::markdown::TableContent content READ content WRITE setContent NOTIFY
                   contentChanged REQUIRED)
    Q_PROPERTY(concordia::markdown::TextStyle* style READ style WRITE setStyle NOTIFY styleChanged
                   REQUIRED)
    Q_PROPERTY(int pixelSize READ pixelSize WRITE setPixelSize NOTIFY styleChanged REQUIRED)
    // Room beside the text of a cell, leading and trailing together.
    Q_PROPERTY(
        double cellPadding READ cellPadding WRITE setCellPadding NOTIFY styleChanged REQUIRED)
    Q_PROPERTY(double availableWidth READ availableWidth WRITE setAvailableWidth NOTIFY
                   columnsChanged REQUIRED)
    Q_PROPERTY(QList<double> columnWidths READ columnWidths NOTIFY columnsChanged)
    Q_PROPERTY(QList<double> columnStarts READ columnStarts NOTIFY columnsChanged)
    Q_PROPERTY(double totalWidth READ totalWidth NOTIFY columnsChanged)
    // Qt::AlignLeft for leading, Qt::AlignRight for trailing, or Qt::AlignHCenter.
    Q_PROPERTY(QList<int> columnAlignments READ columnAlignments NOTIFY columnsChanged)
    Q_PROPERTY(QVariantList header READ header NOTIFY contentChanged)
    Q_PROPERTY(int hiddenRows READ hiddenRows NOTIFY contentChanged)
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] TableContent content() const { return m_content; }
    void setContent(const TableContent& content);
    [[nodiscard]] TextStyle* style() const { return m_style; }
    void setStyle(TextStyle* style);
    [[nodiscard]] int pixelSize() const { return m_pixelSize; }
    void setPixelSize(int pixelSize);
    [[nodiscard]] double cellPadding() const { return m_cellPadding; }
    void setCellPadding(double cellPadding);
    [[nodiscard]] double availableWidth() const { return m_availableWidth; }
    void setAvailableWidth(double availableWidth);

    [[nodiscard]] const QList<double>& columnWidths() const { return m_columnWidths; }
    [[nodiscard]] QList<double> columnStarts() const;
    [[nodiscard]] double totalWidth() const;
    [[nodiscard]] const QList<int>& columnAlignments() const { return m_columnAlignments; }
    [[nodiscard]] QVariantList header() const;
    [[nodiscard]] int hiddenRows() const;

    Q_INVOKABLE void showAll();
    // As comma-separated values (RFC 4180).
    [[nodiscard]] QString toCsv() const;
    Q_INVOKABLE void copyAsCsv() const;

signals:
    void contentChanged();
    void styleChanged();
    void columnsChanged();

private:
    // What a column's cells ask for, in pixels.
    struct Column {
        double natural = 0;  // of the widest cell on one line
        double word = 0;     // of the widest word
        bool numeric = true;
    };

    void setRows(int firstChanged);
    void measure(const QList<InlineText>& cells, bool header);
    void measureAll();
    void measureRows(int first);  // those that are shown, and what follows from them
    void arrange();
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] double textWidth(const InlineText& text, qsizetype start, qsizetype length,
                                   bool header) const;

    TableContent m_content;
    QPointer<TextStyle> m_style;
    int m_pixelSize = 14;
    double m_cellPadding = 24;
    double m_availableWidth = 0;
    bool m_showsAll = false;
    int m_rows = 0;  // that the view knows of
    std::vector<Column> m_columns;
    QList<double> m_columnWidths;
    QList<int> m_columnAlignments;
};

}  // namespace concordia::markdown
