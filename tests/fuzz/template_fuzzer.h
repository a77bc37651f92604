// What the fuzzer and the regression run do with one chat template.
// Thread rule: may be called from any thread.
#pragma once

#include <string_view>

namespace concordia::test {

// Reads the template and renders a conversation by it, as far as that goes and within small limits.
// Aborts where an invariant is broken. Returns whether something was rendered.
bool renderUntrusted(std::string_view source);

}  // namespace concordia::test
