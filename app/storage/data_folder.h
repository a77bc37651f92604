// Where conversations are kept.
// Thread rule: any thread.
#pragma once

#include <QSettings>
#include <QString>

namespace concordia {

// CONCORDIA_DATA of the environment, else the folder chosen in the settings, else the one that
// the desktop gives programs for their data.
[[nodiscard]] QString dataFolder(const QSettings& settings);

inline constexpr auto kDataFolderSetting = "storage/folder";

}  // namespace concordia
