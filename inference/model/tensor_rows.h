// Rows of a tensor that no file holds in one piece and in GGUF's own encoding.
// Thread rule: const functions may be called from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace concordia {

class TensorRows {
public:
    virtual ~TensorRows() = default;

    // Row `row` in the tensor's type: a view of a file's bytes, or of `scratch`, which is
    // overwritten then.
    [[nodiscard]] virtual std::span<const std::byte> row(std::uint64_t row,
                                                         std::vector<std::byte>& scratch) const = 0;
    // The bytes of files that these rows are made of.
    [[nodiscard]] virtual std::vector<std::span<const std::byte>> stored(
        std::uint64_t first, std::uint64_t count) const = 0;
};

}  // namespace concordia
