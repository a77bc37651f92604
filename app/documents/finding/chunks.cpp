#include "app/documents/finding/chunks.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <utility>

#include "app/documents/finding/pieces.h"
#include "app/languages/detect_language.h"

namespace concordia::documents {
namespace {

constexpr std::size_t kSurelyTold = 100;  // bytes of text whose language is taken as detected

using BytesByLanguage = std::map<std::string, std::size_t>;

std::string mostOf(const BytesByLanguage& bytes) {
    const auto most =
        std::ranges::max_element(bytes, {}, [](const auto& each) { return each.second; });
    return most == bytes.end() ? std::string() : most->first;
}

bool isProse(const TextBlock& block) {
    return !block.hidden && block.kind != BlockKind::Code && block.kind != BlockKind::TableRow;
}

// Of every block. Short ones, rows and code are taken to be in the language of the block before.
std::vector<std::string> languagesOf(const DocumentText& document) {
    std::vector<std::string> languages(document.blocks.size());
    BytesByLanguage bytes;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const TextBlock& block = document.blocks[i];
        if (isProse(block) && block.length >= kSurelyTold) {
            languages[i] = detectLanguage(document.textOf(block));
            bytes[languages[i]] += languages[i].empty() ? 0 : block.length;
        }
    }
    std::string last = mostOf(bytes);
    if (last.empty()) {
        last = detectLanguage(document.text);
    }
    for (std::string& language : languages) {
        language = language.empty() ? last : language;
        last = language;
    }
    return languages;
}

// Collects pieces until something comes that no chunk may contain or cross, then makes chunks.
class Chunker {
public:
    explicit Chunker(const DocumentText& document)
        : m_document(document), m_languages(languagesOf(document)) {}

    std::vector<Chunk> run() {
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            add(i);
        }
        endSection();
        addLoneHeading();
        return std::move(m_chunks);
    }

private:
    void add(std::size_t index) {
        const TextBlock& block = m_document.blocks[index];
        if (block.hidden) {
            endSection();
        } else if (block.kind == BlockKind::Heading) {
            endSection();
            openHeading(index);
        } else {
            const bool isRow = block.kind == BlockKind::TableRow;
            const bool sameTable = isRow == m_inTable && block.place.part == m_part;
            if (!sameTable || m_languages[index] != m_language) {
                endRun();
            }
            if (isRow && m_pieces.empty() && !sameTable) {
                m_tableHeader = index;
            }
            m_inTable = isRow;
            m_part = block.place.part;
            m_language = m_languages[index];
            addPieces(m_document, index, m_sentences, m_pieces);
        }
    }

    void openHeading(std::size_t index) {
        const int level = levelOf(index);
        // A heading with nothing of its own below it, not even smaller headings.
        if (m_loneHeading && levelOf(m_headings.back()) >= level) {
            addLoneHeading();
        }
        while (!m_headings.empty() && levelOf(m_headings.back()) >= level) {
            m_headings.pop_back();
        }
        m_headings.push_back(index);
        m_loneHeading = true;
        m_inTable = false;
    }

    [[nodiscard]] int levelOf(std::size_t heading) const {
        return std::max(1, m_document.blocks[heading].level);
    }

    [[nodiscard]] std::vector<std::string> headingPath(std::size_t depth) const {
        std::vector<std::string> path;
        for (std::size_t i = 0; i < depth; ++i) {
            path.emplace_back(m_document.textOf(m_document.blocks[m_headings[i]]));
        }
        return path;
    }

    // So that it can be found by its own words.
    void addLoneHeading() {
        if (!m_loneHeading) {
            return;
        }
        const std::size_t index = m_headings.back();
        const TextBlock& block = m_document.blocks[index];
        m_loneHeading = false;
        m_chunks.push_back({.offset = block.offset,
                            .length = block.length,
                            .sectionOffset = block.offset,
                            .sectionLength = block.length,
                            .firstBlock = index,
                            .lastBlock = index,
                            .headings = headingPath(m_headings.size() - 1),
                            .tableHeader = {},
                            .language = m_languages[index]});
        m_sectionBegin = m_chunks.size();
    }

    // Makes chunks of nearly the same size of the pieces so far.
    void endRun() {
        const std::size_t total = tokens(m_pieces);
        const std::size_t count = (total + kMostChunkTokens - 1) / kMostChunkTokens;
        std::size_t begin = 0;
        std::size_t left = total;
        for (std::size_t chunk = 0; begin < m_pieces.size(); ++chunk) {
            const std::size_t wanted = chunk < count ? left / (count - chunk) : left;
            const std::size_t end = endOfChunk(begin, wanted);
            left -= tokens(std::span(m_pieces).subspan(begin, end - begin));
            addChunk(begin, end);
            begin = end;
        }
        m_pieces.clear();
    }

    static std::size_t tokens(std::span<const Piece> pieces) {
        return std::accumulate(
            pieces.begin(), pieces.end(), std::size_t{0},
            [](std::size_t sum, const Piece& each) { return sum + each.tokens; });
    }

    [[nodiscard]] std::size_t endOfChunk(std::size_t begin, std::size_t wanted) const {
        std::size_t size = m_pieces[begin].tokens;
        std::size_t end = begin + 1;
        while (end < m_pieces.size() && size + m_pieces[end].tokens <= kMostChunkTokens &&
               size + m_pieces[end].tokens / 2 <= wanted) {
            size += m_pieces[end].tokens;
            ++end;
        }
        return end;
    }

    void addChunk(std::size_t begin, std::size_t end) {
        // The sentence before goes along, which often says what ‘it’ is. Rows need none.
        const bool overlaps =
            begin > 0 && !m_inTable && m_pieces[begin - 1].tokens <= kMostOverlapTokens;
        const Piece& first = m_pieces[overlaps ? begin - 1 : begin];
        const Piece& last = m_pieces[end - 1];
        Chunk chunk{.offset = first.offset,
                    .length = last.offset + last.length - first.offset,
                    .sectionOffset = 0,
                    .sectionLength = 0,
                    .firstBlock = first.block,
                    .lastBlock = last.block,
                    .headings = headingPath(m_headings.size()),
                    .tableHeader = {},
                    .language = m_language};
        if (m_inTable && first.block != m_tableHeader) {
            chunk.tableHeader = m_document.textOf(m_document.blocks[m_tableHeader]);
        }
        m_chunks.push_back(std::move(chunk));
        m_loneHeading = false;
    }

    // Tells the chunks since the last heading which section they belong to.
    void endSection() {
        endRun();
        std::size_t begin = m_sectionBegin;
        for (std::size_t i = begin; i < m_chunks.size(); ++i) {
            const bool last = i + 1 == m_chunks.size();
            if (last || spanTokens(begin, i + 1) > kMostSectionTokens) {
                setSection(begin, i);
                begin = i + 1;
            }
        }
        m_sectionBegin = m_chunks.size();
        m_inTable = false;
    }

    [[nodiscard]] std::size_t spanTokens(std::size_t first, std::size_t last) const {
        const std::size_t begin = m_chunks[first].offset;
        const std::size_t end = m_chunks[last].offset + m_chunks[last].length;
        return estimateTokens(std::string_view(m_document.text).substr(begin, end - begin));
    }

    void setSection(std::size_t first, std::size_t last) {
        const std::size_t begin = m_chunks[first].offset;
        const std::size_t end = m_chunks[last].offset + m_chunks[last].length;
        for (std::size_t i = first; i <= last; ++i) {
            if (m_chunks[i].sectionLength == 0) {
                m_chunks[i].sectionOffset = begin;
                m_chunks[i].sectionLength = end - begin;
            }
        }
    }

    const DocumentText& m_document;
    std::vector<std::string> m_languages;  // of the blocks
    SentenceBreaker m_sentences;
    std::vector<Chunk> m_chunks;
    std::vector<Piece> m_pieces;          // since the last end of a run
    std::vector<std::size_t> m_headings;  // blocks of the present path
    std::size_t m_sectionBegin = 0;       // the first chunk below the present heading
    std::size_t m_tableHeader = 0;        // block
    std::string m_language;               // of the run
    std::string m_part;                   // of the run
    bool m_inTable = false;
    bool m_loneHeading = false;  // no chunk below the last heading yet
};

}  // namespace

std::vector<Chunk> makeChunks(const DocumentText& document) {
    return Chunker(document).run();
}

std::size_t estimateTokens(std::string_view text) {
    const auto characters = static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
    return std::max<std::size_t>(1, (characters + kCharactersPerToken - 1) / kCharactersPerToken);
}

std::string mainLanguage(const std::vector<Chunk>& chunks) {
    BytesByLanguage bytes;
    for (const Chunk& chunk : chunks) {
        bytes[chunk.language] += chunk.length;
    }
    return mostOf(bytes);
}

}  // namespace concordia::documents
