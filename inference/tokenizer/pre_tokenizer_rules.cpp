#include "inference/tokenizer/pre_tokenizer_rules.h"

#include <algorithm>
#include <array>

namespace concordia {

constexpr std::string_view kIndividualDigitsPattern = R"(\p{N})";
// Reference: pre_tokenizers/byte_level.rs in Hugging Face tokenizers.
constexpr std::string_view kByteLevelPattern =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

namespace {

// References: the pre_tokenizer of the models' tokenizer.json, which llama.cpp's llama-vocab.cpp
// quotes beside each name; for qwen2 also tokenization_qwen2.py in Hugging Face transformers.

// Llama 3, SmolLM3
constexpr std::array<std::string_view, 1> kLlama3 = {
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
    R"(|\s*[\r\n]+|\s+(?!\S)|\s+)"};
// Qwen 2 and 3, and what DeepSeek made of them
constexpr std::array<std::string_view, 1> kQwen2 = {
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
    R"(|\s*[\r\n]+|\s+(?!\S)|\s+)"};
// Mistral NeMo and later, Apertus
constexpr std::array<std::string_view, 1> kTekken = {
    R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)"
    R"(|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*)"
    R"(|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)"};
// gpt-oss
constexpr std::array<std::string_view, 1> kGpt4o = {
    R"([^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+)"
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
    R"(|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*)"
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)?)"
    R"(|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+)"};
constexpr std::array<std::string_view, 1> kGpt2 = {kByteLevelPattern};
// SmolLM 1 and 2, Minerva
constexpr std::array<std::string_view, 2> kDigitsAndGpt2 = {kIndividualDigitsPattern,
                                                            kByteLevelPattern};
constexpr std::array<std::string_view, 2> kViking = {R"( ?[^(\s|.,!?…。，、।۔،)]+)",
                                                     kIndividualDigitsPattern};
// The same with a class inside the class, as Oniguruma reads it.
constexpr std::string_view kVikingAsPublished = R"( ?[^(\s|[.,!?…。，、।۔،])]+)";

constexpr auto kNone = Normalization::None;
constexpr auto kByMerges = WholeWords::ByMerges;

constexpr std::array kRules = {
    PreTokenizerRules{"llama-bpe", kLlama3, kNone, WholeWords::First, true},
    PreTokenizerRules{"smaug-bpe", kLlama3, kNone, kByMerges, false},
    PreTokenizerRules{"tekken", kTekken, kNone, WholeWords::First, true},
    PreTokenizerRules{"qwen2", kQwen2, Normalization::Nfc, kByMerges, false},
    PreTokenizerRules{"deepseek-r1-qwen", kQwen2, kNone, kByMerges, false},
    PreTokenizerRules{"gpt-4o", kGpt4o, kNone, kByMerges, false},
    PreTokenizerRules{"gpt-2", kGpt2, kNone, kByMerges, false},
    PreTokenizerRules{"smollm", kDigitsAndGpt2, kNone, kByMerges, false},
    PreTokenizerRules{"minerva-7b", kDigitsAndGpt2, kNone, kByMerges, false},
    PreTokenizerRules{"viking", kViking, kNone, kByMerges, false},
};

}  // namespace

std::span<const PreTokenizerRules> preTokenizerRules() {
    return kRules;
}

const PreTokenizerRules* findPreTokenizerRules(std::string_view name) {
    const auto found = std::find_if(kRules.begin(), kRules.end(),
                                    [name](const auto& rules) { return rules.name == name; });
    return found == kRules.end() ? nullptr : &*found;
}

std::optional<std::string_view> preTokenizerName(std::span<const std::string_view> patterns,
                                                 Normalization normalization,
                                                 WholeWords wholeWords) {
    const auto same = [](std::string_view known, std::string_view other) {
        return known == other || (known == kViking[0] && other == kVikingAsPublished);
    };
    const PreTokenizerRules* found = nullptr;
    for (const PreTokenizerRules& rules : kRules) {
        const bool matches = rules.normalization == normalization &&
                             std::equal(rules.patterns.begin(), rules.patterns.end(),
                                        patterns.begin(), patterns.end(), same);
        if (matches && (found == nullptr ||
                        (found->wholeWords != wholeWords && rules.wholeWords == wholeWords))) {
            found = &rules;
        }
    }
    return found == nullptr ? std::nullopt : std::optional(found->name);
}

}  // namespace concordia
