#include "inference/tokenizer/reasoning_markers.h"

#include <algorithm>
#include <array>

namespace concordia {

namespace {

using Style = ReasoningMarkers::Style;

// A template that names channels may have tags of other families in its texts: it stands first.
constexpr std::array kMarkers = {
    ReasoningMarkers{Style::Channels, "<|channel|>", "<|message|>"},
    ReasoningMarkers{Style::Pair, "<|inner_prefix|>", "<|inner_suffix|>"},
    ReasoningMarkers{Style::Pair, "[THINK]", "[/THINK]"},
    ReasoningMarkers{Style::Pair, "<think>", "</think>"},
};

}  // namespace

const ReasoningMarkers* findReasoningMarkers(std::string_view chatTemplate) {
    const auto mentions = [&](std::string_view marker) {
        return chatTemplate.find(marker) != std::string_view::npos;
    };
    const auto* const found =
        std::find_if(kMarkers.begin(), kMarkers.end(), [&](const ReasoningMarkers& markers) {
            // The opening one may be left to the model, as in DeepSeek's first templates.
            return mentions(markers.close) &&
                   (markers.style == Style::Pair || mentions(markers.open));
        });
    return found == kMarkers.end() ? nullptr : found;
}

}  // namespace concordia
