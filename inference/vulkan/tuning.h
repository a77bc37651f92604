// How the kernels are launched on a device.
// Thread rule: plain values.
#pragma once

#include <cstdint>

#include "inference/vulkan/device.h"

namespace concordia::vulkan {

struct Tuning {
    std::uint32_t projectSize =
        8;                     // invocations in a workgroup of project.comp: 8 · slices · groups
    std::uint32_t slices = 1;  // lanes that share a row
    std::uint32_t attentionSize = 8;  // positions looked at together
    std::uint32_t attentionRows = 8;  // query rows packed in a workgroup, at most
    std::uint32_t vectorSize = 8;     // of the kernels that only pass over vectors
    std::uint32_t batchSize = 32;     // tokens per pass
    std::uint32_t tileColumns = 8;    // of a pass with many, that a workgroup takes: 8 or 16
    bool splitsAttention = false;     // divides long contexts over workgroups
};

[[nodiscard]] Tuning chooseTuning(const Device& device);

}  // namespace concordia::vulkan
