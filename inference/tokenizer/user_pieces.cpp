#include "inference/tokenizer/user_pieces.h"

#include <algorithm>
#include <string>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {

namespace {

constexpr std::size_t kLongestPiece = 256;

std::uint8_t byteAt(std::string_view text, std::size_t i) {
    return static_cast<std::uint8_t>(text[i]);
}

}  // namespace

UserPieces::UserPieces(const Vocabulary& vocabulary) {
    for (Token token = 0; token < static_cast<Token>(vocabulary.size()); ++token) {
        const std::string_view text = vocabulary.piece(token);
        if (vocabulary.kind(token) != PieceKind::UserDefined || text.empty()) {
            continue;
        }
        if (text.size() > kLongestPiece) {
            throw Error(ErrorCode::InvalidFile, "Entry " + std::to_string(token) +
                                                    " of tokenizer.ggml.tokens, " + inQuotes(text) +
                                                    ", is user-defined and longer than " +
                                                    std::to_string(kLongestPiece) + " bytes.");
        }
        m_pieces.push_back({text, token});
    }
    // Of equal pieces the first is matched.
    std::stable_sort(m_pieces.begin(), m_pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.text < b.text; });
    m_pieces.erase(std::unique(m_pieces.begin(), m_pieces.end(),
                               [](const Piece& a, const Piece& b) { return a.text == b.text; }),
                   m_pieces.end());
    for (const Piece& piece : m_pieces) {
        ++m_starts[byteAt(piece.text, 0) + 1U];
    }
    for (std::size_t byte = 1; byte < m_starts.size(); ++byte) {
        m_starts[byte] += m_starts[byte - 1];
    }
}

std::optional<UserPieces::Match> UserPieces::find(std::string_view text, std::size_t start) const {
    for (std::size_t position = start; position < text.size() && !m_pieces.empty(); ++position) {
        if (const Piece* piece = longestAt(text.substr(position))) {
            return Match{position, piece->text.size(), piece->token};
        }
    }
    return std::nullopt;
}

// Narrows the sorted pieces byte by byte; a piece that ends is the first of those it begins.
const UserPieces::Piece* UserPieces::longestAt(std::string_view text) const {
    const Piece* longest = nullptr;
    const std::uint8_t first = byteAt(text, 0);
    auto begin = m_pieces.begin() + m_starts[first];
    auto end = m_pieces.begin() + m_starts[first + 1U];
    for (std::size_t length = 1; begin != end; ++length) {
        if (begin->text.size() == length) {
            longest = &*begin++;
        }
        if (length == text.size()) {
            break;
        }
        const std::uint8_t next = byteAt(text, length);
        begin = std::partition_point(begin, end, [length, next](const Piece& piece) {
            return byteAt(piece.text, length) < next;
        });
        end = std::partition_point(begin, end, [length, next](const Piece& piece) {
            return byteAt(piece.text, length) == next;
        });
    }
    return longest;
}

}  // namespace concordia
