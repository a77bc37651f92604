// The branch of a conversation that is shown, as a list model for the window.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QList>
#include <memory>

#include "app/chat/conversation.h"
#include "app/inference/error_report.h"

namespace concordia {

class MessageModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The chat controller owns the messages.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Author { Person, Model };
    Q_ENUM(Author)

    // How far an answer is. A person's message is always Done.
    enum class State { Waiting, Streaming, Done, Stopped, Failed };
    Q_ENUM(State)

    // Of storage's names: whether an answer is in the language that it should be in.
    enum class Language { Kept, Replaced, Repeated, Missed };
    Q_ENUM(Language)

    enum class Roles {
        MessageId = Qt::UserRole,
        Author,
        Text,
        Reasoning,         // what the model thought before it answered, as Markdown
        ReasoningSeconds,  // how long it thought; 0 until it has ended, or when unmeasured
        State,
        Error,            // ErrorReport, when the state is Failed
        ContextFilled,    // the answer ended because no room was left
        TokensPerSecond,  // 0 when unmeasured
        Seconds,          // from sending to the end; 0 when unmeasured
        EnergyWattHours,  // 0 when unmeasured
        Version,          // which version of the message is shown, from 1
        VersionCount,
        CreatedAt,        // when it was sent, or the answer begun
        ModelName,        // that wrote the answer; empty for the person's messages
        DeviceName,       // on which it ran
        Seed,             // as text: JavaScript's numbers are too small
        Settings,         // of sampling, by the names of SamplingOptions' members
        OmittedMessages,  // of the oldest, that the model did not read for this answer
        Passages,         // that it was given: maps with id, name, page and text
        Summary,          // that it read in their place; empty when there was none
        WantedLanguage,   // by its own name; empty when the language was not checked
        LanguageOutcome,  // what became of it
        CanContinue,      // it was stopped, or ended for want of room
        CanRunAgain,      // all that is needed to write the same text again is known
    };

    explicit MessageModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] int count() const { return static_cast<int>(m_path.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(std::shared_ptr<Conversation> conversation);

    // Null for rows that are not there.
    [[nodiscard]] const MessageRecord* message(int row) const;
    [[nodiscard]] int rowOf(RecordId message) const;  // -1 when it is not shown

    // Shows version `number` (from 1) of the message in `row`, and what followed it; ignored when
    // there is none.
    Q_INVOKABLE void showVersion(int row, int number);

signals:
    void countChanged();

private:
    [[nodiscard]] QVariant fact(const MessageRecord& message, Roles role) const;
    [[nodiscard]] ErrorReport errorOf(const MessageRecord& message) const;
    void updatePath();
    void messageChanged(RecordId message, const QList<Roles>& roles);

    std::shared_ptr<Conversation> m_conversation;
    QList<RecordId> m_path;
};

}  // namespace concordia
