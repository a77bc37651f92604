#include "app/window/main_window.h"

#include <QQuickWindow>
#include <utility>

#include "app/window/icon_provider.h"

namespace concordia {

MainWindow::MainWindow(std::unique_ptr<EngineFactory> factory, QSettings& settings,
                       const QString& dataFolder, const documents::ReadFile& read,
                       const documents::DrawPage& draw)
    : m_inference(std::move(factory)),
      m_conversations(m_inference, dataFolder, read, draw),
      m_model(m_inference, settings),
      m_settings(settings),
      m_language(settings) {
    QObject::connect(&m_language, &InterfaceLanguage::changed, &m_engine, &QQmlEngine::retranslate);
    QObject::connect(&m_language, &InterfaceLanguage::changed, &m_conversations.assistants,
                     &AssistantModel::retranslate);
    QObject::connect(&m_language, &InterfaceLanguage::changed, &m_model,
                     &ModelController::retranslate);
    QObject::connect(&chat(), &ChatController::answeringChanged, &m_frameMeter,
                     [this] { m_frameMeter.setStreaming(chat().answering()); });
}

MainWindow::~MainWindow() = default;

QQuickWindow* MainWindow::load() {
    m_engine.addImageProvider(QStringLiteral("icons"), new IconProvider);
    m_engine.setInitialProperties({
        {QStringLiteral("chat"), QVariant::fromValue(&m_conversations.chat)},
        {QStringLiteral("assistants"), QVariant::fromValue(&m_conversations.assistants)},
        {QStringLiteral("collections"), QVariant::fromValue(&m_conversations.collected)},
        {QStringLiteral("attachments"), QVariant::fromValue(&m_conversations.attached)},
        {QStringLiteral("document"), QVariant::fromValue(&m_conversations.document)},
        {QStringLiteral("conversations"), QVariant::fromValue(&m_conversations.library)},
        {QStringLiteral("conversationList"), QVariant::fromValue(&m_conversations.list)},
        {QStringLiteral("search"), QVariant::fromValue(&m_conversations.search)},
        {QStringLiteral("undoStack"), QVariant::fromValue(&m_conversations.undo)},
        {QStringLiteral("context"), QVariant::fromValue(&m_conversations.context)},
        {QStringLiteral("exchange"), QVariant::fromValue(&m_conversations.exchange)},
        {QStringLiteral("storage"), QVariant::fromValue(&m_conversations.status)},
        {QStringLiteral("model"), QVariant::fromValue(&m_model)},
        {QStringLiteral("settings"), QVariant::fromValue(&m_settings)},
        {QStringLiteral("language"), QVariant::fromValue(&m_language)},
        {QStringLiteral("frameMeter"), QVariant::fromValue(&m_frameMeter)},
    });
    m_engine.loadFromModule("Concordia", "Main");
    auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
    if (window != nullptr) {
        m_frameMeter.watch(window);
    }
    return window;
}

}  // namespace concordia
