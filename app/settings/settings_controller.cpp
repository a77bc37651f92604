#include "app/settings/settings_controller.h"

#include <QGuiApplication>
#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QStyleHints>
#include <algorithm>
#include <cmath>
#include <optional>

#include "app/storage/records.h"

namespace concordia {
namespace {

constexpr auto kAppearance = "window/appearance";
constexpr auto kTextScale = "window/textScale";
constexpr auto kReducedMotion = "window/reducedMotion";
constexpr auto kChecksSpelling = "window/checksSpelling";
constexpr auto kSidebarShown = "window/sidebarShown";
constexpr auto kSidebarWidth = "window/sidebarWidth";
constexpr auto kSampling = "answers/sampling";
constexpr auto kReasoning = "answers/reasoning";
constexpr auto kWelcomed = "window/welcomed";
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

// What the person can set, and within which bounds.
struct SamplingRange {
    double least;
    double most;
};

std::optional<SamplingRange> rangeOf(const QString& name) {
    static const QHash<QString, SamplingRange> kRanges{
        {QStringLiteral("temperature"), {0, 2}},       {QStringLiteral("topK"), {0, 200}},
        {QStringLiteral("topP"), {0.05, 1}},           {QStringLiteral("minP"), {0, 1}},
        {QStringLiteral("repetitionPenalty"), {1, 2}},
    };
    const auto found = kRanges.constFind(name);
    return found == kRanges.constEnd() ? std::nullopt : std::optional(*found);
}

// float's 0.7 is shown as 0.7, not as 0.699999988.
QVariantMap rounded(QVariantMap sampling) {
    for (QVariant& value : sampling) {
        value = std::round(value.toDouble() * 1000) / 1000;
    }
    return sampling;
}

QVariantMap usualSampling() {
    return rounded(toJson(SamplingOptions{}).toVariantMap());
}

QVariantMap readSampling(const QSettings& settings) {
    const QJsonObject kept = QJsonObject::fromVariantMap(settings.value(kSampling).toMap());
    return rounded(toJson(samplingFromJson(kept)).toVariantMap());
}

SettingsController::Reasoning readReasoning(const QSettings& settings) {
    using Reasoning = SettingsController::Reasoning;
    const QString name = settings.value(kReasoning).toString();
    if (name == QLatin1String("on")) {
        return Reasoning::On;
    }
    return name == QLatin1String("off") ? Reasoning::Off : Reasoning::ModelDefault;
}

}  // namespace

SettingsController::SettingsController(QSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_appearance(readAppearance(settings)),
      m_textScale(clampScale(settings.value(kTextScale, 1.0).toDouble())),
      m_reducedMotion(settings.value(kReducedMotion, false).toBool()),
      m_checksSpelling(settings.value(kChecksSpelling, true).toBool()),
      m_sampling(readSampling(settings)),
      m_reasoning(readReasoning(settings)),
      m_welcomed(settings.value(kWelcomed, false).toBool()),
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

void SettingsController::setChecksSpelling(bool checks) {
    if (checks != m_checksSpelling) {
        m_checksSpelling = checks;
        m_settings.setValue(kChecksSpelling, checks);
        emit checksSpellingChanged();
    }
}

void SettingsController::setSampling(const QString& name, double value) {
    const std::optional<SamplingRange> range = rangeOf(name);
    if (!range || !std::isfinite(value)) {
        return;
    }
    QVariantMap changed = m_sampling;
    changed[name] = std::clamp(value, range->least, range->most);
    setAllSampling(rounded(changed));
}

void SettingsController::setAllSampling(const QVariantMap& sampling) {
    if (sampling != m_sampling) {
        m_sampling = sampling;
        m_settings.setValue(kSampling, sampling);
        emit samplingChanged();
    }
}

void SettingsController::setReasoning(Reasoning reasoning) {
    if (reasoning != m_reasoning) {
        m_reasoning = reasoning;
        m_settings.setValue(kReasoning, reasoning == Reasoning::On    ? "on"
                                        : reasoning == Reasoning::Off ? "off"
                                                                      : "model");
        emit reasoningChanged();
    }
}

void SettingsController::setWelcomed(bool welcomed) {
    if (welcomed != m_welcomed) {
        m_welcomed = welcomed;
        m_settings.setValue(kWelcomed, welcomed);
        emit welcomedChanged();
    }
}

void SettingsController::resetAppearance(UndoStack* undo) {
    const auto set = [self = QPointer(this)](Appearance appearance, double scale, bool reduced,
                                             bool spelling) {
        if (self) {
            self->setAppearance(appearance);
            self->setTextScale(scale);
            self->setReducedMotion(reduced);
            self->setChecksSpelling(spelling);
        }
    };
    const auto back = [set, appearance = m_appearance, scale = m_textScale,
                       reduced = m_reducedMotion,
                       spelling = m_checksSpelling] { set(appearance, scale, reduced, spelling); };
    set(Appearance::System, 1.0, false, true);
    undo->push(tr("The appearance is as in a new program."), back);
}

void SettingsController::resetAnswers(UndoStack* undo) {
    const auto back = [self = QPointer(this), sampling = m_sampling, reasoning = m_reasoning] {
        if (self) {
            self->setAllSampling(sampling);
            self->setReasoning(reasoning);
        }
    };
    setAllSampling(usualSampling());
    setReasoning(Reasoning::ModelDefault);
    undo->push(tr("Answers are written as in a new program."), back);
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
