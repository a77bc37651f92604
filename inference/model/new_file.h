// A file that comes into being as a whole or not at all: written without a name beside its target,
// which it gets when it is complete.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace concordia {

class NewFile {
public:
    enum class Existing { Kept, Replaced };

    // Throws Error{FileUnwritable} when the target exists and is to be kept, when its folder cannot
    // be written, or when the disk has less than `bytes` free.
    NewFile(const std::filesystem::path& target, Existing existing, std::uint64_t bytes);
    // Without commit() nothing is left.
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    // Throws Error{FileUnwritable}, for a disk that is full too.
    void write(std::span<const std::byte> bytes);
    // Makes sure that everything is on the disk, and gives the file its name. Throws as the
    // constructor.
    void commit();

private:
    [[noreturn]] void fail(int error) const;
    void checkTarget() const;
    void openUnnamed();

    std::filesystem::path m_target;
    Existing m_existing;
    int m_file = -1;
    std::filesystem::path m_temporary;  // where the file system knows no files without a name
};

}  // namespace concordia
