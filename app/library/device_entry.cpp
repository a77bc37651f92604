#include "app/library/device_entry.h"

#include <QCoreApplication>

namespace concordia {
namespace {

class Kinds {
    Q_DECLARE_TR_FUNCTIONS(concordia::DeviceEntry)

public:
    static QString name(DeviceKind kind) {
        switch (kind) {
            case DeviceKind::DiscreteGpu:
                return tr("Graphics card (GPU)");
            case DeviceKind::IntegratedGpu:
                return tr("Graphics in the processor (GPU)");
            case DeviceKind::VirtualGpu:
                return tr("Virtual graphics card (GPU)");
            case DeviceKind::Cpu:
                return tr("Processor");
            case DeviceKind::Reference:
                return tr("Processor, plain and slow");
            case DeviceKind::Other:
                break;
        }
        return tr("Other device");
    }
};

}  // namespace

DeviceEntry describeDevice(const DeviceInfo& device) {
    return {QString::fromStdString(device.id), QString::fromStdString(device.name),
            Kinds::name(device.kind),          static_cast<double>(device.memoryBytes),
            device.unusable.empty(),           QString::fromStdString(device.unusable)};
}

}  // namespace concordia
