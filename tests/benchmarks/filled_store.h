// Conversations for measurements: 10,000 of ten messages each, the oldest of 1,000.
// Thread rule: any thread.
#pragma once

#include "app/storage/store.h"

namespace concordia::test {

void fillStore(Store& store);

}  // namespace concordia::test
