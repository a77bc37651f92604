// Small files of a checkpoint's folder.
// Thread rule: may be called from any thread.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace concordia {

[[nodiscard]] bool isThere(const std::filesystem::path& path);

// Throws as parseJson and MappedFile.
[[nodiscard]] nlohmann::json readJson(const std::filesystem::path& path);
// Null when there is no such file.
[[nodiscard]] nlohmann::json readJsonIfThere(const std::filesystem::path& path);
// Text up to `maximumBytes`; empty when there is no such file. Throws Error{InvalidFile} for a
// larger one or one that is not UTF-8.
[[nodiscard]] std::string readTextIfThere(const std::filesystem::path& path,
                                          std::size_t maximumBytes);

}  // namespace concordia
