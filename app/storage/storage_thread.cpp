#include "app/storage/storage_thread.h"

#include <new>

namespace concordia {

StorageThread::StorageThread(const QString& folder, QObject* parent)
    : QObject(parent), m_worker(new QObject) {
    m_thread.setObjectName(QStringLiteral("storage"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, folder] { open(folder); });
}

StorageThread::~StorageThread() {
    // After all that was posted before, unlike QThread::quit called from here.
    QMetaObject::invokeMethod(m_worker, [this] {
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void StorageThread::open(const QString& folder) {
    const auto failure = storageFailureOf([&] { m_store = std::make_unique<Store>(folder); });
    if (failure) {
        m_store = std::make_unique<Store>(
            OpenReport{.folder = folder, .damagedFile = {}, .backupFile = {}, .unkept = failure});
    }
    answerWith([this, report = m_store->report()] {
        m_report = report;
        emit opened(report);
    });
}

void StorageThread::postTask(Task task) {
    QMetaObject::invokeMethod(m_worker, [this, task = std::move(task)] { task(*m_store); });
}

void StorageThread::answerWith(std::function<void()> reply) {
    QMetaObject::invokeMethod(this, std::move(reply), Qt::QueuedConnection);
}

}  // namespace concordia
