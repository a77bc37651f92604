#include "inference/vulkan/kernel.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <future>
#include <thread>

#include "inference/files/cache_folder.h"
#include "inference/vulkan/result.h"
#include "shaders/parameters.h"
#include "shaders/shader_library.h"

namespace concordia::vulkan {

KernelSet::KernelSet(const Device& device)
    : m_device(device), m_cache(device, device.options().cacheFolder.value_or(cacheFolder())) {
    VkPushConstantRange range{};
    range.stageFlags = VK_SHADER_STAGE_COMPUTE_BIT;
    range.size = sizeof(shaders::PushConstants);
    VkPipelineLayoutCreateInfo layoutInfo{VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO};
    layoutInfo.pushConstantRangeCount = 1;
    layoutInfo.pPushConstantRanges = &range;
    VkPipelineLayout layout = VK_NULL_HANDLE;
    check(vkCreatePipelineLayout(device.get(), &layoutInfo, nullptr, &layout),
          "preparing the kernels");
    m_layout = PipelineLayoutHandle(device.get(), layout);
}

void KernelSet::prepare(std::span<const KernelKey> keys) {
    std::vector<KernelKey> wanted;
    for (const KernelKey& key : keys) {
        if (!m_pipelines.contains(key) && std::ranges::find(wanted, key) == wanted.end()) {
            wanted.push_back(key);
        }
    }
    const std::size_t workers =
        std::min<std::size_t>(wanted.size(), std::max(1U, std::thread::hardware_concurrency()));
    std::vector<PipelineHandle> compiled(wanted.size());
    std::vector<std::future<void>> running;  // after what they use, so that they end first
    for (std::size_t worker = 0; worker < workers; ++worker) {
        running.push_back(std::async(std::launch::async, [&, worker] {
            for (std::size_t i = worker; i < wanted.size(); i += workers) {
                compiled[i] = compile(wanted[i]);
            }
        }));
    }
    for (std::future<void>& worker : running) {
        worker.get();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        m_pipelines.emplace(wanted[i], std::move(compiled[i]));
    }
    if (!wanted.empty()) {
        m_cache.save();
    }
}

VkPipeline KernelSet::pipeline(const KernelKey& key) const {
    const auto found = m_pipelines.find(key);
    assert(found != m_pipelines.end());
    return found->second.get();
}

PipelineHandle KernelSet::compile(const KernelKey& key) const {
    const std::span<const std::uint32_t> code = shaders::shaderCode(key.shader);
    VkShaderModuleCreateInfo moduleInfo{VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO};
    moduleInfo.codeSize = code.size_bytes();
    moduleInfo.pCode = code.data();
    VkShaderModule module = VK_NULL_HANDLE;
    check(vkCreateShaderModule(m_device.get(), &moduleInfo, nullptr, &module),
          "compiling a kernel");
    const ShaderModuleHandle moduleOwner(m_device.get(), module);

    const DeviceLimits& limits = m_device.limits();
    const bool fixed = limits.canFixSubgroupSize && key.localSize % limits.subgroupSize == 0;
    std::vector<std::uint32_t> values{key.localSize,
                                      fixed && key.localSize == limits.subgroupSize ? 1U : 0U};
    values.insert(values.end(), key.constants.begin(), key.constants.end());
    std::vector<VkSpecializationMapEntry> entries;
    for (std::uint32_t id = 0; id < values.size(); ++id) {
        entries.push_back({id, id * std::uint32_t{sizeof(std::uint32_t)}, sizeof(std::uint32_t)});
    }
    VkSpecializationInfo specialization{};
    specialization.mapEntryCount = static_cast<std::uint32_t>(entries.size());
    specialization.pMapEntries = entries.data();
    specialization.dataSize = values.size() * sizeof(std::uint32_t);
    specialization.pData = values.data();

    VkPipelineShaderStageRequiredSubgroupSizeCreateInfo required{
        VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO};
    required.requiredSubgroupSize = limits.subgroupSize;
    VkComputePipelineCreateInfo info{VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO};
    info.stage.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO;
    info.stage.pNext = fixed && limits.variesSubgroupSize ? &required : nullptr;
    info.stage.stage = VK_SHADER_STAGE_COMPUTE_BIT;
    info.stage.module = module;
    info.stage.pName = "main";
    info.stage.pSpecializationInfo = &specialization;
    info.layout = m_layout.get();
    VkPipeline pipeline = VK_NULL_HANDLE;
    check(vkCreateComputePipelines(m_device.get(), m_cache.get(), 1, &info, nullptr, &pipeline),
          "compiling a kernel");
    return {m_device.get(), pipeline};
}

}  // namespace concordia::vulkan
