#include "inference/vulkan/command_recorder.h"

#include "inference/vulkan/result.h"
#include "shaders/parameters.h"

namespace concordia::vulkan {
namespace {

void barrier(VkCommandBuffer commands, VkPipelineStageFlags from, VkAccessFlags fromAccess,
             VkPipelineStageFlags to, VkAccessFlags toAccess) {
    VkMemoryBarrier memory{VK_STRUCTURE_TYPE_MEMORY_BARRIER};
    memory.srcAccessMask = fromAccess;
    memory.dstAccessMask = toAccess;
    vkCmdPipelineBarrier(commands, from, to, 0, 1, &memory, 0, nullptr, 0, nullptr);
}

}  // namespace

CommandRecorder::CommandRecorder(const Device& device) : m_device(device) {
    VkCommandPoolCreateInfo poolInfo{VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO};
    poolInfo.queueFamilyIndex = device.queueFamily();
    VkCommandPool pool = VK_NULL_HANDLE;
    check(vkCreateCommandPool(device.get(), &poolInfo, nullptr, &pool), "making a command pool");
    m_pool = CommandPoolHandle(device.get(), pool);

    m_fence = makeFence();
}

FenceHandle CommandRecorder::makeFence() const {
    const VkFenceCreateInfo fenceInfo{VK_STRUCTURE_TYPE_FENCE_CREATE_INFO};
    VkFence fence = VK_NULL_HANDLE;
    check(vkCreateFence(m_device.get(), &fenceInfo, nullptr, &fence), "making a fence");
    return {m_device.get(), fence};
}

VkCommandBuffer CommandRecorder::begin() {
    VkCommandBufferAllocateInfo info{VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO};
    info.commandPool = m_pool.get();
    info.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
    info.commandBufferCount = 1;
    VkCommandBuffer commands = VK_NULL_HANDLE;
    check(vkAllocateCommandBuffers(m_device.get(), &info, &commands), "recording commands");
    const VkCommandBufferBeginInfo beginInfo{VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO};
    check(vkBeginCommandBuffer(commands, &beginInfo), "recording commands");
    return commands;
}

VkCommandBuffer CommandRecorder::record(std::span<const Dispatch> dispatches,
                                        const KernelSet& kernels, std::uint64_t state,
                                        const Buffer& canary) {
    VkCommandBuffer commands = begin();
    VkPipeline bound = VK_NULL_HANDLE;
    for (const Dispatch& dispatch : dispatches) {
        if (dispatch.waits) {
            barrier(commands, VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT, VK_ACCESS_SHADER_WRITE_BIT,
                    VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT,
                    VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT);
        }
        if (const VkPipeline pipeline = kernels.pipeline(dispatch.kernel); pipeline != bound) {
            vkCmdBindPipeline(commands, VK_PIPELINE_BIND_POINT_COMPUTE, pipeline);
            bound = pipeline;
        }
        const shaders::PushConstants push{dispatch.parameters, state};
        vkCmdPushConstants(commands, kernels.layout(), VK_SHADER_STAGE_COMPUTE_BIT, 0, sizeof(push),
                           &push);
        vkCmdDispatch(commands, dispatch.x, dispatch.y, dispatch.z);
    }
    barrier(commands, VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT, VK_ACCESS_SHADER_WRITE_BIT,
            VK_PIPELINE_STAGE_TRANSFER_BIT | VK_PIPELINE_STAGE_HOST_BIT,
            VK_ACCESS_TRANSFER_WRITE_BIT | VK_ACCESS_HOST_READ_BIT);
    vkCmdFillBuffer(commands, canary.get(), 0, sizeof(std::uint32_t), kCanary);
    barrier(commands, VK_PIPELINE_STAGE_TRANSFER_BIT, VK_ACCESS_TRANSFER_WRITE_BIT,
            VK_PIPELINE_STAGE_HOST_BIT, VK_ACCESS_HOST_READ_BIT);
    check(vkEndCommandBuffer(commands), "recording commands");
    return commands;
}

void CommandRecorder::run(VkCommandBuffer commands, std::string_view doing) {
    submit(commands, m_fence, doing);
    wait(m_fence, doing);
}

void CommandRecorder::submit(VkCommandBuffer commands, const FenceHandle& fence,
                             std::string_view doing) {
    VkSubmitInfo info{VK_STRUCTURE_TYPE_SUBMIT_INFO};
    info.commandBufferCount = 1;
    info.pCommandBuffers = &commands;
    if (const auto& onSubmit = m_device.options().onSubmit) {
        check(onSubmit(), doing);
    }
    check(vkQueueSubmit(m_device.queue(), 1, &info, fence.get()), doing);
}

void CommandRecorder::wait(const FenceHandle& fence, std::string_view doing) {
    const VkFence waited = fence.get();
    check(vkWaitForFences(m_device.get(), 1, &waited, VK_TRUE, UINT64_MAX), doing);
    check(vkResetFences(m_device.get(), 1, &waited), doing);
}

void CommandRecorder::runOnce(VkCommandBuffer commands, std::string_view doing) {
    barrier(commands, VK_PIPELINE_STAGE_TRANSFER_BIT, VK_ACCESS_TRANSFER_WRITE_BIT,
            VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT |
                VK_PIPELINE_STAGE_HOST_BIT,
            VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT |
                VK_ACCESS_HOST_READ_BIT);
    check(vkEndCommandBuffer(commands), doing);
    run(commands, doing);
    vkFreeCommandBuffers(m_device.get(), m_pool.get(), 1, &commands);
}

void CommandRecorder::copy(std::span<const Copy> copies) {
    VkCommandBuffer commands = begin();
    // What is copied may be what a pass has written.
    barrier(commands, VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT, VK_ACCESS_SHADER_WRITE_BIT,
            VK_PIPELINE_STAGE_TRANSFER_BIT,
            VK_ACCESS_TRANSFER_READ_BIT | VK_ACCESS_TRANSFER_WRITE_BIT);
    for (const Copy& copy : copies) {
        const VkBufferCopy region{copy.sourceOffset, copy.destinationOffset, copy.bytes};
        vkCmdCopyBuffer(commands, copy.source, copy.destination, 1, &region);
    }
    runOnce(commands, "copying");
}

void CommandRecorder::fillZero(const Buffer& buffer) {
    VkCommandBuffer commands = begin();
    vkCmdFillBuffer(commands, buffer.get(), 0, VK_WHOLE_SIZE, 0);
    runOnce(commands, "clearing memory");
}

}  // namespace concordia::vulkan
