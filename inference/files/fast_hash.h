// A 64-bit hash of bytes that tells damage and difference, at memory speed. Not for secrets:
// whoever wants to can make two texts of one hash. Thread rule: one thread at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace concordia {

class FastHash {
public:
    // The result depends on the bytes alone, not on how they are divided over the calls.
    void append(std::span<const std::byte> bytes);
    void append(std::string_view text) { append(std::as_bytes(std::span(text))); }
    template <typename Number>
        requires std::is_arithmetic_v<Number>
    void append(Number value) {
        std::array<std::byte, sizeof(Number)> bytes;
        std::memcpy(bytes.data(), &value, sizeof(Number));
        append(std::span<const std::byte>(bytes));
    }

    // Of all bytes so far.
    [[nodiscard]] std::uint64_t value() const;

private:
    static constexpr std::size_t kLanes = 4;
    static constexpr std::size_t kBlock = kLanes * sizeof(std::uint64_t);
    void mix(const std::byte* block);

    // Different from each other, so that exchanged words are noticed.
    std::array<std::uint64_t, kLanes> m_lanes{0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F,
                                              0x165667B19E3779F9, 0x27D4EB2F165667C5};
    std::array<std::byte, kBlock> m_rest{};  // of which m_fill bytes wait for a whole block
    std::size_t m_fill = 0;
    std::uint64_t m_bytes = 0;
};

}  // namespace concordia
