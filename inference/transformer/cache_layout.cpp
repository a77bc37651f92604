#include "inference/transformer/cache_layout.h"

#include <algorithm>
#include <limits>

namespace concordia {

std::vector<CacheLayer> layOutCache(const Plan& plan, std::uint32_t contextLength,
                                    std::uint32_t batch, std::uint32_t unit) {
    const auto roundUp = [unit](std::uint64_t positions) {
        const std::uint64_t largest = std::numeric_limits<std::uint32_t>::max() / unit;
        return static_cast<std::uint32_t>(std::min((positions + unit - 1) / unit, largest) * unit);
    };
    std::vector<CacheLayer> layers(plan.config.layers, {roundUp(contextLength), 0});
    for (const Step& step : plan.steps) {
        const auto* const attention = std::get_if<AttentionStep>(&step);
        if (attention == nullptr || attention->window == 0) {
            continue;
        }
        CacheLayer& layer = layers[attention->layer];
        layer.window = attention->window;
        const std::uint64_t spare = std::max(kSparePositions, batch);
        layer.capacity = std::min(layer.capacity, roundUp(attention->window - 1 + spare));
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
