#include "app/chat/chat_controller.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextBoundaryFinder>
#include <memory>
#include <utility>

#include "app/inference/error_report.h"
#include "app/inference/inference_thread.h"

namespace concordia {
namespace {

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

}  // namespace

ChatController::ChatController(InferenceThread& inference, QObject* parent)
    : QObject(parent), m_inference(inference) {
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kRedrawMilliseconds);
    connect(&m_redraw, &QTimer::timeout, this, &ChatController::showPending);
    connect(&inference, &InferenceThread::textGenerated, this, &ChatController::takeText);
    connect(&inference, &InferenceThread::generationFinished, this, &ChatController::takeResult);
    connect(&inference, &InferenceThread::generationFailed, this, &ChatController::takeFailure);
}

bool ChatController::send(const QString& text) {
    const QString message = text.trimmed();
    if (message.isEmpty() || answering()) {
        return false;
    }
    if (m_messages.count() == 0) {
        setTitle(message.section(u'\n', 0, 0));
    }
    m_messages.appendTurn(message);
    emit messageSent();
    ask();
    return true;
}

void ChatController::stop() {
    if (answering()) {
        m_inference.stopGenerating();
    }
}

void ChatController::regenerate() {
    if (answering() || m_messages.count() == 0) {
        return;
    }
    m_messages.beginVersion();
    emit regenerated();
    ask();
}

void ChatController::newConversation() {
    stop();
    // The answer being stopped belongs to no conversation any more.
    endAnswer();
    m_messages.clear();
    setTitle({});
    setContextTokens(0);
}

void ChatController::copy(int row) const {
    const QModelIndex index = m_messages.index(row);
    if (!index.isValid()) {
        return;
    }
    const QString markdown = index.data(static_cast<int>(MessageModel::Roles::Text)).toString();
    auto data = std::make_unique<QMimeData>();
    data->setText(markdown);
    data->setData(QStringLiteral("text/markdown"), markdown.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data.release());
}

bool ChatController::copyNewestAnswer() const {
    if (m_messages.count() == 0) {
        return false;
    }
    copy(m_messages.count() - 1);
    return true;
}

void ChatController::ask() {
    m_request = m_inference.generate(m_messages.conversation(), {});
    emit answeringChanged();
    emit answerStarted();
}

void ChatController::endAnswer() {
    m_redraw.stop();
    m_pending.clear();
    m_pendingReasoning.clear();
    if (m_request) {
        m_request.reset();
        emit answeringChanged();
    }
}

void ChatController::takeText(RequestId id, TextKind kind, const QString& text) {
    if (m_request != id) {
        return;
    }
    (kind == TextKind::Reasoning ? m_pendingReasoning : m_pending) += text;
    if (!m_redraw.isActive()) {
        showPending();
        m_redraw.start();
    }
}

void ChatController::showPending() {
    if (m_pending.isEmpty() && m_pendingReasoning.isEmpty()) {
        return;
    }
    if (!m_pendingReasoning.isEmpty()) {
        m_messages.appendReasoning(std::exchange(m_pendingReasoning, {}));
    }
    if (!m_pending.isEmpty()) {
        m_messages.appendText(std::exchange(m_pending, {}));
    }
    m_redraw.start();
}

void ChatController::takeResult(RequestId id, const GenerationResult& result) {
    if (m_request != id) {
        return;
    }
    showPending();
    m_messages.finish(result);
    const Timings& timings = result.timings;
    setContextTokens(
        static_cast<int>(timings.promptTokens + timings.cachedTokens + timings.generatedTokens));
    endAnswer();
    if (m_messages.lastState() == MessageModel::State::Stopped) {
        emit answerStopped();
    } else {
        emit answerFinished(countWords(m_messages.lastText()));
    }
}

void ChatController::takeFailure(RequestId id, const Failure& failure) {
    if (m_request != id) {
        return;
    }
    showPending();
    m_messages.fail(failure);
    endAnswer();
    const ErrorReport report = m_messages.index(m_messages.count() - 1)
                                   .data(static_cast<int>(MessageModel::Roles::Error))
                                   .value<ErrorReport>();
    emit answerFailed(report.happened + u' ' + report.kept + u' ' + report.advice);
}

void ChatController::setTitle(const QString& title) {
    if (m_title != title) {
        m_title = title;
        emit titleChanged();
    }
}

void ChatController::setContextTokens(int tokens) {
    if (m_contextTokens != tokens) {
        m_contextTokens = tokens;
        emit contextTokensChanged();
    }
}

}  // namespace concordia
