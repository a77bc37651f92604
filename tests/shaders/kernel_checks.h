// The kernels of shaders/, each launched alone on odd shapes and compared with the plain operators.
// Thread rule: one thread at a time.
#pragma once

#include "tests/shaders/harness.h"
#include "tests/shaders/report.h"

namespace concordia::test {

// project.comp: every tensor type, tile, epilogue and slice count.
void checkProject(Harness& harness, Report& report);
// embed.comp: every tensor type, the table in one part or several.
void checkEmbed(Harness& harness, Report& report);
// choose.comp.
void checkChoose(Harness& harness, Report& report);
// store_cache.comp.
void checkStoreCache(Harness& harness, Report& report);
// attention.comp and attention_combine.comp, with every type of the KV cache.
void checkAttention(Harness& harness, Report& report);

}  // namespace concordia::test
