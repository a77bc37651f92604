#include "app/documents/finding/gathering.h"

#include <algorithm>
#include <optional>
#include <set>

#include "app/documents/finding/passage.h"
#include "app/documents/finding/sentences.h"

namespace concordia::documents {
namespace {

constexpr std::size_t kPieceBytes = kMostChunkTokens * kCharactersPerToken;

struct Piece {
    DocumentId document = 0;
    std::size_t offset = 0;
    std::size_t end = 0;
    int page = 0;
    bool joins = false;  // may be given together with the piece before
};

// The sentences and rows of a document in order, without hidden ones.
class PieceMaker {
public:
    explicit PieceMaker(DocumentIndex& index) : m_index(index) {}

    void append(DocumentId document, std::vector<Piece>& pieces) {
        bool joins = false;
        for (std::size_t i = 0;; ++i) {
            const std::optional<TextBlock> block = m_index.block(document, i);
            if (!block) {
                return;
            }
            if (block->hidden) {
                joins = false;
                continue;
            }
            addBlock(document, *block, joins && block->kind != BlockKind::Heading, pieces);
            joins = true;
        }
    }

private:
    void addBlock(DocumentId document, const TextBlock& block, bool joins,
                  std::vector<Piece>& pieces) {
        const std::string text = m_index.text(document, block.offset, block.length);
        const bool whole = block.kind == BlockKind::TableRow || block.kind == BlockKind::Code;
        std::size_t begin = 0;
        for (const std::size_t end :
             whole ? std::vector<std::size_t>{text.size()} : m_sentences.ends(text)) {
            const std::size_t last = text.find_last_not_of(" \t\n", end - 1);
            const std::size_t first = text.find_first_not_of(" \t\n", begin);
            if (last != std::string::npos && first != std::string::npos && first <= last) {
                pieces.push_back({document, block.offset + first, block.offset + last + 1,
                                  block.place.page, joins});
                joins = true;
            }
            begin = end;
        }
    }

    DocumentIndex& m_index;
    SentenceBreaker m_sentences;
};

std::vector<Piece> joined(const std::vector<Piece>& pieces) {
    std::vector<Piece> all;
    for (const Piece& piece : pieces) {
        const bool fits = !all.empty() && piece.joins && all.back().document == piece.document &&
                          piece.end - all.back().offset <= kPieceBytes;
        if (fits) {
            all.back().end = piece.end;
        } else {
            all.push_back(piece);
        }
    }
    return all;
}

std::vector<GatheredPassage> everything(DocumentIndex& index, FileIndexer& files,
                                        const std::vector<DocumentId>& documents) {
    std::vector<Piece> pieces;
    PieceMaker maker(index);
    for (const DocumentId document : documents) {
        maker.append(document, pieces);
    }
    if (pieces.size() > kMostSentencesGiven) {
        pieces = joined(pieces);
    }
    std::vector<GatheredPassage> passages;
    for (const Piece& piece : pieces) {
        passages.push_back(
            {.file = files.pathOf(piece.document),
             .sha256 = index.record(piece.document).value_or(DocumentRecord()).sha256,
             .text = index.text(piece.document, piece.offset, piece.end - piece.offset),
             .header = {},
             .offset = piece.offset,
             .page = piece.page});
    }
    return passages;
}

std::vector<GatheredPassage> best(DocumentIndex& index, FileIndexer& files,
                                  const std::vector<DocumentId>& among, std::string_view question,
                                  std::size_t mostBytes) {
    const SearchOptions options{
        .limit = kMostPassagesGiven, .mostOfDocument = kMostPassagesGiven, .among = among};
    std::vector<GatheredPassage> passages;
    std::size_t bytes = 0;
    for (FilePassage& found : findInFiles(index, files, question, options)) {
        Passage& passage = found.passage;
        bytes += passage.text.size() + passage.tableHeader.size();
        if (bytes > mostBytes) {
            break;
        }
        passages.push_back(
            {.file = found.file,
             .sha256 = index.record(passage.document).value_or(DocumentRecord()).sha256,
             .text = std::move(passage.text),
             .header = std::move(passage.tableHeader),
             .offset = passage.offset,
             .page = passage.page});
    }
    return passages;
}

}  // namespace

std::vector<GatheredPassage> gatherPassages(DocumentIndex& index, FileIndexer& files,
                                            const std::vector<DocumentId>& among,
                                            std::string_view question, std::size_t mostBytes) {
    std::vector<DocumentId> documents;  // each once: two files may have the same content
    std::set<DocumentId> known;
    std::size_t total = 0;
    for (const DocumentId document : among) {
        if (!known.insert(document).second) {
            continue;
        }
        documents.push_back(document);
        // How much more it is than may be given is of no interest, and there may be thousands.
        if (total <= mostBytes) {
            total +=
                static_cast<std::size_t>(index.record(document).value_or(DocumentRecord()).bytes);
        }
    }
    return total <= mostBytes
               ? everything(index, files, documents)
               : best(index, files, documents, question, std::min(mostBytes, kMostSearchedBytes));
}

}  // namespace concordia::documents
