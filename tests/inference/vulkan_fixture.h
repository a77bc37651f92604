// A tiny model in memory, and executors that run it: on the Vulkan device the engine would choose,
// and plainly.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "inference/reference/reference_executor.h"
#include "inference/vulkan/vulkan_executor.h"
#include "tests/inference/gguf_writer.h"
#include "tests/inference/tiny_model.h"

namespace concordia::test {

using Floats = std::vector<float>;

constexpr std::uint32_t kContextLength = 64;

class VulkanFixture {
public:
    explicit VulkanFixture(const GgufWriter& writer) : m_bytes(writer.bytes()) {}
    explicit VulkanFixture(const TinyModel& shape) : m_bytes(makeTinyModel(shape)) {}

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] std::unique_ptr<vulkan::VulkanExecutor> onDevice(
        const vulkan::DeviceOptions& deviceOptions = {},
        const ExecutorOptions& options = {
            .contextLength = kContextLength, .onProgress = {}, .stop = {}}) const;
    [[nodiscard]] std::unique_ptr<ReferenceExecutor> plainly(
        CacheType cacheType = CacheType::F16) const;

private:
    Bytes m_bytes;
    ModelFile m_file = ModelFile::fromBytes(m_bytes);
    Plan m_plan = makePlan(m_file);
};

// A sentence's worth of tokens inside every tiny model's vocabulary.
[[nodiscard]] std::vector<Token> someTokens(std::size_t count);

// The logits after every token, fed in batches of at most `step`.
[[nodiscard]] Floats allLogits(Executor& executor, std::span<const Token> tokens, std::size_t step);

// Σ(actual − expected)² / Σexpected²; infinite when the sizes differ.
[[nodiscard]] double normalizedError(std::span<const float> actual,
                                     std::span<const float> expected);

}  // namespace concordia::test
