// The entry point that libFuzzer calls.

#include <cstddef>
#include <cstdint>
#include <span>

#include "tests/fuzz/gguf_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    concordia::test::readUntrusted(std::as_bytes(std::span{data, size}));
    return 0;
}
