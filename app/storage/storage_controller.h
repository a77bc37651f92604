// What the window says about keeping conversations: where, and whether it works.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "app/inference/error_report.h"
#include "app/storage/storage_thread.h"

namespace concordia {

class StorageController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool keeping READ keeping NOTIFY changed)
    Q_PROPERTY(bool hasNotice READ hasNotice NOTIFY changed)
    Q_PROPERTY(concordia::ErrorReport notice READ notice NOTIFY changed)

public:
    // Requires: `storage` outlives the controller.
    explicit StorageController(StorageThread& storage, QObject* parent = nullptr);

    [[nodiscard]] QString folder() const;
    // The folder has been opened, or it is known why not.
    [[nodiscard]] bool ready() const { return m_storage.report().has_value(); }
    // False while what is written is lost at the window's end; `notice` says why.
    [[nodiscard]] bool keeping() const;
    // Something the person should know: nothing is kept, a write failed, a damaged file was put
    // aside.
    [[nodiscard]] bool hasNotice() const { return !m_notice.happened.isEmpty(); }
    [[nodiscard]] ErrorReport notice() const { return m_notice; }

    // The person has read the notice. One about nothing being kept stays.
    Q_INVOKABLE void dismissNotice();

signals:
    void changed();

private:
    void takeReport(const OpenReport& report);
    void takeFailure(const StorageFailure& failure);
    void setNotice(const ErrorReport& notice);

    StorageThread& m_storage;
    ErrorReport m_notice;
};

}  // namespace concordia
