#include "inference/model/checkpoint/checkpoint_tokenizer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "inference/error.h"
#include "inference/model/checkpoint/checkpoint_files.h"
#include "inference/model/checkpoint/sentencepiece_file.h"
#include "inference/model/checkpoint/tokenizer_json.h"
#include "inference/model/mapped_file.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaximumTemplateBytes = 1U << 20U;

class TokenizerDescriber {
public:
    TokenizerDescriber(const fs::path& folder, const JsonValue& config, std::uint64_t rows,
                       MetadataBuilder& metadata)
        : m_folder(folder), m_config(config), m_rows(rows), m_metadata(metadata) {}

    void describe();

private:
    void describeSentencePiece();
    void describeJson();
    void describePieces(PieceList::Scores scores);
    void describeSurroundings();
    void describeSpecialIds();
    void describeEnds(std::optional<std::uint64_t> end);
    void describeTemplate();
    [[nodiscard]] std::optional<std::uint64_t> specialId(const std::string& name) const;
    [[nodiscard]] std::vector<std::uint64_t> generationEnds() const;
    [[nodiscard]] std::vector<AddedPiece> addedByConfig() const;

    const fs::path& m_folder;
    const JsonValue& m_config;
    std::uint64_t m_rows;
    MetadataBuilder& m_metadata;

    nlohmann::json m_tokenizerDocument = readJsonIfThere(m_folder / "tokenizer.json");
    nlohmann::json m_configDocument = readJsonIfThere(m_folder / "tokenizer_config.json");
    nlohmann::json m_mapDocument = readJsonIfThere(m_folder / "special_tokens_map.json");
    PieceList m_pieces;
};

void TokenizerDescriber::describe() {
    if (isThere(m_folder / "tokenizer.model")) {
        describeSentencePiece();
    } else if (!m_tokenizerDocument.is_null()) {
        describeJson();
    } else if (isThere(m_folder / "tekken.json")) {
        throw Error(ErrorCode::Unsupported,
                    "The folder has its tokenizer only as tekken.json, which is not read. Put the "
                    "model's tokenizer.json into the folder.");
    } else {
        return;
    }
    describeSurroundings();
    describeSpecialIds();
    describeTemplate();
}

void TokenizerDescriber::describeSentencePiece() {
    const MappedFile file(m_folder / "tokenizer.model");
    SentencePieceFile model = parseSentencePiece(file.bytes());
    const bool isUnigram = model.kind == SentencePieceFile::Kind::Unigram;
    m_metadata.setText("tokenizer.ggml.model", isUnigram ? "t5" : "llama");
    m_metadata.setText("tokenizer.ggml.pre", "default");
    m_pieces = std::move(model.pieces);
    describePieces(PieceList::Scores::Written);
    if (!model.charsmap.empty()) {
        std::vector<std::uint64_t> bytes;
        for (const char byte : model.charsmap) {
            bytes.push_back(static_cast<std::uint8_t>(byte));
        }
        m_metadata.set("tokenizer.ggml.precompiled_charsmap", std::move(bytes));
    }
    m_metadata.setBool("tokenizer.ggml.remove_extra_whitespaces", model.removeExtraWhitespaces);
    const auto stated =
        m_configDocument.is_null()
            ? std::nullopt
            : JsonValue(m_configDocument, "tokenizer_config.json").findBool("add_prefix_space");
    m_metadata.setBool("tokenizer.ggml.add_space_prefix", stated.value_or(model.addDummyPrefix));
}

void TokenizerDescriber::describeJson() {
    const JsonValue document(m_tokenizerDocument, "tokenizer.json");
    TokenizerJson tokenizer = readTokenizerJson(document);
    const bool isByteLevel = tokenizer.kind == TokenizerJson::Kind::ByteLevel;
    m_metadata.setText("tokenizer.ggml.model", isByteLevel ? "gpt2" : "llama");
    m_metadata.setText("tokenizer.ggml.pre", isByteLevel ? tokenizer.preTokenizer : "default");
    m_pieces = std::move(tokenizer.pieces);
    describePieces(isByteLevel ? PieceList::Scores::LeftOut : PieceList::Scores::Written);
    if (isByteLevel) {
        m_metadata.setTexts("tokenizer.ggml.merges", std::move(tokenizer.merges));
    } else {
        m_metadata.setBool("tokenizer.ggml.add_space_prefix", tokenizer.addSpacePrefix);
    }
}

// tokenizer_config.json's added_tokens_decoder: {"106": {"content": …}}; or, older,
// added_tokens.json: {"<piece>": 106}.
std::vector<AddedPiece> TokenizerDescriber::addedByConfig() const {
    std::vector<AddedPiece> added;
    const nlohmann::json older = readJsonIfThere(m_folder / "added_tokens.json");
    if (older.is_object()) {
        for (const auto& [text, id] : older.items()) {
            if (!id.is_number_unsigned()) {
                throw Error(ErrorCode::InvalidFile, "The value " + inQuotes(text) +
                                                        " of added_tokens.json is not a number.");
            }
            added.push_back({id.get<std::uint64_t>(), text, false});
        }
    }
    if (m_configDocument.is_null()) {
        return added;
    }
    const JsonValue config(m_configDocument, "tokenizer_config.json");
    const auto decoder = config.findObject("added_tokens_decoder");
    if (!decoder.has_value()) {
        return added;
    }
    for (const auto& [name, ignored] : decoder->raw().items()) {
        AddedPiece piece;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), piece.id);
        const auto entry = decoder->findObject(name);
        if (error != std::errc() || end != name.data() + name.size() || !entry.has_value()) {
            throw Error(ErrorCode::InvalidFile,
                        "The value " + decoder->nameOf(name) + " is not a token with its number.");
        }
        piece.text = entry->requireString("content");
        piece.isSpecial = entry->findBool("special").value_or(false);
        added.push_back(std::move(piece));
    }
    return added;
}

void TokenizerDescriber::describePieces(PieceList::Scores scores) {
    if (!m_tokenizerDocument.is_null()) {
        m_pieces.add(addedPieces(JsonValue(m_tokenizerDocument, "tokenizer.json")), m_rows);
    }
    m_pieces.add(addedByConfig(), m_rows);
    m_pieces.fit(m_rows);
    m_pieces.describe(scores, m_metadata);
}

// Which special tokens stand around a text: as tokenizer_config.json says, else as tokenizer.json's
// template does, else as is usual for the kind of tokenizer.
void TokenizerDescriber::describeSurroundings() {
    std::optional<bool> begin;
    std::optional<bool> end;
    if (!m_configDocument.is_null()) {
        const JsonValue config(m_configDocument, "tokenizer_config.json");
        begin = config.findBool("add_bos_token");
        end = config.findBool("add_eos_token");
    }
    if (!m_tokenizerDocument.is_null()) {
        const JsonValue document(m_tokenizerDocument, "tokenizer.json");
        const auto surrounding = surroundingTokens(document);
        if (surrounding.has_value()) {
            begin = begin.value_or(surrounding->begin);
            end = end.value_or(surrounding->end);
        } else if (document.has("post_processor") && !isThere(m_folder / "tokenizer.model")) {
            begin = begin.value_or(false);
        }
    }
    if (begin.has_value()) {
        m_metadata.setBool("tokenizer.ggml.add_bos_token", *begin);
    }
    if (end.has_value()) {
        m_metadata.setBool("tokenizer.ggml.add_eos_token", *end);
    }
}

// "bos_token": "<s>", or {"content": "<s>"}; else the number in config.json.
std::optional<std::uint64_t> TokenizerDescriber::specialId(const std::string& name) const {
    for (const nlohmann::json* const document : {&m_configDocument, &m_mapDocument}) {
        const auto entry = document->find(name + "_token");
        if (!document->is_object() || entry == document->end()) {
            continue;
        }
        const nlohmann::json& value =
            entry->is_object() && entry->contains("content") ? (*entry)["content"] : *entry;
        if (value.is_string()) {
            if (const auto id = m_pieces.find(value.get_ref<const std::string&>())) {
                return id;
            }
        }
    }
    const auto id = m_config.find(name + "_token_id");
    if (id.has_value() && id->raw().is_number_unsigned() &&
        id->raw().get<std::uint64_t>() < m_pieces.size()) {
        return id->raw().get<std::uint64_t>();
    }
    return std::nullopt;
}

void TokenizerDescriber::describeSpecialIds() {
    struct Name {
        const char* stored;
        const char* gguf;
    };
    for (const Name& name : {Name{"bos", "bos"}, Name{"unk", "unknown"}, Name{"pad", "padding"}}) {
        if (const auto id = specialId(name.stored)) {
            m_metadata.setInteger("tokenizer.ggml." + std::string(name.gguf) + "_token_id", *id);
        }
    }
    describeEnds(specialId("eos"));
}

// One number or several.
std::vector<std::uint64_t> TokenizerDescriber::generationEnds() const {
    const nlohmann::json document = readJsonIfThere(m_folder / "generation_config.json");
    const nlohmann::json* ends = nullptr;
    if (document.is_object() && document.contains("eos_token_id")) {
        ends = &document["eos_token_id"];
    } else if (m_config.has("eos_token_id")) {
        ends = &m_config.raw()["eos_token_id"];
    }
    std::vector<std::uint64_t> ids;
    if (ends != nullptr) {
        const auto collect = [&](const nlohmann::json& id) {
            if (id.is_number_unsigned() && id.get<std::uint64_t>() < m_pieces.size()) {
                ids.push_back(id.get<std::uint64_t>());
            }
        };
        if (ends->is_array()) {
            std::for_each(ends->begin(), ends->end(), collect);
        } else {
            collect(*ends);
        }
    }
    return ids;
}

// GGUF has three keys for tokens that end an answer: of a text, of a turn, of a message.
void TokenizerDescriber::describeEnds(std::optional<std::uint64_t> end) {
    std::vector<std::uint64_t> ends;
    if (end.has_value()) {
        ends.push_back(*end);
    }
    for (const std::uint64_t id : generationEnds()) {
        if (std::find(ends.begin(), ends.end(), id) == ends.end()) {
            ends.push_back(id);
        }
    }
    constexpr std::array kKeys{"tokenizer.ggml.eos_token_id", "tokenizer.ggml.eot_token_id",
                               "tokenizer.ggml.eom_token_id"};
    for (std::size_t i = 0; i < std::min(ends.size(), kKeys.size()); ++i) {
        m_metadata.setInteger(kKeys.at(i), ends[i]);
    }
}

void TokenizerDescriber::describeTemplate() {
    std::string text = readTextIfThere(m_folder / "chat_template.jinja", kMaximumTemplateBytes);
    const nlohmann::json alone = readJsonIfThere(m_folder / "chat_template.json");
    for (const nlohmann::json* const document : {&alone, &std::as_const(m_configDocument)}) {
        if (!text.empty() || !document->is_object() || !document->contains("chat_template")) {
            continue;
        }
        const nlohmann::json& value = document->at("chat_template");
        if (value.is_string()) {
            text = value.get<std::string>();
        } else if (value.is_array()) {  // several by name
            for (const nlohmann::json& entry : value) {
                const JsonValue named(entry, "an entry of chat_template");
                if (named.requireString("name") == "default") {
                    text = named.requireString("template");
                }
            }
        }
    }
    if (!text.empty()) {
        m_metadata.setText("tokenizer.chat_template", std::move(text));
    }
}

}  // namespace

void describeTokenizer(const fs::path& folder, const JsonValue& config, std::uint64_t rows,
                       MetadataBuilder& metadata) {
    TokenizerDescriber(folder, config, rows, metadata).describe();
}

}  // namespace concordia
