#include "app/settings/settings_controller.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <algorithm>
#include <cmath>

namespace concordia {
namespace {

constexpr auto kAppearance = "window/appearance";
constexpr auto kTextScale = "window/textScale";
constexpr auto kReducedMotion = "window/reducedMotion";
constexpr auto kSidebarShown = "window/sidebarShown";
constexpr auto kSidebarWidth = "window/sidebarWidth";
constexpr int kUsualSidebar = 264;
constexpr double kTextStep = 0.1;

SettingsController::Appearance readAppearance(const QSettings& settings) {
    using Appearance = SettingsController::Appearance;
    const QString name = settings.value(kAppearance).toString();
    if (name == QLatin1String("light")) {
        return Appearance::Light;
    }
    return name == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

double clampScale(double scale) {
    if (!std::isfinite(scale)) {
        return 1.0;
    }
    // Whole steps of one percent: repeated steps do not drift.
    return std::round(std::clamp(scale, SettingsController::kSmallestText,
                                 SettingsController::kLargestText) *
                      100) /
           100;
}

int clampSidebar(int width) {
    return std::clamp(width, SettingsController::kNarrowestSidebar,
                      SettingsController::kWidestSidebar);
}

}  // namespace

SettingsController::SettingsController(QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_appearance(readAppearance(settings)),
      m_textScale(clampScale(settings.value(kTextScale, 1.0).toDouble())),
      m_reducedMotion(settings.value(kReducedMotion, false).toBool()),
      m_sidebarShown(settings.value(kSidebarShown, true).toBool()),
      m_sidebarWidth(clampSidebar(settings.value(kSidebarWidth, kUsualSidebar).toInt())) {
    applyAppearance();
}

void SettingsController::setAppearance(Appearance appearance) {
    if (appearance == m_appearance) {
        return;
    }
    m_settings.setValue(kAppearance, appearance == Appearance::Light  ? "light"
                                     : appearance == Appearance::Dark ? "dark"
                                                                      : "system");
    overrideAppearance(appearance);
}

void SettingsController::overrideAppearance(Appearance appearance) {
    m_appearance = appearance;
    applyAppearance();
    emit appearanceChanged();
}

void SettingsController::setTextScale(double scale) {
    const double clamped = clampScale(scale);
    if (clamped == m_textScale) {
        return;
    }
    m_textScale = clamped;
    m_settings.setValue(kTextScale, clamped);
    emit textScaleChanged();
}

void SettingsController::setReducedMotion(bool reduced) {
    if (reduced == m_reducedMotion) {
        return;
    }
    m_reducedMotion = reduced;
    m_settings.setValue(kReducedMotion, reduced);
    emit reducedMotionChanged();
}

void SettingsController::setSidebarShown(bool shown) {
    if (shown != m_sidebarShown) {
        m_sidebarShown = shown;
        m_settings.setValue(kSidebarShown, shown);
        emit sidebarChanged();
    }
}

void SettingsController::setSidebarWidth(int width) {
    const int clamped = clampSidebar(width);
    if (clamped != m_sidebarWidth) {
        m_sidebarWidth = clamped;
        m_settings.setValue(kSidebarWidth, clamped);
        emit sidebarChanged();
    }
}

void SettingsController::enlargeText() {
    setTextScale(m_textScale + kTextStep);
}

void SettingsController::shrinkText() {
    setTextScale(m_textScale - kTextStep);
}

void SettingsController::resetText() {
    setTextScale(1.0);
}

void SettingsController::applyAppearance() const {
    // For what the window system draws: title bars and native dialogs.
    QGuiApplication::styleHints()->setColorScheme(
        m_appearance == Appearance::Light  ? Qt::ColorScheme::Light
        : m_appearance == Appearance::Dark ? Qt::ColorScheme::Dark
                                           : Qt::ColorScheme::Unknown);
}

}  // namespace concordia
