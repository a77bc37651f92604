// Reads the metadata of a GGUF file: keys, and values of GGUF's thirteen types.
// Thread rule: pure functions of the reader's position.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>

#include "inference/model/byte_reader.h"
#include "inference/model/model_file.h"

namespace concordia {

// The smallest encoding of a key and its value: one byte each, and the length and type before them.
inline constexpr std::uint64_t kSmallestMetadataBytes = 8 + 1 + 4 + 1;

// All arrays of a file together, far above what models need, so that memory stays bounded.
inline constexpr std::uint64_t kMaximumArrayElements = 16'777'216;

// Throws Error{InvalidFile} naming the key at fault.
[[nodiscard]] std::map<std::string_view, MetadataValue> readGgufMetadata(ByteReader& reader,
                                                                         std::uint64_t keyCount);

// A string as GGUF writes it: its length in 64 bits, then its bytes, which may be anything.
[[nodiscard]] std::string_view readGgufString(ByteReader& reader, std::string_view field);

}  // namespace concordia
