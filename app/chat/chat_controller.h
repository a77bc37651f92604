// One conversation: takes what the person does in it, and keeps its messages.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>

#include "app/chat/message_model.h"
#include "app/inference/inference_requests.h"

namespace concordia {

class InferenceThread;

class ChatController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(concordia::MessageModel* messages READ messages CONSTANT)
    Q_PROPERTY(bool answering READ answering NOTIFY answeringChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(int contextTokens READ contextTokens NOTIFY contextTokensChanged)

public:
    // The shown text changes at most this often (about 30 Hz), however fast a model writes and
    // however slowly the window draws.
    static constexpr int kRedrawMilliseconds = 33;

    explicit ChatController(InferenceThread& inference, QObject* parent = nullptr);

    [[nodiscard]] MessageModel* messages() { return &m_messages; }
    [[nodiscard]] bool answering() const { return m_request.has_value(); }
    // The first line of the first message; empty in an empty conversation.
    [[nodiscard]] QString title() const { return m_title; }

    // How much of the model's context the conversation filled when it was last answered.
    [[nodiscard]] int contextTokens() const { return m_contextTokens; }

    // Adds the message and asks for an answer. Ignored when the text is blank or an answer is
    // being written; returns whether it was taken.
    Q_INVOKABLE bool send(const QString& text);
    Q_INVOKABLE void stop();
    // Writes the newest answer again; the earlier versions stay.
    Q_INVOKABLE void regenerate();
    Q_INVOKABLE void newConversation();
    // Puts the Markdown of the message in `row` on the clipboard.
    Q_INVOKABLE void copy(int row) const;
    // Copies the newest answer; returns whether there is one.
    Q_INVOKABLE bool copyNewestAnswer() const;

signals:
    void answeringChanged();
    void titleChanged();
    void contextTokensChanged();
    void messageSent();
    void answerStarted();
    void answerFinished(int words);
    void answerStopped();
    void answerFailed(const QString& sentence);
    void regenerated();

private:
    void ask();
    void endAnswer();
    void takeText(RequestId id, TextKind kind, const QString& text);
    void showPending();
    void takeResult(RequestId id, const GenerationResult& result);
    void takeFailure(RequestId id, const Failure& failure);
    void setTitle(const QString& title);
    void setContextTokens(int tokens);

    InferenceThread& m_inference;
    MessageModel m_messages;
    std::optional<RequestId> m_request;  // the answer being written
    QString m_pending;                   // received, not yet shown
    QString m_pendingReasoning;
    QTimer m_redraw;
    QString m_title;
    int m_contextTokens = 0;
};

}  // namespace concordia
