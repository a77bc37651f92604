#include "app/chat/conversation_list_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace concordia {
namespace {

QDate dateOf(qint64 time) {
    return QDateTime::fromMSecsSinceEpoch(time).date();
}

// By itself a month stands in another case than within a date: “marzec 2026”, not “marca 2026”.
QString monthHeading(const QDate& month, QString format) {
    const QLocale locale;
    const QString name = locale.standaloneMonthName(month.month());
    const QString heading = locale.toString(
        month, format.replace(QLatin1String("MMMM"), QLatin1Char('\'') + name + QLatin1Char('\'')));
    return locale.toUpper(heading.first(1)) + heading.sliced(1);
}

}  // namespace

ConversationListModel::ConversationListModel(ConversationLibrary& library, AnswerWriter& writer,
                                             QObject* parent)
    : QAbstractListModel(parent), m_library(library), m_writer(writer) {
    connect(&library, &ConversationLibrary::reset, this, &ConversationListModel::rebuild);
    connect(&library, &ConversationLibrary::added, this, &ConversationListModel::take);
    connect(&library, &ConversationLibrary::changed, this, &ConversationListModel::take);
    connect(&library, &ConversationLibrary::erased, this, [this](RecordId id) { drop(rowOf(id)); });
    connect(&writer, &AnswerWriter::started, this, &ConversationListModel::rowChanged);
    connect(&writer, &AnswerWriter::ended, this, [this](RecordId id) {
        if (id != m_shown) {
            m_unread.insert(id);
        }
        rowChanged(id);
    });
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &ConversationListModel::changeDay);
    changeDay();
}

int ConversationListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ConversationRecord& record = *m_library.find(m_rows[index.row()]);
    switch (static_cast<Roles>(role)) {
        case Roles::ConversationId:
            return record.id;
        case Roles::Title:
            return m_library.titleOf(record.id);
        case Roles::Section:
            return sectionOf(record);
        case Roles::Pinned:
            return record.pinned;
        case Roles::Archived:
            return record.archived;
        case Roles::FolderId:
            return record.folderId;
        case Roles::UpdatedAt:
            return QDateTime::fromMSecsSinceEpoch(record.updatedAt);
        case Roles::DeletedAt:
            return record.deletedAt == 0 ? QDateTime()
                                         : QDateTime::fromMSecsSinceEpoch(record.deletedAt);
        case Roles::Writing:
            return m_writer.isWriting(record.id);
        case Roles::Unread:
            return m_unread.contains(record.id);
    }
    return {};
}

QHash<int, QByteArray> ConversationListModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::ConversationId), "conversationId"},
            {id(Roles::Title), "title"},
            {id(Roles::Section), "section"},
            {id(Roles::Pinned), "pinned"},
            {id(Roles::Archived), "archived"},
            {id(Roles::FolderId), "folderId"},
            {id(Roles::UpdatedAt), "updatedAt"},
            {id(Roles::DeletedAt), "deletedAt"},
            {id(Roles::Writing), "writing"},
            {id(Roles::Unread), "unread"}};
}

void ConversationListModel::setScope(Scope scope) {
    if (m_scope != scope) {
        m_scope = scope;
        rebuild();
        emit scopeChanged();
    }
}

void ConversationListModel::setFolder(qint64 folder) {
    if (m_folder != folder) {
        m_folder = folder;
        rebuild();
        emit scopeChanged();
    }
}

QString ConversationListModel::monthTitle(const QString& section, const QString& format) const {
    return monthHeading(QDate::fromString(section + QLatin1String("-01"), Qt::ISODate), format);
}

int ConversationListModel::rowOf(qint64 conversation) const {
    return static_cast<int>(m_rows.indexOf(conversation));
}

qint64 ConversationListModel::conversationAt(int row) const {
    return row < 0 || row >= count() ? 0 : m_rows[row];
}

void ConversationListModel::setShown(RecordId conversation) {
    m_shown = conversation;
    if (m_unread.remove(conversation)) {
        rowChanged(conversation);
    }
}

bool ConversationListModel::lists(const ConversationRecord& record) const {
    const Scope scope = record.deletedAt != 0 ? Scope::Bin
                        : record.archived     ? Scope::Archived
                                              : Scope::Current;
    return scope == m_scope && (m_folder == 0 || record.folderId == m_folder);
}

bool ConversationListModel::isBefore(RecordId left, RecordId right) const {
    const ConversationRecord& first = *m_library.find(left);
    const ConversationRecord& second = *m_library.find(right);
    if (m_scope == Scope::Bin) {
        return std::pair(first.deletedAt, left) > std::pair(second.deletedAt, right);
    }
    return std::tuple(first.pinned, first.updatedAt, left) >
           std::tuple(second.pinned, second.updatedAt, right);
}

QString ConversationListModel::sectionOf(const ConversationRecord& record) const {
    if (m_scope != Scope::Bin && record.pinned) {
        return QStringLiteral("pinned");
    }
    const QDate date = dateOf(m_scope == Scope::Bin ? record.deletedAt : record.updatedAt);
    const qint64 days = date.daysTo(QDate::currentDate());
    if (days <= 0) {
        return QStringLiteral("today");
    }
    if (days == 1) {
        return QStringLiteral("yesterday");
    }
    if (days <= 7) {
        return QStringLiteral("week");
    }
    return days <= 30 ? QStringLiteral("month") : date.toString(QStringLiteral("yyyy-MM"));
}

void ConversationListModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    for (const RecordId id : m_library.ids()) {
        if (lists(*m_library.find(id))) {
            m_rows.append(id);
        }
    }
    std::ranges::sort(m_rows,
                      [this](RecordId left, RecordId right) { return isBefore(left, right); });
    endResetModel();
    emit countChanged();
}

// Puts a conversation that is new or has changed where it belongs.
void ConversationListModel::take(RecordId id) {
    const int before = rowOf(id);
    if (!lists(*m_library.find(id))) {
        drop(before);
        return;
    }
    QList<RecordId> others = m_rows;
    others.removeOne(id);
    const auto place = std::ranges::lower_bound(
        others, id, [this](RecordId left, RecordId right) { return isBefore(left, right); });
    const int after = static_cast<int>(place - others.begin());
    if (before < 0) {
        beginInsertRows({}, after, after);
        m_rows.insert(after, id);
        endInsertRows();
        emit countChanged();
        return;
    }
    if (before != after) {
        // Qt counts the destination before the row is taken out.
        beginMoveRows({}, before, before, {}, after > before ? after + 1 : after);
        m_rows.move(before, after);
        endMoveRows();
    }
    rowChanged(id);
}

void ConversationListModel::drop(int row) {
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        emit countChanged();
    }
}

void ConversationListModel::rowChanged(RecordId id) {
    const int row = rowOf(id);
    if (row >= 0) {
        emit dataChanged(index(row), index(row));
    }
}

// Sections are named after the day.
void ConversationListModel::changeDay() {
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 wait = now.msecsTo(now.date().addDays(1).startOfDay());
    m_midnight.start(static_cast<int>(std::clamp<qint64>(wait + 1000, 1000, 24 * 3600 * 1000)));
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0), index(count() - 1), {static_cast<int>(Roles::Section)});
    }
}

}  // namespace concordia
