#include "app/chat/message_model.h"

#include <QDateTime>
#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "app/attachments/given_passages.h"
#include "app/languages/answer_languages.h"
#include "app/storage/storage_report.h"

namespace concordia {
namespace {

using Roles = MessageModel::Roles;

double tokensPerSecond(const AnswerFigures& figures) {
    return figures.generationSeconds > 0
               ? static_cast<double>(figures.generatedTokens) / figures.generationSeconds
               : 0.0;
}

QVariantList passagesOf(const MessageRecord& message) {
    QVariantList passages;
    if (const auto given = givenPassagesFromJson(message.passages)) {
        for (const GivenPassage& passage : given->passages) {
            passages.append(
                QVariantMap{{QStringLiteral("id"), passage.id},
                            {QStringLiteral("name"), QFileInfo(passage.file).fileName()},
                            {QStringLiteral("page"), passage.page},
                            {QStringLiteral("text"),
                             QString(passage.header + u'\n' + passage.text).trimmed()}});
        }
    }
    return passages;
}

bool isOver(const MessageRecord& message) {
    return message.role == MessageRole::Model && message.state != MessageState::Waiting &&
           message.state != MessageState::Streaming;
}

bool canContinue(const MessageRecord& message) {
    return isOver(message) && !message.text.isEmpty() &&
           (message.state != MessageState::Done || message.stopReason != StopReason::EndOfText);
}

bool canRunAgain(const MessageRecord& message) {
    return isOver(message) && message.state != MessageState::Failed &&
           !message.origin.modelFile.isEmpty() && !message.origin.continued;
}

}  // namespace

int MessageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MessageRecord& message = *m_conversation->tree().find(m_path[index.row()]);
    switch (static_cast<Roles>(role)) {
        case Roles::MessageId:
            return message.id;
        case Roles::Author:
            return static_cast<int>(message.role == MessageRole::Model ? Author::Model
                                                                       : Author::Person);
        case Roles::Text:
            return message.text;
        case Roles::Reasoning:
            return message.reasoning;
        case Roles::State:
            return static_cast<int>(message.state);
        case Roles::Error:
            return QVariant::fromValue(errorOf(message));
        case Roles::Version:
            return static_cast<int>(
                       m_conversation->tree().versionsOf(message.id).indexOf(message.id)) +
                   1;
        case Roles::VersionCount:
            return static_cast<int>(m_conversation->tree().versionsOf(message.id).size());
        default:
            return fact(message, static_cast<Roles>(role));
    }
}

// What is known about a message besides itself.
QVariant MessageModel::fact(const MessageRecord& message, Roles role) const {
    switch (role) {
        case Roles::ReasoningSeconds:
            return message.reasoningSeconds;
        case Roles::ContextFilled:
            return message.stopReason == StopReason::ContextFull;
        case Roles::TokensPerSecond:
            return tokensPerSecond(message.figures);
        case Roles::Seconds:
            return message.figures.promptSeconds + message.figures.generationSeconds;
        case Roles::EnergyWattHours:
            return message.figures.energyWattHours.value_or(0);
        case Roles::CreatedAt:
            return QDateTime::fromMSecsSinceEpoch(message.createdAt);
        case Roles::ModelName:
            return message.origin.model;
        case Roles::DeviceName:
            return message.origin.device;
        case Roles::Seed:
            return QString::number(message.origin.seed);
        case Roles::Settings:
            return toJson(message.origin.sampling).toVariantMap();
        case Roles::OmittedMessages:
            return message.omittedMessages;
        case Roles::Passages:
            return passagesOf(message);
        case Roles::Summary:
            return message.summary;
        case Roles::WantedLanguage:
            return endonymOf(message.answerLanguage);
        case Roles::LanguageOutcome:
            return static_cast<int>(message.languageOutcome);
        case Roles::CanContinue:
            return canContinue(message);
        case Roles::CanRunAgain:
            return canRunAgain(message);
        default:
            return {};
    }
}

ErrorReport MessageModel::errorOf(const MessageRecord& message) const {
    if (message.state != MessageState::Failed) {
        return {};
    }
    if (const auto unsaved = m_conversation->saveFailure(message.id)) {
        return reportUnsaved(*unsaved);
    }
    if (message.failureCode == kDocumentsFailure) {
        return reportDocumentsFailure(message.failureDetails);
    }
    const Failure failure{message.failureCode < 0
                              ? std::nullopt
                              : std::optional(static_cast<ErrorCode>(message.failureCode)),
                          message.failureDetails};
    return reportAnswerFailure(failure,
                               message.text.isEmpty() ? WrittenText::None : WrittenText::Some);
}

QHash<int, QByteArray> MessageModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::MessageId), "messageId"},
            {id(Roles::Author), "author"},
            {id(Roles::Text), "text"},
            {id(Roles::Reasoning), "reasoning"},
            {id(Roles::ReasoningSeconds), "reasoningSeconds"},
            {id(Roles::State), "phase"},  // not "state": every Item has one of its own
            {id(Roles::Error), "error"},
            {id(Roles::ContextFilled), "contextFilled"},
            {id(Roles::TokensPerSecond), "tokensPerSecond"},
            {id(Roles::Seconds), "seconds"},
            {id(Roles::EnergyWattHours), "energyWattHours"},
            {id(Roles::Version), "version"},
            {id(Roles::VersionCount), "versionCount"},
            {id(Roles::CreatedAt), "createdAt"},
            {id(Roles::ModelName), "modelName"},
            {id(Roles::DeviceName), "deviceName"},
            {id(Roles::Seed), "seed"},
            {id(Roles::Settings), "settings"},
            {id(Roles::OmittedMessages), "omittedMessages"},
            {id(Roles::Passages), "passages"},
            {id(Roles::Summary), "summary"},
            {id(Roles::WantedLanguage), "wantedLanguage"},
            {id(Roles::LanguageOutcome), "languageOutcome"},
            {id(Roles::CanContinue), "canContinue"},
            {id(Roles::CanRunAgain), "canRunAgain"}};
}

void MessageModel::show(std::shared_ptr<Conversation> conversation) {
    if (m_conversation) {
        m_conversation->disconnect(this);
    }
    beginResetModel();
    m_conversation = std::move(conversation);
    m_path = m_conversation->tree().path();
    endResetModel();
    emit countChanged();
    connect(m_conversation.get(), &Conversation::pathChanged, this, &MessageModel::updatePath);
    connect(m_conversation.get(), &Conversation::textBegun, this,
            [this](RecordId message) { messageChanged(message, {Roles::Text, Roles::State}); });
    connect(m_conversation.get(), &Conversation::textAdded, this,
            [this](RecordId message) { messageChanged(message, {Roles::Text}); });
    connect(m_conversation.get(), &Conversation::reasoningAdded, this,
            [this](RecordId message) { messageChanged(message, {Roles::Reasoning}); });
    connect(m_conversation.get(), &Conversation::messageChanged, this,
            [this](RecordId message) { messageChanged(message, {}); });
}

const MessageRecord* MessageModel::message(int row) const {
    return row < 0 || row >= count() ? nullptr : m_conversation->tree().find(m_path[row]);
}

int MessageModel::rowOf(RecordId message) const {
    return static_cast<int>(m_path.indexOf(message));
}

void MessageModel::showVersion(int row, int number) {
    const MessageRecord* const shown = message(row);
    if (shown == nullptr) {
        return;
    }
    const QList<RecordId> versions = m_conversation->tree().versionsOf(shown->id);
    if (number >= 1 && number <= versions.size()) {
        m_conversation->show(versions[number - 1]);
    }
}

// Rows that hold another version of the same message are changed, not exchanged, so that the view
// keeps its place.
void MessageModel::updatePath() {
    const QList<RecordId> path = m_conversation->tree().path();
    const ConversationTree& tree = m_conversation->tree();
    const qsizetype shorter = std::min(path.size(), m_path.size());
    const qsizetype first = std::ranges::mismatch(path, m_path).in1 - path.begin();
    qsizetype kept = first;
    while (kept < shorter && tree.find(path[kept])->role == tree.find(m_path[kept])->role) {
        m_path[kept] = path[kept];
        ++kept;
    }
    const bool counted = path.size() != m_path.size();
    if (kept < m_path.size()) {
        beginRemoveRows({}, static_cast<int>(kept), count() - 1);
        m_path.resize(kept);
        endRemoveRows();
    }
    if (kept < path.size()) {
        beginInsertRows({}, static_cast<int>(kept), static_cast<int>(path.size()) - 1);
        m_path = path;
        endInsertRows();
    }
    if (first < kept) {
        emit dataChanged(index(static_cast<int>(first)), index(static_cast<int>(kept) - 1));
    }
    if (counted) {
        emit countChanged();
    }
}

void MessageModel::messageChanged(RecordId message, const QList<Roles>& roles) {
    const int row = rowOf(message);
    if (row < 0) {
        return;
    }
    QList<int> ids;
    for (const Roles role : roles) {
        ids.append(static_cast<int>(role));
    }
    emit dataChanged(index(row), index(row), ids);
}

}  // namespace concordia
