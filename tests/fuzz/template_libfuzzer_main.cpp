// The entry point that libFuzzer calls with chat templates.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tests/fuzz/template_fuzzer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    concordia::test::renderUntrusted({reinterpret_cast<const char*>(data), size});
    return 0;
}
