#include "tests/inference/template_values.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/test_data.h"

namespace concordia::test {

jinja::Dict toDict(const OrderedJson& json, jinja::Origin origin) {
    jinja::Dict dict;
    for (const auto& [key, value] : json.items()) {
        dict.set(key, toValue(value, origin));
    }
    return dict;
}

jinja::Value toValue(const OrderedJson& json, jinja::Origin origin) {
    if (json.is_null()) {
        return jinja::None{};
    }
    if (json.is_boolean()) {
        return json.get<bool>();
    }
    if (json.is_number_integer()) {
        return json.get<std::int64_t>();
    }
    if (json.is_number()) {
        return json.get<double>();
    }
    if (json.is_string()) {
        return jinja::Text(json.get<std::string>(), origin);
    }
    if (json.is_object()) {
        return toDict(json, origin);
    }
    jinja::Sequence list;
    for (const OrderedJson& item : json) {
        list.items.push_back(toValue(item, origin));
    }
    return list;
}

std::string readDataFile(const std::string& name) {
    std::ifstream file(testData(name), std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + name);
    }
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace concordia::test
