// Checks SentencePiece's precompiled character map before libsentencepiece, which trusts it, walks
// it.
// Reference: Darts-clone's double-array format, and sentencepiece's normalizer: the size of the
// array in bytes (32 bits, little-endian), the array's 32-bit units, and the replacement texts,
// each ended by a zero byte.
// Thread rule: may be called from any thread.
#pragma once

#include <string_view>

namespace concordia {

// True when every walk through the array stays inside it and every value it can reach names a
// replacement of sensible length. An empty map is valid.
[[nodiscard]] bool isValidCharsmap(std::string_view charsmap);

}  // namespace concordia
