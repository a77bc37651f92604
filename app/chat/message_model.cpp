#include "app/chat/message_model.h"

#include "app/inference/error_report.h"

namespace concordia {
namespace {

double tokensPerSecond(const Timings& timings) {
    return timings.generationSeconds > 0
               ? static_cast<double>(timings.generatedTokens) / timings.generationSeconds
               : 0.0;
}

}  // namespace

int MessageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    const Version& version = row.version();
    switch (static_cast<Roles>(role)) {
        case Roles::Author:
            return static_cast<int>(row.author);
        case Roles::Text:
            return version.text;
        case Roles::Reasoning:
            return version.reasoning;
        case Roles::ReasoningSeconds:
            return version.reasoningSeconds;
        case Roles::State:
            return static_cast<int>(version.state);
        case Roles::Error:
            return QVariant::fromValue(
                version.state == State::Failed
                    ? reportAnswerFailure(version.failure, version.text.isEmpty()
                                                               ? WrittenText::None
                                                               : WrittenText::Some)
                    : ErrorReport{});
        case Roles::ContextFilled:
            return version.contextFilled;
        case Roles::TokensPerSecond:
            return version.tokensPerSecond;
        case Roles::Seconds:
            return version.seconds;
        case Roles::Version:
            return static_cast<int>(row.shown) + 1;
        case Roles::VersionCount:
            return static_cast<int>(row.versions.size());
    }
    return {};
}

QHash<int, QByteArray> MessageModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::Author), "author"},
            {id(Roles::Text), "text"},
            {id(Roles::Reasoning), "reasoning"},
            {id(Roles::ReasoningSeconds), "reasoningSeconds"},
            {id(Roles::State), "phase"},  // not "state": every Item has one of its own
            {id(Roles::Error), "error"},
            {id(Roles::ContextFilled), "contextFilled"},
            {id(Roles::TokensPerSecond), "tokensPerSecond"},
            {id(Roles::Seconds), "seconds"},
            {id(Roles::Version), "version"},
            {id(Roles::VersionCount), "versionCount"}};
}

void MessageModel::appendTurn(const QString& text) {
    beginInsertRows({}, count(), count() + 1);
    m_rows.append({Author::Person, {{.text = text}}});
    m_rows.append({Author::Model, {{.state = State::Waiting}}});
    endInsertRows();
    emit countChanged();
}

void MessageModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
    emit countChanged();
}

void MessageModel::beginVersion() {
    Row& row = m_rows.last();
    // A version that never got a word is not worth keeping.
    if (row.versions.last().text.isEmpty() && row.versions.last().reasoning.isEmpty()) {
        row.versions.removeLast();
    }
    row.versions.append({.state = State::Waiting});
    row.shown = row.versions.size() - 1;
    lastChanged({});
}

void MessageModel::appendText(const QString& text) {
    Version& version = lastVersion();
    version.text += text;
    if (version.state == State::Streaming) {
        lastChanged({Roles::Text});
    } else {
        version.state = State::Streaming;
        lastChanged({Roles::Text, Roles::State});
    }
}

void MessageModel::appendReasoning(const QString& text) {
    lastVersion().reasoning += text;
    lastChanged({Roles::Reasoning});
}

void MessageModel::finish(const GenerationResult& result) {
    Version& version = lastVersion();
    version.state = result.stopReason == StopReason::Cancelled ? State::Stopped : State::Done;
    version.contextFilled = result.stopReason == StopReason::ContextFull;
    version.reasoningSeconds = result.reasoningSeconds;
    version.tokensPerSecond = tokensPerSecond(result.timings);
    version.seconds = result.timings.promptSeconds + result.timings.generationSeconds;
    lastChanged({Roles::State, Roles::ContextFilled, Roles::ReasoningSeconds,
                 Roles::TokensPerSecond, Roles::Seconds});
}

void MessageModel::fail(const Failure& failure) {
    Version& version = lastVersion();
    version.state = State::Failed;
    version.failure = failure;
    lastChanged({Roles::State, Roles::Error});
}

MessageModel::State MessageModel::lastState() const {
    return m_rows.last().versions.last().state;
}

const QString& MessageModel::lastText() const {
    return m_rows.last().versions.last().text;
}

void MessageModel::showVersion(int row, int number) {
    if (row < 0 || row >= count() || number < 1 || number > m_rows[row].versions.size()) {
        return;
    }
    m_rows[row].shown = number - 1;
    rowChanged(row, {});
}

std::vector<Message> MessageModel::conversation() const {
    std::vector<Message> messages;
    messages.reserve(static_cast<std::size_t>(count()));
    for (const Row& row : m_rows) {
        const Version& version = row.version();
        if (!version.text.isEmpty()) {
            messages.push_back({row.author == Author::Person ? Role::User : Role::Assistant,
                                version.text.toStdString(), version.reasoning.toStdString()});
        }
    }
    return messages;
}

MessageModel::Version& MessageModel::lastVersion() {
    return m_rows.last().versions.last();
}

void MessageModel::lastChanged(const QList<Roles>& roles) {
    rowChanged(count() - 1, roles);
}

void MessageModel::rowChanged(int row, const QList<Roles>& roles) {
    QList<int> ids;
    for (const Roles role : roles) {
        ids.append(static_cast<int>(role));
    }
    emit dataChanged(index(row), index(row), ids);
}

}  // namespace concordia
