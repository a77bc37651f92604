#include "inference/model/checkpoint/metadata_builder.h"

#include <cassert>
#include <utility>

namespace concordia {

void MetadataBuilder::setText(std::string_view key, std::string value) {
    set(key, m_storage.keep(std::move(value)));
}

void MetadataBuilder::setTexts(std::string_view key, std::vector<std::string> values) {
    std::vector<std::string_view> views;
    views.reserve(values.size());
    for (std::string& value : values) {
        views.push_back(m_storage.keep(std::move(value)));
    }
    set(key, std::move(views));
}

void MetadataBuilder::set(std::string_view key, MetadataValue value) {
    const bool isNew =
        m_contents.metadata.emplace(m_storage.keep(std::string(key)), std::move(value)).second;
    assert(isNew);
    static_cast<void>(isNew);
}

}  // namespace concordia
