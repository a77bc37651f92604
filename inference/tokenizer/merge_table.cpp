#include "inference/tokenizer/merge_table.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace concordia {

MergeTable::MergeTable(std::vector<Merge> merges, std::uint32_t vocabularySize)
    : m_merges(std::move(merges)), m_starts(std::size_t{vocabularySize} + 1) {
    std::sort(m_merges.begin(), m_merges.end(), [](const Merge& a, const Merge& b) {
        return std::tie(a.left, a.right, a.rank) < std::tie(b.left, b.right, b.rank);
    });
    m_merges.erase(std::unique(m_merges.begin(), m_merges.end(),
                               [](const Merge& a, const Merge& b) {
                                   return a.left == b.left && a.right == b.right;
                               }),
                   m_merges.end());
    for (const Merge& merge : m_merges) {
        ++m_starts[static_cast<std::size_t>(merge.left) + 1];
    }
    for (std::size_t token = 1; token < m_starts.size(); ++token) {
        m_starts[token] += m_starts[token - 1];
    }
}

const Merge* MergeTable::find(Token left, Token right) const {
    const auto token = static_cast<std::size_t>(left);
    const auto end = m_merges.begin() + m_starts[token + 1];
    const auto found =
        std::lower_bound(m_merges.begin() + m_starts[token], end, right,
                         [](const Merge& merge, Token wanted) { return merge.right < wanted; });
    return found != end && found->right == right ? &*found : nullptr;
}

void MergeTable::Merger::append(std::span<const Token> word, std::vector<Token>& tokens) {
    if (word.size() == 1) {
        tokens.push_back(word.front());
        return;
    }
    const auto size = static_cast<std::uint32_t>(word.size());
    m_symbols.clear();
    m_heap.clear();
    for (std::uint32_t i = 0; i < size; ++i) {
        m_symbols.push_back({word[i], i == 0 ? kNone : i - 1, i + 1 == size ? kNone : i + 1});
    }
    for (std::uint32_t i = 0; i + 1 < size; ++i) {
        consider(i);
    }
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
        const Candidate candidate = m_heap.back();
        m_heap.pop_back();
        apply(candidate);
    }
    for (const Symbol& symbol : m_symbols) {
        if (symbol.token >= 0) {
            tokens.push_back(symbol.token);
        }
    }
}

bool MergeTable::Merger::isLater(const Candidate& a, const Candidate& b) {
    return std::tie(a.rank, a.position) > std::tie(b.rank, b.position);
}

// Queues the merge of the symbol at `position` with the next one, if there is one.
void MergeTable::Merger::consider(std::uint32_t position) {
    const Symbol& left = m_symbols[position];
    if (left.next == kNone) {
        return;
    }
    const Token right = m_symbols[left.next].token;
    if (const Merge* merge = m_table.find(left.token, right)) {
        m_heap.push_back({merge->rank, position, left.token, right, merge->result});
        std::push_heap(m_heap.begin(), m_heap.end(), isLater);
    }
}

void MergeTable::Merger::apply(const Candidate& candidate) {
    Symbol& left = m_symbols[candidate.position];
    // An earlier merge may have taken either of them.
    if (left.token != candidate.left || left.next == kNone ||
        m_symbols[left.next].token != candidate.right) {
        return;
    }
    Symbol& right = m_symbols[left.next];
    left.token = candidate.result;
    right.token = -1;
    left.next = right.next;
    if (left.next != kNone) {
        m_symbols[left.next].previous = candidate.position;
    }
    if (left.previous != kNone) {
        consider(left.previous);
    }
    consider(candidate.position);
}

}  // namespace concordia
