#include "app/inference/inference_thread.h"

#include <QFile>
#include <utility>

#include "app/inference/inference_worker.h"

namespace concordia {

InferenceThread::InferenceThread(std::unique_ptr<EngineFactory> factory, QObject* parent)
    : QObject(parent), m_worker(new InferenceWorker(std::move(factory))) {
    m_thread.setObjectName(QStringLiteral("inference"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    forwardSignals();
    m_thread.start();
}

InferenceThread::~InferenceThread() {
    m_loadStop.request_stop();
    stopAll();
    m_thread.quit();
    m_thread.wait();
}

RequestId InferenceThread::load(const QString& path, const QString& device,
                                const ContextChoice& context) {
    stopAll();
    m_loadStop.request_stop();
    m_loadStop = {};
    const LoadRequest request{++m_lastId, QFile::encodeName(path).toStdString(),
                              device.toStdString(), context, m_loadStop.get_token()};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request] { worker->load(request); });
    return request.id;
}

void InferenceThread::cancelLoad() {
    m_loadStop.request_stop();
}

RequestId InferenceThread::generate(std::vector<Message> conversation,
                                    const GenerationOptions& options,
                                    const ContextPolicy& context) {
    const RequestId id = ++m_lastId;
    const GenerationRequest request{id, std::move(conversation), options, context,
                                    m_generations[id].get_token()};
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, request] { worker->generate(request); });
    return request.id;
}

RequestId InferenceThread::viewPrompt(std::vector<Message> conversation,
                                      const GenerationOptions& options,
                                      const ContextPolicy& context) {
    const GenerationRequest request{++m_lastId, std::move(conversation), options, context, {}};
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, request] { worker->viewPrompt(request); });
    return request.id;
}

void InferenceThread::stop(RequestId generation) {
    const auto found = m_generations.find(generation);
    if (found != m_generations.end()) {
        found->second.request_stop();
    }
}

void InferenceThread::stopAll() {
    for (auto& [id, stop] : m_generations) {
        stop.request_stop();
    }
}

void InferenceThread::listDevices() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->listDevices(); });
}

void InferenceThread::forwardSignals() {
    const auto forget = [this](RequestId id) { m_generations.erase(id); };
    connect(m_worker, &InferenceWorker::generationFinished, this, forget);
    connect(m_worker, &InferenceWorker::generationFailed, this, forget);
    connect(m_worker, &InferenceWorker::generationStarted, this,
            &InferenceThread::generationStarted);
    connect(m_worker, &InferenceWorker::contextFitted, this, &InferenceThread::contextFitted);
    connect(m_worker, &InferenceWorker::promptViewed, this, &InferenceThread::promptViewed);
    connect(m_worker, &InferenceWorker::loadProgressed, this, &InferenceThread::loadProgressed);
    connect(m_worker, &InferenceWorker::loadFinished, this, &InferenceThread::loadFinished);
    connect(m_worker, &InferenceWorker::loadCancelled, this, &InferenceThread::loadCancelled);
    connect(m_worker, &InferenceWorker::loadFailed, this, &InferenceThread::loadFailed);
    connect(m_worker, &InferenceWorker::textGenerated, this, &InferenceThread::textGenerated);
    connect(m_worker, &InferenceWorker::generationFinished, this,
            &InferenceThread::generationFinished);
    connect(m_worker, &InferenceWorker::generationFailed, this, &InferenceThread::generationFailed);
    connect(m_worker, &InferenceWorker::devicesListed, this, &InferenceThread::devicesListed);
}

}  // namespace concordia
