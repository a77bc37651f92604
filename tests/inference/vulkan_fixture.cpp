#include "tests/inference/vulkan_fixture.h"

#include <algorithm>
#include <limits>

#include "inference/device_info.h"

namespace concordia::test {

std::unique_ptr<vulkan::VulkanExecutor> VulkanFixture::onDevice(
    const vulkan::DeviceOptions& deviceOptions, const ExecutorOptions& options) const {
    const DeviceChoice choice = chooseDevice(listDevices());
    std::unique_ptr<Executor> executor =
        vulkan::makeVulkanExecutor(m_plan, choice.device.id, options, deviceOptions);
    return std::unique_ptr<vulkan::VulkanExecutor>(
        dynamic_cast<vulkan::VulkanExecutor*>(executor.release()));
}

std::unique_ptr<ReferenceExecutor> VulkanFixture::plainly(CacheType cacheType) const {
    ExecutorOptions options;
    options.contextLength = kContextLength;
    options.cacheType = cacheType;
    return std::make_unique<ReferenceExecutor>(m_plan, options);
}

std::vector<Token> someTokens(std::size_t count) {
    std::vector<Token> tokens(count);
    for (std::size_t i = 0; i < count; ++i) {
        tokens[i] = static_cast<Token>(1 + i * 37 % 299);
    }
    return tokens;
}

Floats allLogits(Executor& executor, std::span<const Token> tokens, std::size_t step) {
    Floats logits;
    for (std::size_t begin = 0; begin < tokens.size(); begin += step) {
        const auto batch = tokens.subspan(begin, std::min(step, tokens.size() - begin));
        const auto part =
            executor.forward(batch, static_cast<std::uint32_t>(begin), LogitsWanted::All);
        logits.insert(logits.end(), part.begin(), part.end());
    }
    return logits;
}

double normalizedError(std::span<const float> actual, std::span<const float> expected) {
    if (actual.size() != expected.size()) {
        return std::numeric_limits<double>::infinity();
    }
    double difference = 0;
    double total = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double delta = double{actual[i]} - double{expected[i]};
        difference += delta * delta;
        total += double{expected[i]} * double{expected[i]};
    }
    return difference / total;
}

}  // namespace concordia::test
