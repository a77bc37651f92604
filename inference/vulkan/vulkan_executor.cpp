#include "inference/vulkan/vulkan_executor.h"

#include <algorithm>

#include "inference/error.h"
#include "inference/transformer/batch_pacer.h"
#include "inference/vulkan/known_answer.h"

namespace concordia::vulkan {

VulkanExecutor::VulkanExecutor(const Plan& plan, std::unique_ptr<const Device> device,
                               const ExecutorOptions& options)
    : m_device(std::move(device)),
      m_tuning(chooseTuning(*m_device)),
      m_recorder(*m_device),
      m_kernels(*m_device) {
    m_tuning.batchSize = std::clamp(options.mostTokens, BatchPacer::kFewest, m_tuning.batchSize);
    const PlanRunner::Context context{*m_device, m_tuning, m_recorder, m_kernels};
    m_runner = std::make_unique<PlanRunner>(plan, context, options);  // refuses what is too large
    checkKnownAnswers(plan, context, options.cacheType);
    m_runner->load(options);
}

std::span<const float> VulkanExecutor::forward(std::span<const Token> tokens,
                                               std::uint32_t position, LogitsWanted wanted) {
    return m_runner->forward(tokens, position, wanted);
}

std::unique_ptr<Executor> makeVulkanExecutor(const Plan& plan, std::string_view deviceId,
                                             const ExecutorOptions& options,
                                             const DeviceOptions& deviceOptions) {
    auto instance = std::make_shared<const Instance>(deviceOptions);
    const std::vector<VkPhysicalDevice> devices = instance->physicalDevices();
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const DeviceInfo info = describe(devices[i], i);
        if (info.id != deviceId) {
            continue;
        }
        if (!info.unusable.empty()) {
            throw Error(ErrorCode::DeviceUnavailable,
                        info.name + " cannot be used. " + info.unusable);
        }
        return std::make_unique<VulkanExecutor>(
            plan, std::make_unique<const Device>(std::move(instance), devices[i], deviceOptions),
            options);
    }
    throw Error(ErrorCode::DeviceUnavailable,
                "There is no device " + std::string(deviceId) + " any more.");
}

}  // namespace concordia::vulkan
