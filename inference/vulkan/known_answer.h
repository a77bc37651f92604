// Before a device is trusted with a model, the very kernels it will run compute a small problem
// whose answer the reference executor knows: some drivers compute wrong numbers without saying so.
// Thread rule: one thread at a time.
#pragma once

#include "inference/transformer/plan.h"
#include "inference/vulkan/plan_runner.h"

namespace concordia::vulkan {

// Runs a tiny model with the tensor types, head size and head groups of `plan` and a KV cache of
// that type, token by token and in a batch. Throws Error{WrongResults}.
void checkKnownAnswers(const Plan& plan, const PlanRunner::Context& context, CacheType cacheType);

}  // namespace concordia::vulkan
