#include "tests/shaders/harness.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "inference/error.h"
#include "inference/model/tensor_type.h"

namespace concordia::test {
namespace {

constexpr std::size_t kMemoryBytes = std::size_t{64} << 20;
constexpr std::size_t kGuardWords = 64;  // keeps the regions aligned to 256 bytes

std::shared_ptr<const vulkan::Instance> makeInstance() {
    return std::make_shared<const vulkan::Instance>();
}

}  // namespace

std::vector<float> Noise::floats(std::size_t count) {
    std::vector<float> values(count);
    std::ranges::generate(values, [this] { return unit(); });
    return values;
}

Region::Region(std::span<std::uint32_t> words, std::uint64_t address, std::string name)
    : m_words(words),
      m_address(address),
      m_name(std::move(name)),
      m_before(words.begin(), words.end()) {}

void Region::write(std::size_t firstWord, std::span<const std::uint32_t> words) {
    std::ranges::copy(words, m_words.begin() + static_cast<std::ptrdiff_t>(firstWord));
    std::ranges::copy(words, m_before.begin() + static_cast<std::ptrdiff_t>(firstWord));
}

void Region::write(std::size_t firstWord, std::span<const float> values) {
    for (const float value : values) {
        m_words[firstWord] = std::bit_cast<std::uint32_t>(value);
        m_before[firstWord] = m_words[firstWord];
        ++firstWord;
    }
}

void Region::expect(std::size_t index, double value) {
    m_expected.resize(m_words.size(), std::numeric_limits<double>::quiet_NaN());
    m_expected.at(index) = value;
}

void Region::expectHalf(std::size_t index, unsigned half, double value) {
    m_halves = true;
    m_expected.resize(2 * m_words.size(), std::numeric_limits<double>::quiet_NaN());
    m_expected.at(2 * index + half) = value;
}

float Region::valueAt(std::size_t slot) const {
    if (!m_halves) {
        return std::bit_cast<float>(m_words[slot]);
    }
    return halfToFloat(static_cast<std::uint16_t>(m_words[slot / 2] >> (16 * (slot % 2))));
}

std::optional<double> Region::error(std::string& problem) const {
    if (m_ignored) {
        return std::nullopt;
    }
    const std::size_t slotsPerWord = m_halves ? 2 : 1;
    double difference = 0;
    double total = 0;
    for (std::size_t slot = 0; slot < m_words.size() * slotsPerWord; ++slot) {
        const std::size_t word = slot / slotsPerWord;
        if (m_expected.empty() || std::isnan(m_expected[slot])) {
            if (m_words[word] != m_before[word]) {
                problem = "word " + std::to_string(word) + " of the " + m_name +
                          " is not as it should be";
            }
            continue;
        }
        const double actual = double{valueAt(slot)};
        if (!std::isfinite(actual)) {
            problem = "value " + std::to_string(slot) + " of the " + m_name + " is not finite";
            continue;
        }
        difference += (actual - m_expected[slot]) * (actual - m_expected[slot]);
        total += m_expected[slot] * m_expected[slot];
    }
    if (m_expected.empty()) {
        return std::nullopt;
    }
    // Everything expected may be zero, as what an all-zero row gives.
    return difference == 0 ? 0 : difference / std::max(total, 1e-30);
}

Harness::Harness(const HarnessOptions& options) {
    vulkan::DeviceOptions deviceOptions;
    deviceOptions.slices = options.slices;
    deviceOptions.subgroupSize = options.subgroupSize;
    auto instance = makeInstance();
    const std::vector<VkPhysicalDevice> devices = instance->physicalDevices();
    if (options.device >= devices.size()) {
        throw Error(ErrorCode::DeviceUnavailable,
                    "There is no device " + std::to_string(options.device) + "; Vulkan lists " +
                        std::to_string(devices.size()) + ".");
    }
    const DeviceInfo info = vulkan::describe(devices[options.device], options.device);
    if (!info.unusable.empty()) {
        throw Error(ErrorCode::DeviceUnavailable, info.name + " cannot be used. " + info.unusable);
    }
    m_device = std::make_unique<const vulkan::Device>(std::move(instance), devices[options.device],
                                                      deviceOptions);
    m_name = info.name + " (" + info.driver + "), subgroups of " +
             std::to_string(m_device->limits().subgroupSize);
    m_tuning = vulkan::chooseTuning(*m_device);
    if (options.gpuLanes) {
        m_tuning.attentionSize = *options.gpuLanes;
        m_tuning.vectorSize = 128;
        m_tuning.projectSize = std::max(8 * m_tuning.slices, *options.gpuLanes);
    }
    m_kernels = std::make_unique<vulkan::KernelSet>(*m_device);
    m_memory = vulkan::Buffer(*m_device, kMemoryBytes, vulkan::MemoryUse::Readback);
    m_canary = vulkan::Buffer(*m_device, 256, vulkan::MemoryUse::Readback);
}

void Harness::beginCase() {
    m_used = 0;
    m_regions.clear();
    m_guards.clear();
}

std::span<std::uint32_t> Harness::take(std::size_t words, std::uint64_t& address) {
    constexpr std::size_t kAlignment = 64;
    const std::span<std::uint32_t> all(m_memory.mappedAs<std::uint32_t>(),
                                       kMemoryBytes / sizeof(std::uint32_t));
    const std::size_t first = m_used + kGuardWords;
    const std::size_t end = first + words;
    const std::size_t next = (end + kAlignment - 1) / kAlignment * kAlignment;
    if (next + kGuardWords > all.size()) {
        throw std::runtime_error("a test case needs more memory than the harness has");
    }
    for (const auto& guard :
         {all.subspan(m_used, kGuardWords), all.subspan(end, next + kGuardWords - end)}) {
        std::ranges::fill(guard, kSentinel);
        m_guards.push_back(guard);
    }
    m_used = next;
    address = m_memory.address() + first * sizeof(std::uint32_t);
    return all.subspan(first, words);
}

Region& Harness::place(std::string name, std::size_t words, Contents contents) {
    std::uint64_t address = 0;
    const std::span<std::uint32_t> taken = take(words, address);
    std::ranges::fill(taken, contents == Contents::Zeros ? 0 : kSentinel);
    return m_regions.emplace_back(taken, address, std::move(name));
}

Region& Harness::place(std::string name, std::span<const float> values) {
    Region& region = place(std::move(name), values.size());
    region.write(0, values);
    return region;
}

std::byte* Harness::placeBytes(std::string name, std::size_t bytes, std::uint64_t& address) {
    const std::span<std::uint32_t> taken = take((bytes + 3) / 4, address);
    m_regions.emplace_back(taken, address, std::move(name)).ignoreContents();
    return reinterpret_cast<std::byte*>(taken.data());
}

double Harness::run(std::span<const vulkan::Dispatch> dispatches, const shaders::State& state) {
    Region& stateRegion = place("state", sizeof(state) / sizeof(std::uint32_t));
    const std::array<std::uint32_t, 4> words{state.position, state.count, state.firstOutput,
                                             state.reserved};
    stateRegion.write(0, std::span<const std::uint32_t>(words));
    *m_canary.mappedAs<std::uint32_t>() = 0;

    vulkan::CommandRecorder recorder(*m_device);
    recorder.run(recorder.record(dispatches, *m_kernels, stateRegion.address(), m_canary),
                 "checking a kernel");
    if (*m_canary.mappedAs<std::uint32_t>() != vulkan::CommandRecorder::kCanary) {
        throw std::runtime_error("the work was not done to its end");
    }
    checkGuards();
    double worst = 0;
    std::string problem;
    for (const Region& region : m_regions) {
        worst = std::max(worst, region.error(problem).value_or(0));
    }
    if (!problem.empty()) {
        throw std::runtime_error(problem);
    }
    return worst;
}

void Harness::checkGuards() const {
    for (const std::span<std::uint32_t> guard : m_guards) {
        if (std::ranges::any_of(guard, [](std::uint32_t word) { return word != kSentinel; })) {
            throw std::runtime_error("memory beside a region was written to");
        }
    }
}

}  // namespace concordia::test
