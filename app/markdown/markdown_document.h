// The blocks of one Markdown text that grows at its end, as a list model. Each growth parses again
// only from the start of the last top-level block that may still change; the rows before it are
// never touched, and of the others only those that differ are reported.
//
// GUI thread only.
#pragma once

#include "app/markdown/block.h"
#include "app/markdown/citations.h"

#include <QtQml/qqmlregistration.h>

#include <QAbstractListModel>
#include <QPointer>
#include <QString>

#include <vector>

namespace concordia::markdown {

struct ParsedMarkdown;

class MarkdownDocument : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    // What is a citation in the text; null: nothing is.
    Q_PROPERTY(concordia::markdown::Citations* citations READ citations WRITE setCitations NOTIFY
                   citationsChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum class Role {
        Kind = Qt::UserRole,
        Level,
        Gap,
        RightToLeft,
        Neutral,
        InlineText,
        Code,
        Language,
        Table,
        Containers,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] int count() const { return static_cast<int>(m_blocks.size()); }
    [[nodiscard]] const std::vector<Block>& blocks() const { return m_blocks; }
    // Code units at the start of the text that will not be parsed again while it only grows.
    [[nodiscard]] qsizetype frozenLength() const { return m_frozenLength; }

    [[nodiscard]] Citations* citations() const { return m_citations; }
    void setCitations(Citations* citations);

    // Cheap when `text` begins with the text there was before.
    void setText(const QString& text);

signals:
    void textChanged();
    void citationsChanged();
    void countChanged();

private:
    // Counted from the part that is not frozen yet.
    struct Boundary {
        qsizetype length = 0;  // code units
        qsizetype bytes = 0;
        int rows = 0;
    };

    void parseAll();
    void parseTail();
    void markCitations(Block& block) const;
    // Where the last top-level block of `tail`, or the lines it belongs to, begin; zero if that
    // place does not stand on its own.
    [[nodiscard]] Boundary lastBoundary(const QByteArray& tail, const ParsedMarkdown& parsed);
    void replaceTail(std::vector<Block> tail);
    void updateRow(int row, Block block);

    QPointer<Citations> m_citations;
    QString m_text;
    std::vector<Block> m_blocks;
    qsizetype m_frozenLength = 0;  // code units of m_text; a line starts there
    qsizetype m_frozenBytes = 0;   // the same in UTF-8
    int m_frozenRows = 0;
    qsizetype m_rejectedStart = -1;    // a place that turned out to be inside a block
    bool m_definesReferences = false;  // then every part may change every other, so nothing freezes
};

}  // namespace concordia::markdown
