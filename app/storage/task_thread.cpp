#include "app/storage/task_thread.h"

namespace concordia {

TaskThread::TaskThread(const QString& name) : m_posted(new QObject) {
    m_thread.setObjectName(name);
    m_posted->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_posted, &QObject::deleteLater);
    m_thread.start();
}

TaskThread::~TaskThread() {
    // After all that was posted before, unlike QThread::quit called from here.
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

}  // namespace concordia
