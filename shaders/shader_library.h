// The compiled kernels, embedded in the program.
// Thread rule: pure functions over constants.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace concordia::shaders {

// SPIR-V words of a kernel as shaders/CMakeLists.txt names it. Requires: there is such a kernel.
[[nodiscard]] std::span<const std::uint32_t> shaderCode(std::string_view name);

[[nodiscard]] std::vector<std::string_view> shaderNames();

}  // namespace concordia::shaders
