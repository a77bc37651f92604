#include "app/exchange/import_file.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

#include "app/chat/titles.h"
#include "app/exchange/concordia_format.h"
#include "app/exchange/foreign_formats.h"
#include "app/exchange/json_field.h"

namespace concordia {
namespace {

ExchangedConversation readForeign(const JsonField& conversation) {
    if (isChatGpt(conversation)) {
        return readChatGpt(conversation);
    }
    if (isOpenWebUi(conversation)) {
        return readOpenWebUi(conversation);
    }
    if (isLmStudio(conversation)) {
        return readLmStudio(conversation);
    }
    throw ExchangeError(
        conversation.place().isEmpty()
            ? QStringLiteral("The file is JSON, but of no known program.")
            : QStringLiteral("The field ‘%1’ is no conversation of a known program.")
                  .arg(conversation.place()));
}

QList<ExchangedConversation> readJson(const QByteArray& data) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(data, &error);
    if (error.error != QJsonParseError::NoError) {
        throw ExchangeError(QStringLiteral("The file is not JSON: %1 at byte %2.")
                                .arg(error.errorString())
                                .arg(error.offset));
    }
    if (document.isArray()) {
        QList<ExchangedConversation> all;
        for (const JsonField& conversation : JsonField(document.array(), QString()).items()) {
            all.append(readForeign(conversation));
        }
        return all;
    }
    const JsonField file(document.object(), QString());
    return isConcordia(file) ? readConcordia(file) : QList{readForeign(file)};
}

void complete(ExchangedConversation& exchanged) {
    ConversationRecord& record = exchanged.conversation;
    qint64 last = record.createdAt;
    for (MessageRecord& message : exchanged.messages) {
        // What the file does not date was written with what is around it.
        message.createdAt = message.createdAt == 0 ? last : message.createdAt;
        last = message.createdAt;
        if (message.state == MessageState::Waiting || message.state == MessageState::Streaming) {
            message.state = MessageState::Stopped;
        }
    }
    record.createdAt = record.createdAt == 0 ? last : record.createdAt;
    record.createdAt = record.createdAt == 0 ? nowMilliseconds() : record.createdAt;
    record.updatedAt = std::max({record.createdAt, record.updatedAt, last});
    record.title = record.title.simplified();
    if (record.title.isEmpty()) {
        record.title = titleFromFirstWords(exchanged.messages.first().text);
    }
}

}  // namespace

QList<ExchangedConversation> readConversations(const QByteArray& data) {
    QList<ExchangedConversation> all = isGpt4All(data) ? QList{readGpt4All(data)} : readJson(data);
    all.removeIf([](const ExchangedConversation& each) { return each.messages.isEmpty(); });
    std::ranges::for_each(all, complete);
    return all;
}

QList<ExchangedConversation> readConversationFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw ExchangeError(QStringLiteral("The file cannot be read: %1").arg(file.errorString()));
    }
    if (file.size() > kLargestImport) {
        throw ExchangeError(QStringLiteral("The file is larger than 1 GiB."));
    }
    return readConversations(file.readAll());
}

}  // namespace concordia
