#include "app/cli/input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "inference/error.h"

namespace concordia::cli {

namespace {

constexpr std::size_t kChunkBytes = 65536;

bool isStandardInput(const std::string& path) {
    return path == "-";
}

}  // namespace

Input::Input(const std::string& path)
    : m_descriptor(isStandardInput(path) ? STDIN_FILENO
                                         : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)),
      m_name(isStandardInput(path) ? "Standard input" : "The file " + path) {
    if (m_descriptor < 0) {
        const int error = errno;
        throw Error(error == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable,
                    m_name + " cannot be opened: " + std::generic_category().message(error) + ".");
    }
}

Input::~Input() {
    if (m_descriptor != STDIN_FILENO) {
        ::close(m_descriptor);
    }
}

std::optional<std::string> Input::readLine() {
    std::size_t searched = m_start;
    for (;;) {
        const std::size_t end = m_buffer.find('\n', searched);
        if (end != std::string::npos) {
            std::string line = m_buffer.substr(m_start, end - m_start);
            m_start = end + 1;
            return line;
        }
        // What was searched is moved to the front by fill.
        searched = m_buffer.size() - m_start;
        if (!fill()) {
            if (m_start == m_buffer.size()) {
                return std::nullopt;
            }
            return readAll();
        }
    }
}

std::string Input::readAll() {
    while (fill()) {
    }
    std::string text = m_buffer.substr(m_start);
    m_buffer.clear();
    m_start = 0;
    return text;
}

bool Input::fill() {
    m_buffer.erase(0, std::exchange(m_start, 0));
    const std::size_t size = m_buffer.size();
    if (size > kLimit) {
        throw Error(ErrorCode::InvalidArgument,
                    m_name + " holds more than 64 MiB in one piece. Give it in smaller parts.");
    }
    m_buffer.resize(size + kChunkBytes);
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, m_buffer.data() + size, kChunkBytes);
    } while (count < 0 && errno == EINTR);
    const int error = errno;
    m_buffer.resize(size + static_cast<std::size_t>(count < 0 ? 0 : count));
    if (count < 0) {
        throw Error(ErrorCode::FileUnreadable,
                    m_name + " cannot be read: " + std::generic_category().message(error) + ".");
    }
    return count > 0;
}

std::string readPipedInput() {
    struct stat status{};
    if (standardInputIsTerminal() || ::fstat(STDIN_FILENO, &status) != 0) {
        return {};
    }
    return Input("-").readAll();
}

bool standardInputIsTerminal() {
    return ::isatty(STDIN_FILENO) == 1;
}

}  // namespace concordia::cli
