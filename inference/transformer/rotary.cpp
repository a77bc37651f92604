#include "inference/transformer/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace concordia {
namespace {

// The pair, counted in fractions, that turns `rotations` times in the original context.
double pairTurning(double rotations, const RotaryConfig& config, std::uint32_t dimensions) {
    const double perRadian = config.originalContext / (rotations * 2 * std::numbers::pi);
    return dimensions * std::log(perRadian) / (2 * std::log(double{config.base}));
}

// How much of YaRN's stretching pair i gets: 0 for those that turn fast, 1 for the slow ones.
class YarnRamp {
public:
    YarnRamp(const RotaryConfig& config, std::uint32_t dimensions) {
        m_begin = pairTurning(config.betaFast, config, dimensions);
        m_end = pairTurning(config.betaSlow, config, dimensions);
        if (config.truncate) {
            m_begin = std::floor(m_begin);
            m_end = std::ceil(m_end);
        }
        m_begin = std::max(m_begin, 0.0);
        m_end = std::min(m_end, dimensions - 1.0);
    }
    [[nodiscard]] double at(std::uint32_t pair) const {
        return std::clamp((pair - m_begin) / std::max(m_end - m_begin, 0.001), 0.0, 1.0);
    }

private:
    double m_begin;
    double m_end;
};

}  // namespace

Rotary makeRotary(const RotaryConfig& config, std::uint32_t dimensions) {
    Rotary rotary;
    rotary.magnitude = config.magnitude;
    std::optional<YarnRamp> ramp;
    if (config.scaling == RotaryScaling::Yarn) {
        ramp.emplace(config, dimensions);
    }
    for (std::uint32_t i = 0; i < dimensions / 2; ++i) {
        const double factor = config.factors.empty() ? 1.0 : double{config.factors[i]};
        const double plain = std::pow(double{config.base}, -2.0 * i / dimensions) / factor;
        const double stretched = plain / config.scalingFactor;  // by 1 where nothing is scaled
        const double share = ramp.has_value() ? ramp->at(i) : 1.0;
        rotary.frequencies.push_back(plain * (1 - share) + stretched * share);
    }
    return rotary;
}

}  // namespace concordia
