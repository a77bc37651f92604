// The zip archive that an office file or an e-book is, read from memory without trust: what it
// inflates to is counted while it does, and nothing is ever written anywhere.
// Thread rule: an archive and its parts belong to one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/documents/limits.h"

struct zip;
struct zip_file;

namespace concordia::documents {

class ZipArchive;

// A part while it is inflated. Requires: the archive outlives it.
class ZipPart {
public:
    // The next bytes; 0 at the end, where the checksum has been checked. Throws ReadError: Damaged,
    // TooLarge.
    [[nodiscard]] std::size_t read(std::span<char> buffer);

private:
    friend class ZipArchive;
    struct Closer {
        void operator()(zip_file* file) const;
    };
    ZipPart(ZipArchive& archive, std::string name, zip_file* file, std::uint64_t deflatedBytes);
    void count(std::uint64_t bytes);

    ZipArchive* m_archive;
    std::string m_name;
    std::unique_ptr<zip_file, Closer> m_file;
    std::uint64_t m_deflatedBytes;
    std::uint64_t m_inflatedBytes = 0;
};

class ZipArchive {
public:
    // Requires: `bytes` outlive the archive. Throws ReadError: Damaged, PasswordProtected when any
    // entry is encrypted, TooManyParts.
    ZipArchive(std::span<const std::byte> bytes, const Limits& limits);

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] bool contains(std::string_view name) const { return find(name).has_value(); }

    // Names differ in case between the parts of some files, so where no name fits exactly, one that
    // differs only in that does. Throws ReadError: Damaged when there is none, NotSupported for an
    // unknown compression.
    [[nodiscard]] ZipPart open(std::string_view name);
    [[nodiscard]] std::string read(std::string_view name);

private:
    friend class ZipPart;
    struct Discarder {
        void operator()(zip* archive) const;
    };
    void addEntry(std::uint64_t index);
    [[nodiscard]] std::optional<std::uint64_t> find(std::string_view name) const;

    Limits m_limits;
    std::uint64_t m_archiveBytes;
    std::uint64_t m_inflatedBytes = 0;  // by all parts so far
    std::unique_ptr<zip, Discarder> m_archive;
    std::map<std::string, std::uint64_t, std::less<>> m_indices;
    std::map<std::string, std::uint64_t, std::less<>> m_lowerCaseIndices;
};

}  // namespace concordia::documents
