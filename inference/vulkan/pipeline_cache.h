// Keeps what the driver made of the kernels on disk, so that it compiles them only once.
// The file's name tells the device, the driver and the kernels; what is in it is checked before a
// driver sees it, and a damaged or foreign file counts as none.
// Thread rule: one thread at a time; get() may be used by several.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

#include "inference/vulkan/device.h"
#include "inference/vulkan/handle.h"

namespace concordia::vulkan {

class PipelineCache {
public:
    // `folder` may be missing; empty: nothing is read or kept. Throws Error{OutOfMemory}.
    PipelineCache(const Device& device, const std::filesystem::path& folder);

    [[nodiscard]] VkPipelineCache get() const { return m_cache.get(); }

    // The file, whether it exists or not; empty when nothing is kept.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    // Bytes that the driver was given at the start; 0 when there was no usable file.
    [[nodiscard]] std::size_t restoredBytes() const { return m_restoredBytes; }

    // Writes the file if the driver has more to keep than it holds. What prevents that, a full disk
    // say, costs time at the next start and nothing else, so it is no error.
    void save();

private:
    [[nodiscard]] std::vector<std::byte> readFile() const;
    [[nodiscard]] bool isOurs(std::span<const std::byte> data) const;

    const Device& m_device;
    std::filesystem::path m_path;
    PipelineCacheHandle m_cache;
    std::size_t m_restoredBytes = 0;
    std::size_t m_keptBytes = 0;  // that the file holds
};

}  // namespace concordia::vulkan
