// How much a document may ask for before it is refused: a file comes from anywhere.
// Thread rule: plain values.
#pragma once

#include <cstddef>
#include <cstdint>

namespace concordia::documents {

struct Limits {
    std::uint64_t fileBytes = std::uint64_t{1} << 30;  // of the file itself
    std::uint64_t textBytes = 64ULL << 20;             // of all blocks together
    std::size_t blocks = 2'000'000;

    // What archives inflate to.
    std::uint64_t inflatedBytes = 256ULL << 20;
    std::uint64_t partBytes = 64ULL << 20;
    std::uint64_t ratioFreeBytes = 8ULL << 20;  // up to here any ratio is taken
    int ratio = 100;                            // inflated to deflated, above ratioFreeBytes
    std::size_t archiveEntries = 10'000;

    int messageDepth = 3;  // of e-mails within each other
    int xmlDepth = 256;    // of elements, those of HTML too, and of groups of RTF
};

}  // namespace concordia::documents
