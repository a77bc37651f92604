#include "app/window/frame_meter.h"

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
}

void FrameMeter::setStreaming(bool streaming) {
    m_streaming = streaming;
    m_sinceFrame.invalidate();
    startOrStopBeating();
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
    startOrStopBeating();
    emit visibleChanged();
    emit summaryChanged();
}

QString FrameMeter::summary() const {
    return describe("Between frames", m_intervals) + u'\n' +
           describe("Until reacting", m_reactions);
}

void FrameMeter::frameSwapped() {
    if (m_streaming && m_sinceFrame.isValid()) {
        m_intervals.add(static_cast<double>(m_sinceFrame.nsecsElapsed()) /
                        kNanosecondsPerMillisecond);
    }
    m_sinceFrame.start();
}

void FrameMeter::startOrStopBeating() {
    const bool wanted = m_streaming && m_visible;
    if (wanted && !m_beating.joinable()) {
        m_beating = std::jthread([this](const std::stop_token& stop) { beat(stop); });
    } else if (!wanted && m_beating.joinable()) {
        m_beating.request_stop();
        m_beating.join();
    }
}

void FrameMeter::beat(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(kBeat);
        if (m_asked.exchange(true)) {
            continue;
        }
        QElapsedTimer asked;
        asked.start();
        QMetaObject::invokeMethod(
            this,
            [this, asked] {
                m_reactions.add(static_cast<double>(asked.nsecsElapsed()) /
                                kNanosecondsPerMillisecond);
                m_asked = false;
                emit reacted();
            },
            Qt::QueuedConnection);
    }
}

}  // namespace concordia
