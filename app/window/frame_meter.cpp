#include "app/window/frame_meter.h"

#include <QAbstractEventDispatcher>
#include <QQuickWindow>
#include <algorithm>
#include <vector>

namespace concordia {
namespace {

constexpr int kRefreshMilliseconds = 250;
constexpr double kNanosecondsPerMillisecond = 1e6;

QString describe(const char* label, const DurationRecord& record) {
    return QStringLiteral("%1: last %2, 95 % ≤ %3, longest %4 ms (%5)")
        .arg(QLatin1String(label))
        .arg(record.last(), 0, 'f', 1)
        .arg(record.percentile95(), 0, 'f', 1)
        .arg(record.longest(), 0, 'f', 1)
        .arg(record.count());
}

}  // namespace

void DurationRecord::add(double milliseconds) {
    m_kept.push_back(milliseconds);
    if (m_kept.size() > kKept) {
        m_kept.pop_front();
    }
    ++m_count;
    m_longest = std::max(m_longest, milliseconds);
}

double DurationRecord::percentile95() const {
    if (m_kept.empty()) {
        return 0.0;
    }
    std::vector<double> sorted(m_kept.begin(), m_kept.end());
    std::ranges::sort(sorted);
    return sorted[(sorted.size() * 95 + 99) / 100 - 1];
}

FrameMeter::FrameMeter(QObject* parent) : QObject(parent) {
    m_refresh.setInterval(kRefreshMilliseconds);
    connect(&m_refresh, &QTimer::timeout, this, &FrameMeter::summaryChanged);
}

FrameMeter::~FrameMeter() = default;

void FrameMeter::watch(QQuickWindow* window) {
    // Arrives on the GUI thread, through a queue where a render thread sends it.
    connect(window, &QQuickWindow::frameSwapped, this, &FrameMeter::frameSwapped);
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_sinceAwake.start(); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (m_streaming && m_sinceAwake.isValid()) {
            m_busy.add(static_cast<double>(m_sinceAwake.nsecsElapsed()) /
                       kNanosecondsPerMillisecond);
        }
        m_sinceAwake.invalidate();
    });
}

void FrameMeter::setStreaming(bool streaming) {
    m_streaming = streaming;
    m_sinceFrame.invalidate();
}

void FrameMeter::setVisible(bool visible) {
    if (visible == m_visible) {
        return;
    }
    m_visible = visible;
    if (visible) {
        m_refresh.start();
    } else {
        m_refresh.stop();
    }
    emit visibleChanged();
    emit summaryChanged();
}

QString FrameMeter::summary() const {
    return describe("Between frames", m_intervals) + u'\n' + describe("GUI thread busy", m_busy);
}

void FrameMeter::frameSwapped() {
    if (m_streaming && m_sinceFrame.isValid()) {
        m_intervals.add(static_cast<double>(m_sinceFrame.nsecsElapsed()) /
                        kNanosecondsPerMillisecond);
    }
    m_sinceFrame.start();
}

}  // namespace concordia
