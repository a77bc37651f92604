#include "app/storage/storage_thread.h"

namespace concordia {

StorageThread::StorageThread(const QString& folder, QObject* parent) : QObject(parent) {
    m_thread.post([this, folder] { open(folder); });
}

StorageThread::~StorageThread() {
    m_thread.post([this] { m_store.reset(); });
}

void StorageThread::open(const QString& folder) {
    const auto failure = storageFailureOf([&] { m_store = std::make_unique<Store>(folder); });
    if (failure) {
        m_store = std::make_unique<Store>(
            OpenReport{.folder = folder, .damagedFile = {}, .backupFile = {}, .unkept = failure});
    }
    m_thread.answer([this, report = m_store->report()] {
        m_report = report;
        emit opened(report);
    });
}

}  // namespace concordia
