#include "app/exchange/concordia_format.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimeZone>
#include <algorithm>

namespace concordia {
namespace {

constexpr auto kFormat = "concordia-conversations";
constexpr int kVersion = 1;

const QStringList kKinds = {QStringLiteral("system"), QStringLiteral("person"),
                            QStringLiteral("ai")};
const QStringList kTitleOrigins = {QStringLiteral("first words"), QStringLiteral("ai"),
                                   QStringLiteral("person")};
const QStringList kStates = {QStringLiteral("waiting"), QStringLiteral("streaming"),
                             QStringLiteral("done"), QStringLiteral("stopped"),
                             QStringLiteral("failed")};
const QStringList kStopReasons = {QStringLiteral("end of text"), QStringLiteral("most tokens"),
                                  QStringLiteral("context full"), QStringLiteral("cancelled")};

QJsonValue timeText(qint64 time) {
    return time == 0 ? QJsonValue(QJsonValue::Null)
                     : QJsonValue(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC)
                                      .toString(Qt::ISODateWithMs));
}

QJsonValue idValue(RecordId id) {
    return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
}

QJsonObject authorOf(const MessageRecord& message) {
    QJsonObject author{{QStringLiteral("kind"), kKinds[static_cast<int>(message.role)]}};
    if (message.role != MessageRole::Model) {
        return author;
    }
    const AnswerOrigin& origin = message.origin;
    author[QStringLiteral("model")] = origin.model;
    // Without its folder, which may name the person.
    author[QStringLiteral("modelFile")] = QFileInfo(origin.modelFile).fileName();
    author[QStringLiteral("device")] = origin.device;
    author[QStringLiteral("seed")] = QString::number(origin.seed);
    author[QStringLiteral("sampling")] = toJson(origin.sampling);
    author[QStringLiteral("maxTokens")] = origin.maxTokens
                                              ? QJsonValue(static_cast<qint64>(*origin.maxTokens))
                                              : QJsonValue(QJsonValue::Null);
    author[QStringLiteral("continued")] = origin.continued;
    return author;
}

QJsonObject figuresOf(const AnswerFigures& figures) {
    QJsonObject object{{QStringLiteral("promptTokens"), figures.promptTokens},
                       {QStringLiteral("generatedTokens"), figures.generatedTokens},
                       {QStringLiteral("promptSeconds"), figures.promptSeconds},
                       {QStringLiteral("generationSeconds"), figures.generationSeconds}};
    if (figures.energyWattHours) {
        object[QStringLiteral("energyWattHours")] = *figures.energyWattHours;
    }
    return object;
}

QJsonObject messageObject(const MessageRecord& message) {
    QJsonObject object{{QStringLiteral("id"), message.id},
                       {QStringLiteral("parent"), idValue(message.parentId)},
                       {QStringLiteral("shownChild"), idValue(message.shownChild)},
                       {QStringLiteral("author"), authorOf(message)},
                       {QStringLiteral("createdAt"), timeText(message.createdAt)},
                       {QStringLiteral("text"), message.text}};
    if (message.role == MessageRole::Model) {
        object[QStringLiteral("state")] = kStates[static_cast<int>(message.state)];
        object[QStringLiteral("stopReason")] = kStopReasons[static_cast<int>(message.stopReason)];
        object[QStringLiteral("reasoning")] = message.reasoning;
        object[QStringLiteral("reasoningSeconds")] = message.reasoningSeconds;
        object[QStringLiteral("omittedMessages")] = message.omittedMessages;
        object[QStringLiteral("figures")] = figuresOf(message.figures);
    }
    return object;
}

QJsonObject conversationObject(const ExchangedConversation& exchanged) {
    const ConversationRecord& record = exchanged.conversation;
    QJsonArray messages;
    for (const MessageRecord& message : exchanged.messages) {
        messages.append(messageObject(message));
    }
    return {{QStringLiteral("title"), record.title},
            {QStringLiteral("titleBy"), kTitleOrigins[static_cast<int>(record.titleOrigin)]},
            {QStringLiteral("createdAt"), timeText(record.createdAt)},
            {QStringLiteral("updatedAt"), timeText(record.updatedAt)},
            {QStringLiteral("pinned"), record.pinned},
            {QStringLiteral("archived"), record.archived},
            {QStringLiteral("folder"), exchanged.folder},
            {QStringLiteral("answerLanguage"), record.answerLanguage},
            {QStringLiteral("settings"), record.settings},
            {QStringLiteral("shownRoot"), idValue(record.shownRoot)},
            {QStringLiteral("messages"), messages}};
}

void readAuthor(const JsonField& author, MessageRecord& message) {
    message.role = static_cast<MessageRole>(author[QStringLiteral("kind")].oneOf(kKinds));
    if (message.role != MessageRole::Model) {
        return;
    }
    AnswerOrigin& origin = message.origin;
    origin.model = author[QStringLiteral("model")].text();
    origin.modelFile = author[QStringLiteral("modelFile")].text();
    origin.device = author[QStringLiteral("device")].text();
    origin.seed = author[QStringLiteral("seed")].text().toULongLong();
    origin.sampling = samplingFromJson(author[QStringLiteral("sampling")].object());
    origin.continued = author[QStringLiteral("continued")].flag();
    const JsonField maxTokens = author[QStringLiteral("maxTokens")];
    if (!maxTokens.isMissing()) {
        origin.maxTokens =
            static_cast<std::uint32_t>(std::clamp<qint64>(maxTokens.integer(), 0, UINT32_MAX));
    }
}

ForeignMessage readMessage(const JsonField& field) {
    ForeignMessage read;
    read.id = QString::number(field[QStringLiteral("id")].integer());
    const qint64 parent = field[QStringLiteral("parent")].integer();
    read.parent = parent == 0 ? QString() : QString::number(parent);
    MessageRecord& message = read.record;
    readAuthor(field[QStringLiteral("author")], message);
    message.createdAt = field[QStringLiteral("createdAt")].time();
    message.text = field[QStringLiteral("text")].text();
    if (message.role == MessageRole::Model) {
        message.state = static_cast<MessageState>(field[QStringLiteral("state")].oneOf(kStates));
        message.stopReason =
            static_cast<StopReason>(field[QStringLiteral("stopReason")].oneOf(kStopReasons));
        message.reasoning = field[QStringLiteral("reasoning")].text();
        message.reasoningSeconds = field[QStringLiteral("reasoningSeconds")].number();
        message.omittedMessages =
            static_cast<int>(field[QStringLiteral("omittedMessages")].integer());
        const JsonField figures = field[QStringLiteral("figures")];
        message.figures.promptTokens = figures[QStringLiteral("promptTokens")].integer();
        message.figures.generatedTokens = figures[QStringLiteral("generatedTokens")].integer();
        message.figures.promptSeconds = figures[QStringLiteral("promptSeconds")].number();
        message.figures.generationSeconds = figures[QStringLiteral("generationSeconds")].number();
        if (!figures[QStringLiteral("energyWattHours")].isMissing()) {
            message.figures.energyWattHours = figures[QStringLiteral("energyWattHours")].number();
        }
    }
    return read;
}

// Messages keep their chosen continuations, by their new numbers.
void readMessages(const JsonField& conversation, ExchangedConversation& read) {
    QList<ForeignMessage> messages;
    QHash<QString, QString> chosen;  // a message, and which of those after it is shown
    for (const JsonField& field : conversation[QStringLiteral("messages")].items()) {
        messages.append(readMessage(field));
        chosen.insert(messages.last().id,
                      QString::number(field[QStringLiteral("shownChild")].integer()));
    }
    const QHash<QString, RecordId> numbers = linkMessages(messages, {}, read);
    read.conversation.shownRoot =
        numbers.value(QString::number(conversation[QStringLiteral("shownRoot")].integer()));
    for (auto entry = chosen.constBegin(); entry != chosen.constEnd(); ++entry) {
        read.messages[numbers.value(entry.key()) - 1].shownChild = numbers.value(entry.value());
    }
}

ExchangedConversation readConversation(const JsonField& field) {
    ExchangedConversation read;
    ConversationRecord& record = read.conversation;
    record.title = field[QStringLiteral("title")].text();
    record.titleOrigin =
        static_cast<TitleOrigin>(field[QStringLiteral("titleBy")].oneOf(kTitleOrigins));
    record.createdAt = field[QStringLiteral("createdAt")].time();
    record.updatedAt = field[QStringLiteral("updatedAt")].time();
    record.pinned = field[QStringLiteral("pinned")].flag();
    record.archived = field[QStringLiteral("archived")].flag();
    read.folder = field[QStringLiteral("folder")].text();
    record.answerLanguage = field[QStringLiteral("answerLanguage")].text();
    record.settings = field[QStringLiteral("settings")].object();
    readMessages(field, read);
    return read;
}

}  // namespace

QByteArray writeConcordia(const QList<ExchangedConversation>& conversations) {
    QJsonArray all;
    for (const ExchangedConversation& conversation : conversations) {
        all.append(conversationObject(conversation));
    }
    const QJsonObject file{
        {QStringLiteral("format"), QLatin1String(kFormat)},
        {QStringLiteral("version"), kVersion},
        {QStringLiteral("program"), QStringLiteral("Concordia " CONCORDIA_VERSION)},
        {QStringLiteral("note"),
         QStringLiteral("Texts whose author has the kind 'ai' were written by the language model "
                        "named there.")},
        {QStringLiteral("conversations"), all}};
    return QJsonDocument(file).toJson();
}

bool isConcordia(const JsonField& file) {
    return file.isObject() && file[QStringLiteral("format")].isText() &&
           file[QStringLiteral("format")].text() == QLatin1String(kFormat);
}

QList<ExchangedConversation> readConcordia(const JsonField& file) {
    const qint64 version = file[QStringLiteral("version")].integer();
    if (version < 1 || version > kVersion) {
        file[QStringLiteral("version")].refuse("one that this version of Concordia knows");
    }
    QList<ExchangedConversation> read;
    for (const JsonField& conversation : file[QStringLiteral("conversations")].items()) {
        read.append(readConversation(conversation));
    }
    return read;
}

}  // namespace concordia
