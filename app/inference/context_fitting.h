// Makes a conversation fit the model's context: what is left out is counted, so that it can be
// said. Thread rule: the inference thread.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/inference/text_engine.h"

namespace concordia {

struct FittedConversation {
    std::vector<Message> messages;
    std::vector<Message> omitted;  // the oldest, in order; a system message is never among them
};

// Tokens kept free for the answer.
[[nodiscard]] std::size_t answerReserve(std::uint32_t contextLength,
                                        std::optional<std::uint32_t> maxTokens);

// Leaves out as many of the oldest messages as needed for the prompt and `reserve` to fit, whole
// turns of question and answer. They go several at a time: the prompt then begins alike for some
// turns, and what the KV cache holds of it is used. The last question and what follows it always
// stay, even when they do not fit.
[[nodiscard]] FittedConversation fitConversation(const TextEngine& engine,
                                                 std::vector<Message> conversation,
                                                 std::size_t reserve,
                                                 Reasoning reasoning = Reasoning::ModelDefault);

}  // namespace concordia
