// Writes bytes to a file descriptor, whole and in order.
// Thread rule: one thread at a time.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace concordia::cli {

// Writing failed. what() is a sentence; closed() tells that a reader simply went away.
class OutputError : public std::runtime_error {
public:
    OutputError(const std::string& what, int error);
    [[nodiscard]] bool closed() const;

private:
    int m_error;
};

class Output {
public:
    // `name` is for messages: "Standard output". The descriptor stays the caller's.
    Output(int descriptor, std::string name);
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    // Collects up to 64 KiB before it writes. Throws OutputError. What is not flushed when the
    // object goes is lost.
    void write(std::string_view bytes);
    void flush();

    [[nodiscard]] bool isTerminal() const;

private:
    int m_descriptor;
    std::string m_name;
    std::string m_buffer;
};

// `text` without what could steer a terminal: control characters other than line feed and tab
// become U+FFFD. For text that comes from a model or from a file.
[[nodiscard]] std::string forTerminal(std::string_view text);

// "concordia: MESSAGE" on standard error.
void reportError(std::string_view message);

// A line on standard error that is no error.
void reportNote(std::string_view message);

}  // namespace concordia::cli
