// Where things are kept that can be made again: $XDG_CACHE_HOME/concordia, by default
// ~/.cache/concordia (XDG Base Directory Specification).
// Thread rule: not while another thread changes the environment.
#pragma once

#include <filesystem>

namespace concordia {

// The folder, which may not exist yet; empty when the environment names no place for it.
[[nodiscard]] std::filesystem::path cacheFolder();

}  // namespace concordia
