#include "inference/model/checkpoint/piece_list.h"

#include <algorithm>
#include <utility>

#include "inference/error.h"

namespace concordia {
namespace {

// Of pieces that merges never make.
constexpr float kLowestScore = -1000;

StoredPiece unusedPiece(std::size_t id) {
    return {"[PAD" + std::to_string(id) + "]", kLowestScore, StoredPieceKind::Unused};
}

// Added pieces are matched as they are written, with spaces for "▁".
std::string withSpaces(std::string_view piece) {
    constexpr std::string_view kMark = "\xE2\x96\x81";
    std::string text;
    while (!piece.empty()) {
        const bool isMark = piece.starts_with(kMark);
        text += isMark ? ' ' : piece.front();
        piece.remove_prefix(isMark ? kMark.size() : 1);
    }
    return text;
}

}  // namespace

void PieceList::append(StoredPiece piece) {
    if (m_pieces.size() >= kMaximumPieces) {
        throw Error(ErrorCode::InvalidFile,
                    "The tokenizer has more than " + std::to_string(kMaximumPieces) + " pieces.");
    }
    m_pieces.push_back(std::move(piece));
}

void PieceList::put(std::uint64_t id, StoredPiece piece) {
    if (id >= kMaximumPieces) {
        throw Error(ErrorCode::InvalidFile, "The tokenizer has a piece with the number " +
                                                std::to_string(id) +
                                                ", which is beyond what is plausible.");
    }
    while (m_pieces.size() <= id) {
        append(unusedPiece(m_pieces.size()));
    }
    m_pieces[static_cast<std::size_t>(id)] = std::move(piece);
}

void PieceList::add(const std::vector<AddedPiece>& added, std::uint64_t rows) {
    for (const AddedPiece& piece : added) {
        if (piece.id >= rows) {
            continue;
        }
        if (piece.id < m_pieces.size()) {
            StoredPiece& known = m_pieces[static_cast<std::size_t>(piece.id)];
            const bool keepsItsKind = known.kind == StoredPieceKind::Unknown ||
                                      known.kind == StoredPieceKind::Control ||
                                      known.kind == StoredPieceKind::Byte;
            if (known.text == piece.text && (keepsItsKind || !piece.isSpecial)) {
                if (!keepsItsKind) {
                    known.kind = StoredPieceKind::UserDefined;
                }
                continue;
            }
        }
        put(piece.id, {piece.isSpecial ? piece.text : withSpaces(piece.text), kLowestScore,
                       piece.isSpecial ? StoredPieceKind::Control : StoredPieceKind::UserDefined});
    }
}

void PieceList::fit(std::uint64_t rows) {
    if (m_pieces.size() > rows) {
        throw Error(ErrorCode::InvalidFile, "The tokenizer has " + std::to_string(m_pieces.size()) +
                                                " pieces, but the model has embeddings for only " +
                                                std::to_string(rows) + ".");
    }
    while (m_pieces.size() < rows) {
        append(unusedPiece(m_pieces.size()));
    }
}

void PieceList::setScore(std::uint64_t id, float score) {
    m_pieces.at(static_cast<std::size_t>(id)).score = score;
}

std::optional<std::uint64_t> PieceList::find(std::string_view text) const {
    const auto found = std::find_if(m_pieces.begin(), m_pieces.end(),
                                    [&](const StoredPiece& piece) { return piece.text == text; });
    return found == m_pieces.end()
               ? std::nullopt
               : std::optional(static_cast<std::uint64_t>(found - m_pieces.begin()));
}

void PieceList::describe(Scores scores, MetadataBuilder& metadata) const {
    std::vector<std::string> texts;
    std::vector<double> numbers;
    std::vector<std::int64_t> kinds;
    for (const StoredPiece& piece : m_pieces) {
        texts.push_back(piece.text);
        numbers.push_back(piece.score);
        kinds.push_back(static_cast<std::int64_t>(piece.kind));
    }
    metadata.setTexts("tokenizer.ggml.tokens", std::move(texts));
    if (scores == Scores::Written) {
        metadata.set("tokenizer.ggml.scores", std::move(numbers));
    }
    metadata.set("tokenizer.ggml.token_type", std::move(kinds));
}

}  // namespace concordia
