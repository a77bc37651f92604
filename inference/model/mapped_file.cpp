#include "inference/model/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <limits>
#include <string>
#include <system_error>
#include <utility>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

class FileDescriptor {
public:
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    ~FileDescriptor() {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

std::string systemMessage(int error) {
    return std::generic_category().message(error);
}

[[noreturn]] void throwOpenError(const std::string& name, int error) {
    if (error == ENOENT || error == ENOTDIR) {
        throw Error(ErrorCode::FileNotFound, "The file " + name + " does not exist.");
    }
    throw Error(ErrorCode::FileUnreadable,
                "The file " + name + " cannot be opened: " + systemMessage(error) + ".");
}

std::size_t checkedSize(int descriptor, const std::string& name) {
    struct stat status{};
    if (::fstat(descriptor, &status) != 0) {
        throw Error(ErrorCode::FileUnreadable,
                    "The file " + name + " cannot be read: " + systemMessage(errno) + ".");
    }
    if (!S_ISREG(status.st_mode)) {
        throw Error(ErrorCode::FileUnreadable,
                    name + " is not a regular file, so it cannot be opened as a model.");
    }
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size == 0) {
        throw Error(ErrorCode::InvalidFile, "The file " + name + " is empty.");
    }
    if (size > std::numeric_limits<std::size_t>::max() / 2) {
        throw Error(ErrorCode::OutOfMemory,
                    "The file " + name + " is larger than this machine's address space.");
    }
    return static_cast<std::size_t>(size);
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& path) {
    const std::string name = inQuotes(path.string());
    // Non-blocking, so that a named pipe is refused below instead of waiting for a writer.
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) {
        throwOpenError(name, errno);
    }
    const std::size_t size = checkedSize(file.get(), name);
    void* const address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (address == MAP_FAILED) {
        const int error = errno;
        throw Error(error == ENOMEM ? ErrorCode::OutOfMemory : ErrorCode::FileUnreadable,
                    "The file " + name + " (" + std::to_string(size) +
                        " bytes) cannot be mapped into memory: " + systemMessage(error) + ".");
    }
    m_bytes = {static_cast<const std::byte*>(address), size};
}

MappedFile::~MappedFile() {
    if (!m_bytes.empty()) {
        ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
    }
}

MappedFile::MappedFile(MappedFile&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

void MappedFile::release(std::span<const std::byte> part) const {
    // Pages shared with neighbouring data are kept: their other half may still be needed.
    const auto pageSize = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const auto offset = static_cast<std::size_t>(part.data() - m_bytes.data());
    const std::size_t begin = (offset + pageSize - 1) / pageSize * pageSize;
    const std::size_t end = (offset + part.size()) / pageSize * pageSize;
    if (begin < end) {
        // Advice only: if it is refused, nothing is lost.
        (void)::madvise(const_cast<std::byte*>(m_bytes.data()) + begin, end - begin, MADV_DONTNEED);
    }
}

}  // namespace concordia
