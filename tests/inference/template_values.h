// JSON as values for chat templates, for tests.
// Thread rule: pure functions.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "inference/jinja/value.h"

namespace concordia::test {

using OrderedJson = nlohmann::ordered_json;

// Texts get the origin.
[[nodiscard]] jinja::Value toValue(const OrderedJson& json,
                                   jinja::Origin origin = jinja::Origin::Template);
[[nodiscard]] jinja::Dict toDict(const OrderedJson& json,
                                 jinja::Origin origin = jinja::Origin::Template);

// A file in tests/data.
[[nodiscard]] std::string readDataFile(const std::string& name);

}  // namespace concordia::test
