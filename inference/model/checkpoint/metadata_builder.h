// Collects metadata under the GGUF specification's keys for a model that comes without them.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/model_contents.h"
#include "inference/model/model_storage.h"

namespace concordia {

class MetadataBuilder {
public:
    // Both must outlive the builder; what the values refer to is kept in `storage`.
    MetadataBuilder(ModelContents& contents, ModelStorage& storage)
        : m_contents(contents), m_storage(storage) {}

    // Keys are set once.
    void setInteger(std::string_view key, std::uint64_t value) { set(key, value); }
    void setNumber(std::string_view key, double value) { set(key, value); }
    void setBool(std::string_view key, bool value) { set(key, value); }
    void setText(std::string_view key, std::string value);
    void setTexts(std::string_view key, std::vector<std::string> values);
    // Integers, floating-point numbers or booleans.
    void set(std::string_view key, MetadataValue value);

private:
    ModelContents& m_contents;
    ModelStorage& m_storage;
};

}  // namespace concordia
