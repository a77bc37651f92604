#include "inference/tokenizer/chat_families.h"

#include <algorithm>
#include <array>

namespace concordia {

namespace {

using namespace std::string_view_literals;

constexpr std::array kLlama3Markers = {"<|start_header_id|>"sv};
constexpr std::array kLlama3Pieces = {"<|start_header_id|>"sv, "<|end_header_id|>"sv,
                                      "<|eot_id|>"sv};
constexpr std::array kGemmaMarkers = {"<start_of_turn>"sv};
constexpr std::array kGemmaPieces = {"<start_of_turn>"sv, "<end_of_turn>"sv};
constexpr std::array kChatMlMarkers = {"<|im_start|>"sv};
constexpr std::array kChatMlPieces = {"<|im_start|>"sv, "<|im_end|>"sv};
constexpr std::array kMistral7SpacedMarkers = {"[SYSTEM_PROMPT] "sv};
constexpr std::array kMistral7Markers = {"[SYSTEM_PROMPT]"sv};
constexpr std::array kMistral7Pieces = {"[SYSTEM_PROMPT]"sv, "[/SYSTEM_PROMPT]"sv, "[INST]"sv,
                                        "[/INST]"sv};
constexpr std::array kMistral1Markers = {"[INST] "sv, " [/INST]"sv};
constexpr std::array kMistral3SpacedMarkers = {"[INST] "sv};
constexpr std::array kMistral3Markers = {"[INST]"sv};
constexpr std::array kMistral3Pieces = {"[INST]"sv, "[/INST]"sv};
constexpr std::array kZephyrMarkers = {"<|user|>"sv, "<|assistant|>"sv};
constexpr std::array kTeukenMarkers = {"Assistant: "sv, "System"sv};

constexpr std::string_view kLlama3 =
    "{% for m in messages %}<|start_header_id|>{{ m.role }}<|end_header_id|>\n\n"
    "{{ m.content | trim }}<|eot_id|>{% endfor %}"
    "<|start_header_id|>assistant<|end_header_id|>{{ '\n\n' }}";

// The system text goes before the first message of the user.
constexpr std::string_view kGemma =
    "{% set ns = namespace(system='') %}{% for m in messages %}{% if m.role == 'system' %}"
    "{% set ns.system = ns.system ~ (m.content | trim) ~ '\n\n' %}{% else %}"
    "<start_of_turn>{{ 'model' if m.role == 'assistant' else 'user' }}{{ '\n' }}"
    "{% if m.role == 'user' %}{{ ns.system }}{% set ns.system = '' %}{% endif %}"
    "{{ m.content | trim }}<end_of_turn>{{ '\n' }}{% endif %}{% endfor %}"
    "<start_of_turn>model{{ '\n' }}";

constexpr std::string_view kChatMl =
    "{% for m in messages %}<|im_start|>{{ m.role }}{{ '\n' }}{{ m.content }}<|im_end|>{{ '\n' }}"
    "{% endfor %}<|im_start|>assistant{{ '\n' }}";

constexpr std::string_view kMistral7Spaced =
    "{% for m in messages %}{% if m.role == 'system' %}[SYSTEM_PROMPT] {{ m.content }}"
    "[/SYSTEM_PROMPT]{% elif m.role == 'user' %}[INST] {{ m.content }}[/INST]"
    "{% else %} {{ m.content ~ eos_token }}{% endif %}{% endfor %}";

constexpr std::string_view kMistral7 =
    "{% for m in messages %}{% if m.role == 'system' %}[SYSTEM_PROMPT]{{ m.content }}"
    "[/SYSTEM_PROMPT]{% elif m.role == 'user' %}[INST]{{ m.content }}[/INST]"
    "{% else %}{{ m.content ~ eos_token }}{% endif %}{% endfor %}";

// The system text goes before the first message of the user.
constexpr std::string_view kMistral1 =
    "{% set ns = namespace(system='') %}{% for m in messages %}{% if m.role == 'system' %}"
    "{% set ns.system = ns.system ~ m.content ~ '\n\n' %}{% elif m.role == 'user' %}"
    " [INST] {{ ns.system ~ m.content }} [/INST]{% set ns.system = '' %}"
    "{% else %} {{ m.content ~ eos_token }}{% endif %}{% endfor %}";

// The system text goes before the last message of the user.
constexpr std::string_view kMistral3Spaced =
    "{% set system = messages | selectattr('role', 'eq', 'system') | map(attribute='content') "
    "| list %}{% for m in messages %}{% if m.role == 'user' %}[INST] "
    "{% if loop.last %}{% for text in system %}{{ text }}{{ '\n\n' }}{% endfor %}{% endif %}"
    "{{ m.content }}[/INST]{% elif m.role == 'assistant' %} {{ m.content ~ eos_token }}"
    "{% endif %}{% endfor %}";

constexpr std::string_view kMistral3 =
    "{% set system = messages | selectattr('role', 'eq', 'system') | map(attribute='content') "
    "| list %}{% for m in messages %}{% if m.role == 'user' %}[INST]"
    "{% if loop.last %}{% for text in system %}{{ text }}{{ '\n\n' }}{% endfor %}{% endif %}"
    "{{ m.content }}[/INST]{% elif m.role == 'assistant' %}{{ m.content ~ eos_token }}"
    "{% endif %}{% endfor %}";

constexpr std::string_view kZephyr =
    "{% for m in messages %}{{ '<|' ~ m.role ~ '|>\n' ~ m.content ~ eos_token ~ '\n' }}"
    "{% endfor %}<|assistant|>{{ '\n' }}";

constexpr std::string_view kTeuken =
    "{% if messages[0].role != 'system' %}System: A chat between a human and an artificial "
    "intelligence assistant. The assistant gives helpful and polite answers to the human's "
    "questions.{{ '\n' }}{% endif %}{% for m in messages %}{{ m.role | capitalize }}: "
    "{{ m.content ~ (eos_token if m.role == 'assistant' else '') ~ '\n' }}{% endfor %}Assistant: ";

using Tokenizers = ChatFamily::Tokenizers;

// A marker contained in another's template stands after it.
constexpr std::array kFamilies = {
    ChatFamily{"Llama 3", kLlama3Markers, {}, kLlama3Pieces, Tokenizers::Any, kLlama3},
    ChatFamily{"Gemma", kGemmaMarkers, {}, kGemmaPieces, Tokenizers::Any, kGemma},
    ChatFamily{"ChatML", kChatMlMarkers, {}, kChatMlPieces, Tokenizers::Any, kChatMl},
    ChatFamily{"Mistral v7 (SentencePiece)",
               kMistral7SpacedMarkers,
               {},
               kMistral7Pieces,
               Tokenizers::SentencePiece,
               kMistral7Spaced},
    ChatFamily{"Mistral v7", kMistral7Markers, {}, kMistral7Pieces, Tokenizers::Others, kMistral7},
    ChatFamily{"Mistral v1", kMistral1Markers, "<<SYS>>", {}, Tokenizers::Any, kMistral1},
    ChatFamily{"Mistral v3 (SentencePiece)", kMistral3SpacedMarkers, "<<SYS>>", kMistral3Pieces,
               Tokenizers::SentencePiece, kMistral3Spaced},
    ChatFamily{"Mistral v3", kMistral3Markers, "<<SYS>>", kMistral3Pieces, Tokenizers::Others,
               kMistral3},
    ChatFamily{"Zephyr", kZephyrMarkers, "<|end|>", {}, Tokenizers::Any, kZephyr},
    ChatFamily{
        "System, User, Assistant (Teuken)", kTeukenMarkers, {}, {}, Tokenizers::Any, kTeuken},
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
    const auto* const family = std::find_if(kFamilies.begin(), kFamilies.end(), matches);
    return family == kFamilies.end() ? nullptr : family;
}

const ChatFamily* findChatFamily(const std::function<bool(std::string_view piece)>& hasControlPiece,
                                 bool isSentencePiece) {
    const Tokenizers kind = isSentencePiece ? Tokenizers::SentencePiece : Tokenizers::Others;
    const auto matches = [&](const ChatFamily& family) {
        const bool fits = family.tokenizers == Tokenizers::Any || family.tokenizers == kind;
        return !family.pieces.empty() && fits &&
               std::all_of(family.pieces.begin(), family.pieces.end(), hasControlPiece);
    };
    const auto* const family = std::find_if(kFamilies.begin(), kFamilies.end(), matches);
    return family == kFamilies.end() ? nullptr : family;
}

}  // namespace concordia
