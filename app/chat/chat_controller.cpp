#include "app/chat/chat_controller.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <utility>

#include "app/chat/clipboard.h"
#include "app/chat/model_prompts.h"
#include "app/chat/titles.h"

namespace concordia {
namespace {

const QStringList kWhenFullNames = {QStringLiteral("leaveOut"), QStringLiteral("summarize"),
                                    QStringLiteral("stop")};

// Of ConversationRecord::settings' assistant.
constexpr QLatin1String kId{"id"};
constexpr QLatin1String kName{"name"};

// Words as the reader's script divides them, for the announcement of a finished answer.
int countWords(const QString& text) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int words = 0;
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons() & QTextBoundaryFinder::EndOfItem) {
            ++words;
        }
    }
    return words;
}

MessageRecord waitingAnswer() {
    MessageRecord answer;
    answer.role = MessageRole::Model;
    answer.state = MessageState::Waiting;
    return answer;
}

// The model reads what it read then, and the text is left as it comes.
LanguageCare careForRepeating(const MessageRecord& answer) {
    const bool insisted = answer.languageOutcome == LanguageOutcome::Repeated ||
                          answer.languageOutcome == LanguageOutcome::Missed;
    return insisted ? LanguageCare::Insist : LanguageCare::Leave;
}

}  // namespace

ChatController::ChatController(AnswerWriter& writer, StorageThread& storage,
                               ConversationLibrary& library, UndoStack& undo, QObject* parent)
    : QObject(parent), m_writer(writer), m_storage(storage), m_library(library), m_undo(undo) {
    const auto ifShown = [this](auto signal) {
        return [this, signal](RecordId id) {
            if (id == conversationId()) {
                emit(this->*signal)();
            }
        };
    };
    connect(&writer, &AnswerWriter::started, this, ifShown(&ChatController::answeringChanged));
    connect(&writer, &AnswerWriter::ended, this, &ChatController::takeEnd);
    connect(&library, &ConversationLibrary::changed, this, ifShown(&ChatController::titleChanged));
    connect(&library, &ConversationLibrary::changed, this,
            ifShown(&ChatController::conversationSettingsChanged));
    connect(&library, &ConversationLibrary::erased, this, [this](RecordId id) {
        if (id == conversationId()) {
            newConversation();
        }
    });
    newConversation();
}

QString ChatController::title() const {
    return record().title;
}

int ChatController::contextTokens() const {
    for (int row = m_messages.count() - 1; row >= 0; --row) {
        const AnswerFigures& figures = m_messages.message(row)->figures;
        if (figures.promptTokens > 0) {
            return static_cast<int>(figures.promptTokens + figures.generatedTokens);
        }
    }
    return 0;
}

// Of a conversation not begun yet as well.
const ConversationRecord& ChatController::record() const {
    const ConversationRecord* const record = m_conversation->record();
    return record == nullptr ? m_new : *record;
}

QString ChatController::answerLanguage() const {
    return record().answerLanguage;
}

void ChatController::setAnswerLanguage(const QString& language) {
    changeRecord([&](ConversationRecord& record) { record.answerLanguage = language; });
}

QString ChatController::instructions() const {
    return record().settings[kInstructions].toString();
}

void ChatController::setInstructions(const QString& text) {
    changeRecord([&](ConversationRecord& record) { record.settings[kInstructions] = text; });
}

UsedAssistant ChatController::assistant() const {
    const QJsonObject used = record().settings[kAssistant].toObject();
    return {used[kId].toInteger(), used[kName].toString()};
}

void ChatController::useAssistant(const AssistantRecord& assistant) {
    changeRecord([&](ConversationRecord& record) {
        record.answerLanguage = assistant.answerLanguage;
        const QJsonValue sampling = assistant.settings[kSampling];
        for (const QLatin1String key : {kAssistant, kInstructions, kSampling}) {
            record.settings.remove(key);
        }
        if (assistant.id != 0) {
            record.settings[kAssistant] = QJsonObject{{kId, assistant.id}, {kName, assistant.name}};
            record.settings[kInstructions] = assistant.instructions;
        }
        if (sampling.isObject()) {
            record.settings[kSampling] = sampling;
        }
    });
}

// Of a conversation not begun yet as well.
void ChatController::changeRecord(const ConversationLibrary::Change& change) {
    if (m_conversation->record() != nullptr) {
        m_library.change(conversationId(), change);
    } else {
        change(m_new);
        emit conversationSettingsChanged();
    }
}

ChatController::WhenFull ChatController::whenFull() const {
    const QString name = record().settings[kWhenFull].toString();
    return static_cast<WhenFull>(std::max<qsizetype>(0, kWhenFullNames.indexOf(name)));
}

void ChatController::setWhenFull(WhenFull whenFull) {
    changeRecord([&](ConversationRecord& record) {
        record.settings[kWhenFull] = kWhenFullNames[static_cast<int>(whenFull)];
    });
}

ContextPolicy ChatController::contextPolicy() const {
    return {static_cast<concordia::WhenFull>(whenFull()),
            modelPrompt(ModelPrompt::Summary, answerLanguage()).toStdString()};
}

GenerationOptions ChatController::options() const {
    GenerationOptions options;
    QJsonObject sampling = QJsonObject::fromVariantMap(m_usualSampling);
    const QJsonObject own = record().settings[kSampling].toObject();
    for (auto value = own.begin(); value != own.end(); ++value) {
        sampling[value.key()] = value.value();
    }
    options.sampling = samplingFromJson(sampling);
    options.reasoning = static_cast<Reasoning>(m_usualReasoning);
    return options;
}

std::vector<Message> ChatController::shownToModel() const {
    std::vector<Message> messages = m_conversation->shown();
    const std::optional<AnswerSource>& source = m_writer.source();
    if (!messages.empty() && (!source || source->answers)) {
        addWish(messages, answerLanguage());
    }
    return messages;
}

bool ChatController::send(const QString& text) {
    const QString message = text.trimmed();
    if (message.isEmpty() || !canAsk()) {
        return false;
    }
    if (m_conversation->record() == nullptr) {
        m_new.id = conversationId();
        m_new.title = titleFromFirstWords(message);
        m_new.createdAt = nowMilliseconds();
        m_new.updatedAt = m_new.createdAt;
        m_library.add(m_new);
        emit titleChanged();
    }
    const int count = m_messages.count();
    sendAfter(count == 0 ? 0 : m_messages.message(count - 1)->id, message);
    return true;
}

bool ChatController::edit(int row, const QString& text) {
    const MessageRecord* const message = m_messages.message(row);
    const QString wanted = text.trimmed();
    if (message == nullptr || message->role != MessageRole::Person || wanted.isEmpty() ||
        !canAsk()) {
        return false;
    }
    sendAfter(message->parentId, wanted);
    return true;
}

void ChatController::sendAfter(RecordId parent, const QString& text) {
    MessageRecord message;
    message.text = text;
    const QList<RecordId> ids = m_conversation->append(parent, {message, waitingAnswer()});
    emit messageSent();
    m_writer.write(m_conversation, ids, ids.last(), options(), contextPolicy());
    emit answerStarted();
}

void ChatController::stop() {
    m_writer.stop(conversationId());
}

void ChatController::regenerate(int row) {
    const MessageRecord* const answer = m_messages.message(row < 0 ? m_messages.count() - 1 : row);
    if (answer == nullptr || !canAsk()) {
        return;
    }
    if (answer->role == MessageRole::Model) {
        writeVersion(answer->id, options());
    } else {
        // Its answer was deleted.
        const QList<RecordId> ids = m_conversation->append(answer->id, {waitingAnswer()});
        emit regenerated();
        m_writer.write(m_conversation, ids, ids.last(), options(), contextPolicy());
        emit answerStarted();
    }
}

// From those passages, or from what is found then.
void ChatController::writeVersion(RecordId answer, const GenerationOptions& options,
                                  LanguageCare care, const QString& passages) {
    const MessageRecord before = *m_conversation->tree().find(answer);
    if (before.text.isEmpty() && before.reasoning.isEmpty()) {
        // A version that never got a word is not worth keeping.
        m_conversation->change(answer, [&](MessageRecord& message) {
            message.state = MessageState::Waiting;
            message.failureCode = -1;
            message.failureDetails.clear();
            message.passages = passages;
        });
    } else {
        MessageRecord version = waitingAnswer();
        version.passages = passages;
        answer = m_conversation->append(before.parentId, {version}).last();
    }
    emit regenerated();
    m_writer.write(m_conversation, {answer}, answer, options, contextPolicy(), care);
    emit answerStarted();
}

void ChatController::continueAnswer() {
    const int row = m_messages.count() - 1;
    if (row < 0 || !canAsk() ||
        !m_messages.index(row).data(static_cast<int>(MessageModel::Roles::CanContinue)).toBool()) {
        return;
    }
    const RecordId answer = m_messages.message(row)->id;
    const LanguageCare care = careForRepeating(*m_messages.message(row));
    m_conversation->change(answer, [](MessageRecord& message) {
        message.state = MessageState::Streaming;
        message.origin.continued = true;
    });
    m_writer.write(m_conversation, {answer}, answer, options(), contextPolicy(), care);
    emit answerStarted();
}

bool ChatController::runAgain(int row) {
    const MessageRecord* const answer = m_messages.message(row);
    if (answer == nullptr || !canAsk() ||
        !m_messages.index(row).data(static_cast<int>(MessageModel::Roles::CanRunAgain)).toBool()) {
        return false;
    }
    const AnswerOrigin& origin = answer->origin;
    const std::optional<AnswerSource>& loaded = m_writer.source();
    if (!loaded || loaded->modelFile != origin.modelFile || loaded->device != origin.device) {
        emit runAgainRefused(
            tr("This answer was written by %1 on %2. Open that model on that device, then run it "
               "again.")
                .arg(origin.model, origin.device));
        return false;
    }
    GenerationOptions options{.sampling = origin.sampling, .maxTokens = origin.maxTokens};
    options.sampling.seed = origin.seed;
    if (answer->state == MessageState::Stopped) {
        options.maxTokens = static_cast<std::uint32_t>(answer->figures.generatedTokens);
    }
    writeVersion(answer->id, options, careForRepeating(*answer), answer->passages);
    return true;
}

void ChatController::remove(int row) {
    const MessageRecord* const message = m_messages.message(row);
    if (message == nullptr || !canAsk()) {
        return;
    }
    const bool alone = message->role == MessageRole::Model;
    const QList<RecordId> removed = m_conversation->remove(message->id);
    m_undo.push(alone && removed.size() == 1 ? tr("The answer was deleted.")
                                             : tr("The message and what followed it were deleted."),
                [conversation = m_conversation, removed] {
                    conversation->restore(removed);
                    conversation->show(removed.first());
                });
    emit contextTokensChanged();
}

void ChatController::newConversation() {
    m_new = {};
    show(std::make_shared<Conversation>(newRecordId(), m_storage, m_library));
}

void ChatController::open(qint64 conversation) {
    openAt(conversation, 0);
}

void ChatController::openAt(qint64 conversation, qint64 message) {
    if (m_library.find(conversation) == nullptr) {
        return;
    }
    m_wanted = message;
    if (conversation != conversationId()) {
        show(conversationOf(conversation));
    } else if (!loading()) {
        findMessage();
    }
}

std::shared_ptr<Conversation> ChatController::conversationOf(RecordId id) {
    std::shared_ptr<Conversation> open = m_open.value(id).lock();
    return open ? open : std::make_shared<Conversation>(id, m_storage, m_library);
}

void ChatController::show(const std::shared_ptr<Conversation>& conversation) {
    if (m_conversation) {
        m_conversation->disconnect(this);
    }
    erase_if(m_open, [](const auto& entry) { return entry.value().expired(); });
    m_open.insert(conversation->id(), conversation);
    m_conversation = conversation;
    m_messages.show(conversation);
    connect(conversation.get(), &Conversation::loadedChanged, this, &ChatController::takeLoaded);
    emit conversationChanged();
    emit titleChanged();
    emit conversationSettingsChanged();
    emit answeringChanged();
    takeLoaded();
}

void ChatController::takeLoaded() {
    emit loadingChanged();
    emit contextTokensChanged();
    if (!loading()) {
        findMessage();
    }
}

void ChatController::findMessage() {
    const RecordId wanted = std::exchange(m_wanted, 0);
    const MessageRecord* const message = m_conversation->tree().find(wanted);
    if (message != nullptr && message->deletedAt == 0) {
        m_conversation->show(wanted);
        emit messageFound(m_messages.rowOf(wanted));
    }
}

void ChatController::copy(int row) const {
    if (const MessageRecord* const message = m_messages.message(row)) {
        copyMarkdown(message->text);
    }
}

void ChatController::copyPlain(int row) const {
    if (const MessageRecord* const message = m_messages.message(row)) {
        copyWithoutMarks(message->text);
    }
}

bool ChatController::copyNewestAnswer() const {
    for (int row = m_messages.count() - 1; row >= 0; --row) {
        if (m_messages.message(row)->role == MessageRole::Model) {
            copy(row);
            return true;
        }
    }
    return false;
}

void ChatController::takeEnd(RecordId conversation, RecordId answer) {
    if (conversation != conversationId()) {
        return;
    }
    emit answeringChanged();
    emit contextTokensChanged();
    const MessageRecord& message = *m_conversation->tree().find(answer);
    if (message.state == MessageState::Stopped) {
        emit answerStopped();
    } else if (message.state == MessageState::Failed) {
        const auto report = m_messages.index(m_messages.rowOf(answer))
                                .data(static_cast<int>(MessageModel::Roles::Error))
                                .value<ErrorReport>();
        emit answerFailed(report.happened + u' ' + report.kept + u' ' + report.advice);
    } else {
        emit answerFinished(countWords(message.text));
    }
}

}  // namespace concordia
