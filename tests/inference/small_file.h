// A small GGUF file with one value of every type and three tensors, for tests to read and to break.
#pragma once

#include "tests/inference/gguf_writer.h"

namespace concordia::test {

[[nodiscard]] GgufWriter smallFile(std::uint32_t version = 3);

}  // namespace concordia::test
