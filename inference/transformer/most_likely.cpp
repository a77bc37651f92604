#include "inference/transformer/most_likely.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace concordia {

Token mostLikely(std::span<const float> logits) {
    // Whole blocks that hold nothing larger are passed over by comparisons that compilers
    // vectorize.
    constexpr std::size_t kBlock = 64;
    float best = -std::numeric_limits<float>::infinity();
    Token token = -1;
    for (std::size_t first = 0; first < logits.size(); first += kBlock) {
        const std::span<const float> block =
            logits.subspan(first, std::min(kBlock, logits.size() - first));
        const float level = best;
        unsigned above = 0;
        for (const float logit : block) {
            above += logit > level ? 1U : 0U;
        }
        for (std::size_t i = 0; above > 0 && i < block.size(); ++i) {
            if (block[i] > best) {
                best = block[i];
                token = static_cast<Token>(first + i);
            }
        }
    }
    return token >= 0 ? token : firstNumber(logits);
}

Token firstNumber(std::span<const float> logits) {
    const auto found = std::ranges::find_if(logits, [](float logit) { return !std::isnan(logit); });
    return found == logits.end() ? 0 : static_cast<Token>(found - logits.begin());
}

}  // namespace concordia
