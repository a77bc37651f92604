#include "app/exchange/exchange_controller.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <algorithm>
#include <exception>
#include <memory>

#include "app/exchange/concordia_format.h"
#include "app/exchange/export_document.h"
#include "app/exchange/import_file.h"
#include "app/storage/storage_report.h"

namespace concordia {
namespace {

// Ids of the store in place of those that count from 1.
QList<MessageRecord> withStoreIds(const ExchangedConversation& exchanged,
                                  ConversationRecord& record) {
    QList<RecordId> ids{0};
    for (qsizetype i = 0; i < exchanged.messages.size(); ++i) {
        ids.append(newRecordId());
    }
    QList<MessageRecord> messages = exchanged.messages;
    for (MessageRecord& message : messages) {
        message.id = ids[message.id];
        message.parentId = ids[message.parentId];
        message.shownChild = ids[message.shownChild];
        message.conversationId = record.id;
    }
    record.shownRoot = ids[exchanged.conversation.shownRoot];
    return messages;
}

// The reverse. Messages in the bin are left out.
ExchangedConversation toExchanged(const ConversationRecord& record,
                                  const QList<MessageRecord>& stored, const QString& folder) {
    QList<ForeignMessage> messages;
    for (const MessageRecord& message : stored) {
        if (message.deletedAt == 0) {
            messages.append(
                {QString::number(message.id), QString::number(message.parentId), true, message});
        }
    }
    ExchangedConversation exchanged{record, folder, {}};
    const QHash<QString, RecordId> numbers = linkMessages(messages, {}, exchanged);
    exchanged.conversation.shownRoot = numbers.value(QString::number(record.shownRoot));
    for (MessageRecord& message : exchanged.messages) {
        message.shownChild = numbers.value(QString::number(message.shownChild));
    }
    return exchanged;
}

}  // namespace

ExchangeController::ExchangeController(StorageThread& storage, ConversationLibrary& library,
                                       QObject* parent)
    : QObject(parent), m_storage(storage), m_library(library) {
    m_pool.setMaxThreadCount(1);
}

ExchangeController::~ExchangeController() {
    m_pool.waitForDone();
}

void ExchangeController::importFile(const QUrl& file) {
    if (!file.isLocalFile()) {
        fail(reportNotLocal(file.toString(), EarlierModel::Gone));
        return;
    }
    changeRunning(1);
    m_pool.start([this, path = file.toLocalFile()] {
        const auto read = std::make_shared<QList<ExchangedConversation>>();
        QString problem;
        try {
            *read = readConversationFile(path);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(this, [this, read, problem] {
            if (problem.isEmpty()) {
                add(*read);
            } else {
                fail({tr("The file could not be imported."), tr("Nothing was changed."),
                      tr("Choose a file that Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All "
                         "has written."),
                      problem});
            }
            changeRunning(-1);
        });
    });
}

// Each conversation is a piece of work of its own: what is being written meanwhile is saved
// between them.
void ExchangeController::add(const QList<ExchangedConversation>& conversations) {
    for (const ExchangedConversation& exchanged : conversations) {
        ConversationRecord record = exchanged.conversation;
        record.id = newRecordId();
        record.folderId = exchanged.folder.isEmpty() ? 0 : folderNamed(exchanged.folder);
        record.assistantId = 0;
        const QList<MessageRecord> messages = withStoreIds(exchanged, record);
        m_storage.run(
            this,
            [record, messages](Store& store) {
                Transaction transaction(store.database());
                store.conversations().save(record);
                for (const MessageRecord& message : messages) {
                    store.messages().save(message);
                }
                transaction.commit();
            },
            [this, record](const auto& outcome) {
                if (!outcome.failure) {
                    m_library.add(record);
                }
            });
    }
    // Work is done in order: this comes after all of it.
    m_storage.run(
        this, [](Store&) { return 0; },
        [this, count = static_cast<int>(conversations.size())](const Outcome<int>&) {
            emit imported(count);
        });
}

RecordId ExchangeController::folderNamed(const QString& name) {
    const QList<FolderEntry> folders = m_library.folders();
    const auto found = std::ranges::find(folders, name.simplified(), &FolderEntry::name);
    return found == folders.end() ? m_library.addFolder(name) : found->folderId;
}

void ExchangeController::exportConversation(qint64 conversation, Format format, const QUrl& file) {
    const auto first = [](auto write) -> Write {
        return [write](const QList<ExchangedConversation>& all) { return write(all.first()); };
    };
    Write write = writeConcordia;
    switch (format) {
        case Format::Markdown:
            write = first([](const auto& each) { return markdownOf(each).toUtf8(); });
            break;
        case Format::Html:
            write = first([](const auto& each) { return htmlOf(each).toUtf8(); });
            break;
        case Format::Pdf:
            write = first(pdfOf);
            break;
        case Format::Json:
            break;
    }
    if (m_library.find(conversation) != nullptr) {
        exportTo({conversation}, file, write);
    }
}

void ExchangeController::exportAll(const QUrl& file) {
    QList<RecordId> ids = m_library.ids();
    ids.removeIf([this](RecordId id) { return m_library.find(id)->deletedAt != 0; });
    std::ranges::sort(ids);
    exportTo(ids, file, writeConcordia);
}

void ExchangeController::exportTo(const QList<RecordId>& ids, const QUrl& file,
                                  const Write& write) {
    if (!file.isLocalFile()) {
        fail(reportNotLocal(file.toString(), EarlierModel::Gone));
        return;
    }
    changeRunning(1);
    const auto conversations = std::make_shared<QList<ExchangedConversation>>();
    for (const RecordId id : ids) {
        const ConversationRecord record = *m_library.find(id);
        const QList<FolderEntry> folders = m_library.folders();
        const auto folder = std::ranges::find(folders, record.folderId, &FolderEntry::folderId);
        m_storage.run([record, conversations,
                       name = folder == folders.end() ? QString() : folder->name](Store& store) {
            conversations->append(
                toExchanged(record, store.messages().messagesOf(record.id), name));
        });
    }
    m_storage.run(
        this, [](Store&) { return 0; },
        [this, conversations, path = file.toLocalFile(), write,
         wanted = ids.size()](const Outcome<int>&) {
            if (conversations->size() == wanted) {
                writeFile(path, *conversations, write);
                return;
            }
            changeRunning(-1);
            fail({tr("The conversations could not be read."),
                  tr("Nothing was written."),
                  tr("Start Concordia again."),
                  {}});
        });
}

void ExchangeController::writeFile(const QString& path,
                                   const QList<ExchangedConversation>& conversations,
                                   const Write& write) {
    m_pool.start([this, path, conversations, write] {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) &&
                             file.write(write(conversations)) >= 0 && file.commit();
        const QString problem = file.errorString();
        QMetaObject::invokeMethod(this, [this, written, problem, path] {
            changeRunning(-1);
            if (written) {
                emit exported(path);
            } else {
                fail({tr("The file could not be written."),
                      tr("A file of that name is as it was before."),
                      tr("Choose another folder, or make room on the disk."), problem});
            }
        });
    });
}

QString ExchangeController::fileName(qint64 conversation, Format format) const {
    static const QRegularExpression kForbidden(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    constexpr const char* kEndings[] = {".md", ".json", ".html", ".pdf"};
    QString name = m_library.titleOf(conversation).replace(kForbidden, QStringLiteral(" "));
    // A leading dot would hide the file.
    static const QRegularExpression kLeadingDots(QStringLiteral("^[.\\s]+"));
    name = name.simplified().remove(kLeadingDots).left(60).trimmed();
    return (name.isEmpty() ? tr("Conversation") : name) +
           QLatin1String(kEndings[static_cast<int>(format)]);
}

void ExchangeController::changeRunning(int change) {
    m_running += change;
    emit busyChanged();
}

void ExchangeController::fail(const ErrorReport& report) {
    emit failed(report);
}

}  // namespace concordia
