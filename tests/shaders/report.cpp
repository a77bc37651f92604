#include "tests/shaders/report.h"

#include <algorithm>
#include <cstdio>
#include <exception>

namespace concordia::test {

void Report::check(const std::string& group, const std::string& text,
                   const std::function<double()>& run) {
    if (m_groups.empty() || m_groups.back().name != group) {
        m_groups.push_back({.name = group, .failures = {}});
    }
    Group& current = m_groups.back();
    ++current.cases;
    try {
        const double error = run();
        current.worst = std::max(current.worst, error);
        if (!(error <= kTolerance)) {
            current.failures.push_back(text + ": error " + std::to_string(error));
        }
    } catch (const std::exception& exception) {
        current.failures.push_back(text + ": " + exception.what());
    }
}

bool Report::print() const {
    constexpr std::size_t kMostShown = 5;
    bool passed = true;
    std::printf("%-36s %6s %11s\n", "Kernel", "cases", "worst NMSE");
    for (const Group& group : m_groups) {
        std::printf("%-36s %6d %11.2e %s\n", group.name.c_str(), group.cases, group.worst,
                    group.failures.empty() ? "" : "FAILED");
        for (std::size_t i = 0; i < std::min(kMostShown, group.failures.size()); ++i) {
            std::printf("    %s\n", group.failures[i].c_str());
        }
        if (group.failures.size() > kMostShown) {
            std::printf("    and %zu more\n", group.failures.size() - kMostShown);
        }
        passed = passed && group.failures.empty();
    }
    return passed;
}

}  // namespace concordia::test
