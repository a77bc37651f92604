// What is looked for: the words of a query, as each of the indexes holds them.
// Thread rule: as DocumentIndex.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/documents/finding/terms.h"

namespace concordia::documents {

struct SearchTerms {
    std::vector<std::string> stems;  // distinct; of each word in each of the languages
    std::vector<std::string> grams;
    // Sequences of stems that have to stand as they are, separated by spaces: codes and what is
    // quoted, as each of the languages stems it.
    std::vector<std::string> exact;

    [[nodiscard]] bool empty() const { return stems.empty(); }
};

// Everything typed is text: nothing has a meaning of its own but quotation marks around words.
// `languages` are those that the index holds.
[[nodiscard]] SearchTerms searchTerms(std::string_view query,
                                      const std::vector<std::string>& languages, TermMaker& maker);

}  // namespace concordia::documents
