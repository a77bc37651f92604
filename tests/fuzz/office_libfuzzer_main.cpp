// The entry point that libFuzzer calls with parts of office files and e-books.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/document_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    concordia::test::readUntrustedPart({reinterpret_cast<const char*>(data), size});
    return 0;
}
