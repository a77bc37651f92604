// A conversation in the terminal: reads messages and commands, and streams the answers.
// Thread rule: main thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/generation.h"
#include "app/cli/interrupt_listener.h"
#include "app/cli/line_editor.h"
#include "app/cli/output.h"
#include "inference/engine.h"

namespace concordia::cli {

class ChatSession {
public:
    struct Settings {
        GenerationOptions options;
        std::string system;  // instructions that the model reads first; may be empty
        Figures figures = Figures::None;
        ShownReasoning reasoning = ShownReasoning::Dimmed;
    };

    // All that is referred to must outlive the session.
    ChatSession(Engine& engine, Settings settings, InterruptListener& interrupts,
                LineEditor& editor, Output& output);

    // Returns when the person leaves. Throws Error when the device fails, OutputError.
    void run();

private:
    enum class Next { Read, Leave };
    struct SlashCommand {
        std::string_view name;
        std::string_view help;
        Next (ChatSession::*run)(const std::string& argument);
    };
    [[nodiscard]] static std::span<const SlashCommand> slashCommands();

    // A message or command, several lines of it when they end with a backslash.
    [[nodiscard]] LineEditor::Outcome readMessage(std::string& message);
    Next obey(const std::string& line);

    Next help(const std::string& argument);
    Next startNew(const std::string& argument);
    Next quit(const std::string& argument);
    Next setSystem(const std::string& argument);
    Next regenerate(const std::string& argument);
    Next save(const std::string& argument);

    // Generates the answer to the last message and appends it. Returns false when none came.
    [[nodiscard]] bool answer();
    [[nodiscard]] std::vector<Message> conversation() const;  // with the system text in front

    Engine& m_engine;
    Settings m_settings;
    InterruptListener& m_interrupts;
    LineEditor& m_editor;
    Output& m_output;
    std::vector<Message> m_messages;    // of the person and the model, in turn
    std::uint64_t m_regenerations = 0;  // of the last answer; a fixed seed moves on by them
};

}  // namespace concordia::cli
