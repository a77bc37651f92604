// Many regions in few buffers: regions are reserved first, then all allocated together.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "inference/vulkan/buffer.h"

namespace concordia::vulkan {

class Arena {
public:
    struct Region {
        std::size_t buffer = 0;
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
    };

    explicit Arena(const Device& device) : m_device(device) {}

    // A region aligned to 256 bytes. Throws Error{OutOfMemory} when no buffer of the device can be
    // that large. Requires: allocate() has not been called.
    [[nodiscard]] Region reserve(std::uint64_t bytes);
    [[nodiscard]] std::uint64_t bytes() const;

    // Throws Error{OutOfMemory}.
    void allocate(MemoryUse use);

    // Requires: allocate() has been called.
    [[nodiscard]] std::uint64_t address(const Region& region) const;
    [[nodiscard]] const Buffer& buffer(const Region& region) const;
    // Requires: a use that maps memory.
    [[nodiscard]] std::span<std::byte> mapped(const Region& region) const;
    [[nodiscard]] std::span<const Buffer> buffers() const { return m_buffers; }

private:
    const Device& m_device;
    std::vector<std::uint64_t> m_sizes;  // of the buffers
    std::vector<Buffer> m_buffers;
};

}  // namespace concordia::vulkan
