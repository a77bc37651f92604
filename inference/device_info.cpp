#include "inference/device_info.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <optional>

#include "inference/error.h"
#include "inference/vulkan/device.h"

namespace concordia {
namespace {

constexpr std::string_view kReferenceId = "reference";

DeviceInfo referenceDevice() {
    DeviceInfo info;
    info.id = kReferenceId;
    info.name = "Plain C++ reference (slow)";
    info.kind = DeviceKind::Reference;
    info.driver = "Concordia";
    return info;
}

// Larger is better; empty for what is never chosen by itself.
std::optional<int> rank(DeviceKind kind) {
    switch (kind) {
        case DeviceKind::DiscreteGpu:
            return 4;
        case DeviceKind::IntegratedGpu:
            return 3;
        case DeviceKind::VirtualGpu:
            return 2;
        case DeviceKind::Other:
            return 1;
        case DeviceKind::Cpu:
            return 0;
        case DeviceKind::Reference:
            return std::nullopt;
    }
    return std::nullopt;
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

ChoiceReason reasonFor(const DeviceInfo& device, std::size_t usable) {
    switch (device.kind) {
        case DeviceKind::DiscreteGpu:
            return usable == 1 ? ChoiceReason::OnlyGraphicsCard : ChoiceReason::BestGraphicsCard;
        case DeviceKind::IntegratedGpu:
            return ChoiceReason::BuiltInGraphics;
        case DeviceKind::VirtualGpu:
            return ChoiceReason::VirtualGraphics;
        case DeviceKind::Cpu:
            return ChoiceReason::SoftwareVulkan;
        case DeviceKind::Other:
        case DeviceKind::Reference:
            break;
    }
    return ChoiceReason::OnlyUsable;
}

std::string_view sentenceOf(ChoiceReason reason) {
    switch (reason) {
        case ChoiceReason::AskedFor:
            return "It was asked for.";
        case ChoiceReason::OnlyGraphicsCard:
            return "It is the graphics card of this computer.";
        case ChoiceReason::BestGraphicsCard:
            return "It is the fastest kind of device here, a graphics card, and has the most "
                   "memory of its kind.";
        case ChoiceReason::BuiltInGraphics:
            return "It is the graphics unit built into the processor; there is no usable graphics "
                   "card.";
        case ChoiceReason::VirtualGraphics:
            return "It is the graphics unit of this virtual machine.";
        case ChoiceReason::SoftwareVulkan:
            return "No usable graphics unit was found, so the processor computes through software "
                   "Vulkan. It works, but slowly.";
        case ChoiceReason::OnlyUsable:
            break;
    }
    return "It is the only usable device.";
}

const DeviceInfo* findWanted(const std::vector<DeviceInfo>& devices, std::string_view wanted) {
    for (const DeviceInfo& device : devices) {
        if (device.id == wanted) {
            return &device;
        }
    }
    for (const DeviceInfo& device : devices) {
        if (lower(device.name).find(lower(wanted)) != std::string::npos) {
            return &device;
        }
    }
    return nullptr;
}

// Whether vectors of 512 bits have every instruction that Mesa's compiler wants of them.
bool hasWideVectors() {
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
           __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0;
#else
    return false;
#endif
}

}  // namespace

void prepareSoftwareVulkan() {
    constexpr int kKeepWhatIsSet = 0;
    if (hasWideVectors()) {
        ::setenv("LP_NATIVE_VECTOR_WIDTH", "512", kKeepWhatIsSet);
    }
}

std::vector<DeviceInfo> listDevices() {
    std::vector<DeviceInfo> devices;
    try {
        const vulkan::Instance instance;
        const std::vector<VkPhysicalDevice> physical = instance.physicalDevices();
        for (std::size_t i = 0; i < physical.size(); ++i) {
            devices.push_back(vulkan::describe(physical[i], i));
        }
    } catch (const Error&) {
        // No Vulkan on this machine: only the reference is left, and chooseDevice says why.
        devices.clear();
    }
    devices.push_back(referenceDevice());
    return devices;
}

DeviceChoice chooseDevice(const std::vector<DeviceInfo>& devices, std::string_view wanted) {
    if (!wanted.empty()) {
        const DeviceInfo* found = findWanted(devices, wanted);
        if (found == nullptr) {
            throw Error(ErrorCode::DeviceUnavailable,
                        "There is no device ‘" + std::string(wanted) +
                            "’. The command ‘concordia devices’ lists what there is.");
        }
        if (!found->unusable.empty()) {
            throw Error(ErrorCode::DeviceUnavailable,
                        found->name + " cannot be used. " + found->unusable);
        }
        return {*found, ChoiceReason::AskedFor, {}};
    }
    const DeviceInfo* best = nullptr;
    std::size_t usable = 0;
    std::string obstacles;
    for (const DeviceInfo& device : devices) {
        const std::optional<int> own = rank(device.kind);
        if (!device.unusable.empty()) {
            obstacles += " " + device.name + ": " + device.unusable;
        } else if (own) {
            ++usable;
            const std::optional<int> other = best == nullptr ? std::nullopt : rank(best->kind);
            if (!other || *own > *other ||
                (*own == *other && device.memoryBytes > best->memoryBytes)) {
                best = &device;
            }
        }
    }
    if (best == nullptr) {
        throw Error(ErrorCode::DeviceUnavailable,
                    "No usable Vulkan device was found." + obstacles +
                        " Install a Vulkan driver, such as the package mesa-vulkan-drivers.");
    }
    return {*best, reasonFor(*best, usable), {}};
}

std::string explain(const DeviceChoice& choice) {
    std::string text;
    for (const std::string& name : choice.refused) {
        text += name + " computed wrong numbers and is not used. ";
    }
    return text.append(sentenceOf(choice.reason));
}

}  // namespace concordia
