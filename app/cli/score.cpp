#include "app/cli/score.h"

#include <algorithm>
#include <cmath>

namespace concordia::cli {

double logProbability(std::span<const float> logits, Token token) {
    const double maximum = *std::ranges::max_element(logits);
    double sum = 0;
    for (const float logit : logits) {
        sum += std::exp(double{logit} - maximum);
    }
    return double{logits[static_cast<std::size_t>(token)]} - maximum - std::log(sum);
}

void Score::add(std::size_t index, std::span<const float> logits) {
    if (index + 1 < m_tokens.size()) {
        m_sum -= logProbability(logits, m_tokens[index + 1]);
        ++m_predicted;
    }
}

std::optional<double> Score::meanNegativeLogLikelihood() const {
    if (m_predicted == 0) {
        return std::nullopt;
    }
    return m_sum / static_cast<double>(m_predicted);
}

std::optional<double> Score::perplexity() const {
    const std::optional<double> mean = meanNegativeLogLikelihood();
    return mean ? std::optional{std::exp(*mean)} : std::nullopt;
}

}  // namespace concordia::cli
