// Where sentences end, by Unicode's rules (UAX #29).
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::documents {

class SentenceBreaker {
public:
    SentenceBreaker();
    ~SentenceBreaker();
    SentenceBreaker(const SentenceBreaker&) = delete;
    SentenceBreaker& operator=(const SentenceBreaker&) = delete;

    // The ends of the sentences as offsets in bytes, ascending; the last one is the text's size.
    // The space behind a sentence belongs to it. Empty for an empty text.
    // Requires: UTF-8.
    [[nodiscard]] std::vector<std::size_t> ends(std::string_view text);

private:
    struct Iterator;

    std::unique_ptr<Iterator> m_iterator;
};

}  // namespace concordia::documents
