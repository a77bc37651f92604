// Launches single kernels on a device: puts their inputs into device memory with guard words around
// every piece, runs them, and compares every word of the memory with what it should hold after.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "inference/vulkan/command_recorder.h"
#include "inference/vulkan/random_weights.h"
#include "inference/vulkan/tuning.h"
#include "shaders/parameters.h"

namespace concordia::test {

// A word that no kernel computes: a signalling NaN with a payload of its own.
constexpr std::uint32_t kSentinel = 0x7FA5C3E1;

class Noise : public vulkan::Noise {
public:
    using vulkan::Noise::Noise;
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(next() % limit); }
    [[nodiscard]] std::vector<float> floats(std::size_t count);
};

// A piece of device memory. A word for which nothing is expected must stay as it was.
class Region {
public:
    Region(std::span<std::uint32_t> words, std::uint64_t address, std::string name);

    [[nodiscard]] std::uint64_t address() const { return m_address; }
    void write(std::size_t firstWord, std::span<const std::uint32_t> words);
    void write(std::size_t firstWord, std::span<const float> values);
    // Word `index` must become a float near `value`, or its half `half` a half-precision number.
    void expect(std::size_t index, double value);
    void expectHalf(std::size_t index, unsigned half, double value);
    // Word `index` must become exactly that.
    void expectWord(std::size_t index, std::uint32_t word) { m_before.at(index) = word; }
    // Whatever is in the region afterwards is right: it only lies between two kernels.
    void ignoreContents() { m_ignored = true; }

    // Σ(actual − expected)² / Σexpected² over what is expected, if anything is. `problem` is set
    // when a word changed that should not have, or when a number is not finite.
    [[nodiscard]] std::optional<double> error(std::string& problem) const;

private:
    [[nodiscard]] float valueAt(std::size_t slot) const;

    std::span<std::uint32_t> m_words;
    std::uint64_t m_address;
    std::string m_name;
    std::vector<std::uint32_t> m_before;  // what a word without a number is to be afterwards
    std::vector<double> m_expected;       // per word, or per half; NaN: unchanged
    bool m_halves = false;
    bool m_ignored = false;
};

struct HarnessOptions {
    std::size_t device = 0;
    std::optional<std::uint32_t> slices;
    std::optional<std::uint32_t> subgroupSize;
    std::optional<std::uint32_t> gpuLanes;  // workgroups as for a GPU with subgroups of that size
};

class Harness {
public:
    // Throws Error.
    explicit Harness(const HarnessOptions& options);

    [[nodiscard]] std::string deviceName() const { return m_name; }
    [[nodiscard]] const vulkan::Tuning& tuning() const { return m_tuning; }
    void prepare(std::span<const vulkan::KernelKey> kernels) { m_kernels->prepare(kernels); }

    // Forgets all regions; the next ones begin a new case.
    void beginCase();
    // A region of `words` sentinels (or zeros), or one that holds the values given.
    enum class Contents { Sentinels, Zeros };
    Region& place(std::string name, std::size_t words, Contents contents = Contents::Sentinels);
    Region& place(std::string name, std::span<const float> values);
    // For the bytes of a plane of weights; they may be written until the kernel runs.
    std::byte* placeBytes(std::string name, std::size_t bytes, std::uint64_t& address);

    // A parameter block of a kernel, with its address.
    template <typename Parameters>
    std::uint64_t placeParameters(const Parameters& parameters) {
        const auto* words = reinterpret_cast<const std::uint32_t*>(&parameters);
        Region& region = place("parameters", sizeof(Parameters) / sizeof(std::uint32_t));
        region.write(0, std::span(words, sizeof(Parameters) / sizeof(std::uint32_t)));
        return region.address();
    }

    // Runs the dispatches and checks every region. Returns the worst error of one region; throws
    // std::runtime_error naming a region that was damaged.
    double run(std::span<const vulkan::Dispatch> dispatches, const shaders::State& state);

private:
    [[nodiscard]] std::span<std::uint32_t> take(std::size_t words, std::uint64_t& address);
    void checkGuards() const;

    std::string m_name;
    std::unique_ptr<const vulkan::Device> m_device;
    vulkan::Tuning m_tuning;
    std::unique_ptr<vulkan::KernelSet> m_kernels;
    vulkan::Buffer m_memory;
    vulkan::Buffer m_canary;
    std::size_t m_used = 0;  // words
    std::deque<Region> m_regions;
    std::vector<std::span<std::uint32_t>> m_guards;
};

}  // namespace concordia::test
