#include "app/cli/progress_line.h"

#include <unistd.h>

#include <cstdio>

#include "app/cli/output.h"

namespace concordia::cli {

ProgressLine::ProgressLine(const std::string& what)
    : m_what(forTerminal(what)), m_terminal(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
    if (m_percent >= 0) {
        std::fputs("\r\033[K", stderr);
    }
}

void ProgressLine::show(std::uint64_t done, std::uint64_t total) {
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_start;
    const int percent =
        total == 0
            ? 0
            : static_cast<int>(100.0 * static_cast<double>(done) / static_cast<double>(total));
    if (!m_terminal || elapsed.count() < 0.5 || percent == m_percent) {
        return;
    }
    m_percent = percent;
    std::fprintf(stderr, "\r\033[K%s: %d%%", m_what.c_str(), percent);
    std::fflush(stderr);
}

}  // namespace concordia::cli
