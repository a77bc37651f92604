#include "inference/tokenizer/vocabulary.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <limits>
#include <utility>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {

namespace {

// Pieces that some files mark as user-defined or normal although they direct the model: text that
// a person wrote must not turn into them. Every piece of the form <|…|> or <｜…｜> counts as such
// too.
constexpr std::array kControlNames = {
    std::string_view("<s>"),
    std::string_view("</s>"),
    std::string_view("<unk>"),
    std::string_view("<pad>"),
    std::string_view("<bos>"),
    std::string_view("<eos>"),
    std::string_view("<start_of_turn>"),
    std::string_view("<end_of_turn>"),
    std::string_view("[INST]"),
    std::string_view("[/INST]"),
    std::string_view("[SYSTEM_PROMPT]"),
    std::string_view("[/SYSTEM_PROMPT]"),
    std::string_view("[AVAILABLE_TOOLS]"),
    std::string_view("[/AVAILABLE_TOOLS]"),
    std::string_view("[TOOL_RESULTS]"),
    std::string_view("[/TOOL_RESULTS]"),
    std::string_view("[TOOL_CALLS]"),
    std::string_view("<think>"),
    std::string_view("</think>"),
    std::string_view("[THINK]"),
    std::string_view("[/THINK]"),
    std::string_view("<tool_call>"),
    std::string_view("</tool_call>"),
    std::string_view("<tool_response>"),
    std::string_view("</tool_response>"),
    std::string_view("<|turn>"),
    std::string_view("<turn|>"),
    std::string_view("<|channel>"),
    std::string_view("<channel|>"),
};

// Control pieces that end an answer even where no key of the file says so.
constexpr std::array kEndNames = {
    std::string_view("</s>"),
    std::string_view("<eos>"),
    std::string_view("<|im_end|>"),
    std::string_view("<|eot_id|>"),
    std::string_view("<|eom_id|>"),
    std::string_view("<end_of_turn>"),
    std::string_view("<|end|>"),
    std::string_view("<|endoftext|>"),
    std::string_view("<|end_of_text|>"),
    std::string_view("<|eot|>"),
    std::string_view("<|return|>"),
    std::string_view("<|call|>"),
    std::string_view("<|assistant_end|>"),
    std::string_view("<turn|>"),
};

bool looksLikeControl(std::string_view piece) {
    const bool barred = piece.size() > 4 && piece.starts_with("<|") && piece.ends_with("|>");
    const bool wideBarred = piece.starts_with("<\uFF5C") && piece.ends_with("\uFF5C>");
    return barred || wideBarred ||
           std::find(kControlNames.begin(), kControlNames.end(), piece) != kControlNames.end();
}

}  // namespace

std::optional<std::uint8_t> parseBytePiece(std::string_view piece) {
    if (piece.size() != 6 || !piece.starts_with("<0x") || piece[5] != '>') {
        return std::nullopt;
    }
    unsigned value = 0;
    for (const char digit : piece.substr(3, 2)) {
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        const std::size_t position = kDigits.find(digit);
        if (position == std::string_view::npos) {
            return std::nullopt;
        }
        value = value * 16 + static_cast<unsigned>(position);
    }
    return static_cast<std::uint8_t>(value);
}

Vocabulary::Vocabulary(const ModelFile& file, NormalPieces normalPieces) {
    readPieces(file);
    readKinds(file);
    readSpecialIds(file);
    protectControlPieces(normalPieces);
    indexPieces();
    collectEnds();
}

std::string_view Vocabulary::piece(Token token) const {
    const std::size_t i = index(token);
    return std::string_view(m_text).substr(m_offsets[i], m_offsets[i + 1] - m_offsets[i]);
}

PieceKind Vocabulary::kind(Token token) const {
    return m_kinds[index(token)];
}

std::optional<std::uint8_t> Vocabulary::byte(Token token) const {
    return kind(token) == PieceKind::Byte ? parseBytePiece(piece(token)) : std::nullopt;
}

std::optional<Token> Vocabulary::controlToken(std::string_view piece) const {
    const auto entry = m_controls.find(piece);
    return entry == m_controls.end() ? std::nullopt : std::optional(entry->second);
}

std::size_t Vocabulary::controlLengthAt(std::string_view text) const {
    if (text.empty() || !m_startsControl[static_cast<std::uint8_t>(text.front())]) {
        return 0;
    }
    const auto isControl = [&](std::size_t length) {
        return length <= text.size() && m_controls.contains(text.substr(0, length));
    };
    const auto length = std::find_if(m_controlLengths.begin(), m_controlLengths.end(), isControl);
    return length == m_controlLengths.end() ? 0 : *length;
}

std::optional<Token> Vocabulary::byteToken(std::uint8_t byte) const {
    return m_bytes[byte] < 0 ? std::nullopt : std::optional(m_bytes[byte]);
}

bool Vocabulary::hasAllBytes() const {
    return std::all_of(m_bytes.begin(), m_bytes.end(), [](Token token) { return token >= 0; });
}

void Vocabulary::readPieces(const ModelFile& file) {
    const auto pieces = file.findStrings("tokenizer.ggml.tokens");
    if (pieces.empty()) {
        throw Error(ErrorCode::InvalidFile,
                    "The file has no vocabulary: tokenizer.ggml.tokens is missing or empty.");
    }
    if (pieces.size() > std::numeric_limits<Token>::max()) {
        throw Error(ErrorCode::InvalidFile, "tokenizer.ggml.tokens has too many entries.");
    }
    m_offsets.reserve(pieces.size() + 1);
    for (const std::string_view piece : pieces) {
        m_offsets.push_back(m_text.size());
        m_text += piece;
    }
    m_offsets.push_back(m_text.size());
}

void Vocabulary::readKinds(const ModelFile& file) {
    const std::vector<std::int32_t> kinds = file.findInt32s("tokenizer.ggml.token_type");
    const std::size_t pieces = m_offsets.size() - 1;
    if (kinds.size() != pieces) {
        throw Error(ErrorCode::InvalidFile,
                    "tokenizer.ggml.token_type has " + std::to_string(kinds.size()) +
                        " entries, but tokenizer.ggml.tokens has " + std::to_string(pieces) + ".");
    }
    m_kinds.reserve(pieces);
    for (const std::int32_t kind : kinds) {
        if (kind < 1 || kind > 6) {
            throw Error(ErrorCode::InvalidFile, "tokenizer.ggml.token_type has the entry " +
                                                    std::to_string(kind) +
                                                    "; only 1 to 6 are defined.");
        }
        m_kinds.push_back(static_cast<PieceKind>(kind));
    }
}

std::optional<Token> Vocabulary::readId(const ModelFile& file, std::string_view key) const {
    const std::optional<std::uint32_t> id = file.findUint32(key);
    // Some converters write −1 for "none" into the unsigned field.
    if (!id.has_value() || *id == std::numeric_limits<std::uint32_t>::max()) {
        return std::nullopt;
    }
    if (*id >= size()) {
        throw Error(ErrorCode::InvalidFile, std::string(key) + " is " + std::to_string(*id) +
                                                ", but the vocabulary ends at " +
                                                std::to_string(size() - 1) + ".");
    }
    return static_cast<Token>(*id);
}

void Vocabulary::readSpecialIds(const ModelFile& file) {
    m_begin = readId(file, "tokenizer.ggml.bos_token_id");
    m_end = readId(file, "tokenizer.ggml.eos_token_id");
    m_endOfTurn = readId(file, "tokenizer.ggml.eot_token_id");
    m_endOfMessage = readId(file, "tokenizer.ggml.eom_token_id");
    m_unknown = readId(file, "tokenizer.ggml.unknown_token_id");
    for (Token token = 0; !m_unknown.has_value() && token < static_cast<Token>(size()); ++token) {
        if (kind(token) == PieceKind::Unknown) {
            m_unknown = token;
        }
    }
}

// Makes every piece that directs the model a control piece, whatever kind the file gives it.
void Vocabulary::protectControlPieces(NormalPieces normalPieces) {
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const auto token = static_cast<Token>(i);
        const bool isText =
            m_kinds[i] == PieceKind::UserDefined ||
            (m_kinds[i] == PieceKind::Normal && normalPieces == NormalPieces::MayBeControl);
        const bool isSecondUnknown = m_kinds[i] == PieceKind::Unknown && token != m_unknown;
        if ((isText && looksLikeControl(piece(token))) || isSecondUnknown) {
            m_kinds[i] = PieceKind::Control;
        }
    }
    for (const std::optional<Token> token : {m_begin, m_end, m_endOfTurn, m_endOfMessage}) {
        if (token.has_value() && kind(*token) != PieceKind::Byte) {
            m_kinds[index(*token)] = PieceKind::Control;
        }
    }
    if (m_unknown.has_value()) {
        m_kinds[index(*m_unknown)] = PieceKind::Unknown;
    }
}

void Vocabulary::indexPieces() {
    m_bytes.fill(-1);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const auto token = static_cast<Token>(i);
        if (m_kinds[i] == PieceKind::Control) {
            m_controls.emplace(piece(token), token);
            indexControlLength(piece(token));
        } else if (m_kinds[i] == PieceKind::Byte) {
            const std::optional<std::uint8_t> value = parseBytePiece(piece(token));
            if (!value.has_value()) {
                throw Error(ErrorCode::InvalidFile,
                            "Entry " + std::to_string(i) +
                                " of tokenizer.ggml.tokens is a byte by its type, but is written " +
                                inQuotes(piece(token)) + ".");
            }
            if (m_bytes[*value] < 0) {
                m_bytes[*value] = token;
            }
        }
    }
    const auto named = [this](std::string_view name, std::optional<Token>& token) {
        if (!token.has_value()) {
            token = controlToken(name);
        }
    };
    named("<s>", m_begin);
    named("</s>", m_end);
    std::sort(m_controlLengths.begin(), m_controlLengths.end(), std::greater<>());
}

void Vocabulary::indexControlLength(std::string_view control) {
    // Longer ones are not looked for: each length that occurs costs time at every place of a text.
    constexpr std::size_t kLongest = 256;  // bytes
    if (control.empty() || control.size() > kLongest) {
        return;
    }
    m_startsControl[static_cast<std::uint8_t>(control.front())] = true;
    if (std::find(m_controlLengths.begin(), m_controlLengths.end(), control.size()) ==
        m_controlLengths.end()) {
        m_controlLengths.push_back(control.size());
    }
}

void Vocabulary::collectEnds() {
    for (const std::optional<Token> token : {m_end, m_endOfTurn, m_endOfMessage}) {
        if (token.has_value()) {
            m_endOfGeneration.push_back(*token);
        }
    }
    // In OpenAI's harmony format a message's end is not the answer's: another one may follow.
    const bool hasChannels = controlToken("<|channel|>") && controlToken("<|message|>");
    for (const std::string_view name : kEndNames) {
        if (hasChannels && name == "<|end|>") {
            continue;
        }
        if (const std::optional<Token> token = controlToken(name)) {
            m_endOfGeneration.push_back(*token);
        }
    }
    std::sort(m_endOfGeneration.begin(), m_endOfGeneration.end());
    m_endOfGeneration.erase(std::unique(m_endOfGeneration.begin(), m_endOfGeneration.end()),
                            m_endOfGeneration.end());
}

std::size_t Vocabulary::index(Token token) const {
    assert(token >= 0 && static_cast<std::size_t>(token) < m_kinds.size());
    return static_cast<std::size_t>(token);
}

}  // namespace concordia
