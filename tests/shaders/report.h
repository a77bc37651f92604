// Gathers what the cases of each group found, and prints one line per group.
// Thread rule: one thread at a time.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace concordia::test {

class Report {
public:
    // Σ(actual − expected)² / Σexpected² of one array; float32 kernels stay far below it.
    static constexpr double kTolerance = 1e-6;

    // Runs one case, which returns its error or throws; `text` describes it if it fails.
    void check(const std::string& group, const std::string& text,
               const std::function<double()>& run);

    // Prints the table and the first failures. True when every case passed.
    [[nodiscard]] bool print() const;

private:
    struct Group {
        std::string name;
        int cases = 0;
        double worst = 0;
        std::vector<std::string> failures;
    };
    std::vector<Group> m_groups;
};

}  // namespace concordia::test
