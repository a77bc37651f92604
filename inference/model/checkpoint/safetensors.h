// Parses and validates the header of a .safetensors file: an 8-byte length, a JSON object that
// names each tensor's type, shape and place, then the tensors.
// Reference: the safetensors format, github.com/huggingface/safetensors.
// Thread rule: a pure function.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace concordia {

struct StoredTensor {
    std::string name;
    std::string type;                  // as the file says it: "BF16", "U8", …
    std::vector<std::uint64_t> shape;  // the row length last; empty for a single number
    std::span<const std::byte> bytes;  // inside the file

    [[nodiscard]] std::uint64_t elements() const;
};

// The size of the header is bounded as the format's reference implementation does.
inline constexpr std::uint64_t kMaximumSafetensorsHeader = 100'000'000;

// In the order of their places. Throws Error{InvalidFile} naming the file and the tensor at fault:
// a header that does not fit, a size that type and shape contradict, data outside the file or
// overlapping. Types that the format does not define are Error{Unsupported}.
[[nodiscard]] std::vector<StoredTensor> parseSafetensors(std::span<const std::byte> file,
                                                         const std::string& fileName);

}  // namespace concordia
