// Reads files and standard input.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace concordia::cli {

// A file, or standard input.
class Input {
public:
    // "-" is standard input. Throws Error{FileNotFound, FileUnreadable}.
    explicit Input(const std::string& path);
    ~Input();
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

    // No line and no text longer than this is read.
    static constexpr std::size_t kLimit = 64 * 1024 * 1024;  // bytes

    // The next line without its line feed; empty at the end.
    // Throws Error{FileUnreadable, InvalidArgument}.
    [[nodiscard]] std::optional<std::string> readLine();

    // All that is left. Throws Error{FileUnreadable, InvalidArgument}.
    [[nodiscard]] std::string readAll();

private:
    [[nodiscard]] bool fill();  // reads more into m_buffer; false at the end

    int m_descriptor;
    std::string m_name;  // for messages
    std::string m_buffer;
    std::size_t m_start = 0;  // what lies before it was handed out
};

// What was piped or redirected into the program, or nothing when standard input is a terminal or
// closed.
[[nodiscard]] std::string readPipedInput();

[[nodiscard]] bool standardInputIsTerminal();

}  // namespace concordia::cli
