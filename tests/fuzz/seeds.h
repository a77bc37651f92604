// Small model files to start fuzzing from: together they hold every value type, every tensor type
// that is decoded, and every variant of the architectures.
// Thread rule: a pure function.
#pragma once

#include <string>
#include <vector>

#include "tests/inference/gguf_writer.h"

namespace concordia::test {

struct Seed {
    std::string name;
    Bytes bytes;
};

[[nodiscard]] std::vector<Seed> makeSeeds();

}  // namespace concordia::test
