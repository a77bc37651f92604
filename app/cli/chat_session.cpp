#include "app/cli/chat_session.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/cli/conversation_file.h"
#include "app/cli/figures.h"

namespace concordia::cli {

ChatSession::ChatSession(Engine& engine, Settings settings, InterruptListener& interrupts,
                         LineEditor& editor, Output& output)
    : m_engine(engine),
      m_settings(std::move(settings)),
      m_interrupts(interrupts),
      m_editor(editor),
      m_output(output) {}

std::span<const ChatSession::SlashCommand> ChatSession::slashCommands() {
    static constexpr std::array kCommands{
        SlashCommand{"/help", "Lists these commands.", &ChatSession::help},
        SlashCommand{"/new", "Begins a new conversation.", &ChatSession::startNew},
        SlashCommand{"/system TEXT", "Sets the instructions that the model reads first.",
                     &ChatSession::setSystem},
        SlashCommand{"/regenerate", "Answers the last message anew.", &ChatSession::regenerate},
        SlashCommand{"/save FILE", "Writes the conversation to a new Markdown file.",
                     &ChatSession::save},
        SlashCommand{"/quit", "Leaves, as Ctrl-D does.", &ChatSession::quit}};
    return kCommands;
}

void ChatSession::run() {
    reportNote(m_engine.model().name + ", on " + m_engine.device().device.name +
               ". /help lists the commands.");
    reportFormat(m_settings.options.reasoning, m_engine);
    for (;;) {
        std::string message;
        const LineEditor::Outcome outcome = readMessage(message);
        if (outcome == LineEditor::Outcome::End) {
            return;
        }
        if (outcome == LineEditor::Outcome::Interrupted ||
            message.find_first_not_of(" \t\n") == std::string::npos) {
            continue;
        }
        if (message.starts_with('/')) {
            if (obey(message) == Next::Leave) {
                return;
            }
            continue;
        }
        m_messages.push_back({Role::User, message});
        m_regenerations = 0;
        if (!answer()) {
            m_messages.pop_back();
            reportNote("There is no answer; the message is left out of the conversation.");
        }
    }
}

LineEditor::Outcome ChatSession::readMessage(std::string& message) {
    std::string line;
    const char* prompt = "> ";
    for (;;) {
        const LineEditor::Outcome outcome = m_editor.read(prompt, line);
        if (outcome != LineEditor::Outcome::Line) {
            return outcome;
        }
        const bool continues = line.ends_with('\\');
        if (continues) {
            line.back() = '\n';
        }
        message += line;
        if (!continues) {
            return outcome;
        }
        prompt = ". ";
    }
}

ChatSession::Next ChatSession::obey(const std::string& line) {
    const std::size_t space = line.find_first_of(" \t\n");
    const std::string name = line.substr(0, space);
    std::string argument;
    if (space != std::string::npos) {
        const std::size_t start = std::min(line.find_first_not_of(" \t\n", space), line.size());
        argument = line.substr(start, line.find_last_not_of(" \t\n") + 1 - start);
    }
    for (const SlashCommand& command : slashCommands()) {
        if (command.name.substr(0, command.name.find(' ')) == name) {
            return (this->*command.run)(argument);
        }
    }
    reportNote("There is no command " + name +
               ". /help lists them. A message that begins with / needs a space in front.");
    return Next::Read;
}

ChatSession::Next ChatSession::help(const std::string&) {
    constexpr std::size_t kColumn = 16;
    for (const SlashCommand& command : slashCommands()) {
        std::string line(command.name);
        line.resize(kColumn, ' ');
        reportNote(line + std::string(command.help));
    }
    reportNote(
        "A line that ends with \\ continues on the next. Ctrl-C stops an answer or clears the "
        "line; Ctrl-R searches the history.");
    return Next::Read;
}

ChatSession::Next ChatSession::startNew(const std::string&) {
    m_messages.clear();
    reportNote("A new conversation begins.");
    return Next::Read;
}

ChatSession::Next ChatSession::quit(const std::string&) {
    return Next::Leave;
}

ChatSession::Next ChatSession::setSystem(const std::string& argument) {
    m_settings.system = argument;
    reportNote(argument.empty() ? "The model reads no instructions any more."
                                : "The model reads these instructions from now on.");
    return Next::Read;
}

ChatSession::Next ChatSession::regenerate(const std::string&) {
    if (m_messages.empty()) {
        reportNote("There is no answer yet.");
        return Next::Read;
    }
    const Message former = m_messages.back();  // the answer: every message has one
    m_messages.pop_back();
    ++m_regenerations;
    if (!answer()) {
        m_messages.push_back(former);
        reportNote("There is no new answer; the former one stays.");
    }
    return Next::Read;
}

ChatSession::Next ChatSession::save(const std::string& argument) {
    if (argument.empty()) {
        reportNote("Name the file: /save FILE.");
        return Next::Read;
    }
    if (m_messages.empty()) {
        reportNote("There is nothing to save yet.");
        return Next::Read;
    }
    try {
        const std::filesystem::path path = expandHome(argument);
        saveConversation(path, conversation(), m_engine.model().name);
        reportNote("The conversation is in " + path.string() + ".");
    } catch (const Error& error) {
        reportError(error.what());
    } catch (const OutputError& error) {
        reportError(error.what());
    }
    return Next::Read;
}

bool ChatSession::answer() {
    GenerationOptions options = m_settings.options;
    if (options.sampling.seed) {
        *options.sampling.seed += m_regenerations;
    }
    GenerationResult result;
    try {
        result = m_engine.generate(conversation(), options,
                                   streamTo(m_output, m_settings.reasoning), m_interrupts.arm());
        m_interrupts.disarm();
    } catch (const Error& error) {
        m_interrupts.disarm();
        if (error.code() != ErrorCode::ContextFull && error.code() != ErrorCode::InvalidArgument) {
            throw;
        }
        reportError(error.what());
        reportNote("/new begins a new conversation.");
    }
    m_output.write("\n");
    m_output.flush();
    if (result.text.empty()) {
        return false;
    }
    reportOutcome(result, m_engine, m_settings.figures);
    m_messages.push_back({Role::Assistant, std::move(result.text), std::move(result.reasoning)});
    return true;
}

std::vector<Message> ChatSession::conversation() const {
    std::vector<Message> all;
    if (!m_settings.system.empty()) {
        all.push_back({Role::System, m_settings.system});
    }
    all.insert(all.end(), m_messages.begin(), m_messages.end());
    return all;
}

}  // namespace concordia::cli
