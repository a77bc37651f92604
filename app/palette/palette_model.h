// What the command palette offers for what is typed: conversations, commands, settings and models.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QVariantList>

#include "app/chat/conversation_library.h"

namespace concordia {

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(concordia::ConversationLibrary* conversations READ conversations WRITE
                   setConversations NOTIFY conversationsChanged REQUIRED)
    Q_PROPERTY(QVariantList entries READ entries WRITE setEntries NOTIFY entriesChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    // In the order in which they are listed.
    enum class Kind { Conversation, Command, Setting, Model };
    Q_ENUM(Kind)

    static constexpr qsizetype kRecent = 5;        // conversations, before anything is typed
    static constexpr qsizetype kMostOfAKind = 20;  // found

    enum class Roles {
        Kind = Qt::UserRole,
        Name,
        Detail,          // keys, or what the name alone does not say
        Entry,           // the place in `entries`; -1 for a conversation
        ConversationId,  // 0 for others
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] ConversationLibrary* conversations() const { return m_library; }
    void setConversations(ConversationLibrary* library);

    // Everything but conversations: maps with `kind`, `name` and `detail`. With `foundOnly` they
    // are left out while nothing is typed.
    [[nodiscard]] QVariantList entries() const { return m_entries; }
    void setEntries(const QVariantList& entries);

    // Its letters are looked for in the names in their order, without case or accents.
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void conversationsChanged();
    void entriesChanged();
    void queryChanged();
    void countChanged();

private:
    struct Row {
        Kind kind = Kind::Command;
        QString name;
        QString detail;
        int entry = -1;
        RecordId conversation = 0;
        int score = 0;
        qint64 updatedAt = 0;
    };

    void update();
    [[nodiscard]] QList<Row> conversationRows(const QString& folded) const;
    [[nodiscard]] QList<Row> entryRows(const QString& folded) const;

    ConversationLibrary* m_library = nullptr;
    QVariantList m_entries;
    QString m_query;
    QList<Row> m_rows;
};

// How well `query` fits `name`, both folded: higher is better, 0 when a letter is missing. Letters
// at the beginning of words and letters that follow each other count more.
[[nodiscard]] int fuzzyScore(QStringView name, QStringView query);

}  // namespace concordia
