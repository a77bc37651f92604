// The models that were opened on this computer, and the languages they know.
// Thread rule: GUI thread.
#pragma once

#include <QSettings>
#include <QStringList>

namespace concordia {

class KnownModels {
public:
    static constexpr qsizetype kMost = 50;  // the latest ones

    // Requires: `settings` outlives the object.
    explicit KnownModels(QSettings& settings) : m_settings(settings) {}

    void remember(const QString& path, const QStringList& languages);
    // The path of the one opened last that knows the language and is still there; empty for none.
    // Ones made for that language alone come first.
    [[nodiscard]] QString speaking(const QString& language) const;

private:
    QSettings& m_settings;
};

}  // namespace concordia
