#include "inference/transformer/batch_pacer.h"

#include <algorithm>

namespace concordia {

BatchPacer::BatchPacer(std::uint32_t most, std::uint32_t step)
    : m_most(most), m_step(std::max(step, kFewest)), m_size(fewest()) {}

void BatchPacer::record(std::uint32_t tokens, double seconds) {
    if (tokens < std::min(m_size, m_step)) {
        return;  // says little about longer ones
    }
    const double fitting = seconds > 0 ? kLongestSubmission / seconds * tokens : m_most;
    const auto allowed = static_cast<std::uint32_t>(std::min<double>(fitting, m_most));
    const std::uint32_t whole = std::max(allowed / m_step * m_step, fewest());
    if (whole <= m_size || tokens == m_size) {
        m_size = std::min({whole, 2 * m_size, m_most});
    }
}

void BatchPacer::halve() {
    m_most = std::max(m_most / 2, std::min(m_most, kFewest));
    m_size = std::min(m_size, m_most);
}

}  // namespace concordia
