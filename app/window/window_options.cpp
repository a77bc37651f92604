#include "app/window/window_options.h"

#include <QCommandLineParser>

namespace concordia {
namespace {

void declare(QCommandLineParser& parser) {
    parser.addOptions({
        {QStringLiteral("model"), QStringLiteral("Open this model file."), QStringLiteral("FILE")},
        {QStringLiteral("device"),
         QStringLiteral("Compute on this device: a number, a part of its name, or 'reference'."),
         QStringLiteral("DEVICE")},
        {QStringLiteral("language"), QStringLiteral("Show the window in this language: 'de', …"),
         QStringLiteral("LANGUAGE")},
        {QStringLiteral("theme"), QStringLiteral("Show it 'light' or 'dark' this time."),
         QStringLiteral("THEME")},
    });
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The model file to open."),
                                 QStringLiteral("[FILE]"));
}

ParsedWindowOptions refuse(const QString& message) {
    return {.options = {}, .error = message};
}

}  // namespace

ParsedWindowOptions parseWindowOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText() + u'.');
    }
    ParsedWindowOptions parsed;
    const QStringList files = parser.positionalArguments();
    if (files.size() + parser.values(QStringLiteral("model")).size() > 1) {
        return refuse(QStringLiteral("The window opens one model file at a time."));
    }
    parsed.options.model = files.isEmpty() ? parser.value(QStringLiteral("model")) : files.first();
    parsed.options.device = parser.value(QStringLiteral("device"));
    parsed.options.language = parser.value(QStringLiteral("language"));
    const QString theme = parser.value(QStringLiteral("theme"));
    if (theme == QLatin1String("light")) {
        parsed.options.appearance = SettingsController::Appearance::Light;
    } else if (theme == QLatin1String("dark")) {
        parsed.options.appearance = SettingsController::Appearance::Dark;
    } else if (!theme.isEmpty()) {
        return refuse(QStringLiteral("The theme is 'light' or 'dark', not '%1'.").arg(theme));
    }
    return parsed;
}

}  // namespace concordia
