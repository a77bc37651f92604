#include "inference/files/cache_folder.h"

#include <cstdlib>

namespace concordia {
namespace {

// The specification says to pass over relative paths.
std::filesystem::path folderIn(const char* variable) {
    const char* value = std::getenv(variable);
    const std::filesystem::path path(value == nullptr ? "" : value);
    return path.is_absolute() ? path : std::filesystem::path();
}

}  // namespace

std::filesystem::path cacheFolder() {
    if (const std::filesystem::path folder = folderIn("XDG_CACHE_HOME"); !folder.empty()) {
        return folder / "concordia";
    }
    const std::filesystem::path home = folderIn("HOME");
    return home.empty() ? home : home / ".cache" / "concordia";
}

}  // namespace concordia
