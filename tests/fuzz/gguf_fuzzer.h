// What the fuzzer and the regression run do with one input.
// Thread rule: may be called from any thread.
#pragma once

#include <cstddef>
#include <span>

namespace concordia::test {

// Reads the bytes as a model file, as far as that goes. Aborts where an invariant is broken.
// Returns whether they were accepted as a GGUF file.
bool readUntrusted(std::span<const std::byte> bytes);

}  // namespace concordia::test
