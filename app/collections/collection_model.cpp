#include "app/collections/collection_model.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

#include "app/attachments/refusal_sentence.h"
#include "app/chat/chat_controller.h"

namespace concordia {

using documents::Owner;
using documents::OwnerKind;
using documents::SourceState;

CollectionModel::CollectionModel(CollectionLibrary& collections, AttachmentLibrary& attachments,
                                 ChatController& chat, QObject* parent)
    : QAbstractListModel(parent),
      m_collections(collections),
      m_attachments(attachments),
      m_chat(chat) {
    connect(&collections, &CollectionLibrary::changed, this, &CollectionModel::take);
    connect(&attachments, &AttachmentLibrary::changed, this, &CollectionModel::takeAttached);
    connect(&chat, &ChatController::conversationChanged, this, &CollectionModel::takeAttached);
    connect(&attachments, &AttachmentLibrary::statesChanged, this, &CollectionModel::askStates);
}

SourceState CollectionModel::Row::sum() const {
    SourceState sum;
    for (const SourceState& state : states) {
        sum.add(state);
    }
    return sum;
}

int CollectionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant CollectionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    const SourceState sum = row.sum();
    switch (static_cast<Roles>(role)) {
        case Roles::CollectionId:
            return row.record.id;
        case Roles::Name:
            return row.record.name;
        case Roles::Attached:
            return row.attached;
        case Roles::Reading:
            return row.states.size() < row.record.paths.size() || !sum.settled();
        case Roles::Percent:
            return sum.percent();
        case Roles::Files:
            return sum.read;
        case Roles::Refused:
            return sum.refused;
        case Roles::Sources:
            return sourcesOf(row);
        case Roles::Problems:
            return problemsOf(row);
    }
    return {};
}

QHash<int, QByteArray> CollectionModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::CollectionId), "collectionId"}, {id(Roles::Name), "name"},
            {id(Roles::Attached), "attached"},         {id(Roles::Reading), "reading"},
            {id(Roles::Percent), "percent"},           {id(Roles::Files), "files"},
            {id(Roles::Refused), "refused"},           {id(Roles::Sources), "sources"},
            {id(Roles::Problems), "problems"}};
}

QVariantList CollectionModel::sourcesOf(const Row& row) {
    QVariantList sources;
    for (const QString& path : row.record.paths) {
        const QFileInfo info(path);
        CollectionSource source;
        source.path = path;
        source.name = info.fileName();
        source.folder = QDir::toNativeSeparators(info.absolutePath());
        source.isFolder = info.isDir();
        sources.append(QVariant::fromValue(source));
    }
    return sources;
}

QVariantList CollectionModel::problemsOf(const Row& row) {
    QVariantList problems;
    for (const documents::RefusedFile& refused : row.sum().refusals) {
        CollectionProblem problem;
        problem.path = refused.path;
        problem.name = QFileInfo(refused.path).fileName();
        problem.sentence = refusalSentence(refused.refusal);
        problems.append(QVariant::fromValue(problem));
    }
    return problems;
}

void CollectionModel::setWatching(bool watching) {
    if (m_watching != watching) {
        m_watching = watching;
        emit watchingChanged();
        askStates();
    }
}

QUrl CollectionModel::folder() const {
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

qint64 CollectionModel::add(const QString& name) {
    return m_collections.add(name);
}

void CollectionModel::rename(qint64 id, const QString& name) {
    m_collections.rename(id, name);
}

void CollectionModel::remove(qint64 id) {
    m_collections.remove(id);
}

void CollectionModel::addFiles(qint64 id, const QList<QUrl>& files) {
    QStringList paths;
    for (const QUrl& file : files) {
        if (file.isLocalFile()) {
            paths.append(AttachmentLibrary::keptPath(file.toLocalFile()));
        }
    }
    m_collections.addPaths(id, paths);
}

void CollectionModel::removeSource(qint64 id, const QString& path) {
    m_collections.removePath(id, path);
}

bool CollectionModel::isAttached(RecordId collection) const {
    const QList<AttachmentRecord> attached = m_attachments.of(m_chat.conversationId());
    return std::ranges::find(attached, collection, &AttachmentRecord::collectionId) !=
           attached.end();
}

void CollectionModel::toggle(qint64 id) {
    const QList<AttachmentRecord> attached = m_attachments.of(m_chat.conversationId());
    const auto found = std::ranges::find(attached, id, &AttachmentRecord::collectionId);
    if (id != 0 && found != attached.end()) {
        m_attachments.remove(m_chat.conversationId(), found->id);
    } else {
        m_attachments.attachCollections(m_chat.conversationId(), {id});
    }
}

// Rows that stay keep what stands in them, and with it the focus.
void CollectionModel::take() {
    QList<Row> rows;
    for (const CollectionRecord& record : m_collections.all()) {
        const auto known =
            std::ranges::find(m_rows, record.id, [](const Row& row) { return row.record.id; });
        rows.append({.record = record,
                     .attached = isAttached(record.id),
                     .states = known == m_rows.end() ? QList<SourceState>() : known->states});
    }
    const auto idOf = [](const Row& row) { return row.record.id; };
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, idOf, idOf);
    if (sameRows) {
        for (int i = 0; i < count(); ++i) {
            const bool same = m_rows[i].record == rows[i].record;
            m_rows[i] = rows[i];
            if (!same) {
                emit dataChanged(index(i), index(i));
            }
        }
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        emit countChanged();
    }
    askStates();
}

void CollectionModel::takeAttached() {
    for (int i = 0; i < count(); ++i) {
        const bool attached = isAttached(m_rows[i].record.id);
        if (std::exchange(m_rows[i].attached, attached) != attached) {
            emit dataChanged(index(i), index(i), {static_cast<int>(Roles::Attached)});
        }
    }
}

// One question at a time: the answer comes after the files that are being read.
void CollectionModel::askStates() {
    if (!m_watching || m_rows.isEmpty()) {
        return;
    }
    if (std::exchange(m_asking, true)) {
        m_askAgain = true;
        return;
    }
    QList<Owner> owners;
    for (const Row& row : std::as_const(m_rows)) {
        owners.append({.kind = OwnerKind::Collection, .id = row.record.id});
    }
    m_asking = m_attachments.states(owners, this, [this](const QList<SourceState>& states) {
        m_asking = false;
        takeStates(states);
        if (std::exchange(m_askAgain, false)) {
            askStates();
        }
    });
}

void CollectionModel::takeStates(const QList<SourceState>& states) {
    for (int i = 0; i < count(); ++i) {
        Row& row = m_rows[i];
        const QList<documents::RefusedFile> before = row.sum().refusals;
        row.states.clear();
        for (const SourceState& state : states) {
            if (state.owner.id == row.record.id && row.record.paths.contains(state.path)) {
                row.states.append(state);
            }
        }
        QList<int> changed;
        for (const Roles role : {Roles::Reading, Roles::Percent, Roles::Files, Roles::Refused}) {
            changed.append(static_cast<int>(role));
        }
        if (row.sum().refusals != before) {
            changed.append(static_cast<int>(Roles::Problems));
        }
        emit dataChanged(index(i), index(i), changed);
    }
}

}  // namespace concordia
