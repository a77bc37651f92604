#include "inference/transformer/cache_layout.h"

#include <algorithm>
#include <limits>

namespace concordia {

CacheLayer layOutLayer(std::uint32_t window, std::uint32_t contextLength, std::uint32_t batch,
                       std::uint32_t unit) {
    const auto roundUp = [unit](std::uint64_t positions) {
        const std::uint64_t largest = std::numeric_limits<std::uint32_t>::max() / unit;
        return static_cast<std::uint32_t>(std::min((positions + unit - 1) / unit, largest) * unit);
    };
    CacheLayer layer{roundUp(contextLength), window};
    if (window > 0) {
        const std::uint64_t spare = std::max(kSparePositions, batch);
        layer.capacity = std::min(layer.capacity, roundUp(window - 1 + spare));
    }
    return layer;
}

std::vector<std::uint32_t> windowsOf(const Plan& plan) {
    std::vector<std::uint32_t> windows(plan.config.layers);
    for (const Step& step : plan.steps) {
        if (const auto* const attention = std::get_if<AttentionStep>(&step)) {
            windows[attention->layer] = attention->window;
        }
    }
    return windows;
}

std::vector<CacheLayer> layOutCache(const Plan& plan, std::uint32_t contextLength,
                                    std::uint32_t batch, std::uint32_t unit) {
    std::vector<CacheLayer> layers;
    for (const std::uint32_t window : windowsOf(plan)) {
        layers.push_back(layOutLayer(window, contextLength, batch, unit));
    }
    return layers;
}

std::string describeCache(std::span<const CacheLayer> layers) {
    std::string text = std::to_string(layers.size()) + " layers";
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i].window > 0) {
            text += ", " + std::to_string(i) + ": " + std::to_string(layers[i].window) + " in " +
                    std::to_string(layers[i].capacity);
        }
    }
    return text;
}

}  // namespace concordia
