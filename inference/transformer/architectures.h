// The architectures: one function each, in a file of its own under architectures/, that reads from
// top to bottom as the model's forward pass. To add one: write its function, declare it here, list
// it in plan.cpp and in supportedArchitectures().
// Thread rule: pure functions of the builder's file.
#pragma once

#include "inference/transformer/plan_builder.h"

namespace concordia {

void planLlama(PlanBuilder& model);

}  // namespace concordia
