// Has the model name conversations, once it has nothing else to do. A title that the person chose
// is never touched.
// Thread rule: GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "app/chat/answer_writer.h"

namespace concordia {

class TitleMaker : public QObject {
    Q_OBJECT

public:
    static constexpr int kIdleMilliseconds = 1500;  // since the last answer

    // Requires: all outlive the maker.
    TitleMaker(InferenceThread& inference, AnswerWriter& writer, ConversationLibrary& library,
               QObject* parent = nullptr);

private:
    void takeEnd(RecordId conversation, RecordId answer);
    void ask();
    void take(const GenerationResult& result);

    InferenceThread& m_inference;
    AnswerWriter& m_writer;
    ConversationLibrary& m_library;
    QTimer m_idle;
    RecordId m_conversation = 0;      // to be named next
    std::vector<Message> m_messages;  // of it
    std::optional<RequestId> m_request;
    RecordId m_asked = 0;  // the conversation that m_request is for
};

}  // namespace concordia
