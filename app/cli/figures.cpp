#include "app/cli/figures.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>

namespace concordia::cli {

namespace {

double speed(std::size_t tokens, double seconds) {
    return seconds > 0 ? static_cast<double>(tokens) / seconds : 0;
}

}  // namespace

double promptSpeed(const Timings& timings) {
    return speed(timings.promptTokens, timings.promptSeconds);
}

double generationSpeed(const Timings& timings) {
    return timings.generatedTokens > 1 ? speed(timings.generatedTokens, timings.generationSeconds)
                                       : 0;
}

Spread spreadOf(std::vector<double> values) {
    assert(!values.empty());
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    const double median =
        values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return {median, values.front(), values.back()};
}

std::string decimal(double value, int decimals) {
    std::array<char, 400> digits;  // the largest double has 309 digits
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                      std::chars_format::fixed, decimals);
    return {digits.data(), result.ptr};
}

std::string grouped(std::uint64_t value) {
    std::string digits = std::to_string(value);
    for (std::size_t end = digits.size(); end > 3; end -= 3) {
        digits.insert(end - 3, ",");
    }
    return digits;
}

std::string byteSize(std::uint64_t bytes) {
    constexpr std::array<std::string_view, 6> kUnits{"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (bytes < 1024) {
        return std::to_string(bytes) + " B";
    }
    double size = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    while (size >= 1023.95 && unit + 1 < kUnits.size()) {
        size /= 1024;
        ++unit;
    }
    return decimal(size, 1) + " " + std::string(kUnits[unit]);
}

std::string_view describe(DeviceKind kind) {
    switch (kind) {
        case DeviceKind::DiscreteGpu:
            return "discrete GPU";
        case DeviceKind::IntegratedGpu:
            return "integrated GPU";
        case DeviceKind::VirtualGpu:
            return "virtual GPU";
        case DeviceKind::Cpu:
            return "processor";
        case DeviceKind::Other:
            return "other";
        case DeviceKind::Reference:
            return "built in, plain C++";
    }
    return {};
}

std::string describe(const GenerationResult& result) {
    const Timings& timings = result.timings;
    return "Prompt: " + grouped(timings.promptTokens) + " tokens (" +
           grouped(timings.cachedTokens) + " more from the cache) in " +
           decimal(timings.promptSeconds, 2) + " s, " + decimal(promptSpeed(timings), 1) +
           " tokens/s. Answer: " + grouped(timings.generatedTokens) + " tokens in " +
           decimal(timings.generationSeconds, 2) + " s, " + decimal(generationSpeed(timings), 1) +
           " tokens/s" +
           (timings.guesses.passes > 0 ? ", " + grouped(timings.guesses.right) + " of " +
                                             grouped(timings.guesses.guessed) + " guesses right"
                                       : "") +
           ". Energy: " +
           (timings.joules ? decimal(*timings.joules, 1) + " J, measured"
                           : std::string("no counter that may be read")) +
           ". Loading took " + decimal(timings.loadSeconds, 2) +
           " s. Seed: " + std::to_string(result.seed) + ".";
}

}  // namespace concordia::cli
