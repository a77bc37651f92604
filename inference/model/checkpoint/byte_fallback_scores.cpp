#include "inference/model/checkpoint/byte_fallback_scores.h"

#include <map>
#include <string>

#include "inference/error.h"

namespace concordia {
namespace {

// Merges make no sense beyond this; it bounds the time.
constexpr std::size_t kLongestMergedPiece = 1'024;

[[noreturn]] void throwOthers() {
    throw Error(ErrorCode::Unsupported,
                "The merges of tokenizer.json do not follow from its pieces as those of a "
                "SentencePiece model do, so they cannot be expressed as scores. If there is a "
                "tokenizer.model, put it into the folder.");
}

// The number of ways to cut `piece` into two that are pieces, too.
std::size_t waysToCut(std::string_view piece,
                      const std::map<std::string_view, std::uint64_t>& ids) {
    std::size_t ways = 0;
    if (piece.size() > kLongestMergedPiece) {
        return ways;
    }
    for (std::size_t cut = 1; cut < piece.size(); ++cut) {
        const bool betweenCharacters = (static_cast<unsigned char>(piece[cut]) & 0xC0U) != 0x80U;
        if (betweenCharacters && ids.contains(piece.substr(0, cut)) &&
            ids.contains(piece.substr(cut))) {
            ++ways;
        }
    }
    return ways;
}

}  // namespace

void scoreByMerges(const std::vector<StoredMerge>& merges, PieceList& pieces) {
    std::map<std::string_view, std::uint64_t> ids;
    for (std::size_t id = 0; id < pieces.size(); ++id) {
        if (pieces[id].kind == StoredPieceKind::Normal) {
            ids.emplace(pieces[id].text, id);
        }
    }
    struct Group {
        std::size_t merges = 0;
        std::size_t last = 0;
    };
    std::map<std::uint64_t, Group> groups;
    float rank = 0;
    for (std::size_t i = 0; i < merges.size(); ++i) {
        const std::string merged = std::string(merges[i].first) + std::string(merges[i].second);
        const auto id = ids.find(merged);
        if (id == ids.end() || !ids.contains(merges[i].first) || !ids.contains(merges[i].second)) {
            throwOthers();
        }
        Group& group = groups[id->second];
        if (group.merges > 0 && group.last + 1 != i) {
            throwOthers();  // another piece's merge in between: two ranks for one piece
        }
        if (group.merges == 0) {
            pieces.setScore(id->second, rank);
            rank -= 1;
        }
        ++group.merges;
        group.last = i;
    }
    for (const auto& [text, id] : ids) {
        const auto group = groups.find(id);
        if (waysToCut(text, ids) != (group == groups.end() ? 0 : group->second.merges)) {
            throwOthers();
        }
        if (group == groups.end()) {
            pieces.setScore(id, rank);  // a character, which nothing is merged into
        }
    }
}

}  // namespace concordia
