// Shows an answer while it is generated, and how it ended.
// Thread rule: main thread.
#pragma once

#include <functional>
#include <string_view>

#include "app/cli/output.h"
#include "inference/engine.h"

namespace concordia::cli {

enum class Figures { None, AfterTheAnswer };

// Whether a terminal shows what the model thinks before it answers.
enum class ShownReasoning { Dimmed, None };

// Writes each piece of text at once. What the model thinks goes only to a terminal, in a fainter
// colour. `output` must outlive what is returned.
[[nodiscard]] Engine::OnText streamTo(Output& output, ShownReasoning reasoning);

// On standard error: that the file's own chat template is not used, and where it was asked for,
// that the model cannot be told to think or not to.
void reportFormat(Reasoning asked, const Engine& engine);

// On standard error: that the context is full, and the figures if wanted.
void reportOutcome(const GenerationResult& result, const Engine& engine, Figures figures);

// Generates one text to standard output, streaming it, or as one JSON object.
// Returns the exit code.
struct OneText {
    enum class Format { Text, TextAndLineFeed, Json };
    Format format = Format::Text;
    Figures figures = Figures::None;
    ShownReasoning reasoning = ShownReasoning::Dimmed;
};
[[nodiscard]] int generateOne(
    const Engine& engine, const OneText& how,
    const std::function<GenerationResult(const Engine::OnText& onText)>& generate);

}  // namespace concordia::cli
