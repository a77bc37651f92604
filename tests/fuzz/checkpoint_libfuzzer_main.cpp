// The entry point that libFuzzer calls.

#include <cstddef>
#include <cstdint>
#include <span>

#include "tests/fuzz/checkpoint_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    concordia::test::readUntrustedCheckpoint(std::as_bytes(std::span{data, size}));
    return 0;
}
