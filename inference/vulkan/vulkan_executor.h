// Carries out plans on a Vulkan device.
// Thread rule: one thread at a time.
#pragma once

#include <algorithm>
#include <memory>

#include "inference/transformer/executor.h"
#include "inference/vulkan/plan_runner.h"

namespace concordia::vulkan {

class VulkanExecutor final : public Executor {
public:
    // Checks the memory, runs the known-answer check, then loads the plan's weights. `plan` must
    // outlive the object. Throws Error{OutOfMemory, DeviceLost, WrongResults, DeviceUnavailable}
    // and LoadCancelled.
    VulkanExecutor(const Plan& plan, std::unique_ptr<const Device> device,
                   const ExecutorOptions& options);

    [[nodiscard]] std::uint32_t batchSize() const override { return m_tuning.batchSize; }
    [[nodiscard]] std::uint32_t batchStep() const override {
        return std::min(m_tuning.tileColumns, m_tuning.batchSize);
    }
    [[nodiscard]] std::uint32_t resumable(std::uint32_t position) const override {
        return m_runner->resumable(position);
    }
    std::span<const float> forward(std::span<const Token> tokens, std::uint32_t position,
                                   LogitsWanted wanted) override;

    Token choose(Token token, std::uint32_t position, Ahead ahead) override {
        return m_runner->choose(token, position, ahead);
    }

    [[nodiscard]] double submissionSeconds() const override {
        return m_runner->submissionSeconds();
    }
    [[nodiscard]] std::string cacheFormat() const override { return m_runner->cacheFormat(); }
    [[nodiscard]] std::uint64_t cacheBytes(std::uint32_t count) const override {
        return m_runner->cacheBytes(count);
    }
    void saveCache(std::uint32_t count, const OnBytes& onBytes) override {
        m_runner->saveCache(count, onBytes);
    }
    void restoreCache(std::span<const Token> tokens, std::span<const std::byte> bytes) override {
        m_runner->restoreCache(static_cast<std::uint32_t>(tokens.size()), bytes);
    }

    [[nodiscard]] PlanRunner& runner() { return *m_runner; }

private:
    std::unique_ptr<const Device> m_device;
    Tuning m_tuning;
    CommandRecorder m_recorder;
    KernelSet m_kernels;
    std::unique_ptr<PlanRunner> m_runner;
};

// Opens the device that listDevices() gave the id `deviceId`, and loads the plan there.
// Throws as the constructor, and Error{DeviceUnavailable} when the device is gone or unusable.
[[nodiscard]] std::unique_ptr<Executor> makeVulkanExecutor(const Plan& plan,
                                                           std::string_view deviceId,
                                                           const ExecutorOptions& options,
                                                           const DeviceOptions& deviceOptions = {});

}  // namespace concordia::vulkan
