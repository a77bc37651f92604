// The entry point that libFuzzer calls with pages of a PDF.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/document_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    concordia::test::layOutUntrustedPage({reinterpret_cast<const char*>(data), size});
    return 0;
}
