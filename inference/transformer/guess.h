// Guesses how a text goes on from what stands in it already: where its last few tokens have
// occurred before, the same ones may follow again, as they do in quotations, code and lists (prompt
// lookup decoding, Saxena 2023). Thread rule: pure function.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "inference/types.h"

namespace concordia {

// Up to `most` tokens that followed the latest earlier occurrence of the text's end: of its last
// four tokens, or else three or two. Empty when there is none. Where the occurrence reaches into
// the end itself, the text is taken to repeat.
[[nodiscard]] std::vector<Token> guessContinuation(std::span<const Token> text, std::size_t most);

}  // namespace concordia
