// What the search over all conversations has found so far, as a list: titles first, then messages.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

#include "app/chat/conversation_library.h"

namespace concordia {

class SearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(bool searching READ searching NOTIFY searchingChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    static constexpr int kMostTitles = 20;
    static constexpr int kMostMessages = 100;

    enum class Roles {
        ConversationId = Qt::UserRole,
        MessageId,   // 0 when the title was found
        Title,       // of the conversation
        Snippet,     // HTML with the words found in <mark>, everything else escaped
        FromPerson,  // who wrote the message
        CreatedAt,
    };

    // Requires: both outlive the model.
    SearchModel(StorageThread& storage, ConversationLibrary& library, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_hits.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // What is typed. The last word is found by its beginning; words in quotation marks as they
    // follow each other. Case and accents make no difference.
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    [[nodiscard]] bool searching() const { return m_asked; }

signals:
    void queryChanged();
    void searchingChanged();
    void countChanged();

private:
    struct Hit {
        RecordId conversationId = 0;
        RecordId messageId = 0;
        QString snippet;
        bool fromPerson = false;
        qint64 createdAt = 0;
    };

    void search();
    void setHits(const QList<Hit>& hits);
    [[nodiscard]] QList<Hit> titlesFound() const;

    StorageThread& m_storage;
    ConversationLibrary& m_library;
    QString m_query;
    bool m_asked = false;  // a search is under way: the next waits for it
    QList<Hit> m_hits;
};

}  // namespace concordia
