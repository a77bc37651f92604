#include "app/cli/generation.h"

#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/json_output.h"

namespace concordia::cli {

Engine::OnText streamTo(Output& output) {
    return [&output, terminal = output.isTerminal()](TextKind kind, std::string_view text) {
        if (kind == TextKind::Reasoning) {
            return;
        }
        output.write(terminal ? forTerminal(text) : std::string(text));
        output.flush();
    };
}

void reportOutcome(const GenerationResult& result, const Engine& engine, Figures figures) {
    if (result.stopReason == StopReason::ContextFull) {
        reportNote("The context of " + grouped(engine.contextLength()) +
                   " tokens is full, so the text stops here. A longer one can be asked for with "
                   "--context.");
    }
    if (figures == Figures::AfterTheAnswer) {
        reportNote(describe(result));
        reportNote("Device: " + engine.device().device.name + ". " + engine.device().reason);
    }
}

int generateOne(const Engine& engine, const OneText& how,
                const std::function<GenerationResult(const Engine::OnText& onText)>& generate) {
    Output output(STDOUT_FILENO, "Standard output");
    GenerationResult result;
    if (how.format == OneText::Format::Json) {
        result = generate([](TextKind, std::string_view) {});
        Json json = toJson(result);
        json["model"] = engine.model().name;
        json["device"] = {{"id", engine.device().device.id}, {"name", engine.device().device.name}};
        output.write(toText(json));
    } else {
        result = generate(streamTo(output));
        if (how.format == OneText::Format::TextAndLineFeed || output.isTerminal()) {
            output.write("\n");
        }
    }
    output.flush();
    reportOutcome(result, engine, how.figures);
    return result.stopReason == StopReason::Cancelled ? kInterrupted : kDone;
}

}  // namespace concordia::cli
