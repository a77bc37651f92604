// Writes logits to a file: little-endian float32 [tokens × vocabulary].
// Thread rule: one thread at a time.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "app/cli/output.h"

namespace concordia::cli {

class LogitsFile {
public:
    // The rows go to a temporary file beside `path`, so that an unfinished file never bears the
    // name. What is there already and is no regular file (a pipe, say) is written to directly.
    // Throws OutputError.
    explicit LogitsFile(const std::filesystem::path& path);
    // Removes the temporary file unless finish was called.
    ~LogitsFile();
    LogitsFile(const LogitsFile&) = delete;
    LogitsFile& operator=(const LogitsFile&) = delete;

    void write(std::span<const float> row);  // throws OutputError
    // Gives the file its name. Throws OutputError.
    void finish();

private:
    std::filesystem::path m_path;
    std::string m_temporary;  // empty when writing directly
    int m_descriptor = -1;
    std::optional<Output> m_output;
};

}  // namespace concordia::cli
