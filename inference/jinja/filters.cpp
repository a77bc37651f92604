#include "inference/jinja/filters.h"

namespace concordia::jinja {

Filter findFilter(std::string_view name) {
    for (const auto find : {findTextFilter, findSequenceFilter, findSelectionFilter}) {
        if (const Filter filter = find(name)) {
            return filter;
        }
    }
    return nullptr;
}

}  // namespace concordia::jinja
