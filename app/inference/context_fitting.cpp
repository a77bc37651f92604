#include "app/inference/context_fitting.h"

#include <algorithm>
#include <iterator>

namespace concordia {
namespace {

constexpr std::uint32_t kReserve = 1024;
constexpr std::size_t kTurnsAtOnce = 4;

// Where turns begin: positions of the person's messages.
std::vector<std::size_t> turnStarts(const std::vector<Message>& conversation) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        if (conversation[i].role == Role::User) {
            starts.push_back(i);
        }
    }
    return starts;
}

FittedConversation leaveOut(const std::vector<Message>& conversation, std::size_t end) {
    FittedConversation fitted;
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        const bool kept = i >= end || conversation[i].role == Role::System;
        (kept ? fitted.messages : fitted.omitted).push_back(conversation[i]);
    }
    return fitted;
}

}  // namespace

std::size_t answerReserve(std::uint32_t contextLength, std::optional<std::uint32_t> maxTokens) {
    return std::min(maxTokens.value_or(kReserve), contextLength / 4);
}

FittedConversation fitConversation(const TextEngine& engine, std::vector<Message> conversation,
                                   std::size_t reserve, Reasoning reasoning) {
    const std::size_t room =
        engine.contextLength() - std::min<std::size_t>(reserve, engine.contextLength());
    const std::vector<std::size_t> starts = turnStarts(conversation);
    if (starts.size() < 2 || engine.countPrompt(conversation, reasoning) <= room) {
        return {std::move(conversation), {}};
    }
    // Of few turns not all but one are left out at once.
    const std::size_t step = std::clamp<std::size_t>(starts.size() / 2, 1, kTurnsAtOnce);
    for (std::size_t turns = step;; turns = std::min(turns + step, starts.size() - 1)) {
        turns = std::min(turns, starts.size() - 1);
        FittedConversation fitted = leaveOut(conversation, starts[turns]);
        if (turns == starts.size() - 1 || engine.countPrompt(fitted.messages, reasoning) <= room) {
            return fitted;
        }
    }
}

}  // namespace concordia
