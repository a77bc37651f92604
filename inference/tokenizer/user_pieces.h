// Finds a vocabulary's user-defined pieces in text, which are kept whole whatever surrounds them.
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "inference/tokenizer/vocabulary.h"

namespace concordia {

class UserPieces {
public:
    // Keeps references into `vocabulary`, which must outlive the object.
    // Throws Error{InvalidFile} for a piece of more than 256 bytes, against which every position of
    // a text would have to be compared.
    explicit UserPieces(const Vocabulary& vocabulary);

    struct Match {
        std::size_t position;
        std::size_t length;  // bytes
        Token token;
    };
    // The first place in `text` at or after `start` where a piece stands, and there the longest.
    [[nodiscard]] std::optional<Match> find(std::string_view text, std::size_t start) const;

private:
    struct Piece {
        std::string_view text;
        Token token;
    };
    [[nodiscard]] const Piece* longestAt(std::string_view text) const;

    std::vector<Piece> m_pieces;  // ascending, all different
    // Pieces that start with byte b: from m_starts[b] to m_starts[b + 1].
    std::array<std::uint32_t, 257> m_starts{};
};

}  // namespace concordia
