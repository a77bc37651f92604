#include "app/palette/palette_model.h"

#include <algorithm>

#include "app/storage/text_folding.h"

namespace concordia {
namespace {

constexpr int kLetter = 1;
constexpr int kFollows = 4;
constexpr int kBeginsWord = 6;
constexpr int kWholePart = 20;

}  // namespace

int fuzzyScore(QStringView name, QStringView query) {
    int score = name.contains(query) ? kWholePart : 0;
    qsizetype from = 0;
    for (const QChar letter : query) {
        if (letter.isSpace()) {
            continue;
        }
        const qsizetype at = name.indexOf(letter, from);
        if (at < 0) {
            return 0;
        }
        const bool beginsWord = at == 0 || !name[at - 1].isLetterOrNumber();
        score += kLetter + (beginsWord ? kBeginsWord : 0) + (at == from && at > 0 ? kFollows : 0);
        from = at + 1;
    }
    return score + 1;
}

void PaletteModel::setConversations(ConversationLibrary* library) {
    if (library != m_library) {
        m_library = library;
        emit conversationsChanged();
        update();
    }
}

void PaletteModel::setEntries(const QVariantList& entries) {
    m_entries = entries;
    emit entriesChanged();
    update();
}

void PaletteModel::setQuery(const QString& query) {
    if (query != m_query) {
        m_query = query;
        emit queryChanged();
        update();
    }
}

QList<PaletteModel::Row> PaletteModel::conversationRows(const QString& folded) const {
    QList<Row> rows;
    if (m_library == nullptr) {
        return rows;
    }
    for (const RecordId id : m_library->ids()) {
        const ConversationRecord& record = *m_library->find(id);
        if (record.deletedAt != 0) {
            continue;
        }
        Row row{.kind = Kind::Conversation,
                .name = m_library->titleOf(id),
                .conversation = id,
                .updatedAt = record.updatedAt};
        row.score = folded.isEmpty() ? 1 : fuzzyScore(foldText(row.name), folded);
        if (row.score > 0) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows, [](const Row& left, const Row& right) {
        return left.score != right.score ? left.score > right.score
                                         : left.updatedAt > right.updatedAt;
    });
    rows.resize(std::min(rows.size(), folded.isEmpty() ? kRecent : kMostOfAKind));
    return rows;
}

QList<PaletteModel::Row> PaletteModel::entryRows(const QString& folded) const {
    QList<Row> rows;
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        const QVariantMap map = m_entries[entry].toMap();
        if (folded.isEmpty() && map[QStringLiteral("foundOnly")].toBool()) {
            continue;
        }
        Row row{.kind = static_cast<Kind>(map[QStringLiteral("kind")].toInt()),
                .name = map[QStringLiteral("name")].toString(),
                .detail = map[QStringLiteral("detail")].toString(),
                .entry = entry};
        row.score = folded.isEmpty() ? 1 : fuzzyScore(foldText(row.name), folded);
        if (row.score > 0) {
            rows.append(row);
        }
    }
    // Without anything typed they stay as they were given.
    std::ranges::stable_sort(rows, [](const Row& left, const Row& right) {
        return left.kind != right.kind ? left.kind < right.kind : left.score > right.score;
    });
    return rows;
}

void PaletteModel::update() {
    const QString folded = foldText(m_query.trimmed());
    beginResetModel();
    m_rows = conversationRows(folded) + entryRows(folded);
    endResetModel();
    emit countChanged();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (static_cast<Roles>(role)) {
        case Roles::Kind:
            return static_cast<int>(row.kind);
        case Roles::Name:
            return row.name;
        case Roles::Detail:
            return row.detail;
        case Roles::Entry:
            return row.entry;
        case Roles::ConversationId:
            return row.conversation;
    }
    return {};
}

QHash<int, QByteArray> PaletteModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::Kind), "kind"},
            {id(Roles::Name), "name"},
            {id(Roles::Detail), "detail"},
            {id(Roles::Entry), "entry"},
            {id(Roles::ConversationId), "conversationId"}};
}

}  // namespace concordia
