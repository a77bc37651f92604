// Compute pipelines made from the embedded shaders, and a set that makes each only once.
// Thread rule: one thread at a time; KernelSet::prepare uses threads of its own meanwhile.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "inference/vulkan/device.h"
#include "inference/vulkan/handle.h"
#include "inference/vulkan/pipeline_cache.h"

namespace concordia::vulkan {

// What identifies a pipeline: shader, workgroup size and the specialization constants from id 2 on
// (0 is the workgroup size, 1 tells whether the workgroup is a single subgroup).
struct KernelKey {
    std::string shader;
    std::uint32_t localSize = 1;
    std::vector<std::uint32_t> constants;

    auto operator<=>(const KernelKey&) const = default;
};

class KernelSet {
public:
    explicit KernelSet(const Device& device);

    // Compiles, side by side, those of `keys` that are not there yet.
    void prepare(std::span<const KernelKey> keys);

    // Requires: prepare() has been called with the key.
    [[nodiscard]] VkPipeline pipeline(const KernelKey& key) const;
    [[nodiscard]] VkPipelineLayout layout() const { return m_layout.get(); }

private:
    [[nodiscard]] PipelineHandle compile(const KernelKey& key) const;

    const Device& m_device;
    PipelineLayoutHandle m_layout;
    PipelineCache m_cache;
    std::map<KernelKey, PipelineHandle> m_pipelines;
};

}  // namespace concordia::vulkan
