// A compute device as the list of devices shows it.
// Thread rule: plain value.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

#include "inference/device_info.h"

namespace concordia {

class DeviceEntry {
    Q_GADGET
    QML_VALUE_TYPE(deviceEntry)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(double memoryBytes MEMBER memoryBytes)
    Q_PROPERTY(bool usable MEMBER usable)
    Q_PROPERTY(QString unusable MEMBER unusable)

public:
    QString id;
    QString name;
    QString kind;  // in the reader's language: "Graphics card", …
    double memoryBytes = 0;
    bool usable = true;
    QString unusable;  // the engine's own English sentence

    [[nodiscard]] bool operator==(const DeviceEntry&) const = default;
};

[[nodiscard]] DeviceEntry describeDevice(const DeviceInfo& device);

// Why a device was chosen, in the reader's language.
[[nodiscard]] QString reasonSentence(const DeviceChoice& choice);

}  // namespace concordia
