#include "app/documents/finding/passage_search.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace concordia::documents {
namespace {

constexpr std::size_t kCandidates = 100;  // of each order
constexpr double kRankOffset = 60;        // k of the fusion
// The weights of the orders. Pieces of words find more than stems (xquad_benchmark).
constexpr double kStemWeight = 1;
constexpr double kGramWeight = 1.5;
constexpr double kExactWeight = 2;
constexpr double kContextWeight = 2;  // of title and headings, relative to the text
// Rows that a query may visit in one table. Rare terms come first: the frequent ones, which would
// visit most of a large collection, hardly change the order.
constexpr qint64 kMostRows = 12'000;

// Terms hold letters, digits and ‘·’ only (terms.h): nothing in them has a meaning to FTS5.
std::string quoted(const std::string& term) {
    return '"' + term + '"';
}

std::string anyOf(const std::vector<std::string>& terms) {
    std::string expression;
    for (const std::string& term : terms) {
        expression += (expression.empty() ? "" : " OR ") + quoted(term);
    }
    return expression;
}

}  // namespace

void PassageSearch::addRanks(const std::vector<ChunkId>& order, double weight, Scores& scores) {
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        scores[order[rank]] += weight / (kRankOffset + static_cast<double>(rank + 1));
    }
}

// The best first, but of each document only so many before the rest.
std::vector<FoundPassage> PassageSearch::arranged(const Scores& scores,
                                                  const SearchOptions& options) {
    std::vector<FoundPassage> all;
    for (const auto& [chunk, score] : scores) {
        all.push_back(
            {.chunk = chunk, .document = m_index.documentOf(chunk).value_or(0), .score = score});
    }
    std::ranges::sort(all, [](const FoundPassage& left, const FoundPassage& right) {
        return left.score != right.score ? left.score > right.score : left.chunk < right.chunk;
    });
    std::map<DocumentId, std::size_t> taken;
    std::stable_partition(all.begin(), all.end(), [&](const FoundPassage& each) {
        return ++taken[each.document] <= options.mostOfDocument;
    });
    all.resize(std::min(all.size(), options.limit));
    return all;
}

std::vector<std::string> PassageSearch::languages() {
    std::vector<std::string> found;
    Statement next = m_index.database().prepare(
        "SELECT min(language) FROM document_language WHERE language > ?");
    next.bind(std::string_view());
    Statement none =
        m_index.database().prepare("SELECT 1 FROM document_language WHERE language = '' LIMIT 1");
    if (none.step()) {
        found.emplace_back();
    }
    while (next.step() && !next.isNull(0)) {
        found.emplace_back(next.bytes(0));
        next.reset().bind(found.back());
    }
    return found;
}

// Those that can be looked up in reasonable time; at least one that occurs.
std::vector<std::string> PassageSearch::affordable(Table table,
                                                   const std::vector<std::string>& terms) {
    struct Known {
        qint64 rows;
        const std::string* term;
    };
    std::vector<Known> known;
    for (const std::string& term : terms) {
        if (const qint64 rows = m_index.frequency(table, term); rows > 0) {
            known.push_back({.rows = rows, .term = &term});
        }
    }
    std::ranges::sort(known, {}, &Known::rows);
    std::vector<std::string> chosen;
    qint64 rows = 0;
    for (const Known& each : known) {
        rows += each.rows;
        if (rows > kMostRows && !chosen.empty()) {
            break;
        }
        chosen.push_back(*each.term);
    }
    return chosen;
}

std::vector<ChunkId> PassageSearch::ranked(Table table, const std::string& expression) {
    std::vector<ChunkId> order;
    if (expression.empty()) {
        return order;
    }
    const std::string name = table == Table::Stems ? "stem_search" : "gram_search";
    std::string sql = "SELECT rowid FROM " + name + " WHERE " + name + " MATCH ?1";
    if (m_filtered) {
        // Of what matches, which is limited, each is looked up; what is wanted may be everything.
        sql +=
            " AND EXISTS (SELECT 1 FROM chunk CROSS JOIN wanted_document"
            " ON wanted_document.id = chunk.document_id WHERE chunk.id = " +
            name + ".rowid)";
    }
    sql += " ORDER BY bm25(" + name + ", ?2, 1.0) LIMIT ?3";
    Statement rows = m_index.database().prepare(sql);
    rows.bind(expression, kContextWeight, kCandidates);
    while (rows.step()) {
        order.push_back(rows.integer(0));
    }
    return order;
}

// Returns whether these are all documents that there are, so that nothing has to be left out.
bool PassageSearch::prepareFilter(std::vector<DocumentId> among) {
    std::ranges::sort(among);
    const auto repeated = std::ranges::unique(among);
    among.erase(repeated.begin(), repeated.end());
    Statement count = m_index.database().prepare("SELECT count(*) FROM document");
    count.step();
    if (std::cmp_equal(among.size(), count.integer(0))) {
        return true;
    }
    m_index.database().execute(
        "CREATE TEMP TABLE IF NOT EXISTS wanted_document (id INTEGER PRIMARY KEY);"
        "DELETE FROM wanted_document");
    Statement insert = m_index.database().prepare("INSERT INTO wanted_document VALUES (?)");
    for (const DocumentId document : among) {
        insert.reset().bind(document).run();
    }
    return false;
}

std::vector<FoundPassage> PassageSearch::find(std::string_view query,
                                              const SearchOptions& options) {
    const SearchTerms terms = searchTerms(query, languages(), m_index.terms());
    if (terms.empty()) {
        return {};
    }
    m_filtered = options.among && !prepareFilter(*options.among);
    Scores scores;
    addRanks(ranked(Table::Stems, anyOf(affordable(Table::Stems, terms.stems))), kStemWeight,
             scores);
    addRanks(ranked(Table::Grams, anyOf(affordable(Table::Grams, terms.grams))), kGramWeight,
             scores);
    // Which of those that have it as it stands is better, the whole query tells.
    std::vector<ChunkId> exact = ranked(Table::Stems, anyOf(terms.exact));
    std::ranges::stable_sort(exact, std::greater{}, [&](ChunkId chunk) {
        const auto known = scores.find(chunk);
        return known == scores.end() ? 0.0 : known->second;
    });
    addRanks(exact, kExactWeight, scores);
    return arranged(scores, options);
}

}  // namespace concordia::documents
