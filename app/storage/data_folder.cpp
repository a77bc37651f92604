#include "app/storage/data_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace concordia {

QString dataFolder(const QSettings& settings) {
    const QString fromEnvironment = qEnvironmentVariable("CONCORDIA_DATA");
    if (!fromEnvironment.isEmpty()) {
        return QDir::cleanPath(QDir().absoluteFilePath(fromEnvironment));
    }
    const QString chosen = settings.value(kDataFolderSetting).toString();
    if (!chosen.isEmpty()) {
        return QDir::cleanPath(chosen);
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/concordia");
}

}  // namespace concordia
