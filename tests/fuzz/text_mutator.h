// Changes texts as a fuzzer would, the same way in every run.
// Thread rule: belongs to one thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace concordia::test {

[[nodiscard]] std::string contentOf(const std::filesystem::path& file);

class TextMutator {
public:
    // Pieces of the seeds get into each other. The first `kept` bytes of a text stay as they are.
    // Requires: the seeds outlive this, and none is shorter than `kept` + 1.
    explicit TextMutator(const std::vector<std::string>& seeds, std::size_t kept = 0)
        : m_seeds(seeds), m_kept(kept) {}

    [[nodiscard]] std::string mutated(std::string text);

private:
    void change(std::string& text);
    // A place behind what is kept.
    [[nodiscard]] std::size_t placeIn(const std::string& text);

    const std::vector<std::string>& m_seeds;
    std::size_t m_kept;
    std::mt19937 m_random{20'261};  // its numbers are the same everywhere
};

}  // namespace concordia::test
