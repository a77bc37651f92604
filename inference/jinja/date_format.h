// Dates as strftime writes them, in English whatever the system's language is.
// Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace concordia::jinja {

// `localSeconds` counts from 1970-01-01 00:00 of the local clock. Throws Failure for a conversion
// that is not supported.
[[nodiscard]] std::string formatDate(std::string_view format, std::int64_t localSeconds);

// The local clock's present time, as formatDate takes it.
[[nodiscard]] std::int64_t localNow();

}  // namespace concordia::jinja
