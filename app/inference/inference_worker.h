// Does the work of the inference thread: the only caller of the engine.
// Thread rule: made anywhere, then moved to the inference thread; every function is called there.
// Signals are received on other threads through queued connections.
#pragma once

#include <QObject>
#include <chrono>
#include <memory>

#include "app/inference/inference_requests.h"
#include "app/inference/text_engine.h"

namespace concordia {

class InferenceWorker : public QObject {
    Q_OBJECT

public:
    // Text and progress are handed on at most once in this time, a frame of a 60 Hz display.
    static constexpr std::chrono::milliseconds kEmitInterval{16};

    explicit InferenceWorker(std::unique_ptr<EngineFactory> factory);
    ~InferenceWorker() override;

    // Loads a model in place of the present one, which is let go first, because two may not fit
    // in memory. A file that the engine cannot run is refused before that.
    void load(const LoadRequest& request);

    // Writes an answer. Ends with exactly one of generationFinished and generationFailed.
    void generate(const GenerationRequest& request);

    // What the model would read of a conversation. Ends with promptViewed or generationFailed.
    void viewPrompt(const GenerationRequest& request);

    void listDevices();

signals:
    void loadProgressed(concordia::RequestId id, quint64 doneBytes, quint64 totalBytes);
    void loadFinished(concordia::RequestId id, const concordia::LoadedModel& model);
    void loadCancelled(concordia::RequestId id, concordia::EarlierModel earlier);
    void loadFailed(concordia::RequestId id, const concordia::Failure& failure,
                    concordia::EarlierModel earlier);
    // The answer is the next to be written, after others that were asked for before.
    void generationStarted(concordia::RequestId id, const concordia::AnswerSource& source);
    void contextFitted(concordia::RequestId id, const concordia::ContextUse& use);
    void promptViewed(concordia::RequestId id, const concordia::PromptView& view,
                      const concordia::ContextUse& use);
    void textGenerated(concordia::RequestId id, concordia::TextKind kind, const QString& text);
    void generationFinished(concordia::RequestId id, const concordia::GenerationResult& result);
    void generationFailed(concordia::RequestId id, const concordia::Failure& failure);
    void devicesListed(const std::vector<concordia::DeviceInfo>& devices);

private:
    // Throws Error{Unsupported} for what the engine cannot run.
    [[nodiscard]] ModelInfo inspectRunnable(const std::filesystem::path& path);
    [[nodiscard]] EarlierModel earlierModel() const;
    [[nodiscard]] AnswerSource source() const;
    [[nodiscard]] std::vector<Message> fit(const GenerationRequest& request, ContextUse& use);
    [[nodiscard]] std::string summaryOf(const std::vector<Message>& messages,
                                        const GenerationRequest& request);

    std::unique_ptr<EngineFactory> m_factory;
    std::unique_ptr<TextEngine> m_engine;
    // The latest summary: a conversation asks for the same one in turn after turn.
    std::vector<Message> m_summarized;
    std::string m_summary;
    std::filesystem::path m_path;  // of m_engine's model
};

}  // namespace concordia
