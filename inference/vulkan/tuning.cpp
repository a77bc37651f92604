#include "inference/vulkan/tuning.h"

#include <algorithm>

namespace concordia::vulkan {

Tuning chooseTuning(const Device& device) {
    const std::uint32_t subgroup = device.limits().subgroupSize;
    const DeviceOptions& options = device.options();
    Tuning tuning;
    tuning.attentionSize = subgroup;
    if (device.limits().isCpu) {
        // A workgroup is one subgroup wherever 8 lanes allow it: barriers are dear there, and
        // parallelism comes from the workgroups.
        tuning.vectorSize = subgroup;
        tuning.tileColumns = 16;  // decoding weights is dear there
        tuning.slices = options.slices.value_or(1);
        tuning.projectSize = std::max(8 * tuning.slices, subgroup);
    } else {
        tuning.vectorSize = 128;
        tuning.slices = options.slices.value_or(16);
        tuning.projectSize = std::max(8 * tuning.slices, subgroup);
        tuning.batchSize = 128;
        tuning.splitsAttention = true;
    }
    return tuning;
}

}  // namespace concordia::vulkan
