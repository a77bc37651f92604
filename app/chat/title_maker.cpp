#include "app/chat/title_maker.h"

#include <utility>

#include "app/chat/model_prompts.h"
#include "app/chat/titles.h"
#include "app/inference/inference_thread.h"

namespace concordia {
namespace {

constexpr std::uint32_t kMostTokens = 32;
// A smaller model, such as the starter model, does not understand what a title is.
constexpr std::uint64_t kFewestParameters = 50'000'000;
constexpr qsizetype kMostText = 1500;  // UTF-16 units of a message that are enough for a title

bool canName(const std::optional<AnswerSource>& source) {
    return source && source->answers &&
           (source->parameters == 0 || source->parameters >= kFewestParameters);
}

}  // namespace

TitleMaker::TitleMaker(InferenceThread& inference, AnswerWriter& writer,
                       ConversationLibrary& library, QObject* parent)
    : QObject(parent), m_inference(inference), m_writer(writer), m_library(library) {
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &TitleMaker::ask);
    connect(&writer, &AnswerWriter::ended, this, &TitleMaker::takeEnd);
    connect(&writer, &AnswerWriter::started, this, [this] {
        // What the person asks comes first.
        m_idle.stop();
        if (m_request) {
            m_inference.stop(*m_request);
        }
    });
    connect(&inference, &InferenceThread::generationFinished, this,
            [this](RequestId id, const GenerationResult& result) {
                if (m_request == id) {
                    m_request.reset();
                    take(result);
                }
            });
    connect(&inference, &InferenceThread::generationFailed, this, [this](RequestId id) {
        if (m_request == id) {
            m_request.reset();  // the first words stay the title
        }
    });
}

void TitleMaker::takeEnd(RecordId conversation, RecordId answer) {
    const ConversationRecord* const record = m_library.find(conversation);
    const Conversation* const ended = m_writer.endedConversation();
    std::vector<Message> messages = ended->leadingTo(answer);
    std::erase_if(messages, [](const Message& each) { return each.role == Role::System; });
    if (record != nullptr && record->titleOrigin == TitleOrigin::FirstWords &&
        ended->tree().find(answer)->state == MessageState::Done && messages.size() == 2) {
        m_conversation = conversation;
        m_messages = messages;
    }
    if (m_conversation != 0 && m_writer.isIdle()) {
        m_idle.start();
    }
}

void TitleMaker::ask() {
    const ConversationRecord* const record = m_library.find(m_conversation);
    m_asked = std::exchange(m_conversation, 0);
    if (record == nullptr || record->titleOrigin != TitleOrigin::FirstWords ||
        !canName(m_writer.source())) {
        return;
    }
    std::vector<Message> messages = std::exchange(m_messages, {});
    for (Message& message : messages) {
        message.text = QString::fromStdString(message.text).left(kMostText).toStdString();
        message.reasoning.clear();
    }
    messages.push_back(
        {Role::User, modelPrompt(ModelPrompt::Title, record->answerLanguage).toStdString()});
    GenerationOptions options;
    options.maxTokens = kMostTokens;
    options.reasoning = Reasoning::Off;
    options.sampling.temperature = 0;
    m_request = m_inference.generate(std::move(messages), options);
}

void TitleMaker::take(const GenerationResult& result) {
    const QString title = titleFromAnswer(QString::fromStdString(result.text));
    if (title.isEmpty() || result.stopReason == StopReason::Cancelled) {
        return;
    }
    m_library.change(m_asked, [&](ConversationRecord& record) {
        if (record.titleOrigin == TitleOrigin::FirstWords) {
            record.title = title;
            record.titleOrigin = TitleOrigin::Model;
        }
    });
}

}  // namespace concordia
