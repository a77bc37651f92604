// Reads lines from the terminal with editing and a history that is kept in a file.
// Thread rule: main thread.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace concordia::cli {

class LineEditor {
public:
    // `history` may be empty: then nothing is kept. The file can be read by its owner alone.
    // Trouble with it is no error: the history then lasts as long as the editor.
    // The prompt and what is typed go to standard error, so that standard output may be redirected.
    explicit LineEditor(std::filesystem::path history);
    ~LineEditor();
    LineEditor(const LineEditor&) = delete;
    LineEditor& operator=(const LineEditor&) = delete;

    enum class Outcome { Line, Interrupted, End };
    // Reads one line, without its line feed, and adds it to the history unless it is blank.
    [[nodiscard]] Outcome read(const std::string& prompt, std::string& line);

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

// ${XDG_STATE_HOME:-~/.local/state}/concordia/chat_history; empty when there is no home folder.
[[nodiscard]] std::filesystem::path historyFile();

}  // namespace concordia::cli
