// A file mapped into memory for reading.
// The mapping follows the file: if another program shortens the file while it is mapped, reading
// the lost part raises SIGBUS. Model files are replaced by renaming, which leaves the mapping
// intact; a file on storage that disappears while in use is the one case that stays.
// Thread rule: immutable after open; const functions may be called from any thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace concordia {

class MappedFile {
public:
    // Throws Error{FileNotFound} when there is no such file, Error{FileUnreadable} when it is not
    // a regular file or may not be read, Error{InvalidFile} when it is empty, and
    // Error{OutOfMemory} when the address space has no room for it.
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

    // Tells the operating system that these bytes will not be read again soon; reading them stays
    // allowed. Requires: `part` lies inside bytes().
    void release(std::span<const std::byte> part) const;

private:
    std::span<const std::byte> m_bytes;  // empty after a move
};

}  // namespace concordia
