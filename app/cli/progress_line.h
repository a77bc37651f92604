// A line on a terminal that says how far something is, and vanishes at the end. Elsewhere nothing
// is shown. Thread rule: one thread at a time.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace concordia::cli {

class ProgressLine {
public:
    explicit ProgressLine(const std::string& what);  // "Loading model.gguf"
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::uint64_t done, std::uint64_t total);

private:
    std::string m_what;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    bool m_terminal;
    int m_percent = -1;  // shown last; -1: nothing was shown
};

}  // namespace concordia::cli
