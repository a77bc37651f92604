// A vocabulary while it is put together from a checkpoint's files: pieces, scores and kinds as
// tokenizer.ggml.tokens, .scores and .token_type have them.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/checkpoint/metadata_builder.h"

namespace concordia {

// The numbers of tokenizer.ggml.token_type.
enum class StoredPieceKind : std::uint8_t {
    Normal = 1,
    Unknown = 2,
    Control = 3,
    UserDefined = 4,
    Unused = 5,
    Byte = 6,
};

struct StoredPiece {
    std::string text;
    float score = 0;
    StoredPieceKind kind = StoredPieceKind::Normal;
};

// A token that a checkpoint adds to those of its tokenizer's model, or describes anew.
struct AddedPiece {
    std::uint64_t id = 0;
    std::string text;
    bool isSpecial = false;  // directs the model; never made from text
};

class PieceList {
public:
    // Far above any published vocabulary.
    static constexpr std::size_t kMaximumPieces = 4'194'304;

    // Throws Error{InvalidFile} when there are too many.
    void append(StoredPiece piece);
    // `text` at place `id`, behind unused pieces where ids are left out in between.
    void put(std::uint64_t id, StoredPiece piece);
    // Those whose id is `rows` or more have no row in the embedding table, and are left out.
    void add(const std::vector<AddedPiece>& added, std::uint64_t rows);
    // Fills up to `rows` with unused pieces. Throws Error{InvalidFile} when there are more than
    // that.
    void fit(std::uint64_t rows);

    void setScore(std::uint64_t id, float score);

    [[nodiscard]] std::size_t size() const { return m_pieces.size(); }
    [[nodiscard]] const StoredPiece& operator[](std::size_t id) const { return m_pieces[id]; }
    // The first piece of that text, which may be a control piece.
    [[nodiscard]] std::optional<std::uint64_t> find(std::string_view text) const;

    enum class Scores { Written, LeftOut };
    // Sets the three keys.
    void describe(Scores scores, MetadataBuilder& metadata) const;

private:
    std::vector<StoredPiece> m_pieces;
};

}  // namespace concordia
