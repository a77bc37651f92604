#include "app/storage/storage_controller.h"

#include "app/storage/storage_report.h"

namespace concordia {

StorageController::StorageController(StorageThread& storage, QObject* parent)
    : QObject(parent), m_storage(storage) {
    connect(&storage, &StorageThread::opened, this, &StorageController::takeReport);
    connect(&storage, &StorageThread::failed, this, &StorageController::takeFailure);
    if (ready()) {
        takeReport(*storage.report());
    }
}

QString StorageController::folder() const {
    return ready() ? m_storage.report()->folder : QString();
}

bool StorageController::keeping() const {
    return ready() && !m_storage.report()->unkept;
}

void StorageController::dismissNotice() {
    if (keeping()) {
        setNotice({});
    }
}

void StorageController::takeReport(const OpenReport& report) {
    if (report.unkept) {
        setNotice(reportUnkept(*report.unkept));
    } else if (!report.damagedFile.isEmpty()) {
        setNotice(reportDamaged(report.damagedFile));
    } else {
        emit changed();
    }
}

void StorageController::takeFailure(const StorageFailure& failure) {
    if (keeping()) {
        setNotice(reportWriteFailure(failure));
    }
}

void StorageController::setNotice(const ErrorReport& notice) {
    m_notice = notice;
    emit changed();
}

}  // namespace concordia
