// What the person chose about the window, kept between starts. Every change applies at once.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QSettings>

namespace concordia {

class SettingsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(
        bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    static constexpr double kSmallestText = 0.8;
    static constexpr double kLargestText = 2.0;

    // Requires: `settings` outlives the controller.
    explicit SettingsController(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    void overrideAppearance(Appearance appearance);  // for this run only, not kept
    // Of the text: 1 is 100 %.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);  // held between the smallest and the largest
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    // One step of 10 % up or down.
    Q_INVOKABLE void enlargeText();
    Q_INVOKABLE void shrinkText();
    Q_INVOKABLE void resetText();

signals:
    void appearanceChanged();
    void textScaleChanged();
    void reducedMotionChanged();

private:
    void applyAppearance() const;

    QSettings& m_settings;
    Appearance m_appearance;
    double m_textScale;
    bool m_reducedMotion;
};

}  // namespace concordia
