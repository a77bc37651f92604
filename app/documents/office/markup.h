// XHTML for a parser of HTML.
// Thread rule: a pure function.
#pragma once

#include <string>
#include <string_view>

namespace concordia::documents {

// HTML knows no empty tags: "<title/>" would begin a title that never ends, and "<a id='x'/>" one
// level after the other. They become "<title></title>"; those of elements that are always empty,
// such as "<br/>", stay.
[[nodiscard]] std::string withoutEmptyTags(std::string_view xhtml);

}  // namespace concordia::documents
