// The architectures: one function each, in a file of its own under architectures/, that reads from
// top to bottom as the model's forward pass. To add one: write its function, declare it here, list
// it in plan.cpp and in model/model_config.cpp.
// Thread rule: pure functions of the builder's file.
#pragma once

#include "inference/transformer/plan_builder.h"

namespace concordia {

void planApertus(PlanBuilder& model);
void planGemma(PlanBuilder& model);  // gemma2, gemma3
void planGptOss(PlanBuilder& model);
void planLlama(PlanBuilder& model);  // llama, mistral3
void planNemotron(PlanBuilder& model);
void planQwen2(PlanBuilder& model);
void planQwen3(PlanBuilder& model);  // qwen3, qwen3moe
void planSmolLm3(PlanBuilder& model);

}  // namespace concordia
