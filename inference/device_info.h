// What compute devices the machine has, and which one the engine would choose and why.
// Thread rule: the functions may be called from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concordia {

enum class DeviceKind { DiscreteGpu, IntegratedGpu, VirtualGpu, Cpu, Other, Reference };

// One device that Vulkan lists, or the built-in plain C++ reference executor (always last).
struct DeviceInfo {
    std::string id;    // what --device takes: "0", "1", … as Vulkan lists them, or "reference"
    std::string name;  // as the driver states it
    DeviceKind kind = DeviceKind::Other;
    std::string driver;                 // driver name and version
    std::string apiVersion;             // of Vulkan, "1.4.318"; empty for the reference
    std::uint64_t memoryBytes = 0;      // of the largest heap that weights may live in
    std::uint32_t subgroupSize = 0;     // 0 for the reference
    std::vector<std::string> features;  // optional capabilities found: "fp16", "int8-dot", …
    std::string unusable;  // empty when usable; else one sentence naming what is missing
};

enum class ChoiceReason {
    AskedFor,
    OnlyGraphicsCard,
    BestGraphicsCard,  // of several usable devices
    BuiltInGraphics,
    VirtualGraphics,
    SoftwareVulkan,  // no usable graphics unit
    OnlyUsable,
};

struct DeviceChoice {
    DeviceInfo device;
    ChoiceReason reason = ChoiceReason::OnlyUsable;
    std::vector<std::string> refused;  // names of devices that would have been better, but computed
                                       // wrong numbers
};

// Why this device, in plain English sentences.
[[nodiscard]] std::string explain(const DeviceChoice& choice);

// Lets Mesa's software Vulkan compute with the widest vectors of this processor, where it would
// keep to 256 bits by itself: 512 bits nearly double its speed. Sets the environment variable that
// Mesa reads, LP_NATIVE_VECTOR_WIDTH, unless it is set already. Requires: no other thread runs yet,
// for the environment is shared by all of them.
void prepareSoftwareVulkan();

// Lists every device, the unusable ones too. A machine without Vulkan lists only the reference.
[[nodiscard]] std::vector<DeviceInfo> listDevices();

// Chooses among `devices`. `wanted` is empty for the best one, an id, or a part of a name
// (case-insensitive). Discrete GPUs come first, then integrated, virtual and CPU devices; among
// equals the one with more memory. The reference is chosen only when asked for by its id.
// Throws Error{DeviceUnavailable} when `wanted` matches nothing usable or nothing is usable.
[[nodiscard]] DeviceChoice chooseDevice(const std::vector<DeviceInfo>& devices,
                                        std::string_view wanted = {});

}  // namespace concordia
