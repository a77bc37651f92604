// `concordia complete`: continues a text, without a chat format.
#include "app/cli/command.h"
#include "app/cli/generation.h"
#include "app/cli/interrupt_listener.h"
#include "app/cli/loading.h"

namespace concordia::cli {

namespace {

int runComplete(const Arguments& arguments) {
    const GenerationOptions options = readGenerationOptions(arguments);
    const std::optional<std::string> prompt = arguments.text("prompt");
    if (!prompt) {
        throw UsageError("The option --prompt is missing: it gives the text to continue.");
    }
    const ModelOptions modelOptions = readModelOptions(arguments);

    InterruptListener interrupts;
    const std::stop_token stop = interrupts.arm();
    const std::unique_ptr<Engine> engine = loadEngine(modelOptions, stop);
    const OneText how{
        .format = arguments.has("json") ? OneText::Format::Json : OneText::Format::Text,
        .figures = arguments.has("stats") ? Figures::AfterTheAnswer : Figures::None};
    return generateOne(*engine, how, [&](const Engine::OnText& onText) {
        return engine->complete(*prompt, options, onText, stop);
    });
}

}  // namespace

Command completeCommand() {
    std::vector<Option> options{
        modelOption(), {.name = "prompt", .value = "TEXT", .help = "The text to continue."}};
    options = joined(joined(std::move(options), generationOptions()), deviceOptions());
    options.push_back({.name = "stats", .help = "Print speeds on standard error at the end."});
    options.push_back({.name = "json", .help = "Print one JSON object instead of the text."});
    return {.name = "complete",
            .positionals = "",
            .summary = "Continues a text.",
            .details =
                "Standard output gets the continuation alone, without the prompt. Ctrl-C "
                "ends it; what was written stays, and the exit code is 130.",
            .options = std::move(options),
            .run = runComplete};
}

}  // namespace concordia::cli
