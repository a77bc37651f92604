// Measures how smoothly a window draws: the time between frames while it streams an answer, and
// how long the GUI thread works without a pause.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>

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

    // Requires: called once, on the thread that runs the event loop.
    void watch(QQuickWindow* window);

    // Intervals between frames count only while this is on: an idle window draws none.
    void setStreaming(bool streaming);

    // Whether the overlay shows the figures.
    [[nodiscard]] bool visible() const { return m_visible; }
    void setVisible(bool visible);

    // Two lines for developers, not translated.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const DurationRecord& intervals() const { return m_intervals; }
    [[nodiscard]] const DurationRecord& busy() const { return m_busy; }

signals:
    void visibleChanged();
    void summaryChanged();

private:
    void frameSwapped();

    DurationRecord m_intervals;
    DurationRecord m_busy;
    QElapsedTimer m_sinceFrame;
    QElapsedTimer m_sinceAwake;
    QTimer m_refresh;
    bool m_streaming = false;
    bool m_visible = false;
};

}  // namespace concordia
