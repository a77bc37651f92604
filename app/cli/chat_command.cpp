// `concordia chat`: one answer, or a conversation in the terminal.
#include <unistd.h>

#include "app/cli/chat_session.h"
#include "app/cli/command.h"
#include "app/cli/generation.h"
#include "app/cli/input.h"
#include "app/cli/interrupt_listener.h"
#include "app/cli/line_editor.h"
#include "app/cli/loading.h"

namespace concordia::cli {

namespace {

// PROMPT, a blank line, and what was piped in; either may be missing.
std::string readPrompt(const Arguments& arguments) {
    std::string prompt;
    if (!arguments.positionals().empty()) {
        prompt = arguments.positionals().front();
    }
    std::string piped = readPipedInput();
    piped.erase(piped.find_last_not_of("\r\n") + 1);
    if (!prompt.empty() && !piped.empty()) {
        prompt += "\n\n";
    }
    prompt += piped;
    if (prompt.empty()) {
        throw UsageError("There is no prompt. Give one as the last argument, or pipe a text in.");
    }
    return prompt;
}

struct ReasoningChoice {
    Reasoning asked = Reasoning::ModelDefault;
    ShownReasoning shown = ShownReasoning::Dimmed;
};

ReasoningChoice readReasoning(const Arguments& arguments) {
    const std::optional<std::string> choice = arguments.text("reasoning");
    if (!choice) {
        return {};
    }
    if (*choice == "on") {
        return {Reasoning::On, ShownReasoning::Dimmed};
    }
    if (*choice == "off") {
        return {Reasoning::Off, ShownReasoning::Dimmed};
    }
    if (*choice == "hide") {
        return {Reasoning::ModelDefault, ShownReasoning::None};
    }
    throw UsageError("The option --reasoning takes on, off or hide, not ‘" + *choice + "’.");
}

int converse(const ModelOptions& modelOptions, ChatSession::Settings settings) {
    InterruptListener interrupts;
    const std::unique_ptr<Engine> engine = loadEngine(modelOptions, interrupts.arm());
    interrupts.disarm();
    LineEditor editor(historyFile());
    Output output(STDOUT_FILENO, "Standard output");
    ChatSession session(*engine, std::move(settings), interrupts, editor, output);
    session.run();
    return kDone;
}

int runChat(const Arguments& arguments) {
    GenerationOptions options = readGenerationOptions(arguments);
    const ReasoningChoice reasoning = readReasoning(arguments);
    options.reasoning = reasoning.asked;
    const ModelOptions modelOptions = readModelOptions(arguments, WithoutModel::UseStarter);
    const std::string system = arguments.text("system").value_or("");
    const Figures figures = arguments.has("stats") ? Figures::AfterTheAnswer : Figures::None;
    if (arguments.positionals().empty() && standardInputIsTerminal()) {
        if (arguments.has("json")) {
            throw UsageError("The option --json needs a PROMPT to answer.");
        }
        return converse(modelOptions, {options, system, figures, reasoning.shown});
    }

    std::vector<Message> conversation;
    if (!system.empty()) {
        conversation.push_back({Role::System, system});
    }
    conversation.push_back({Role::User, readPrompt(arguments)});
    InterruptListener interrupts;
    const std::stop_token stop = interrupts.arm();
    const std::unique_ptr<Engine> engine = loadEngine(modelOptions, stop);
    const OneText how{
        .format = arguments.has("json") ? OneText::Format::Json : OneText::Format::TextAndLineFeed,
        .figures = figures,
        .reasoning = reasoning.shown};
    reportFormat(options.reasoning, *engine);
    return generateOne(*engine, how, [&](const Engine::OnText& onText) {
        return engine->generate(conversation, options, onText, stop);
    });
}

}  // namespace

Command chatCommand() {
    std::vector<Option> options{
        modelOption(),
        {.name = "system", .value = "TEXT", .help = "Instructions that the model reads first."},
        {.name = "reasoning",
         .value = "on|off|hide",
         .help = "Whether the model thinks before it answers, where it can be told; hide: it may, "
                 "but only the answer is shown. Unset: as the model does by itself."}};
    options = joined(joined(std::move(options), generationOptions()), deviceOptions());
    options.push_back({.name = "stats", .help = "Print speeds on standard error at the end."});
    options.push_back({.name = "json", .help = "Print one JSON object instead of the text."});
    return {.name = "chat",
            .positionals = "[PROMPT]",
            .maximumPositionals = 1,
            .summary = "Answers a prompt, or holds a conversation in the terminal.",
            .details =
                "With PROMPT, or with a text piped in, the answer is written to standard "
                "output as it comes. A text piped in is appended to PROMPT after a blank "
                "line. Ctrl-C ends the answer; what was written stays, and the exit code "
                "is 130. What a model thinks before it answers is shown dimmed on a terminal "
                "and else left out; --json has it apart.\n\n"
                "Without either, a conversation begins: /help lists its commands, Ctrl-C "
                "stops an answer, and Ctrl-D leaves.\n\n"
                "Without --model and CONCORDIA_MODEL, the small starter model answers that comes "
                "with Concordia: it knows a little about Europe and some words in 24 languages, "
                "and it is often wrong.",
            .options = std::move(options),
            .run = runChat};
}

}  // namespace concordia::cli
