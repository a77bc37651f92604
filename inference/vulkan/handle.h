// Move-only owners of Vulkan handles.
// Thread rule: one thread at a time.
#pragma once

#include <vulkan/vulkan.h>

#include <utility>

namespace concordia::vulkan {

template <typename T, void (*kDestroy)(VkDevice, T, const VkAllocationCallbacks*)>
class Handle {
public:
    Handle() = default;
    Handle(VkDevice device, T handle) : m_device(device), m_handle(handle) {}
    Handle(Handle&& other) noexcept
        : m_device(other.m_device), m_handle(std::exchange(other.m_handle, T{})) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(m_device, other.m_device);
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (m_handle) {
            kDestroy(m_device, m_handle, nullptr);
        }
    }

    [[nodiscard]] T get() const { return m_handle; }

private:
    VkDevice m_device = VK_NULL_HANDLE;
    T m_handle{};
};

using BufferHandle = Handle<VkBuffer, vkDestroyBuffer>;
using MemoryHandle = Handle<VkDeviceMemory, vkFreeMemory>;
using PipelineHandle = Handle<VkPipeline, vkDestroyPipeline>;
using PipelineLayoutHandle = Handle<VkPipelineLayout, vkDestroyPipelineLayout>;
using PipelineCacheHandle = Handle<VkPipelineCache, vkDestroyPipelineCache>;
using ShaderModuleHandle = Handle<VkShaderModule, vkDestroyShaderModule>;
using CommandPoolHandle = Handle<VkCommandPool, vkDestroyCommandPool>;
using FenceHandle = Handle<VkFence, vkDestroyFence>;

}  // namespace concordia::vulkan
