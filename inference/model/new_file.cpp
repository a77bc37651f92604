#include "inference/model/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kPermissions = 0644;
constexpr std::size_t kLargestWrite = std::size_t{1} << 24U;

fs::path folderOf(const fs::path& target) {
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

// A name beside the target that nothing has yet.
std::string temporaryPattern(const fs::path& target) {
    return (folderOf(target) / ("." + target.filename().string() + ".XXXXXX")).string();
}

}  // namespace

NewFile::NewFile(const fs::path& target, Existing existing, std::uint64_t bytes)
    : m_target(target), m_existing(existing) {
    checkTarget();
    std::error_code error;
    const fs::space_info space = fs::space(folderOf(target), error);
    if (!error && space.available < bytes) {
        throw Error(ErrorCode::FileUnwritable,
                    "The file " + inQuotes(target.string()) + " needs " + std::to_string(bytes) +
                        " bytes, but its disk has only " + std::to_string(space.available) +
                        " free. Nothing was written.");
    }
    openUnnamed();
}

NewFile::~NewFile() {
    if (m_file >= 0) {
        ::close(m_file);
    }
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
    }
}

void NewFile::checkTarget() const {
    std::error_code ignored;
    if (m_existing == Existing::Kept && fs::exists(m_target, ignored)) {
        throw Error(ErrorCode::FileUnwritable, "The file " + inQuotes(m_target.string()) +
                                                   " exists already. It was not changed.");
    }
    if (fs::is_directory(m_target, ignored)) {
        throw Error(ErrorCode::FileUnwritable,
                    inQuotes(m_target.string()) + " is a folder. Name a file in it.");
    }
}

// A file without a name goes away with the process, however it ends. Some file systems have none.
void NewFile::openUnnamed() {
    m_file = ::open(folderOf(m_target).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, kPermissions);
    if (m_file >= 0) {
        return;
    }
    std::string pattern = temporaryPattern(m_target);
    m_file = ::mkostemp(pattern.data(), O_CLOEXEC);
    if (m_file < 0) {
        fail(errno);
    }
    m_temporary = pattern;
    ::fchmod(m_file, kPermissions);
}

void NewFile::fail(int error) const {
    throw Error(ErrorCode::FileUnwritable,
                "The file " + inQuotes(m_target.string()) + " cannot be written: " +
                    std::generic_category().message(error) + ". Nothing of it is left.");
}

void NewFile::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written =
            ::write(m_file, bytes.data(), std::min(bytes.size(), kLargestWrite));
        if (written < 0 && errno != EINTR) {
            fail(errno);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
}

void NewFile::commit() {
    if (::fsync(m_file) != 0) {
        fail(errno);
    }
    checkTarget();
    if (m_temporary.empty()) {
        const std::string self = "/proc/self/fd/" + std::to_string(m_file);
        // A link never replaces what is there, so to replace it takes a name in between.
        fs::path name = m_target;
        if (m_existing == Existing::Replaced) {
            std::string pattern = temporaryPattern(m_target);
            const int placeholder = ::mkostemp(pattern.data(), O_CLOEXEC);
            if (placeholder < 0) {
                fail(errno);
            }
            ::close(placeholder);
            ::unlink(pattern.c_str());
            name = pattern;
        }
        if (::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) != 0) {
            fail(errno);
        }
        if (m_existing == Existing::Kept) {
            return;
        }
        m_temporary = name;
    }
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        fail(errno);
    }
    m_temporary.clear();
}

}  // namespace concordia
