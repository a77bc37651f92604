// Records dispatches into a command buffer that is replayed many times, and submits it.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "inference/vulkan/buffer.h"
#include "inference/vulkan/kernel.h"

namespace concordia::vulkan {

// One kernel launch. With `waits` it begins only when all before it have finished and their writes
// are visible; without, it may overlap the one before.
struct Dispatch {
    KernelKey kernel;
    std::uint64_t parameters = 0;  // device address of the parameter block
    std::uint32_t x = 1;
    std::uint32_t y = 1;
    std::uint32_t z = 1;
    bool waits = true;
};

struct Copy {
    VkBuffer source = VK_NULL_HANDLE;
    std::uint64_t sourceOffset = 0;
    VkBuffer destination = VK_NULL_HANDLE;
    std::uint64_t destinationOffset = 0;
    std::uint64_t bytes = 0;
};

class CommandRecorder {
public:
    explicit CommandRecorder(const Device& device);

    // A command buffer that runs `dispatches`, makes their writes visible to the host and at the
    // very end writes kCanary to the first word of `canary`. `state` is the address of the
    // shaders::State. Lives as long as the recorder.
    static constexpr std::uint32_t kCanary = 0x0C0C0AD1;
    [[nodiscard]] VkCommandBuffer record(std::span<const Dispatch> dispatches,
                                         const KernelSet& kernels, std::uint64_t state,
                                         const Buffer& canary);

    // Submits and waits. Throws Error{DeviceLost, OutOfMemory}.
    void run(VkCommandBuffer commands, std::string_view doing);

    // In two steps, with a fence for each submission that is under way.
    [[nodiscard]] FenceHandle makeFence() const;
    void submit(VkCommandBuffer commands, const FenceHandle& fence, std::string_view doing);
    void wait(const FenceHandle& fence, std::string_view doing);

    // Runs copies once; the calls return when they are done.
    void copy(std::span<const Copy> copies);
    void fillZero(const Buffer& buffer);

private:
    [[nodiscard]] VkCommandBuffer begin();
    void runOnce(VkCommandBuffer commands, std::string_view doing);

    const Device& m_device;
    CommandPoolHandle m_pool;
    FenceHandle m_fence;
};

}  // namespace concordia::vulkan
