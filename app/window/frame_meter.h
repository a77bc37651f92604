// Measures how smoothly a window draws while it streams an answer: the time between frames, and how
// long the GUI thread takes to react.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <deque>
#include <thread>

class QQuickWindow;

namespace concordia {

// The latest durations, in milliseconds, and what is shown of them.
class DurationRecord {
public:
    static constexpr std::size_t kKept = 2000;

    void add(double milliseconds);
    [[nodiscard]] std::size_t count() const { return m_count; }  // of all ever added
    [[nodiscard]] double last() const { return m_kept.empty() ? 0.0 : m_kept.back(); }
    [[nodiscard]] double longest() const { return m_longest; }  // of all ever added
    // 95 of 100 of the kept durations are at most this long.
    [[nodiscard]] double percentile95() const;

private:
    std::deque<double> m_kept;
    std::size_t m_count = 0;
    double m_longest = 0;
};

class FrameMeter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool visible READ visible WRITE setVisible NOTIFY visibleChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)

public:
    explicit FrameMeter(QObject* parent = nullptr);
    ~FrameMeter() override;

    // Requires: called once.
    void watch(QQuickWindow* window);

    // Only what happens while this is on counts: an idle window draws no frames.
    void setStreaming(bool streaming);

    // Whether the overlay shows the figures, and reactions are measured.
    [[nodiscard]] bool visible() const { return m_visible; }
    void setVisible(bool visible);

    // Two lines for developers, not translated.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const DurationRecord& intervals() const { return m_intervals; }
    [[nodiscard]] const DurationRecord& reactions() const { return m_reactions; }

signals:
    void visibleChanged();
    void summaryChanged();
    // The GUI thread answered one of the questions that come every kBeat.
    void reacted();

private:
    static constexpr std::chrono::milliseconds kBeat{4};

    void frameSwapped();
    void startOrStopBeating();
    void beat(const std::stop_token& stop);

    DurationRecord m_intervals;
    DurationRecord m_reactions;
    QElapsedTimer m_sinceFrame;
    QTimer m_refresh;
    bool m_streaming = false;
    bool m_visible = false;
    std::atomic<bool> m_asked = false;  // a question is on its way to the GUI thread
    std::jthread m_beating;             // asks; last, so that it ends first
};

}  // namespace concordia
