// The known ways to cut text into words before byte-level byte pairs are merged, one for each value
// of tokenizer.ggml.pre that this version supports.
// Thread rule: constant data and pure functions.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace concordia {

enum class Normalization { None, Nfc };

// A vocabulary's whole words: by merges like everything else, or taken first where they are listed.
enum class WholeWords { ByMerges, First };

struct PreTokenizerRules {
    std::string_view name;  // tokenizer.ggml.pre
    // Regular expressions as tokenizer.json writes them, applied in turn: each cuts what the ones
    // before left into its matches and what lies between them.
    std::span<const std::string_view> patterns;
    Normalization normalization = Normalization::None;
    WholeWords wholeWords = WholeWords::ByMerges;
    bool addsBeginToken = false;  // where tokenizer.ggml.add_bos_token is not stated
};

[[nodiscard]] std::span<const PreTokenizerRules> preTokenizerRules();

// Null for a name that is not supported.
[[nodiscard]] const PreTokenizerRules* findPreTokenizerRules(std::string_view name);

// What the steps of a tokenizer.json that carry no expression of their own stand for.
extern const std::string_view kIndividualDigitsPattern;  // Digits with individual_digits
extern const std::string_view kByteLevelPattern;         // ByteLevel with use_regex

// The tokenizer.ggml.pre of a tokenizer.json whose pre_tokenizer has these expressions in this
// order: those of Split (behavior Isolated, not inverted), and the two above. ByteLevel without
// use_regex adds none. `normalization` and `wholeWords` are its normalizer and model.ignore_merges;
// where two names differ only in the latter, it decides, else it is left out of account.
// Empty when no known one is the same.
[[nodiscard]] std::optional<std::string_view> preTokenizerName(
    std::span<const std::string_view> patterns, Normalization normalization, WholeWords wholeWords);

}  // namespace concordia
