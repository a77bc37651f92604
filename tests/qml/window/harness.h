// The window's objects around a scripted engine, for tests written in QML.
// Thread rule: GUI thread.
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

#include "app/chat/conversation_parts.h"
#include "app/inference/inference_thread.h"
#include "app/inference/inference_worker.h"
#include "app/languages/interface_language.h"
#include "app/library/model_controller.h"
#include "app/settings/settings_controller.h"
#include "app/window/frame_meter.h"
#include "tests/app/support/fake_engine.h"
#include "tests/app/support/plain_reader.h"

namespace concordia::test {

class Harness : public QObject {
    Q_OBJECT
    Q_PROPERTY(concordia::ChatController* chat READ chat CONSTANT)
    Q_PROPERTY(concordia::AssistantModel* assistants READ assistants CONSTANT)
    Q_PROPERTY(concordia::AttachmentModel* attachments READ attachments CONSTANT)
    Q_PROPERTY(concordia::CollectionModel* collections READ collections CONSTANT)
    Q_PROPERTY(concordia::DocumentView* document READ document CONSTANT)
    Q_PROPERTY(concordia::ConversationLibrary* conversations READ conversations CONSTANT)
    Q_PROPERTY(concordia::ConversationListModel* conversationList READ conversationList CONSTANT)
    Q_PROPERTY(concordia::SearchModel* search READ search CONSTANT)
    Q_PROPERTY(concordia::UndoStack* undoStack READ undoStack CONSTANT)
    Q_PROPERTY(concordia::ContextModel* context READ context CONSTANT)
    Q_PROPERTY(concordia::ExchangeController* exchange READ exchange CONSTANT)
    Q_PROPERTY(concordia::StorageController* storage READ storage CONSTANT)
    Q_PROPERTY(concordia::ModelController* model READ model CONSTANT)
    Q_PROPERTY(concordia::SettingsController* settings READ settings CONSTANT)
    Q_PROPERTY(concordia::InterfaceLanguage* language READ language CONSTANT)
    Q_PROPERTY(concordia::FrameMeter* frameMeter READ frameMeter CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] ChatController* chat() { return &m_parts->chat; }
    [[nodiscard]] AssistantModel* assistants() { return &m_parts->assistants; }
    [[nodiscard]] AttachmentModel* attachments() { return &m_parts->attached; }
    [[nodiscard]] CollectionModel* collections() { return &m_parts->collected; }
    [[nodiscard]] DocumentView* document() { return &m_parts->document; }
    [[nodiscard]] ConversationLibrary* conversations() { return &m_parts->library; }
    [[nodiscard]] ConversationListModel* conversationList() { return &m_parts->list; }
    [[nodiscard]] SearchModel* search() { return &m_parts->search; }
    [[nodiscard]] UndoStack* undoStack() { return &m_parts->undo; }
    [[nodiscard]] ContextModel* context() { return &m_parts->context; }
    [[nodiscard]] ExchangeController* exchange() { return &m_parts->exchange; }
    [[nodiscard]] StorageController* storage() { return &m_parts->status; }
    [[nodiscard]] ModelController* model() { return &m_model; }
    [[nodiscard]] SettingsController* settings() { return &m_settings; }
    [[nodiscard]] InterfaceLanguage* language() { return &m_language; }
    [[nodiscard]] FrameMeter* frameMeter() { return &m_frameMeter; }

    // A file in a folder of the test.
    [[nodiscard]] Q_INVOKABLE QUrl fileUrl(const QString& name) const {
        return QUrl::fromLocalFile(m_folder.filePath(name));
    }
    Q_INVOKABLE void loadModel() { m_model.openPath(QStringLiteral("/models/test.gguf")); }
    // As at the first start, with a starter model installed.
    Q_INVOKABLE void startForTheFirstTime() {
        m_model.setStarterModel(QStringLiteral("/models/concordia-starter.gguf"));
        m_model.openAtStart();
    }
    Q_INVOKABLE void answerWith(const QString& text) {
        m_script->pieces = cutIntoPieces(text.toStdString(), 8);
    }
    Q_INVOKABLE void reasonWith(const QString& text) {
        m_script->reasoning = cutIntoPieces(text.toStdString(), 8);
    }
    // Waits in the middle of the next answer, or load, until it is released.
    Q_INVOKABLE void holdAnswerAfter(int pieces) { m_script->holdAfter = pieces; }
    Q_INVOKABLE void holdLoadAt(int step) { m_script->loadHoldStep = step; }
    Q_INVOKABLE void loadSlowly() { m_script->loadStepTime = 2 * InferenceWorker::kEmitInterval; }
    Q_INVOKABLE void release() { m_script->release(); }
    Q_INVOKABLE void failAnswers() {
        m_script->error = Error(ErrorCode::DeviceLost, "The device was lost.");
    }
    Q_INVOKABLE void succeed() {
        m_script->error.reset();
        m_script->loadError.reset();
    }
    Q_INVOKABLE void failLoads() {
        m_script->loadError = Error(ErrorCode::OutOfMemory, "9 GB are needed.");
    }
    Q_INVOKABLE void writeWithoutChatFormat() { m_script->model.chatFormat = "none"; }

    // As the program does for its own engine.
    Q_INVOKABLE void retranslateWithLanguage() {
        connect(&m_language, &InterfaceLanguage::changed, assistants(),
                &AssistantModel::retranslate);
        connect(&m_language, &InterfaceLanguage::changed, qmlEngine(this),
                &QQmlEngine::retranslate);
    }
    // The temperature that the engine was asked for last.
    Q_INVOKABLE double lastTemperature() const {
        return m_script->lastOptions().sampling.temperature;
    }

    // What the engine was given last: "role: text" lines.
    Q_INVOKABLE QStringList lastAsked() const;
    Q_INVOKABLE QString clipboard() const;

    // Drags a file over the middle of the window, and drops it there.
    Q_INVOKABLE bool dragOver(QQuickWindow* window, const QUrl& file);
    Q_INVOKABLE void dropOn(QQuickWindow* window, const QUrl& file);

    // As when the program is started again with the same data. Requires: no window is open.
    Q_INVOKABLE void restart() {
        m_parts.reset();
        m_parts = makeParts();
    }
    // Writes a file in the folder of the test; returns its address.
    Q_INVOKABLE QUrl writeFile(const QString& name, const QString& text) const;
    // A PDF with a page for each text.
    Q_INVOKABLE QUrl writePdf(const QString& name, const QStringList& texts) const;
    Q_INVOKABLE QUrl writeFolder(const QString& name, const QStringList& files) const;
    Q_INVOKABLE void copyFiles(const QList<QUrl>& files) const;

private:
    [[nodiscard]] std::unique_ptr<ConversationParts> makeParts() {
        return std::make_unique<ConversationParts>(
            m_inference, m_folder.filePath(QStringLiteral("data")), readHere, drawHere);
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::shared_ptr<FakeScript> m_script = std::make_shared<FakeScript>();
    InferenceThread m_inference{std::make_unique<FakeEngineFactory>(m_script)};
    std::unique_ptr<ConversationParts> m_parts = makeParts();
    ModelController m_model{m_inference, m_store};
    SettingsController m_settings{m_store};
    InterfaceLanguage m_language{m_store};
    FrameMeter m_frameMeter;
};

}  // namespace concordia::test
