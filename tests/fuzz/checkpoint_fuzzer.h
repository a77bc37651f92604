// What the fuzzer and the regression run do with one input as a part of a published checkpoint.
// Thread rule: may be called from any thread.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "tests/inference/gguf_writer.h"

namespace concordia::test {

// The first byte says what the rest is: config.json, tokenizer.json, tokenizer.model, a model card
// or a .safetensors file. Aborts where an invariant is broken. Returns whether it was accepted.
bool readUntrustedCheckpoint(std::span<const std::byte> bytes);

// Inputs that are accepted, one of every kind.
[[nodiscard]] std::vector<Bytes> checkpointSeeds();

}  // namespace concordia::test
