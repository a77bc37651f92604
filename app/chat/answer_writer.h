// Has answers written into conversations, whether they are in view or not, and keeps them while
// they are being written. They are written one after the other.
// Thread rule: GUI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "app/attachments/given_passages.h"
#include "app/chat/answer_language.h"
#include "app/chat/conversation.h"
#include "app/inference/inference_requests.h"

namespace concordia {

class InferenceThread;
class PassageFinder;

class AnswerWriter : public QObject {
    Q_OBJECT

public:
    // The text in view changes at most this often (about 30 Hz), however fast a model writes and
    // however slowly the window draws.
    static constexpr int kRedrawMilliseconds = 33;
    // What was written is saved this often: with the time that saving takes, within the half
    // second that may be lost when the program is killed.
    static constexpr int kSaveMilliseconds = 250;

    // Requires: both outlive the writer.
    AnswerWriter(InferenceThread& inference, PassageFinder& finder, QObject* parent = nullptr);
    // Keeps what was written so far.
    ~AnswerWriter() override;

    // Saves `unsaved` and then has `answer` written, which may have text to go on from. When
    // saving fails nothing is asked of the model, and the answer fails. Where documents are
    // attached and the answer has no passages yet, they are found first; where that fails, nothing
    // is asked either. An answer in another
    // language than it should be in is stopped and written again as its next version, once.
    void write(const std::shared_ptr<Conversation>& conversation, const QList<RecordId>& unsaved,
               RecordId answer, const GenerationOptions& options, const ContextPolicy& context,
               LanguageCare care = LanguageCare::Watch);
    void stop(RecordId conversation);
    [[nodiscard]] bool isWriting(RecordId conversation) const;
    [[nodiscard]] bool isIdle() const { return m_runs.empty(); }
    // While `ended` is emitted: the conversation that it is about.
    [[nodiscard]] const Conversation* endedConversation() const { return m_ended.get(); }

    // The model that is loaded now, as answers will name it; unset when there is none.
    [[nodiscard]] const std::optional<AnswerSource>& source() const { return m_source; }

signals:
    void started(concordia::RecordId conversation);
    // The answer's state says how it ended. It is the last version where one was written again.
    void ended(concordia::RecordId conversation, concordia::RecordId answer);
    void sourceChanged();

private:
    struct Run {
        std::shared_ptr<Conversation> conversation;
        RecordId answer = 0;
        GenerationOptions options;
        ContextPolicy context;
        LanguageCheck language;
        std::optional<RequestId> request;  // unset until all is saved and found
        int search = 0;                    // for passages, in progress; 0: none
        bool stopped = false;
        bool changed = false;  // since it was saved last
        QString text;          // received, not yet shown
        QString reasoning;
    };

    void ask(RecordId answer, const std::optional<StorageFailure>& failure);
    void checkLanguage(Run& run);
    [[nodiscard]] QStringList knownLanguages() const;
    void writeAgain(Run& run);
    void findPassages(Run& run);
    void takePassages(RecordId answer, int search, GivenPassages given);
    void failSearch(RecordId answer, int search, const StorageFailure& failure);
    void generate(Run& run);
    [[nodiscard]] Run* runOf(RequestId request);
    [[nodiscard]] Run* runWriting(RecordId answer);
    void connectInference();
    void takeSource(RequestId id, const AnswerSource& source);
    void takeContext(RequestId id, const ContextUse& use);
    void takeText(RequestId id, TextKind kind, const QString& text);
    void takeResult(RequestId id, const GenerationResult& result);
    void takeFailure(RequestId id, const Failure& failure);
    void showPending();
    static bool show(Run& run);
    void saveProgress();
    void end(Run& run);

    InferenceThread& m_inference;
    PassageFinder& m_finder;
    int m_searches = 0;
    std::vector<std::unique_ptr<Run>> m_runs;
    std::shared_ptr<Conversation> m_ended;
    std::optional<AnswerSource> m_source;
    QTimer m_redraw;
    QTimer m_saving;
};

}  // namespace concordia
