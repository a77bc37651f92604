#include "inference/vulkan/buffer.h"

#include <array>
#include <cassert>
#include <optional>

#include "inference/error.h"
#include "inference/vulkan/result.h"

namespace concordia::vulkan {
namespace {

constexpr VkMemoryPropertyFlags kLocal = VK_MEMORY_PROPERTY_DEVICE_LOCAL_BIT;
constexpr VkMemoryPropertyFlags kHost =
    VK_MEMORY_PROPERTY_HOST_VISIBLE_BIT | VK_MEMORY_PROPERTY_HOST_COHERENT_BIT;
constexpr VkMemoryPropertyFlags kCached = VK_MEMORY_PROPERTY_HOST_CACHED_BIT;

// The kinds of memory that serve, the best first. Vulkan promises that the last one exists.
std::array<VkMemoryPropertyFlags, 2> wantedFlags(MemoryUse use) {
    switch (use) {
        case MemoryUse::DeviceOnly:
            return {kLocal, kLocal};
        case MemoryUse::DeviceMapped:
            return {kLocal | kHost | kCached, kLocal | kHost};
        case MemoryUse::Upload:
            return {kLocal | kHost, kHost};
        case MemoryUse::Readback:
            return {kHost | kCached, kHost};
    }
    return {};
}

std::optional<std::uint32_t> memoryType(const VkPhysicalDeviceMemoryProperties& memory,
                                        std::uint32_t allowed, VkMemoryPropertyFlags wanted) {
    for (std::uint32_t i = 0; i < memory.memoryTypeCount; ++i) {
        if ((allowed >> i & 1) != 0 && (memory.memoryTypes[i].propertyFlags & wanted) == wanted) {
            return i;
        }
    }
    return std::nullopt;
}

VkResult allocate(VkDevice device, std::uint64_t bytes, std::uint32_t type,
                  VkDeviceMemory* memory) {
    VkMemoryAllocateFlagsInfo flags{VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_FLAGS_INFO};
    flags.flags = VK_MEMORY_ALLOCATE_DEVICE_ADDRESS_BIT;
    VkMemoryAllocateInfo info{VK_STRUCTURE_TYPE_MEMORY_ALLOCATE_INFO};
    info.pNext = &flags;
    info.allocationSize = bytes;
    info.memoryTypeIndex = type;
    return vkAllocateMemory(device, &info, nullptr, memory);
}

}  // namespace

Buffer::Buffer(const Device& device, std::uint64_t bytes, MemoryUse use) : m_bytes(bytes) {
    assert(bytes > 0);
    VkBufferCreateInfo info{VK_STRUCTURE_TYPE_BUFFER_CREATE_INFO};
    info.size = bytes;
    info.usage = VK_BUFFER_USAGE_STORAGE_BUFFER_BIT | VK_BUFFER_USAGE_SHADER_DEVICE_ADDRESS_BIT |
                 VK_BUFFER_USAGE_TRANSFER_SRC_BIT | VK_BUFFER_USAGE_TRANSFER_DST_BIT;
    VkBuffer buffer = VK_NULL_HANDLE;
    check(vkCreateBuffer(device.get(), &info, nullptr, &buffer), "making a buffer");
    m_buffer = BufferHandle(device.get(), buffer);
    if (const auto& onAllocate = device.options().onAllocate) {
        check(onAllocate(bytes), "allocating " + std::to_string(bytes >> 20) + " MiB");
    }

    VkMemoryRequirements requirements;
    vkGetBufferMemoryRequirements(device.get(), buffer, &requirements);
    VkResult result = VK_ERROR_OUT_OF_DEVICE_MEMORY;
    VkDeviceMemory memory = VK_NULL_HANDLE;
    // The preferred kind may be full (the host-visible window of a graphics card is often small).
    for (const VkMemoryPropertyFlags wanted : wantedFlags(use)) {
        const auto type = memoryType(device.memory(), requirements.memoryTypeBits, wanted);
        if (type && memory == VK_NULL_HANDLE) {
            result = allocate(device.get(), requirements.size, *type, &memory);
        }
    }
    check(result, "allocating " + std::to_string(bytes >> 20) + " MiB");
    m_memory = MemoryHandle(device.get(), memory);
    check(vkBindBufferMemory(device.get(), buffer, memory, 0), "binding memory");

    VkBufferDeviceAddressInfo addressInfo{VK_STRUCTURE_TYPE_BUFFER_DEVICE_ADDRESS_INFO};
    addressInfo.buffer = buffer;
    m_address = vkGetBufferDeviceAddress(device.get(), &addressInfo);
    if (use != MemoryUse::DeviceOnly) {
        void* mapped = nullptr;
        check(vkMapMemory(device.get(), memory, 0, VK_WHOLE_SIZE, 0, &mapped), "mapping memory");
        m_mapped = static_cast<std::byte*>(mapped);
    }
}

}  // namespace concordia::vulkan
