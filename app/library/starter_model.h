// The small model that comes with the program, so that the first answer needs no download.
// Thread rule: may be called from any thread.
#pragma once

#include <filesystem>
#include <optional>

namespace concordia {

// Its file, in share/concordia beside the folder of the program that runs; empty where a build or a
// package leaves it out. The build tree is laid out like an installation.
[[nodiscard]] std::optional<std::filesystem::path> findStarterModel();

// The same for a program that lies in `folder`.
[[nodiscard]] std::optional<std::filesystem::path> findStarterModel(
    const std::filesystem::path& folder);

}  // namespace concordia
