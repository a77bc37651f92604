// The entry point that libFuzzer calls, with documents or parts of them: CONCORDIA_FUZZED is one of
// the functions in document_fuzzer.h.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/document_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    concordia::test::CONCORDIA_FUZZED({reinterpret_cast<const char*>(data), size});
    return 0;
}
