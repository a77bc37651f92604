// Makes screenshots of the window in its states, themes and sizes, in one language:
//   concordia-screenshots FOLDER [--language de] [--theme light] [--size 420x720] [--scene failed]
// Without an option, all of its values are shown. No display is needed with
// QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

#include "app/window/application_setup.h"
#include "tests/app/support/plain_reader.h"
#include "tests/screenshots/scenes.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr int kSettleMilliseconds = 700;  // longer than every transition

struct Shot {
    QString folder;
    QString language;
    QString theme;
    QSize size;
    double textScale = 1.0;
};

bool take(const Shot& shot, const Scene& scene) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const auto script = std::make_shared<FakeScript>();
    MainWindow window(std::make_unique<FakeEngineFactory>(script), settings,
                      folder.filePath(QStringLiteral("data")), readHere, drawHere);
    window.settings().setAppearance(shot.theme == QLatin1String("dark")
                                        ? SettingsController::Appearance::Dark
                                        : SettingsController::Appearance::Light);
    window.settings().setTextScale(shot.textScale);
    window.settings().setWelcomed(scene.name != QLatin1String("welcome"));
    QQuickWindow* shown = window.load();
    if (shown == nullptr) {
        return false;
    }
    shown->resize(shot.size);
    if (!QTest::qWaitForWindowExposed(shown)) {
        return false;
    }
    scene.prepare(window, *script);
    // Away from everything that shows a tooltip.
    QTest::mouseMove(shown, QPoint(2, shot.size.height() - 2));
    QTest::mouseMove(shown, QPoint(1, shot.size.height() - 1));
    QTest::qWait(kSettleMilliseconds);
    const QString name = QStringLiteral("%1/%2-%3-%4-%5x%6.png")
                             .arg(shot.folder, scene.name, shot.language, shot.theme)
                             .arg(shot.size.width())
                             .arg(shot.size.height());
    return shown->grabWindow().save(name);
}

QList<QSize> parseSizes(const QStringList& texts) {
    QList<QSize> sizes;
    for (const QString& text : texts) {
        sizes.append(QSize(text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()));
    }
    return sizes;
}

int takeAll(const QCommandLineParser& parser) {
    const auto chosen = [&](const char* option, const QStringList& all) {
        const QStringList values = parser.values(QLatin1String(option));
        return values.isEmpty() ? all : values;
    };
    Shot shot;
    shot.folder = parser.positionalArguments().value(0);
    shot.language = parser.value(QStringLiteral("language"));
    shot.textScale = parser.value(QStringLiteral("text")).toDouble() / 100;
    if (shot.folder.isEmpty() || !QDir().mkpath(shot.folder)) {
        std::fputs("Name a folder for the screenshots.\n", stderr);
        return EXIT_FAILURE;
    }
    const QStringList wanted = parser.values(QStringLiteral("scene"));
    const QList<QSize> sizes = parseSizes(chosen("size", {"1280x860", "420x720", "360x360"}));
    for (const QString& theme : chosen("theme", {"light", "dark"})) {
        for (const QSize& size : sizes) {
            for (const Scene& scene : scenes(shot.language)) {
                shot.theme = theme;
                shot.size = size;
                if ((wanted.isEmpty() || wanted.contains(scene.name)) && !take(shot, scene)) {
                    std::fprintf(stderr, "The scene '%s' could not be shown.\n",
                                 qPrintable(scene.name));
                    return EXIT_FAILURE;
                }
            }
        }
    }
    return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv) {
    prepareApplication();
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where they go."));
    parser.addOptions({
        {QStringLiteral("language"), QStringLiteral("Of the interface."), QStringLiteral("CODE"),
         QStringLiteral("en")},
        {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME")},
        {QStringLiteral("size"), QStringLiteral("Of the window."), QStringLiteral("WxH")},
        {QStringLiteral("scene"), QStringLiteral("What is shown."), QStringLiteral("NAME")},
        {QStringLiteral("text"), QStringLiteral("Text size in percent."), QStringLiteral("PERCENT"),
         QStringLiteral("100")},
    });
    parser.addHelpOption();
    parser.process(application);
    setUpFontsAndIcon();
    setUpLanguage(parser.value(QStringLiteral("language")));
    return takeAll(parser);
}
