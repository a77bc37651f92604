#include "inference/tokenizer/chat_families.h"

#include <algorithm>
#include <array>

namespace concordia {

namespace {

using namespace std::string_view_literals;

constexpr std::array kLlama3Markers = {"<|start_header_id|>"sv};
constexpr std::array kLlama3Controls = {"<|start_header_id|>"sv, "<|end_header_id|>"sv,
                                        "<|eot_id|>"sv, "<|eom_id|>"sv};
constexpr std::array kLlama3Stops = {"<|eot_id|>"sv, "<|eom_id|>"sv};

constexpr std::array kGemmaMarkers = {"<start_of_turn>"sv};
constexpr std::array kGemmaControls = {"<start_of_turn>"sv, "<end_of_turn>"sv};
constexpr std::array kGemmaStops = {"<end_of_turn>"sv};

constexpr std::array kChatMlMarkers = {"<|im_start|>"sv};
constexpr std::array kChatMlControls = {"<|im_start|>"sv, "<|im_end|>"sv};
constexpr std::array kChatMlStops = {"<|im_end|>"sv};

constexpr std::array kMistral7SpacedMarkers = {"[SYSTEM_PROMPT] "sv};
constexpr std::array kMistral7Markers = {"[SYSTEM_PROMPT]"sv};
constexpr std::array kMistral1Markers = {"[INST] "sv, " [/INST]"sv};
constexpr std::array kMistral3SpacedMarkers = {"[INST] "sv};
constexpr std::array kMistral3Markers = {"[INST]"sv};
constexpr std::array kMistralControls = {"[INST]"sv, "[/INST]"sv, "[SYSTEM_PROMPT]"sv,
                                         "[/SYSTEM_PROMPT]"sv};

constexpr std::array kZephyrMarkers = {"<|user|>"sv, "<|assistant|>"sv};
constexpr std::array kZephyrControls = {"<|system|>"sv, "<|user|>"sv, "<|assistant|>"sv};

constexpr std::array kTeukenMarkers = {"Assistant: "sv, "System"sv};

// A marker contained in another's template stands after it.
constexpr std::array kFamilies = {
    ChatFamily{.name = "Llama 3",
               .markers = kLlama3Markers,
               .excluded = {},
               .controls = kLlama3Controls,
               .stops = kLlama3Stops,
               .systemTurn = "<|start_header_id|>system<|end_header_id|>\n\n{text}<|eot_id|>",
               .userTurn = "<|start_header_id|>user<|end_header_id|>\n\n{text}<|eot_id|>",
               .assistantTurn = "<|start_header_id|>assistant<|end_header_id|>\n\n{text}<|eot_id|>",
               .answerStart = "<|start_header_id|>assistant<|end_header_id|>\n\n",
               .defaultSystem = {},
               .systemPlace = SystemPlace::OwnTurn,
               .trimming = TextTrimming::Trim},
    ChatFamily{.name = "Gemma",
               .markers = kGemmaMarkers,
               .excluded = {},
               .controls = kGemmaControls,
               .stops = kGemmaStops,
               .systemTurn = "{text}\n\n",
               .userTurn = "<start_of_turn>user\n{text}<end_of_turn>\n",
               .assistantTurn = "<start_of_turn>model\n{text}<end_of_turn>\n",
               .answerStart = "<start_of_turn>model\n",
               .defaultSystem = {},
               .systemPlace = SystemPlace::FirstUser,
               .trimming = TextTrimming::Trim},
    ChatFamily{.name = "ChatML",
               .markers = kChatMlMarkers,
               .excluded = {},
               .controls = kChatMlControls,
               .stops = kChatMlStops,
               .systemTurn = "<|im_start|>system\n{text}<|im_end|>\n",
               .userTurn = "<|im_start|>user\n{text}<|im_end|>\n",
               .assistantTurn = "<|im_start|>assistant\n{text}<|im_end|>\n",
               .answerStart = "<|im_start|>assistant\n",
               .defaultSystem = {},
               .systemPlace = SystemPlace::OwnTurn,
               .trimming = TextTrimming::Keep},
    ChatFamily{.name = "Mistral v7 (SentencePiece)",
               .markers = kMistral7SpacedMarkers,
               .excluded = {},
               .controls = kMistralControls,
               .stops = {},
               .systemTurn = "[SYSTEM_PROMPT] {text}[/SYSTEM_PROMPT]",
               .userTurn = "[INST] {text}[/INST]",
               .assistantTurn = " {text}{end}",
               .answerStart = {},
               .defaultSystem = {},
               .systemPlace = SystemPlace::OwnTurn,
               .trimming = TextTrimming::Keep},
    ChatFamily{.name = "Mistral v7",
               .markers = kMistral7Markers,
               .excluded = {},
               .controls = kMistralControls,
               .stops = {},
               .systemTurn = "[SYSTEM_PROMPT]{text}[/SYSTEM_PROMPT]",
               .userTurn = "[INST]{text}[/INST]",
               .assistantTurn = "{text}{end}",
               .answerStart = {},
               .defaultSystem = {},
               .systemPlace = SystemPlace::OwnTurn,
               .trimming = TextTrimming::Keep},
    ChatFamily{.name = "Mistral v1",
               .markers = kMistral1Markers,
               .excluded = "<<SYS>>",
               .controls = kMistralControls,
               .stops = {},
               .systemTurn = "{text}\n\n",
               .userTurn = " [INST] {text} [/INST]",
               .assistantTurn = " {text}{end}",
               .answerStart = {},
               .defaultSystem = {},
               .systemPlace = SystemPlace::FirstUser,
               .trimming = TextTrimming::Keep},
    ChatFamily{.name = "Mistral v3 (SentencePiece)",
               .markers = kMistral3SpacedMarkers,
               .excluded = "<<SYS>>",
               .controls = kMistralControls,
               .stops = {},
               .systemTurn = "{text}\n\n",
               .userTurn = "[INST] {text}[/INST]",
               .assistantTurn = " {text}{end}",
               .answerStart = {},
               .defaultSystem = {},
               .systemPlace = SystemPlace::LastUser,
               .trimming = TextTrimming::Keep},
    ChatFamily{.name = "Mistral v3",
               .markers = kMistral3Markers,
               .excluded = "<<SYS>>",
               .controls = kMistralControls,
               .stops = {},
               .systemTurn = "{text}\n\n",
               .userTurn = "[INST]{text}[/INST]",
               .assistantTurn = "{text}{end}",
               .answerStart = {},
               .defaultSystem = {},
               .systemPlace = SystemPlace::LastUser,
               .trimming = TextTrimming::Keep},
    ChatFamily{.name = "Zephyr",
               .markers = kZephyrMarkers,
               .excluded = "<|end|>",
               .controls = kZephyrControls,
               .stops = {},
               .systemTurn = "<|system|>\n{text}{end}\n",
               .userTurn = "<|user|>\n{text}{end}\n",
               .assistantTurn = "<|assistant|>\n{text}{end}\n",
               .answerStart = "<|assistant|>\n",
               .defaultSystem = {},
               .systemPlace = SystemPlace::OwnTurn,
               .trimming = TextTrimming::Keep},
    ChatFamily{.name = "System, User, Assistant (Teuken)",
               .markers = kTeukenMarkers,
               .excluded = {},
               .controls = {},
               .stops = {},
               .systemTurn = "System: {text}\n",
               .userTurn = "User: {text}\n",
               .assistantTurn = "Assistant: {text}{end}\n",
               .answerStart = "Assistant: ",
               .defaultSystem =
                   "A chat between a human and an artificial intelligence assistant. The assistant "
                   "gives helpful and polite answers to the human's questions.",
               .systemPlace = SystemPlace::OwnTurn,
               .trimming = TextTrimming::Keep},
};

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace

std::span<const ChatFamily> chatFamilies() {
    return kFamilies;
}

const ChatFamily* findChatFamily(std::string_view chatTemplate) {
    const auto matches = [chatTemplate](const ChatFamily& family) {
        const bool excluded = !family.excluded.empty() && contains(chatTemplate, family.excluded);
        return !excluded &&
               std::all_of(family.markers.begin(), family.markers.end(),
                           [&](std::string_view marker) { return contains(chatTemplate, marker); });
    };
    const auto family = std::find_if(kFamilies.begin(), kFamilies.end(), matches);
    return family == kFamilies.end() ? nullptr : &*family;
}

}  // namespace concordia
