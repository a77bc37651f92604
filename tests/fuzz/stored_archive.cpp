#include "tests/fuzz/stored_archive.h"

#include <array>
#include <cstdint>

namespace concordia::test {

namespace {

void put(std::string& bytes, std::uint64_t value, int count) {
    for (int i = 0; i < count; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
    }
}

// Of ISO 3309, as the format asks for.
std::uint32_t checksum(std::string_view content) {
    static const std::array<std::uint32_t, 256> kTable = [] {
        std::array<std::uint32_t, 256> table{};
        for (std::uint32_t i = 0; i < table.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            }
            table[i] = value;
        }
        return table;
    }();
    std::uint32_t value = ~0U;
    for (const char one : content) {
        value = kTable[(value ^ static_cast<unsigned char>(one)) & 0xFFU] ^ (value >> 8);
    }
    return ~value;
}

// What the entry's header and the directory share.
std::string description(std::string_view name, std::string_view content) {
    std::string bytes;
    put(bytes, 20, 2);  // the version needed
    put(bytes, 0, 8);   // flags, method, time, date
    put(bytes, checksum(content), 4);
    put(bytes, static_cast<std::uint32_t>(content.size()), 4);
    put(bytes, static_cast<std::uint32_t>(content.size()), 4);
    put(bytes, static_cast<std::uint32_t>(name.size()), 2);
    put(bytes, 0, 2);  // nothing extra
    return bytes;
}

}  // namespace

void StoredArchive::add(std::string_view name, std::string_view content) {
    const std::string described = description(name, content);
    put(m_directory, 0x02014B50, 4);
    put(m_directory, 20, 2);  // the version it was made by
    m_directory += described;
    put(m_directory, 0, 4);  // no comment, the first disk
    put(m_directory, 0, 6);  // attributes
    put(m_directory, static_cast<std::uint32_t>(m_entries.size()), 4);
    m_directory += name;
    put(m_entries, 0x04034B50, 4);
    m_entries += described;
    m_entries += name;
    m_entries += content;
    ++m_count;
}

std::string StoredArchive::bytes() const {
    std::string all = m_entries + m_directory;
    put(all, 0x06054B50, 4);
    put(all, 0, 4);
    put(all, m_count, 2);
    put(all, m_count, 2);
    put(all, static_cast<std::uint32_t>(m_directory.size()), 4);
    put(all, static_cast<std::uint32_t>(m_entries.size()), 4);
    put(all, 0, 2);
    return all;
}

}  // namespace concordia::test
