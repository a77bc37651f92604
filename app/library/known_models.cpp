#include "app/library/known_models.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace concordia {
namespace {

constexpr auto kKnown = "model/known";
constexpr QLatin1String kPath{"path"};
constexpr QLatin1String kLanguages{"languages"};

// The one opened last first.
QJsonArray readAll(const QSettings& settings) {
    return QJsonDocument::fromJson(settings.value(kKnown).toString().toUtf8()).array();
}

}  // namespace

void KnownModels::remember(const QString& path, const QStringList& languages) {
    QJsonArray all{QJsonObject{{kPath, path}, {kLanguages, QJsonArray::fromStringList(languages)}}};
    for (const QJsonValue model : readAll(m_settings)) {
        if (model[kPath].toString() != path && all.size() < kMost) {
            all.append(model);
        }
    }
    m_settings.setValue(kKnown,
                        QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

QString KnownModels::speaking(const QString& language) const {
    QString found;
    for (const QJsonValue model : readAll(m_settings)) {
        const QString path = model[kPath].toString();
        const QJsonArray languages = model[kLanguages].toArray();
        if (!languages.contains(language) || !QFileInfo::exists(path)) {
            continue;
        }
        if (languages.size() == 1) {
            return path;
        }
        if (found.isEmpty()) {
            found = path;
        }
    }
    return found;
}

}  // namespace concordia
