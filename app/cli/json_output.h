// Values of the engine as JSON, and JSON as text.
// Thread rule: pure functions.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "inference/device_info.h"
#include "inference/types.h"

namespace concordia::cli {

// Keeps the order in which keys were added.
using Json = nlohmann::ordered_json;

// Indented, ending with a line feed. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string toText(const Json& json);

[[nodiscard]] Json toJson(const DeviceInfo& device);
[[nodiscard]] Json toJson(const Timings& timings);
[[nodiscard]] Json toJson(const GenerationResult& result);

// "endOfText", "maxTokens", "contextFull", "cancelled".
[[nodiscard]] std::string_view keyOf(StopReason reason);
// "none", "always", "switchable".
[[nodiscard]] std::string_view keyOf(ReasoningSupport reasoning);
// "discreteGpu", "integratedGpu", "virtualGpu", "cpu", "other", "reference".
[[nodiscard]] std::string_view keyOf(DeviceKind kind);

}  // namespace concordia::cli
