// The merges of a byte-level vocabulary, and merging by them.
// Reference: Sennrich, Haddow and Birch, Neural Machine Translation of Rare Words with Subword
// Units (2016): of all neighbouring pairs the one of the lowest rank is merged first, and of equal
// ones the leftmost.
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "inference/types.h"

namespace concordia {

struct Merge {
    Token left;
    Token right;
    std::uint32_t rank;  // the lower, the earlier
    Token result;
};

class MergeTable {
public:
    // Requires: 0 ≤ left < vocabularySize. Of equal pairs the lowest rank counts.
    MergeTable(std::vector<Merge> merges, std::uint32_t vocabularySize);

    // Merges a word's tokens, one for each byte at first, until no merge applies; in
    // O(n log n) for n tokens.
    class Merger;

private:
    [[nodiscard]] const Merge* find(Token left, Token right) const;

    std::vector<Merge> m_merges;  // ascending by left, then right
    std::vector<std::uint32_t>
        m_starts;  // those of left token t: from m_starts[t] to m_starts[t + 1]
};

// Keeps its memory from word to word. Thread rule: one thread at a time.
class MergeTable::Merger {
public:
    explicit Merger(const MergeTable& table) : m_table(table) {}
    Merger(const Merger&) = delete;
    Merger& operator=(const Merger&) = delete;

    // Appends what `word` becomes to `tokens`.
    void append(std::span<const Token> word, std::vector<Token>& tokens);

private:
    struct Symbol {
        Token token;  // −1 once it was merged into the one before
        std::uint32_t previous;
        std::uint32_t next;  // kNone at the ends
    };
    struct Candidate {
        std::uint32_t rank;
        std::uint32_t position;  // of its left symbol
        Token left;
        Token right;
        Token result;
    };
    static constexpr std::uint32_t kNone = UINT32_MAX;
    static bool isLater(const Candidate& a, const Candidate& b);

    void consider(std::uint32_t position);
    void apply(const Candidate& candidate);

    const MergeTable& m_table;
    std::vector<Symbol> m_symbols;
    std::vector<Candidate> m_heap;
};

}  // namespace concordia
