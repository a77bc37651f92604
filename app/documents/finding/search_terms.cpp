#include "app/documents/finding/search_terms.h"

#include <QString>
#include <algorithm>
#include <array>

namespace concordia::documents {
namespace {

constexpr std::size_t kMostWords = 64;
constexpr std::size_t kMostExact = 32;
constexpr std::size_t kLongNumber = 5;  // digits: no year

void addDistinct(std::vector<std::string>& terms, std::string term) {
    if (!term.empty() && std::ranges::find(terms, term) == terms.end()) {
        terms.push_back(std::move(term));
    }
}

void addEach(std::vector<std::string>& terms, std::string_view separated) {
    while (!separated.empty()) {
        const std::size_t end = std::min(separated.find(' '), separated.size());
        addDistinct(terms, std::string(separated.substr(0, end)));
        separated.remove_prefix(std::min(end + 1, separated.size()));
    }
}

bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool isPunctuation(char byte) {
    return std::string_view(".,;:!?()[]{}'\"").find(byte) != std::string_view::npos;
}

// ‘AB-1234’, ‘2.1.3’, ‘DE89370400440532013000’, but no plain number: a question names many that its
// answer does not.
bool isCode(std::string_view piece) {
    while (!piece.empty() && isPunctuation(piece.back())) {
        piece.remove_suffix(1);
    }
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(piece, isDigit));
    return digits > 0 && (digits < piece.size() || digits >= kLongNumber);
}

bool isSpace(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

// The size of the quotation mark that stands there; 0 where there is none.
std::size_t quoteAt(std::string_view text, std::size_t at) {
    constexpr std::array<std::string_view, 6> kQuotes = {"\"", "“", "”", "„", "«", "»"};
    for (const std::string_view quote : kQuotes) {
        if (text.substr(at).starts_with(quote)) {
            return quote.size();
        }
    }
    return 0;
}

// Codes, and what stands between two quotation marks.
std::vector<std::string_view> exactPieces(std::string_view query) {
    std::vector<std::string_view> pieces;
    std::size_t at = 0;
    while (at < query.size()) {
        const std::size_t quote = quoteAt(query, at);
        const std::size_t begin = at + quote;
        std::size_t end = begin;
        while (end < query.size() && quoteAt(query, end) == 0 &&
               (quote > 0 || !isSpace(query[end]))) {
            ++end;
        }
        const bool closed = quote > 0 && end < query.size();
        const std::string_view piece = query.substr(begin, end - begin);
        if (closed || (quote == 0 && isCode(piece))) {
            pieces.push_back(piece);
        }
        // An opening mark without a closing one means nothing.
        at = closed ? end + quoteAt(query, end) : quote > 0 ? begin : std::max(end, at + 1);
        while (at < query.size() && isSpace(query[at])) {
            ++at;
        }
    }
    return pieces;
}

}  // namespace

SearchTerms searchTerms(std::string_view query, const std::vector<std::string>& languages,
                        TermMaker& maker) {
    SearchTerms terms;
    std::size_t words = 0;
    forEachWord(query, [&](std::string_view word) {
        if (++words > kMostWords) {
            return;
        }
        for (const std::string& language : languages) {
            const Terms& found = maker.ofWord(word, language);
            addDistinct(terms.stems, found.stems);
            addEach(terms.grams, found.grams);
        }
    });
    for (const std::string_view piece : exactPieces(query)) {
        for (const std::string& language : languages) {
            Terms found;
            maker.append(piece, language, found);
            if (terms.exact.size() < kMostExact) {
                addDistinct(terms.exact, std::move(found.stems));
            }
        }
    }
    return terms;
}

}  // namespace concordia::documents
