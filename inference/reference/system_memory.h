// How much memory this machine has left.
// Thread rule: may be called from any thread.
#pragma once

#include <cstdint>

namespace concordia {

// Bytes that programs can still take without pushing others out: what the kernel calls available,
// or all that is built in where it does not say. UINT64_MAX where neither is known.
[[nodiscard]] std::uint64_t availableSystemMemory();

}  // namespace concordia
