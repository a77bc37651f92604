// Shuts the calling process in before it reads a byte of a document.
// Thread rule: call once, from the only thread of the process.
#pragma once

#include <cstdint>

namespace concordia::documents {

// The descriptors of the reading process.
inline constexpr int kDocument = 0;
inline constexpr int kRecords = 1;
inline constexpr int kErrors = 2;

struct JailLimits {
    // Heap and private memory; what libraries and the mapped document take comes on top.
    std::uint64_t memoryBytes = 448ULL << 20;
    unsigned cpuSeconds = 120;
};

// From here on the process can read from kDocument, write to kRecords and kErrors, use memory, and
// end. Opening files, sockets, starting processes or threads and making memory executable fail with
// EPERM. Returns false when the kernel does not do that: then nothing may be read.
// Requires: the three descriptors are open.
[[nodiscard]] bool enterJail(const JailLimits& limits);

}  // namespace concordia::documents
