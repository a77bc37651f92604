// Reads little-endian values from untrusted bytes, front to back, never past the end.
// Every read names the field it is for, so that an error can say where the file ends.
// Thread rule: one thread at a time.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace concordia {

class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::size_t position() const { return m_position; }
    [[nodiscard]] std::size_t remaining() const { return m_bytes.size() - m_position; }

    // Throws Error{InvalidFile} naming `field` when fewer bytes than a Number's are left.
    template <typename Number>
    [[nodiscard]] Number read(std::string_view field) {
        static_assert(std::is_arithmetic_v<Number> && !std::is_same_v<Number, bool>);
        static_assert(std::endian::native == std::endian::little);
        Number value;
        std::memcpy(&value, take(sizeof(Number), field).data(), sizeof(Number));
        return value;
    }

    // `count` bytes, as a view. Throws as read().
    [[nodiscard]] std::span<const std::byte> take(std::uint64_t count, std::string_view field);

private:
    std::span<const std::byte> m_bytes;
    std::size_t m_position = 0;
};

}  // namespace concordia
