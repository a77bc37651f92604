// Copies what lies scattered over device buffers to the host and back, through a staging buffer.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "inference/vulkan/command_recorder.h"

namespace concordia::vulkan {

struct DevicePiece {
    VkBuffer buffer = VK_NULL_HANDLE;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

class CacheTransfer {
public:
    CacheTransfer(const Device& device, CommandRecorder& recorder);

    // The pieces' bytes one after the other, handed out in spans that are valid during the call.
    // Throws Error{OutOfMemory, DeviceLost}, as upload does.
    void download(std::span<const DevicePiece> pieces,
                  const std::function<void(std::span<const std::byte> bytes)>& onBytes);
    // Requires: as many bytes as the pieces have together.
    void upload(std::span<const DevicePiece> pieces, std::span<const std::byte> bytes);

private:
    // Divides the pieces into loads that the staging buffer holds. onLoad(copies, bytes) gets for
    // each load where its parts lie in the staging buffer and on the device.
    struct Part {
        DevicePiece device;
        std::uint64_t stagingOffset = 0;
    };
    void forEachLoad(
        std::span<const DevicePiece> pieces,
        const std::function<void(std::span<const Part> parts, std::uint64_t bytes)>& onLoad) const;
    [[nodiscard]] std::uint64_t stagingBytes(std::span<const DevicePiece> pieces) const;

    const Device& m_device;
    CommandRecorder& m_recorder;
};

}  // namespace concordia::vulkan
