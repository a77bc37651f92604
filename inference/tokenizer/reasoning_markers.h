// How models of several families mark what they think.
// Thread rule: immutable data.
#pragma once

#include <string_view>

namespace concordia {

struct ReasoningMarkers {
    enum class Style {
        Pair,      // reasoning between `open` and `close`, then the answer
        Channels,  // OpenAI's harmony: messages that name their channel, one of them the answer's
    };
    Style style;
    std::string_view open;
    std::string_view close;
};

// The markers that a chat template mentions, or null. They live as long as the program.
[[nodiscard]] const ReasoningMarkers* findReasoningMarkers(std::string_view chatTemplate);

}  // namespace concordia
