#include "inference/sampling/sampler.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <string>

#include "inference/error.h"
#include "inference/transformer/most_likely.h"

namespace concordia {

namespace {

// PCG32: a 64-bit linear congruential generator whose output is shifted and rotated. The stream is
// the one of the paper's demonstration program, whose output with seed 42 is published.
constexpr std::uint64_t kPcgMultiplier = 6364136223846793005ULL;
constexpr std::uint64_t kPcgStream = 54;
constexpr std::uint64_t kPcgIncrement = kPcgStream * 2 + 1;

void require(bool inRange, const char* option, const char* range) {
    if (!inRange) {
        throw Error(ErrorCode::InvalidArgument,
                    std::string("The sampling option ") + option + " must be " + range + ".");
    }
}

void validate(const SamplingOptions& options) {
    require(std::isfinite(options.temperature) && options.temperature >= 0, "temperature",
            "a number of at least 0");
    require(options.topP > 0 && options.topP <= 1, "top-p", "above 0 and at most 1");
    require(options.minP >= 0 && options.minP <= 1, "min-p", "between 0 and 1");
    require(std::isfinite(options.repetitionPenalty) && options.repetitionPenalty > 0,
            "repetition penalty", "a number above 0");
}

// 1/13!, 1/12!, … 1/0!
constexpr std::array<double, 14> kExponentialSeries = [] {
    std::array<double, 14> series{};
    double factorial = 1;
    for (std::size_t n = 0; n < series.size(); ++n) {
        factorial *= n > 1 ? static_cast<double>(n) : 1;
        series[series.size() - 1 - n] = 1 / factorial;
    }
    return series;
}();

// e^x for x ≤ 0, from operations that IEEE 754 defines exactly: a C library's exp may differ from
// another's in the last bit. Off by less than 2e-15 of the value.
double exponential(double x) {
    if (x < -745) {
        return 0;
    }
    constexpr double kLog2E = 1.4426950408889634;
    constexpr double kLn2High = 6.93147180369123816490e-01;  // few enough bits for power · high
    constexpr double kLn2Low = 1.90821492927058770002e-10;   // to be exact
    const double power = std::nearbyint(x * kLog2E);
    const double rest = (x - power * kLn2High) - power * kLn2Low;  // within ±ln 2 / 2
    double sum = 0;
    for (const double coefficient : kExponentialSeries) {
        sum = sum * rest + coefficient;
    }
    return std::ldexp(sum, static_cast<int>(power));
}

}  // namespace

Sampler::Sampler(const SamplingOptions& options) : m_options(options) {
    validate(options);
    assert(options.seed.has_value());
    static_cast<void>(nextRandom());
    m_state += options.seed.value_or(0);
    static_cast<void>(nextRandom());
}

Token Sampler::sample(std::span<const float> logits, std::span<const Token> recent) {
    assert(!logits.empty());
    penalize(logits, recent);
    if (m_options.temperature == 0) {
        return m_penalized.empty() ? concordia::mostLikely(logits) : mostLikely(logits);
    }
    if (m_options.topK > 0 && m_options.topK < logits.size()) {
        gatherTop(logits, m_options.topK);
    } else {
        gatherAll(logits);
    }
    if (m_candidates.empty()) {
        return firstNumber(logits);
    }
    const double total = weigh();
    // Both cuts keep the likeliest tokens, so their order does not change what is left of both;
    // the cheap one goes first. Top-p's total still counts what min-p drops.
    std::erase_if(m_candidates, [this](const Candidate& candidate) {
        return candidate.weight < static_cast<double>(m_options.minP);
    });
    if (m_options.topP < 1) {
        cutByTopP(total);
    }
    return draw();
}

// The total order by which tokens are kept: of equal ones the lower id.
bool Sampler::isLikelier(const Candidate& a, const Candidate& b) {
    return a.logit > b.logit || (a.logit == b.logit && a.token < b.token);
}

// Divides positive logits by the penalty and multiplies negative ones, once per distinct token.
void Sampler::penalize(std::span<const float> logits, std::span<const Token> recent) {
    m_penalized.clear();
    if (m_options.repetitionPenalty == 1) {
        return;
    }
    const std::size_t window = std::min<std::size_t>(recent.size(), m_options.repetitionWindow);
    for (const Token token : recent.last(window)) {
        if (token >= 0 && static_cast<std::size_t>(token) < logits.size()) {
            m_penalized.push_back({token, 0});
        }
    }
    const auto byToken = [](const Penalized& a, const Penalized& b) { return a.token < b.token; };
    const auto sameToken = [](const Penalized& a, const Penalized& b) {
        return a.token == b.token;
    };
    std::sort(m_penalized.begin(), m_penalized.end(), byToken);
    m_penalized.erase(std::unique(m_penalized.begin(), m_penalized.end(), sameToken),
                      m_penalized.end());
    for (Penalized& penalized : m_penalized) {
        const float logit = logits[static_cast<std::size_t>(penalized.token)];
        penalized.logit =
            logit > 0 ? logit / m_options.repetitionPenalty : logit * m_options.repetitionPenalty;
    }
}

// Calls visit(token, logit), by ascending token and with the penalty applied, for at least every
// logit above `bar`, which visit may raise. NaN is above nothing.
template <typename Visit>
void Sampler::forEachAbove(std::span<const float> logits, const float& bar, Visit visit) const {
    // Whole blocks without a candidate are passed over by comparisons that compilers vectorize.
    constexpr std::size_t kBlock = 64;
    std::size_t token = 0;
    const auto visitUntil = [&](std::size_t end) {
        while (token < end) {
            const std::size_t blockEnd = std::min(end, token + kBlock);
            const float level = bar;
            unsigned above = 0;
            for (std::size_t i = token; i < blockEnd; ++i) {
                above += logits[i] > level ? 1U : 0U;
            }
            for (; above > 0 && token < blockEnd; ++token) {
                visit(static_cast<Token>(token), logits[token]);
            }
            token = blockEnd;
        }
    };
    for (const Penalized& penalized : m_penalized) {
        visitUntil(static_cast<std::size_t>(penalized.token));
        visit(penalized.token, penalized.logit);
        ++token;
    }
    visitUntil(logits.size());
}

Token Sampler::mostLikely(std::span<const float> logits) const {
    Token best = -1;
    float bestLogit = -std::numeric_limits<float>::infinity();
    forEachAbove(logits, bestLogit, [&](Token token, float logit) {
        if (logit > bestLogit) {
            best = token;
            bestLogit = logit;
        }
    });
    return best >= 0 ? best : firstNumber(logits);
}

void Sampler::gatherAll(std::span<const float> logits) {
    constexpr float kBar = -std::numeric_limits<float>::infinity();
    m_candidates.clear();
    m_candidates.reserve(logits.size());
    forEachAbove(logits, kBar, [this](Token token, float logit) {
        if (logit > kBar) {
            m_candidates.push_back({logit, token, 0});
        }
    });
}

// The `count` best. What might be among them is collected, and whenever as much again has come
// together the worse half is thrown out and the bar raised: a constant number of comparisons for
// each logit at worst, one of many at a time as a rule.
void Sampler::gatherTop(std::span<const float> logits, std::size_t count) {
    const std::size_t capacity = count + std::max<std::size_t>(count, 64);
    float bar = -std::numeric_limits<float>::infinity();
    m_candidates.clear();
    m_candidates.reserve(std::min(capacity, logits.size()));
    const auto keepBest = [&] {
        const auto worst = m_candidates.begin() + static_cast<std::ptrdiff_t>(count) - 1;
        std::nth_element(m_candidates.begin(), worst, m_candidates.end(), isLikelier);
        bar = worst->logit;
        m_candidates.erase(worst + 1, m_candidates.end());
    };
    forEachAbove(logits, bar, [&](Token token, float logit) {
        // A later token that only equals the bar loses the tie, for its id is higher.
        if (logit > bar) {
            m_candidates.push_back({logit, token, 0});
            if (m_candidates.size() == capacity) {
                keepBest();
            }
        }
    });
    if (m_candidates.size() > count) {
        keepBest();
    }
    std::sort(m_candidates.begin(), m_candidates.end(), isLikelier);
}

// Sets each candidate's weight e^((logit − highest) / temperature) and returns their sum.
double Sampler::weigh() {
    float highest = m_candidates.front().logit;
    for (const Candidate& candidate : m_candidates) {
        highest = std::max(highest, candidate.logit);
    }
    const double scale = 1.0 / static_cast<double>(m_options.temperature);
    double total = 0;
    for (Candidate& candidate : m_candidates) {
        // The highest is told apart so that infinities and tiny temperatures give no NaN.
        const double distance = static_cast<double>(candidate.logit) - static_cast<double>(highest);
        candidate.weight = candidate.logit == highest ? 1.0 : exponential(distance * scale);
        total += candidate.weight;
    }
    return total;
}

// Keeps the smallest set of the likeliest tokens whose weights reach topP × total. Only as many
// are sorted as that takes.
void Sampler::cutByTopP(double total) {
    const double wanted = static_cast<double>(m_options.topP) * total;
    double sum = 0;
    std::size_t sorted = 0;
    for (std::size_t chunk = 64; sorted < m_candidates.size(); chunk *= 4) {
        const auto begin = m_candidates.begin() + static_cast<std::ptrdiff_t>(sorted);
        const std::size_t size = std::min(chunk, m_candidates.size() - sorted);
        std::partial_sort(begin, begin + static_cast<std::ptrdiff_t>(size), m_candidates.end(),
                          isLikelier);
        for (const std::size_t end = sorted + size; sorted < end; ++sorted) {
            sum += m_candidates[sorted].weight;
            if (sum >= wanted) {
                m_candidates.resize(sorted + 1);
                return;
            }
        }
    }
}

Token Sampler::draw() {
    double total = 0;
    for (const Candidate& candidate : m_candidates) {
        total += candidate.weight;
    }
    const double target = nextUniform() * total;
    double sum = 0;
    for (const Candidate& candidate : m_candidates) {
        sum += candidate.weight;
        if (target < sum) {
            return candidate.token;
        }
    }
    assert(false);  // target < total, and the sum above was made in the same order
    return m_candidates.back().token;
}

std::uint32_t Sampler::nextRandom() {
    const std::uint64_t state = m_state;
    m_state = state * kPcgMultiplier + kPcgIncrement;
    const auto shifted = static_cast<std::uint32_t>(((state >> 18U) ^ state) >> 27U);
    const auto rotation = static_cast<std::uint32_t>(state >> 59U);
    return (shifted >> rotation) | (shifted << ((32U - rotation) & 31U));
}

double Sampler::nextUniform() {
    const std::uint64_t high = nextRandom();
    const std::uint64_t low = nextRandom();
    return static_cast<double>((high << 21U) | (low >> 11U)) * 0x1p-53;
}

}  // namespace concordia
