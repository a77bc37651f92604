// The scores of a byte-pair model that is given as merges.
// Thread rule: a pure function.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "inference/model/checkpoint/piece_list.h"

namespace concordia {

using StoredMerge = std::pair<std::string_view, std::string_view>;

// A tokenizer.json made from a SentencePiece model lists as merges every way to put a piece
// together from two others, best pieces first. This goes the other way: scores that merge in the
// same order. Throws Error{Unsupported} when the merges are others than those that follow from the
// pieces, for then no scores mean the same.
void scoreByMerges(const std::vector<StoredMerge>& merges, PieceList& pieces);

}  // namespace concordia
