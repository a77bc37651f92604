// Buffers with device addresses. Each has its own allocation: the engine needs a handful of large
// ones, and divides them itself.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "inference/vulkan/device.h"
#include "inference/vulkan/handle.h"

namespace concordia::vulkan {

enum class MemoryUse {
    DeviceOnly,    // weights, KV cache, activations
    DeviceMapped,  // as DeviceOnly, and written by the host in place; for unified memory
    Upload,        // written by the host, read by the device: state and staging
    Readback,      // written by the device, read by the host: logits
};

class Buffer {
public:
    Buffer() = default;
    // Throws Error{OutOfMemory}. Requires: 0 < bytes ≤ device.limits().maxBufferBytes.
    Buffer(const Device& device, std::uint64_t bytes, MemoryUse use);

    [[nodiscard]] VkBuffer get() const { return m_buffer.get(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t address() const { return m_address; }
    [[nodiscard]] bool isMapped() const { return m_mapped != nullptr; }

    // The whole buffer as the host sees it. Requires: isMapped().
    [[nodiscard]] std::span<std::byte> mapped() const { return {m_mapped, m_bytes}; }
    template <typename T>
    [[nodiscard]] T* mappedAs() const {
        return reinterpret_cast<T*>(m_mapped);
    }

private:
    MemoryHandle m_memory;  // before the buffer: freed after it
    BufferHandle m_buffer;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_address = 0;
    std::byte* m_mapped = nullptr;
};

}  // namespace concordia::vulkan
