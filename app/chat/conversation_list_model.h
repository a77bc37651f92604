// The conversations as the sidebar lists them: pinned ones first, then by date.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include "app/chat/answer_writer.h"

namespace concordia {

class ConversationListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(Scope scope READ scope WRITE setScope NOTIFY scopeChanged)
    Q_PROPERTY(qint64 folder READ folder WRITE setFolder NOTIFY scopeChanged)

public:
    // Which conversations are listed.
    enum class Scope { Current, Archived, Bin };
    Q_ENUM(Scope)

    enum class Roles {
        ConversationId = Qt::UserRole,
        Title,
        Section,  // ‘pinned’, ‘today’, ‘yesterday’, ‘week’, ‘month’ (30 days), or ‘2026-03’
        Pinned,
        Archived,
        FolderId,  // 0 when it is in none
        UpdatedAt,
        DeletedAt,  // invalid when it is not in the bin
        Writing,    // an answer is being written
        Unread,     // an answer was finished that was not in view
    };

    // Requires: both outlive the model.
    ConversationListModel(ConversationLibrary& library, AnswerWriter& writer,
                          QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    // Lists only what is in this folder; 0 lists everything.
    [[nodiscard]] qint64 folder() const { return m_folder; }
    void setFolder(qint64 folder);

    // A section that is a month, as a heading: ‘March 2026’. `format` is of QLocale::toString, with
    // ‘MMMM’ for the month as it stands by itself.
    [[nodiscard]] Q_INVOKABLE QString monthTitle(const QString& section,
                                                 const QString& format) const;
    [[nodiscard]] Q_INVOKABLE int rowOf(qint64 conversation) const;  // -1: not listed
    [[nodiscard]] Q_INVOKABLE qint64 conversationAt(int row) const;  // 0: no such row

    // The conversation in view: its answers count as read.
    void setShown(RecordId conversation);

signals:
    void countChanged();
    void scopeChanged();

private:
    [[nodiscard]] bool lists(const ConversationRecord& record) const;
    [[nodiscard]] bool isBefore(RecordId left, RecordId right) const;
    [[nodiscard]] QString sectionOf(const ConversationRecord& record) const;
    void rebuild();
    void take(RecordId id);
    void drop(int row);
    void rowChanged(RecordId id);
    void changeDay();

    ConversationLibrary& m_library;
    AnswerWriter& m_writer;
    Scope m_scope = Scope::Current;
    RecordId m_folder = 0;
    QList<RecordId> m_rows;
    QSet<RecordId> m_unread;
    RecordId m_shown = 0;
    QTimer m_midnight;
};

}  // namespace concordia
