// The language of the window: which ones there are, and which one was chosen. A choice changes all
// texts at once.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QList>
#include <QObject>
#include <QSettings>

namespace concordia {

// A language as the window lists it.
class LanguageEntry {
    Q_GADGET
    QML_VALUE_TYPE(languageEntry)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString endonym MEMBER endonym)

public:
    QString code;     // BCP 47
    QString endonym;  // in the language itself: ‘Deutsch’
};

class InterfaceLanguage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed)
    Q_PROPERTY(QString shownName READ shownName NOTIFY changed)
    Q_PROPERTY(QList<concordia::LanguageEntry> available READ available CONSTANT)

public:
    // Requires: `settings` outlives the object.
    explicit InterfaceLanguage(QSettings& settings, QObject* parent = nullptr)
        : QObject(parent), m_settings(settings) {}

    // Empty: the system's.
    [[nodiscard]] QString chosen() const;
    // Ignored when there is no such translation.
    void choose(const QString& code);
    // The endonym of what is chosen; empty for the system's.
    [[nodiscard]] QString shownName() const;
    // By their own names.
    [[nodiscard]] static QList<LanguageEntry> available();

signals:
    void changed();

private:
    QSettings& m_settings;
};

inline constexpr auto kLanguageSetting = "window/language";

}  // namespace concordia
