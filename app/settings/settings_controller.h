// What the person chose about the window, kept between starts. Every change applies at once.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QSettings>
#include <QVariantMap>

#include "app/chat/undo_stack.h"

namespace concordia {

class SettingsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(
        bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(bool checksSpelling READ checksSpelling WRITE setChecksSpelling NOTIFY
                   checksSpellingChanged)
    Q_PROPERTY(QVariantMap sampling READ sampling NOTIFY samplingChanged)
    Q_PROPERTY(Reasoning reasoning READ reasoning WRITE setReasoning NOTIFY reasoningChanged)
    Q_PROPERTY(bool welcomed READ welcomed WRITE setWelcomed NOTIFY welcomedChanged)
    Q_PROPERTY(bool sidebarShown READ sidebarShown WRITE setSidebarShown NOTIFY sidebarChanged)
    Q_PROPERTY(int sidebarWidth READ sidebarWidth WRITE setSidebarWidth NOTIFY sidebarChanged)

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)
    // Whether models that can be told to think before they answer are told so.
    enum class Reasoning { ModelDefault, On, Off };
    Q_ENUM(Reasoning)

    static constexpr double kSmallestText = 0.8;
    static constexpr double kLargestText = 2.0;
    static constexpr int kNarrowestSidebar = 220;
    static constexpr int kWidestSidebar = 360;

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
    [[nodiscard]] bool checksSpelling() const { return m_checksSpelling; }
    void setChecksSpelling(bool checks);

    // How the next token is drawn, by the names of SamplingOptions' members.
    [[nodiscard]] QVariantMap sampling() const { return m_sampling; }
    // Ignored when there is no such member; held within what makes sense for it.
    Q_INVOKABLE void setSampling(const QString& name, double value);
    [[nodiscard]] Reasoning reasoning() const { return m_reasoning; }
    void setReasoning(Reasoning reasoning);
    // The page of the first start has been seen.
    [[nodiscard]] bool welcomed() const { return m_welcomed; }
    void setWelcomed(bool welcomed);

    // Back to what a new program has; `undo` gets the way back.
    Q_INVOKABLE void resetAppearance(concordia::UndoStack* undo);
    Q_INVOKABLE void resetAnswers(concordia::UndoStack* undo);

    // Beside the chat, where there is room for it.
    [[nodiscard]] bool sidebarShown() const { return m_sidebarShown; }
    void setSidebarShown(bool shown);
    // In pixels at 100 % text; held between the narrowest and the widest.
    [[nodiscard]] int sidebarWidth() const { return m_sidebarWidth; }
    void setSidebarWidth(int width);

    // One step of 10 % up or down.
    Q_INVOKABLE void enlargeText();
    Q_INVOKABLE void shrinkText();
    Q_INVOKABLE void resetText();

signals:
    void appearanceChanged();
    void textScaleChanged();
    void reducedMotionChanged();
    void checksSpellingChanged();
    void sidebarChanged();
    void samplingChanged();
    void reasoningChanged();
    void welcomedChanged();

private:
    void applyAppearance() const;
    void setAllSampling(const QVariantMap& sampling);

    QSettings& m_settings;
    Appearance m_appearance;
    double m_textScale;
    bool m_reducedMotion;
    bool m_checksSpelling;
    QVariantMap m_sampling;
    Reasoning m_reasoning;
    bool m_welcomed;
    bool m_sidebarShown;
    int m_sidebarWidth;
};

}  // namespace concordia
