#include "app/cli/output.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace concordia::cli {

namespace {

constexpr std::size_t kBufferBytes = 65536;

}  // namespace

OutputError::OutputError(const std::string& what, int error)
    : std::runtime_error(what + ": " + std::generic_category().message(error) + "."),
      m_error(error) {}

bool OutputError::closed() const {
    return m_error == EPIPE;
}

Output::Output(int descriptor, std::string name)
    : m_descriptor(descriptor), m_name(std::move(name)) {}

void Output::write(std::string_view bytes) {
    m_buffer += bytes;
    if (m_buffer.size() >= kBufferBytes) {
        flush();
    }
}

void Output::flush() {
    // Not through stdio, which takes a signal's interruption for a failure.
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            const int error = errno;
            m_buffer.clear();
            throw OutputError(m_name + " could not be written", error);
        }
    }
    m_buffer.clear();
}

bool Output::isTerminal() const {
    return ::isatty(m_descriptor) == 1;
}

std::string forTerminal(std::string_view text) {
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) {
            safe += kReplacement;
        } else if (byte == 0xC2 && i + 1 < text.size() &&
                   static_cast<unsigned char>(text[i + 1]) < 0xA0) {
            safe += kReplacement;  // U+0080 … U+009F
            ++i;
        } else {
            safe += text[i];
        }
    }
    return safe;
}

void reportError(std::string_view message) {
    reportNote("concordia: " + std::string(message));
}

void reportNote(std::string_view message) {
    const std::string line = forTerminal(message) + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace concordia::cli
