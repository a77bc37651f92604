#include "app/chat/search_model.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

#include "app/storage/search_query.h"
#include "app/storage/text_folding.h"

namespace concordia {

SearchModel::SearchModel(StorageThread& storage, ConversationLibrary& library, QObject* parent)
    : QAbstractListModel(parent), m_storage(storage), m_library(library) {}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Hit& hit = m_hits[index.row()];
    switch (static_cast<Roles>(role)) {
        case Roles::ConversationId:
            return hit.conversationId;
        case Roles::MessageId:
            return hit.messageId;
        case Roles::Title:
            return m_library.titleOf(hit.conversationId);
        case Roles::Snippet:
            return hit.snippet;
        case Roles::FromPerson:
            return hit.fromPerson;
        case Roles::CreatedAt:
            return QDateTime::fromMSecsSinceEpoch(hit.createdAt);
    }
    return {};
}

QHash<int, QByteArray> SearchModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::ConversationId), "conversationId"},
            {id(Roles::MessageId), "messageId"},
            {id(Roles::Title), "title"},
            {id(Roles::Snippet), "snippet"},
            {id(Roles::FromPerson), "fromPerson"},
            {id(Roles::CreatedAt), "createdAt"}};
}

void SearchModel::setQuery(const QString& query) {
    if (m_query == query) {
        return;
    }
    m_query = query;
    emit queryChanged();
    if (!m_asked) {
        search();
    }
}

// One search at a time: what is typed meanwhile is looked for when it has ended.
void SearchModel::search() {
    if (searchQuery(m_query).isEmpty()) {
        setHits({});
        return;
    }
    m_asked = true;
    emit searchingChanged();
    m_storage.run(
        this,
        [query = m_query](Store& store) {
            QList<Hit> hits;
            for (const SearchHit& found : store.messages().search(query, kMostMessages)) {
                hits.append({found.conversationId, found.messageId,
                             searchSnippet(found.text, query), found.role == MessageRole::Person,
                             found.createdAt});
            }
            return hits;
        },
        [this, query = m_query](const Outcome<QList<Hit>>& outcome) {
            m_asked = false;
            setHits(titlesFound() + outcome.value);
            emit searchingChanged();
            if (query != m_query) {
                search();
            }
        });
}

QList<SearchModel::Hit> SearchModel::titlesFound() const {
    QStringList words;
    forEachWord(m_query, [&](qsizetype, qsizetype, const QString& folded) {
        words.append(folded);
        return true;
    });
    QList<Hit> hits;
    for (const RecordId id : m_library.ids()) {
        const ConversationRecord& record = *m_library.find(id);
        const QString title = foldText(record.title);
        const bool found =
            std::ranges::all_of(words, [&](const QString& word) { return title.contains(word); });
        if (found && !words.isEmpty() && record.deletedAt == 0) {
            hits.append({id, 0, searchSnippet(record.title, m_query), false, record.updatedAt});
        }
    }
    std::ranges::sort(hits, std::ranges::greater(), &Hit::createdAt);
    hits.resize(std::min<qsizetype>(hits.size(), kMostTitles));
    return hits;
}

void SearchModel::setHits(const QList<Hit>& hits) {
    beginResetModel();
    m_hits = hits;
    endResetModel();
    emit countChanged();
}

}  // namespace concordia
