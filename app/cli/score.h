// How well a model predicts a text.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "inference/types.h"

namespace concordia::cli {

// ln of the probability that softmax(logits) gives to `token`, in double precision.
// Requires: 0 ≤ token < logits.size().
[[nodiscard]] double logProbability(std::span<const float> logits, Token token);

// Collects the negative log-likelihood of each token that has one before it.
class Score {
public:
    // `tokens` must outlive the object.
    explicit Score(std::span<const Token> tokens) : m_tokens(tokens) {}

    // The logits after tokens[index]; each index once.
    void add(std::size_t index, std::span<const float> logits);

    [[nodiscard]] std::size_t predictedTokens() const { return m_predicted; }
    // In nats per predicted token; empty when nothing was predicted.
    [[nodiscard]] std::optional<double> meanNegativeLogLikelihood() const;
    // e to the power of the mean.
    [[nodiscard]] std::optional<double> perplexity() const;

private:
    std::span<const Token> m_tokens;
    std::size_t m_predicted = 0;
    double m_sum = 0;
};

}  // namespace concordia::cli
