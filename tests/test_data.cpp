#include "tests/test_data.h"

namespace concordia::test {

std::filesystem::path testData(std::string_view name) {
    return std::filesystem::path(CONCORDIA_TEST_DATA) / name;
}

}  // namespace concordia::test
