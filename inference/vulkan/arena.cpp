#include "inference/vulkan/arena.h"

#include <numeric>
#include <string>

#include "inference/error.h"

namespace concordia::vulkan {

Arena::Region Arena::reserve(std::uint64_t bytes) {
    constexpr std::uint64_t kAlignment = 256;
    const std::uint64_t size = (bytes + kAlignment - 1) / kAlignment * kAlignment;
    const std::uint64_t limit = m_device.limits().maxBufferBytes;
    if (size > limit) {
        throw Error(ErrorCode::OutOfMemory,
                    "This needs a piece of device memory of " + std::to_string(size >> 20) +
                        " MiB, and the device gives at most " + std::to_string(limit >> 20) +
                        " MiB at once. Choose a shorter context or another device.");
    }
    if (m_sizes.empty() || m_sizes.back() + size > limit) {
        m_sizes.push_back(0);
    }
    const Region region{m_sizes.size() - 1, m_sizes.back(), bytes};
    m_sizes.back() += size;
    return region;
}

std::uint64_t Arena::bytes() const {
    return std::accumulate(m_sizes.begin(), m_sizes.end(), std::uint64_t{0});
}

void Arena::allocate(MemoryUse use) {
    for (const std::uint64_t bytes : m_sizes) {
        m_buffers.emplace_back(m_device, bytes, use);
    }
}

std::uint64_t Arena::address(const Region& region) const {
    return m_buffers[region.buffer].address() + region.offset;
}

const Buffer& Arena::buffer(const Region& region) const {
    return m_buffers[region.buffer];
}

std::span<std::byte> Arena::mapped(const Region& region) const {
    return m_buffers[region.buffer].mapped().subspan(region.offset, region.bytes);
}

}  // namespace concordia::vulkan
