// The Vulkan instance, what devices it lists, and the logical device the engine computes on.
// Thread rule: Instance and Device are used by one thread at a time.
#pragma once

#include <vulkan/vulkan.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inference/device_info.h"

namespace concordia::vulkan {

// What tests turn on or force; empty in normal use.
struct DeviceOptions {
    // Set: the validation layers run, synchronization validation too, and report here.
    std::function<void(std::string_view message)> onValidationMessage;
    std::optional<std::uint32_t> subgroupSize;         // else the device's preferred one
    std::optional<std::uint64_t> maxBufferBytes;       // else what the device allows
    std::optional<std::uint32_t> slices;               // lanes that share a row, see project.comp
    std::optional<std::uint32_t> attentionSplits;      // else by the length of the context
    std::optional<bool> stagedUploads;                 // else by the kind of memory
    std::optional<std::filesystem::path> cacheFolder;  // else cacheFolder(); empty: none
    // Asked before every submission and allocation: anything but VK_SUCCESS is what the driver is
    // taken to have answered.
    std::function<VkResult()> onSubmit;
    std::function<VkResult(std::uint64_t bytes)> onAllocate;
    bool corruptKnownAnswer = false;  // makes the known-answer check see wrong numbers
};

class Instance {
public:
    // Throws Error{DeviceUnavailable} when there is no Vulkan loader or driver.
    explicit Instance(const DeviceOptions& options = {});
    ~Instance();
    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;

    [[nodiscard]] std::vector<VkPhysicalDevice> physicalDevices() const;
    [[nodiscard]] VkInstance get() const { return m_instance; }

private:
    VkInstance m_instance = VK_NULL_HANDLE;
    VkDebugUtilsMessengerEXT m_messenger = VK_NULL_HANDLE;
    std::unique_ptr<std::function<void(std::string_view)>> m_onMessage;  // at a fixed address
};

// `index` becomes the id. Never throws for a weak device: DeviceInfo::unusable says what it lacks.
[[nodiscard]] DeviceInfo describe(VkPhysicalDevice device, std::size_t index);

// What the engine needs to know to size its work.
struct DeviceLimits {
    std::uint64_t maxBufferBytes = 0;  // of one allocation
    std::uint32_t subgroupSize = 0;
    bool canFixSubgroupSize = false;  // workgroups of that size are one full subgroup
    bool variesSubgroupSize = false;  // …if the pipeline demands it
    bool unifiedMemory = false;       // the host writes weights where the device reads them
    bool isCpu = false;
};

// Tells devices and drivers apart.
struct DeviceIdentity {
    std::array<std::uint8_t, VK_UUID_SIZE> deviceUuid{};
    std::array<std::uint8_t, VK_UUID_SIZE> pipelineCacheUuid{};
    std::uint32_t vendor = 0;
    std::uint32_t device = 0;
    std::uint32_t driverVersion = 0;
};

class Device {
public:
    // Requires: describe(device) found it usable. Throws Error{DeviceUnavailable, OutOfMemory}.
    Device(std::shared_ptr<const Instance> instance, VkPhysicalDevice device,
           const DeviceOptions& options = {});
    ~Device();
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    [[nodiscard]] VkDevice get() const { return m_device; }
    [[nodiscard]] VkQueue queue() const { return m_queue; }
    [[nodiscard]] std::uint32_t queueFamily() const { return m_queueFamily; }
    [[nodiscard]] const DeviceLimits& limits() const { return m_limits; }
    [[nodiscard]] const DeviceIdentity& identity() const { return m_identity; }
    [[nodiscard]] const DeviceOptions& options() const { return m_options; }
    [[nodiscard]] const VkPhysicalDeviceMemoryProperties& memory() const { return m_memory; }

    // Bytes that can still be allocated on the heap weights live in: the driver's budget where it
    // tells one, else the heap's size.
    [[nodiscard]] std::uint64_t availableBytes() const;

private:
    std::shared_ptr<const Instance> m_instance;
    VkPhysicalDevice m_physical;
    DeviceOptions m_options;
    VkDevice m_device = VK_NULL_HANDLE;
    VkQueue m_queue = VK_NULL_HANDLE;
    std::uint32_t m_queueFamily = 0;
    DeviceLimits m_limits;
    DeviceIdentity m_identity;
    VkPhysicalDeviceMemoryProperties m_memory{};
    bool m_hasMemoryBudget = false;
};

}  // namespace concordia::vulkan
