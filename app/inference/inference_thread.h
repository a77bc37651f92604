// The inference thread as the interface sees it: requests go in, signals come out, nothing blocks.
// Thread rule: used on the thread that made it (the GUI thread), where its signals arrive.
#pragma once

#include <QObject>
#include <QThread>
#include <map>
#include <memory>

#include "app/inference/inference_requests.h"
#include "app/inference/text_engine.h"

namespace concordia {

class InferenceWorker;

class InferenceThread : public QObject {
    Q_OBJECT

public:
    explicit InferenceThread(std::unique_ptr<EngineFactory> factory, QObject* parent = nullptr);
    // Stops what is running and waits for it: at most for one token or one batch of the prompt.
    ~InferenceThread() override;

    // Loads a model; an answer being written is stopped first, an earlier load cancelled.
    RequestId load(const QString& path, const QString& device, const ContextChoice& context = {});
    void cancelLoad();

    // Writes an answer. Requests wait for those before them.
    RequestId generate(std::vector<Message> conversation, const GenerationOptions& options,
                       const ContextPolicy& context = {});
    // What the model would read; promptViewed or generationFailed follows.
    RequestId viewPrompt(std::vector<Message> conversation, const GenerationOptions& options,
                         const ContextPolicy& context);
    // Ends with generationFinished, for one that is still waiting too.
    void stop(RequestId generation);

    void listDevices();

signals:
    void loadProgressed(concordia::RequestId id, quint64 doneBytes, quint64 totalBytes);
    void loadFinished(concordia::RequestId id, const concordia::LoadedModel& model);
    void loadCancelled(concordia::RequestId id, concordia::EarlierModel earlier);
    void loadFailed(concordia::RequestId id, const concordia::Failure& failure,
                    concordia::EarlierModel earlier);
    void generationStarted(concordia::RequestId id, const concordia::AnswerSource& source);
    // Before the answer, when not all of the conversation fits.
    void contextFitted(concordia::RequestId id, const concordia::ContextUse& use);
    void promptViewed(concordia::RequestId id, const concordia::PromptView& view,
                      const concordia::ContextUse& use);
    void textGenerated(concordia::RequestId id, concordia::TextKind kind, const QString& text);
    void generationFinished(concordia::RequestId id, const concordia::GenerationResult& result);
    void generationFailed(concordia::RequestId id, const concordia::Failure& failure);
    void devicesListed(const std::vector<concordia::DeviceInfo>& devices);

private:
    void forwardSignals();
    void stopAll();

    QThread m_thread;
    InferenceWorker* m_worker;  // lives on m_thread, deleted when it ends
    RequestId m_lastId = 0;
    std::stop_source m_loadStop;
    std::map<RequestId, std::stop_source> m_generations;  // asked for, not yet ended
};

}  // namespace concordia
