// Writes a conversation to a file for people to read.
// Thread rule: any thread.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "inference/types.h"

namespace concordia::cli {

// Writes Markdown to a new file; answers are marked as written by the model `modelName`.
// Throws Error{InvalidArgument} when the file exists already or cannot be made, OutputError.
void saveConversation(const std::filesystem::path& path, std::span<const Message> conversation,
                      const std::string& modelName);

// A leading "~/" becomes the home folder.
[[nodiscard]] std::filesystem::path expandHome(const std::string& path);

}  // namespace concordia::cli
