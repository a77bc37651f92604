// The program: the command line where a subcommand asks for it, else the window.
#include <QGuiApplication>
#include <QQuickWindow>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "app/cli/cli.h"
#include "app/documents/cli/documents_command.h"
#include "app/documents/reader/read_document.h"
#include "app/library/starter_model.h"
#include "app/storage/data_folder.h"
#include "app/window/application_setup.h"
#include "app/window/main_window.h"
#include "app/window/running_instance.h"
#include "app/window/window_options.h"
#include "inference/device_info.h"

namespace {

constexpr int kWrongUsage = 2;

bool hasDisplay() {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') {
            return true;
        }
    }
    return false;
}

int runChatInTerminal(char* program) {
    char chat[] = "chat";
    char* arguments[] = {program, chat, nullptr};
    return concordia::runCommandLine(2, arguments);
}

int refuse(int status, const QString& sentence) {
    std::fprintf(stderr, "concordia: %s\n", qPrintable(sentence));
    return status;
}

// As a second start asks: the window in front, and its model.
void show(concordia::MainWindow& window, QQuickWindow& frame, const QString& model,
          const QByteArray& token) {
    if (!token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token);  // Wayland gives the focus only for one
    }
    frame.setWindowStates(frame.windowStates() & ~Qt::WindowMinimized);
    frame.show();
    frame.raise();
    frame.requestActivate();
    if (!model.isEmpty()) {
        window.model().openPath(model);
    }
}

int runWindow(const concordia::WindowOptions& options) {
    QSettings settings;
    const QString dataFolder = concordia::dataFolder(settings);
    if (concordia::RunningInstance::activate(dataFolder, options.model)) {
        return EXIT_SUCCESS;
    }
    concordia::setUpFontsAndIcon();
    concordia::setUpLanguage(options.language.isEmpty()
                                 ? settings.value(concordia::kLanguageSetting).toString()
                                 : options.language);
    concordia::MainWindow window(concordia::makeEngineFactory(), settings, dataFolder);
    if (options.appearance) {
        window.settings().overrideAppearance(*options.appearance);
    }
    const bool printsFrameTimes = qEnvironmentVariableIntValue("CONCORDIA_FRAME_TIMES") != 0;
    window.frameMeter().setVisible(printsFrameTimes);
    QQuickWindow* const frame = window.load();
    if (frame == nullptr) {
        return refuse(EXIT_FAILURE,
                      QStringLiteral("The window could not be built. Is Qt installed completely?"));
    }
    if (printsFrameTimes) {
        QObject::connect(
            frame, &QQuickWindow::frameSwapped, frame,
            [] { std::fputs("The window shows.\n", stderr); }, Qt::SingleShotConnection);
    }
    const concordia::RunningInstance instance(dataFolder);
    QObject::connect(&instance, &concordia::RunningInstance::activated, frame,
                     [&window, frame](const QString& model, const QByteArray& token) {
                         show(window, *frame, model, token);
                     });
    if (const auto starter = concordia::findStarterModel()) {
        window.model().setStarterModel(QString::fromStdString(starter->string()));
    }
    if (options.model.isEmpty()) {
        window.model().openAtStart();
    } else {
        window.model().openPath(options.model, options.device);
    }
    const int status = QGuiApplication::exec();
    if (printsFrameTimes) {
        std::fprintf(stderr, "%s\n", qPrintable(window.frameMeter().summary()));
    }
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    if (concordia::documents::isReadingProcess(argc, argv)) {
        concordia::documents::runReadingProcess(argc, argv);
    }
    concordia::prepareSoftwareVulkan();
    const std::array commands{concordia::documents::documentsCommand()};
    if (concordia::isCommandLine(argc, argv, commands)) {
        return concordia::runCommandLine(argc, argv, commands);
    }
    if (argc == 1 && !hasDisplay()) {
        return runChatInTerminal(argv[0]);
    }
    concordia::prepareApplication();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const concordia::ParsedWindowOptions parsed = concordia::parseWindowOptions(arguments);
    if (!parsed.error.isEmpty()) {
        return refuse(kWrongUsage, parsed.error);
    }
    if (!hasDisplay()) {
        return refuse(EXIT_FAILURE,
                      QStringLiteral("There is no display for the window. In the terminal, use "
                                     "'concordia chat' with --model FILE."));
    }
    const QGuiApplication application(argc, argv);
    return runWindow(parsed.options);
}
