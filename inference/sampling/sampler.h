// Draws the next token from logits. The same seed, options and logits give the same tokens, on
// every platform: the random numbers are the project's own (PCG32, O'Neill 2014).
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "inference/types.h"

namespace concordia {

class Sampler {
public:
    // Requires: options.seed is set. Throws Error{InvalidArgument} naming an option out of range.
    explicit Sampler(const SamplingOptions& options);

    // Whether a token depends on nothing but the logits: it is always the likeliest.
    [[nodiscard]] bool isGreedy() const {
        return m_options.temperature == 0 && m_options.repetitionPenalty == 1;
    }

    // `recent` are the tokens so far, prompt included, for the repetition penalty.
    // Logits of NaN or −infinity are never drawn while there are others; if there are none, the
    // answer is the lowest id that is not NaN, or 0. Logits of +infinity share the whole
    // probability. Requires: logits is not empty.
    [[nodiscard]] Token sample(std::span<const float> logits, std::span<const Token> recent);

private:
    struct Candidate {
        float logit;
        Token token;
        double weight;  // probability relative to the likeliest token's
    };
    struct Penalized {
        Token token;
        float logit;
    };

    void penalize(std::span<const float> logits, std::span<const Token> recent);
    template <typename Visit>
    void forEachAbove(std::span<const float> logits, const float& bar, Visit visit) const;
    [[nodiscard]] static bool isLikelier(const Candidate& a, const Candidate& b);
    [[nodiscard]] Token mostLikely(std::span<const float> logits) const;
    void gatherAll(std::span<const float> logits);
    void gatherTop(std::span<const float> logits, std::size_t count);
    [[nodiscard]] double weigh();
    void cutByTopP(double total);
    [[nodiscard]] Token draw();
    [[nodiscard]] std::uint32_t nextRandom();
    [[nodiscard]] double nextUniform();  // in [0, 1)

    SamplingOptions m_options;
    std::uint64_t m_state = 0;
    // Kept between calls to spare allocations.
    std::vector<Candidate> m_candidates;
    std::vector<Penalized> m_penalized;  // ascending token ids
};

}  // namespace concordia
