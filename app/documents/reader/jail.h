// Shuts the calling process in before it reads a byte of a document.
// Thread rule: call once, from the only thread of the process.
#pragma once

#include <cstdint>

namespace concordia::documents {

struct JailLimits {
    // Heap and private memory; what libraries and the mapped document take comes on top.
    std::uint64_t memoryBytes = 448ULL << 20;
    unsigned cpuSeconds = 120;
};

// From here on the process can read from descriptor 0, write to 1 and 2, use memory, and end.
// Opening files, sockets, starting processes or threads and making memory executable fail with
// EPERM. Returns false when the kernel does not do that: then nothing may be read.
// Requires: descriptors 0 to 2 are open.
[[nodiscard]] bool enterJail(const JailLimits& limits);

}  // namespace concordia::documents
