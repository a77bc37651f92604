// What the command line asks of the window.
// Thread rule: GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "app/settings/settings_controller.h"

namespace concordia {

struct WindowOptions {
    QString model;     // a file to open; empty: the one used last
    QString device;    // as chooseDevice takes it; empty: the best one
    QString language;  // "de", "pt-PT"; empty: the system's
    std::optional<SettingsController::Appearance> appearance;  // for this run only
};

struct ParsedWindowOptions {
    WindowOptions options;
    QString error;  // a sentence, English as on the whole command line; empty when all is well
};

// `arguments` begin with the program's name. Help and the version are the command line's to give.
[[nodiscard]] ParsedWindowOptions parseWindowOptions(const QStringList& arguments);

}  // namespace concordia
