// What md4c tells about links, code blocks and tables, in our own terms. Used by block_builder
// only.
#pragma once

#include "app/markdown/block.h"

#include <md4c.h>

#include <QString>

namespace concordia::markdown {

// The address if a person may follow it, else nothing.
[[nodiscard]] QString safeTarget(const MD_ATTRIBUTE& address);

// The first word of a fence's info string, without what some write around it.
[[nodiscard]] QString languageName(const MD_ATTRIBUTE& info);

[[nodiscard]] CellAlignment cellAlignment(MD_ALIGN align);

}  // namespace concordia::markdown
