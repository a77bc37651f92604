#include "app/library/device_entry.h"

#include <QCoreApplication>

namespace concordia {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(concordia::DeviceEntry)

public:
    static QString kind(DeviceKind kind) {
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

    static QString sentence(ChoiceReason reason) {
        switch (reason) {
            case ChoiceReason::AskedFor:
                return tr("It was chosen by hand.");
            case ChoiceReason::OnlyGraphicsCard:
                return tr("It is the graphics card of this computer.");
            case ChoiceReason::BestGraphicsCard:
                return tr("It is the fastest device here, and has the most memory of its kind.");
            case ChoiceReason::BuiltInGraphics:
                return tr("It is built into the processor; there is no usable graphics card.");
            case ChoiceReason::VirtualGraphics:
                return tr("It is the graphics card of this virtual machine.");
            case ChoiceReason::SoftwareVulkan:
                return tr(
                    "There is no usable graphics card, so the processor computes. It works, "
                    "but slowly.");
            case ChoiceReason::OnlyUsable:
                break;
        }
        return tr("It is the only usable device.");
    }

    static QString refused(const std::string& name) {
        return tr("%1 computed wrong numbers and is not used.").arg(QString::fromStdString(name));
    }
};

}  // namespace

DeviceEntry describeDevice(const DeviceInfo& device) {
    return {QString::fromStdString(device.id), QString::fromStdString(device.name),
            Texts::kind(device.kind),          static_cast<double>(device.memoryBytes),
            device.unusable.empty(),           QString::fromStdString(device.unusable)};
}

QString reasonSentence(const DeviceChoice& choice) {
    QStringList sentences;
    for (const std::string& name : choice.refused) {
        sentences.append(Texts::refused(name));
    }
    sentences.append(Texts::sentence(choice.reason));
    return sentences.join(u' ');
}

}  // namespace concordia
