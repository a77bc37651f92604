#include "app/cli/generation.h"

#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/json_output.h"

namespace concordia::cli {

namespace {

constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kPlain = "\x1b[0m";

}  // namespace

Engine::OnText streamTo(Output& output, ShownReasoning reasoning) {
    return [&output, reasoning, terminal = output.isTerminal(), before = TextKind::Answer](
               TextKind kind, std::string_view text) mutable {
        if (kind == TextKind::Reasoning) {
            if (!terminal || reasoning == ShownReasoning::None) {
                return;
            }
            // Plain again after each piece, so that nothing stays dim when it ends here.
            output.write(std::string(kDim) + forTerminal(text) + std::string(kPlain));
        } else {
            output.write(before == TextKind::Reasoning ? "\n\n" : "");
            output.write(terminal ? forTerminal(text) : std::string(text));
        }
        before = kind;
        output.flush();
    };
}

void reportFormat(Reasoning asked, const Engine& engine) {
    if (!engine.model().chatFormatNote.empty()) {
        reportNote(engine.model().chatFormatNote);
    }
    const ReasoningSupport support = engine.model().reasoning;
    if (asked == Reasoning::On && support == ReasoningSupport::None) {
        reportNote("This model does not think before it answers.");
    } else if (asked == Reasoning::Off && support == ReasoningSupport::Always) {
        reportNote("This model always thinks before it answers.");
    }
}

void reportOutcome(const GenerationResult& result, const Engine& engine, Figures figures) {
    if (result.stopReason == StopReason::ContextFull) {
        reportNote("The context of " + grouped(engine.contextLength()) +
                   " tokens is full, so the text stops here. A longer one can be asked for with "
                   "--context.");
    }
    if (figures == Figures::AfterTheAnswer) {
        reportNote(describe(result));
        reportNote("Device: " + engine.device().device.name + ". " + explain(engine.device()));
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
        result = generate(streamTo(output, how.reasoning));
        if (how.format == OneText::Format::TextAndLineFeed || output.isTerminal()) {
            output.write("\n");
        }
    }
    output.flush();
    reportOutcome(result, engine, how.figures);
    return result.stopReason == StopReason::Cancelled ? kInterrupted : kDone;
}

}  // namespace concordia::cli
