// Figures for reading: speeds, sizes, medians.
// Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "inference/device_info.h"
#include "inference/types.h"

namespace concordia::cli {

// Tokens per second; 0 when nothing was measured.
[[nodiscard]] double promptSpeed(const Timings& timings);
// A single token has no speed: it was drawn when the time began.
[[nodiscard]] double generationSpeed(const Timings& timings);

struct Spread {
    double median = 0;
    double minimum = 0;
    double maximum = 0;
};
// Requires: values is not empty.
[[nodiscard]] Spread spreadOf(std::vector<double> values);

// With a point and `decimals` digits behind it, in every locale.
[[nodiscard]] std::string decimal(double value, int decimals);
// "1,234,567".
[[nodiscard]] std::string grouped(std::uint64_t value);
// "3.4 GiB".
[[nodiscard]] std::string byteSize(std::uint64_t bytes);
// "discrete GPU".
[[nodiscard]] std::string_view describe(DeviceKind kind);

// What an answer took, in sentences.
[[nodiscard]] std::string describe(const GenerationResult& result);

}  // namespace concordia::cli
