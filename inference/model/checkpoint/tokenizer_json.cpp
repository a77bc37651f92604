#include "inference/model/checkpoint/tokenizer_json.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "inference/error.h"
#include "inference/model/checkpoint/byte_fallback_scores.h"
#include "inference/model/text.h"
#include "inference/tokenizer/pre_tokenizer_rules.h"
#include "inference/tokenizer/vocabulary.h"

namespace concordia {
namespace {

using nlohmann::json;

constexpr std::string_view kSpaceMark = "\xE2\x96\x81";

[[noreturn]] void invalid(const JsonValue& parent, std::string_view name, const char* expected) {
    throw Error(ErrorCode::InvalidFile,
                "The value " + parent.nameOf(name) + " is not " + expected + ".");
}

[[noreturn]] void unsupported(const JsonValue& parent, std::string_view name,
                              const std::string& what) {
    throw Error(ErrorCode::Unsupported, "The value " + parent.nameOf(name) + " " + what +
                                            ", which this version does not read. If there is a "
                                            "tokenizer.model or a GGUF file, use that.");
}

std::string_view textOf(const json& value) {
    return value.is_string() ? std::string_view(value.get_ref<const std::string&>())
                             : std::string_view();
}

// A step, or the steps of a Sequence under the name `list`, each with its "type".
std::vector<JsonValue> stepsOf(const JsonValue& document, std::string_view name,
                               std::string_view list) {
    std::vector<JsonValue> steps;
    const auto step = document.findObject(name);
    if (!step.has_value()) {
        return steps;
    }
    if (step->requireString("type") != "Sequence") {
        steps.push_back(*step);
        return steps;
    }
    const auto inner = step->find(list);
    if (!inner.has_value() || !inner->raw().is_array()) {
        invalid(*step, list, "an array");
    }
    for (const json& one : inner->raw()) {
        steps.emplace_back(one, document.file());
    }
    return steps;
}

PieceList readPieces(const JsonValue& model) {
    const auto vocabulary = model.findObject("vocab");
    if (!vocabulary.has_value()) {
        invalid(model, "vocab", "an object");
    }
    PieceList pieces;
    for (const auto& [text, id] : vocabulary->raw().items()) {
        if (!id.is_number_unsigned()) {
            invalid(*vocabulary, text, "a whole number");
        }
        pieces.put(id.get<std::uint64_t>(), {.text = text});
    }
    return pieces;
}

// "left right", or [left, right] as newer files have it.
std::vector<StoredMerge> readMerges(const JsonValue& model) {
    const auto list = model.find("merges");
    if (!list.has_value() || !list->raw().is_array()) {
        invalid(model, "merges", "an array");
    }
    std::vector<StoredMerge> merges;
    merges.reserve(list->raw().size());
    for (const json& entry : list->raw()) {
        StoredMerge merge;
        if (entry.is_array() && entry.size() == 2) {
            merge = {textOf(entry[0]), textOf(entry[1])};
        } else {
            const std::string_view text = textOf(entry);
            const std::size_t space = std::min(text.find(' ', 1), text.size());
            merge = {text.substr(0, space), text.substr(std::min(space + 1, text.size()))};
        }
        if (merge.first.empty() || merge.second.empty()) {
            invalid(model, "merges", "a list of pairs of pieces");
        }
        merges.push_back(merge);
    }
    return merges;
}

std::string patternOf(const JsonValue& split) {
    const auto pattern = split.findObject("pattern");
    if (!pattern.has_value() || !pattern->has("Regex") ||
        split.findString("behavior").value_or("") != "Isolated" ||
        split.findBool("invert").value_or(false)) {
        unsupported(split, "pattern", "is not a regular expression that isolates its matches");
    }
    return pattern->requireString("Regex");
}

// The expressions of the pre-tokenizer, in their order.
std::vector<std::string> patternsOf(const JsonValue& document) {
    std::vector<std::string> patterns;
    for (const JsonValue& step : stepsOf(document, "pre_tokenizer", "pretokenizers")) {
        const std::string type = step.requireString("type");
        if (type == "Split") {
            patterns.push_back(patternOf(step));
        } else if (type == "Digits" && step.findBool("individual_digits").value_or(false)) {
            patterns.emplace_back(kIndividualDigitsPattern);
        } else if (type == "ByteLevel" && !step.findBool("add_prefix_space").value_or(false)) {
            if (step.findBool("use_regex").value_or(true)) {
                patterns.emplace_back(kByteLevelPattern);
            }
        } else {
            unsupported(document, "pre_tokenizer", "has the step " + inQuotes(type));
        }
    }
    return patterns;
}

void readByteLevel(const JsonValue& document, const JsonValue& model, TokenizerJson& tokenizer) {
    tokenizer.kind = TokenizerJson::Kind::ByteLevel;
    auto normalization = Normalization::None;
    for (const JsonValue& step : stepsOf(document, "normalizer", "normalizers")) {
        if (step.requireString("type") != "NFC") {
            unsupported(document, "normalizer", "is not NFC");
        }
        normalization = Normalization::Nfc;
    }
    const std::vector<std::string> patterns = patternsOf(document);
    const std::vector<std::string_view> views(patterns.begin(), patterns.end());
    const auto name = preTokenizerName(
        views, normalization,
        model.findBool("ignore_merges").value_or(false) ? WholeWords::First : WholeWords::ByMerges);
    if (!name.has_value()) {
        unsupported(document, "pre_tokenizer", "cuts text into words in a way that is not known");
    }
    tokenizer.preTokenizer = *name;
    for (const StoredMerge& merge : readMerges(model)) {
        tokenizer.merges.push_back(std::string(merge.first) + " " + std::string(merge.second));
    }
}

// Llama's normalizer puts "▁" in front and in the place of spaces; Gemma's does only the latter.
void readSpaces(const JsonValue& document, TokenizerJson& tokenizer) {
    bool replaces = false;
    for (const JsonValue& step : stepsOf(document, "normalizer", "normalizers")) {
        const std::string type = step.requireString("type");
        const auto pattern = step.findObject("pattern");
        if (type == "Prepend" && step.findString("prepend").value_or("") == kSpaceMark) {
            tokenizer.addSpacePrefix = true;
        } else if (type == "Replace" && pattern.has_value() &&
                   pattern->findString("String").value_or("") == " " &&
                   step.findString("content").value_or("") == kSpaceMark) {
            replaces = true;
        } else {
            unsupported(document, "normalizer", "has the step " + inQuotes(type));
        }
    }
    for (const JsonValue& step : stepsOf(document, "pre_tokenizer", "pretokenizers")) {
        const std::string type = step.requireString("type");
        const auto pattern = step.findObject("pattern");
        if (type == "Metaspace" &&
            step.findString("replacement").value_or(std::string(kSpaceMark)) == kSpaceMark) {
            replaces = true;
            tokenizer.addSpacePrefix =
                step.findString("prepend_scheme").value_or("always") != "never" &&
                step.findBool("add_prefix_space").value_or(true);
        } else if (type != "Split" || !pattern.has_value() ||
                   pattern->findString("String").value_or("") != " ") {
            unsupported(document, "pre_tokenizer", "has the step " + inQuotes(type));
        }
    }
    if (!replaces) {
        unsupported(document, "normalizer", "keeps spaces as they are");
    }
}

void readByteFallback(const JsonValue& document, const JsonValue& model, TokenizerJson& tokenizer) {
    tokenizer.kind = TokenizerJson::Kind::ByteFallback;
    readSpaces(document, tokenizer);
    const std::string unknown = model.findString("unk_token").value_or("<unk>");
    for (std::size_t id = 0; id < tokenizer.pieces.size(); ++id) {
        StoredPiece piece = tokenizer.pieces[id];
        if (piece.text == unknown) {
            piece.kind = StoredPieceKind::Unknown;
        } else if (parseBytePiece(piece.text).has_value()) {
            piece.kind = StoredPieceKind::Byte;
        } else {
            continue;
        }
        tokenizer.pieces.put(id, piece);
    }
    // Special pieces stand in the vocabulary, too; no merges lead to them.
    tokenizer.pieces.add(addedPieces(document), tokenizer.pieces.size());
    scoreByMerges(readMerges(model), tokenizer.pieces);
}

}  // namespace

TokenizerJson readTokenizerJson(const JsonValue& document) {
    const auto model = document.findObject("model");
    if (!model.has_value()) {
        invalid(document, "model", "an object");
    }
    // Older files do not say the type of a byte-pair model.
    const std::string type =
        model->findString("type").value_or(model->has("merges") ? "BPE" : "unnamed");
    if (type != "BPE") {
        unsupported(*model, "type", "is " + inQuotes(type));
    }
    for (const std::string_view name : {"continuing_subword_prefix", "end_of_word_suffix"}) {
        if (!model->findString(name).value_or("").empty()) {
            unsupported(*model, name, "marks pieces by their place in a word");
        }
    }
    TokenizerJson tokenizer;
    tokenizer.pieces = readPieces(*model);
    if (model->findBool("byte_fallback").value_or(false)) {
        readByteFallback(document, *model, tokenizer);
    } else {
        readByteLevel(document, *model, tokenizer);
    }
    return tokenizer;
}

std::vector<AddedPiece> addedPieces(const JsonValue& document) {
    std::vector<AddedPiece> added;
    const auto list = document.find("added_tokens");
    if (!list.has_value()) {
        return added;
    }
    if (!list->raw().is_array()) {
        invalid(document, "added_tokens", "an array");
    }
    for (const json& entry : list->raw()) {
        const JsonValue token(entry, "an entry of added_tokens in " + document.file());
        added.push_back({token.requireInteger("id"), token.requireString("content"),
                         token.findBool("special").value_or(false)});
    }
    return added;
}

std::optional<SurroundingTokens> surroundingTokens(const JsonValue& document) {
    for (const JsonValue& step : stepsOf(document, "post_processor", "processors")) {
        if (step.requireString("type") != "TemplateProcessing") {
            continue;
        }
        const auto single = step.find("single");
        if (!single.has_value() || !single->raw().is_array() || single->raw().empty()) {
            invalid(step, "single", "an array");
        }
        return SurroundingTokens{single->raw().front().contains("SpecialToken"),
                                 single->raw().back().contains("SpecialToken")};
    }
    return std::nullopt;
}

}  // namespace concordia
