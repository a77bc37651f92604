// Chooses how many tokens of a prompt are computed at once, so that no submission keeps a device
// longer than kLongestSubmission: a screen that is drawn by it would stand still, and drivers give
// up what takes seconds.
// Thread rule: one thread at a time.
#pragma once

#include <algorithm>
#include <cstdint>

namespace concordia {

class BatchPacer {
public:
    static constexpr double kLongestSubmission = 0.15;  // seconds
    static constexpr std::uint32_t kFewest = 8;  // tokens; fewer would waste the weights read

    // Begins with `step` tokens, at most `most`, and learns from there. Sizes are multiples of
    // `step`, which is at least kFewest here.
    explicit BatchPacer(std::uint32_t most, std::uint32_t step = kFewest);

    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] std::uint32_t most() const { return m_most; }

    // That computing `tokens` took the device so many seconds, 0 when that is not known. Sizes grow
    // by no more than double, for longer passes may be slower than in proportion.
    void record(std::uint32_t tokens, double seconds);
    // Never again more than half as many as the most so far.
    void halve();

private:
    [[nodiscard]] std::uint32_t fewest() const { return std::min(m_most, m_step); }

    std::uint32_t m_most;
    std::uint32_t m_step;  // that kernels take together
    std::uint32_t m_size;
};

}  // namespace concordia
