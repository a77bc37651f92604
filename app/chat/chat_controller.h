// The conversation in view: takes what the person does in it.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QHash>
#include <QObject>
#include <QVariantMap>
#include <memory>

#include "app/chat/answer_writer.h"
#include "app/chat/message_model.h"

namespace concordia {

// The assistant that a conversation was given. Its instructions and settings are the
// conversation's own from then on.
struct UsedAssistant {
    RecordId id = 0;  // 0: none
    QString name;     // as it was then
};

class ChatController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(concordia::MessageModel* messages READ messages CONSTANT)
    Q_PROPERTY(qint64 conversationId READ conversationId NOTIFY conversationChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(bool answering READ answering NOTIFY answeringChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(int contextTokens READ contextTokens NOTIFY contextTokensChanged)
    Q_PROPERTY(QString answerLanguage READ answerLanguage WRITE setAnswerLanguage NOTIFY
                   conversationSettingsChanged)
    Q_PROPERTY(QVariantMap usualSampling MEMBER m_usualSampling NOTIFY usualOptionsChanged)
    Q_PROPERTY(int usualReasoning MEMBER m_usualReasoning NOTIFY usualOptionsChanged)
    Q_PROPERTY(WhenFull whenFull READ whenFull WRITE setWhenFull NOTIFY conversationSettingsChanged)
    Q_PROPERTY(QString instructions READ instructions WRITE setInstructions NOTIFY
                   conversationSettingsChanged)

public:
    // What happens to the oldest messages once the conversation is longer than the context.
    enum class WhenFull { LeaveOut, Summarize, Stop };
    Q_ENUM(WhenFull)

    // Requires: all outlive the controller.
    ChatController(AnswerWriter& writer, StorageThread& storage, ConversationLibrary& library,
                   UndoStack& undo, QObject* parent = nullptr);

    [[nodiscard]] MessageModel* messages() { return &m_messages; }
    // Of a new conversation too, which is kept from its first message on.
    [[nodiscard]] qint64 conversationId() const { return m_conversation->id(); }
    // The conversation is being read from the disk.
    [[nodiscard]] bool loading() const { return !m_conversation->loaded(); }
    // An answer of this conversation is being written, or waits for one of another.
    [[nodiscard]] bool answering() const { return m_writer.isWriting(conversationId()); }
    // Empty in a new conversation.
    [[nodiscard]] QString title() const;
    // How much of the model's context the conversation filled when it was last answered.
    [[nodiscard]] int contextTokens() const;
    // BCP 47; empty: the language the person writes in.
    [[nodiscard]] QString answerLanguage() const;
    void setAnswerLanguage(const QString& language);
    // What the model is told before the first message.
    [[nodiscard]] QString instructions() const;
    void setInstructions(const QString& text);
    [[nodiscard]] UsedAssistant assistant() const;
    // Takes over its instructions, sampling and answer language; a record without an id takes all
    // of that away.
    void useAssistant(const AssistantRecord& assistant);
    [[nodiscard]] WhenFull whenFull() const;
    void setWhenFull(WhenFull whenFull);
    // How its next answer is written.
    [[nodiscard]] GenerationOptions options() const;
    // What of the conversation is given to a model when not all fits.
    [[nodiscard]] ContextPolicy contextPolicy() const;
    [[nodiscard]] const Conversation& conversation() const { return *m_conversation; }
    // What the model is given of what is shown, with the wish for a language.
    [[nodiscard]] std::vector<Message> shownToModel() const;

    // Adds the message and asks for an answer. Ignored when the text is blank or an answer is
    // being written; returns whether it was taken.
    Q_INVOKABLE bool send(const QString& text);
    Q_INVOKABLE void stop();
    // Writes the answer in `row` again, the newest by default; the earlier versions stay.
    Q_INVOKABLE void regenerate(int row = -1);
    // Sends another text in place of the person's message in `row`. What was there becomes an
    // earlier version, with all that followed it. Returns whether it was taken.
    Q_INVOKABLE bool edit(int row, const QString& text);
    // Goes on with the newest answer where it ended.
    Q_INVOKABLE void continueAnswer();
    // Writes the answer in `row` again with its model, device, seed and settings, as another
    // version. Returns whether that is possible; if not, runAgainRefused says why.
    Q_INVOKABLE bool runAgain(int row);
    // Deletes the message with what follows it; can be undone.
    Q_INVOKABLE void remove(int row);

    // A conversation that is left goes on being written.
    Q_INVOKABLE void newConversation();
    Q_INVOKABLE void open(qint64 conversation);
    // The same, and shows the branch that the message is on: messageFound follows.
    Q_INVOKABLE void openAt(qint64 conversation, qint64 message);

    // Puts the message in `row` on the clipboard, as Markdown or without its marks.
    Q_INVOKABLE void copy(int row) const;
    Q_INVOKABLE void copyPlain(int row) const;
    // Copies the newest answer; returns whether there is one.
    Q_INVOKABLE bool copyNewestAnswer() const;

signals:
    void conversationChanged();
    void conversationSettingsChanged();
    void usualOptionsChanged();
    void loadingChanged();
    void answeringChanged();
    void titleChanged();
    void contextTokensChanged();
    void messageSent();
    void answerStarted();
    void answerFinished(int words);
    void answerStopped();
    void answerFailed(const QString& sentence);
    void regenerated();
    void runAgainRefused(const QString& sentence);
    void messageFound(int row);

private:
    void show(const std::shared_ptr<Conversation>& conversation);
    [[nodiscard]] std::shared_ptr<Conversation> conversationOf(RecordId id);
    [[nodiscard]] bool canAsk() const { return !loading() && !answering(); }
    void sendAfter(RecordId parent, const QString& text);
    void writeVersion(RecordId answer, const GenerationOptions& options,
                      LanguageCare care = LanguageCare::Watch, const QString& passages = {});
    void takeLoaded();
    void findMessage();
    void takeEnd(RecordId conversation, RecordId answer);
    [[nodiscard]] const ConversationRecord& record() const;
    void changeRecord(const ConversationLibrary::Change& change);

    AnswerWriter& m_writer;
    StorageThread& m_storage;
    ConversationLibrary& m_library;
    UndoStack& m_undo;
    // Conversations that something still needs, so that none is open twice.
    QHash<RecordId, std::weak_ptr<Conversation>> m_open;
    std::shared_ptr<Conversation> m_conversation;
    MessageModel m_messages;
    ConversationRecord m_new;  // what was chosen for a conversation not begun yet
    // What holds for conversations that set nothing else: by the names of SamplingOptions' members,
    // and as the values of Reasoning.
    QVariantMap m_usualSampling;
    int m_usualReasoning = 0;
    RecordId m_wanted = 0;  // the message to show once the conversation is read
};

}  // namespace concordia
