#include "app/cli/logits_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <bit>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <system_error>

namespace concordia::cli {

namespace {

// mkstemp's files are private; this is what the person's umask would have given.
mode_t ordinaryMode() {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

}  // namespace

LogitsFile::LogitsFile(const std::filesystem::path& path) : m_path(path) {
    std::error_code error;
    if (std::filesystem::exists(path, error) && !std::filesystem::is_regular_file(path, error)) {
        m_descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    } else {
        // Renaming replaces a link's target, not the link.
        const std::filesystem::path target = std::filesystem::weakly_canonical(path, error);
        m_path = error ? path : target;
        m_temporary = m_path.string() + ".XXXXXX";
        m_descriptor = ::mkstemp(m_temporary.data());
    }
    if (m_descriptor < 0) {
        throw OutputError("The file " + path.string() + " could not be made", errno);
    }
    if (!m_temporary.empty()) {
        ::fchmod(m_descriptor, ordinaryMode());
    }
    m_output.emplace(m_descriptor, "The file " + path.string());
}

LogitsFile::~LogitsFile() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
    }
}

void LogitsFile::write(std::span<const float> row) {
    if constexpr (std::endian::native == std::endian::little) {
        const auto bytes = std::as_bytes(row);
        m_output->write({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    } else {
        for (const float value : row) {
            const auto bits = std::bit_cast<std::uint32_t>(value);
            for (int shift = 0; shift < 32; shift += 8) {
                const char byte = static_cast<char>(bits >> shift & 0xFFU);
                m_output->write({&byte, 1});
            }
        }
    }
}

void LogitsFile::finish() {
    m_output->flush();
    if (!m_temporary.empty()) {
        if (::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
            throw OutputError("The file " + m_path.string() + " could not be put in place", errno);
        }
        m_temporary.clear();
    }
}

}  // namespace concordia::cli
