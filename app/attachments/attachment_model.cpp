#include "app/attachments/attachment_model.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

#include "app/attachments/refusal_sentence.h"
#include "app/chat/chat_controller.h"
#include "app/storage/storage_report.h"

namespace concordia {

using documents::SourceState;

AttachmentModel::AttachmentModel(AttachmentLibrary& library, ChatController& chat, QObject* parent)
    : QAbstractListModel(parent), m_library(library), m_chat(chat) {
    connect(&chat, &ChatController::conversationChanged, this, &AttachmentModel::showConversation);
    connect(&library, &AttachmentLibrary::changed, this, &AttachmentModel::take);
    connect(&library, &AttachmentLibrary::statesChanged, this, &AttachmentModel::askStates);
    connect(&library, &AttachmentLibrary::failureChanged, this, &AttachmentModel::problemChanged);
    showConversation();
}

AttachmentModel::State AttachmentModel::Row::shown() const {
    if (!known || !state.settled()) {
        return State::Reading;
    }
    return state.read == 0 && state.refused > 0 ? State::Refused : State::Ready;
}

int AttachmentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant AttachmentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    const SourceState& state = row.state;
    switch (static_cast<Roles>(role)) {
        case Roles::Name:
            return row.name;
        case Roles::Path:
            return row.record.path;
        case Roles::IsFolder:
            return state.isFolder;
        case Roles::IsCollection:
            return row.record.collectionId != 0;
        case Roles::State:
            return static_cast<int>(row.shown());
        case Roles::Percent:
            return state.percent();
        case Roles::Files:
            return state.read;
        case Roles::Pages:
            return state.pages;
        case Roles::Sentence:
            return state.refusal ? refusalSentence(*state.refusal) : QString();
        case Roles::Caution:
            return state.withHiddenText == 0
                       ? QString()
                       : tr("It holds text that readers do not see. The model is not given it.");
    }
    return {};
}

QHash<int, QByteArray> AttachmentModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::Name), "name"},         {id(Roles::Path), "path"},
            {id(Roles::IsFolder), "isFolder"}, {id(Roles::IsCollection), "isCollection"},
            {id(Roles::State), "phase"},       {id(Roles::Percent), "percent"},
            {id(Roles::Files), "files"},       {id(Roles::Pages), "pages"},
            {id(Roles::Sentence), "sentence"}, {id(Roles::Caution), "caution"}};
}

QString AttachmentModel::problemOf(const Row& row) const {
    return row.shown() != State::Refused || !row.state.refusal
               ? QString()
               : tr("%1 cannot be used. %2", "a file, and why")
                     .arg(row.name, refusalSentence(*row.state.refusal));
}

QString AttachmentModel::problem() const {
    if (m_library.failure() && !m_rows.isEmpty()) {
        const ErrorReport report = reportDocumentsFailure(m_library.failure()->details);
        return report.happened + u' ' + report.advice;
    }
    for (const Row& row : m_rows) {
        if (const QString problem = problemOf(row); !problem.isEmpty()) {
            return problem;
        }
    }
    return {};
}

QUrl AttachmentModel::folder() const {
    const auto last = std::find_if(m_rows.crbegin(), m_rows.crend(),
                                   [](const Row& row) { return row.record.collectionId == 0; });
    return QUrl::fromLocalFile(
        last == m_rows.crend() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(last->record.path).absolutePath());
}

void AttachmentModel::attach(const QList<QUrl>& files) {
    QStringList paths;
    for (const QUrl& file : files) {
        if (file.isLocalFile()) {
            paths.append(file.toLocalFile());
            m_awaited.insert(AttachmentLibrary::keptPath(paths.last()));
        }
    }
    if (paths.isEmpty()) {
        return;
    }
    m_library.attach(m_conversation, paths);
}

void AttachmentModel::remove(int row) {
    if (row >= 0 && row < count()) {
        m_library.remove(m_conversation, m_rows[row].record.id);
    }
}

bool AttachmentModel::paste() {
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr || !data->hasUrls() ||
        std::ranges::none_of(data->urls(), [](const QUrl& url) { return url.isLocalFile(); })) {
        return false;
    }
    attach(data->urls());
    return true;
}

void AttachmentModel::showConversation() {
    const RecordId before = std::exchange(m_conversation, m_chat.conversationId());
    if (before != m_conversation) {
        m_library.leave(before);
        m_awaited.clear();
    }
    take(m_conversation);
}

void AttachmentModel::take(RecordId conversation) {
    if (conversation != m_conversation) {
        return;
    }
    QList<Row> rows;
    for (const AttachmentRecord& record : m_library.of(conversation)) {
        const auto known =
            std::ranges::find(m_rows, record.id, [](const Row& row) { return row.record.id; });
        Row row{.record = record, .name = m_library.nameOf(record), .state = {}};
        row.state.isFolder = record.collectionId == 0 && QFileInfo(record.path).isDir();
        if (known != m_rows.end()) {
            row.state = known->state;
            row.known = known->known;
        }
        rows.append(row);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
    emit problemChanged();
    askStates();
}

// One question at a time: the answer comes after the files that are being read.
void AttachmentModel::askStates() {
    if (m_rows.isEmpty()) {
        return;
    }
    if (std::exchange(m_asking, true)) {
        m_askAgain = true;
        return;
    }
    const auto take = [this, conversation = m_conversation](const QList<SourceState>& states) {
        m_asking = false;
        if (conversation == m_conversation) {
            takeStates(states);
        }
        if (conversation != m_conversation || std::exchange(m_askAgain, false)) {
            askStates();
        }
    };
    m_asking = m_library.states(m_conversation, this, take);
}

// Of a collection: the sum of its sources' states. Without a path where it is not among them.
SourceState AttachmentModel::stateOf(const AttachmentRecord& record,
                                     const QList<SourceState>& states) {
    SourceState sum;
    for (const SourceState& state : states) {
        const bool ofCollection = state.owner.kind == documents::OwnerKind::Collection;
        if (record.collectionId == 0) {
            if (!ofCollection && state.path == record.path) {
                return state;
            }
        } else if (ofCollection && state.owner.id == record.collectionId) {
            sum.add(state);
        }
    }
    return sum;
}

void AttachmentModel::takeStates(const QList<SourceState>& states) {
    for (int i = 0; i < count(); ++i) {
        Row& row = m_rows[i];
        const SourceState state = stateOf(row.record, states);
        if (row.record.collectionId == 0 && state.path.isEmpty()) {
            continue;  // attached since the question
        }
        row.state = state;
        row.known = true;
        emit dataChanged(index(i), index(i));
        if (row.shown() != State::Reading && m_awaited.remove(row.record.path)) {
            if (row.shown() == State::Ready) {
                emit read(row.name);
            } else {
                emit refused(problemOf(row));
            }
        }
    }
    emit problemChanged();
}

}  // namespace concordia
