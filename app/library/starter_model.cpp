#include "app/library/starter_model.h"

#include <system_error>

namespace concordia {

std::optional<std::filesystem::path> findStarterModel() {
    std::error_code failure;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failure);
    if (failure) {
        return std::nullopt;
    }
    return findStarterModel(program.parent_path());
}

std::optional<std::filesystem::path> findStarterModel(const std::filesystem::path& folder) {
    std::filesystem::path file =
        folder.parent_path() / "share" / "concordia" / "concordia-starter.gguf";
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure)) {
        return std::nullopt;
    }
    return file;
}

}  // namespace concordia
