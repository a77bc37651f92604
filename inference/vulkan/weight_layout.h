// The order in which weights lie in device memory: groups of 16 rows, interleaved so that the lanes
// of a subgroup read consecutive 16-byte words (shaders/parameters.h), each tensor type divided
// into planes as its file in shaders/formats tells. Made at load; needs no more bytes than the
// file, but for rows that are no whole number of units.
// Thread rule: pure functions.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "inference/model/tensor_type.h"

namespace concordia::vulkan {

constexpr std::size_t kMaxPlanes = 4;

// A plane holds, for each unit of each row, `words` words of `wordBytes` bytes:
// [group][unit][word][slot of 16].
struct PlaneLayout {
    std::uint32_t wordBytes = 0;  // 16, 4, 2 or 1; 0: the plane is not used
    std::uint32_t words = 0;
};

struct WeightLayout {
    std::uint32_t unitElements = 0;  // a multiple of 32 and of the type's block
    std::array<PlaneLayout, kMaxPlanes> planes;

    [[nodiscard]] std::uint32_t units(std::uint32_t columns) const {
        return (columns + unitElements - 1) / unitElements;
    }
    // Blocks of 32 elements per row, padding included.
    [[nodiscard]] std::uint32_t blocks(std::uint32_t columns) const {
        return units(columns) * (unitElements / 32);
    }
    // Bytes of one group of 16 rows in plane `plane`.
    [[nodiscard]] std::uint64_t groupBytes(std::size_t plane, std::uint32_t columns) const {
        return std::uint64_t{units(columns)} * planes[plane].words * planes[plane].wordBytes * 16;
    }
};

[[nodiscard]] const WeightLayout& weightLayout(TensorType type);

// Packs one group: rows[2l] goes to slot l, rows[2l + 1] to slot 8 + l. An empty row becomes zeros.
// planes[p] is where the group begins in plane p.
// Requires: every row that is not empty has rowBytes(type, columns) bytes.
void packGroup(TensorType type, std::uint32_t columns,
               std::span<const std::span<const std::byte>, 16> rows,
               const std::array<std::byte*, kMaxPlanes>& planes);

}  // namespace concordia::vulkan
