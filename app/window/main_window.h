// Builds the window's controllers, connects them, and loads Main.qml with them.
// Thread rule: GUI thread.
#pragma once

#include <QQmlApplicationEngine>
#include <QSettings>
#include <memory>

#include "app/chat/conversation_parts.h"
#include "app/inference/inference_thread.h"
#include "app/languages/interface_language.h"
#include "app/library/model_controller.h"
#include "app/settings/settings_controller.h"
#include "app/window/frame_meter.h"

class QQuickWindow;

namespace concordia {

class MainWindow {
public:
    // Conversations are kept in `dataFolder`; attached files are read by `read`.
    // Requires: `settings` outlives the window.
    MainWindow(std::unique_ptr<EngineFactory> factory, QSettings& settings,
               const QString& dataFolder, const documents::ReadFile& read = documents::readInJail,
               const documents::DrawPage& draw = documents::drawInJail);
    // Ends what is running, cleanly.
    ~MainWindow();
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;

    // Makes the window; null when its QML could not be loaded. Requires: called once.
    QQuickWindow* load();

    [[nodiscard]] ChatController& chat() { return m_conversations.chat; }
    [[nodiscard]] ConversationParts& conversations() { return m_conversations; }
    [[nodiscard]] ModelController& model() { return m_model; }
    [[nodiscard]] SettingsController& settings() { return m_settings; }
    [[nodiscard]] FrameMeter& frameMeter() { return m_frameMeter; }

private:
    InferenceThread m_inference;
    ConversationParts m_conversations;
    ModelController m_model;
    SettingsController m_settings;
    InterfaceLanguage m_language;
    FrameMeter m_frameMeter;
    QQmlApplicationEngine m_engine;  // destroyed first: its items use the controllers
};

}  // namespace concordia
