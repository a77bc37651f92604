// `concordia convert`: a model as a GGUF file.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/interrupt_listener.h"
#include "app/cli/json_output.h"
#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "inference/error.h"
#include "inference/model_conversion.h"

namespace concordia::cli {

namespace {

struct TypeName {
    std::string_view name;
    StoredAs storedAs;
};
constexpr std::array kTypeNames{TypeName{"Q8_0", StoredAs::Q8_0}, TypeName{"Q4_K", StoredAs::Q4_K},
                                TypeName{"F16", StoredAs::F16}, TypeName{"BF16", StoredAs::BF16},
                                TypeName{"F32", StoredAs::F32}};

StoredAs readType(const Arguments& arguments) {
    const std::string text = arguments.text("type").value_or("Q8_0");
    const auto* const found = std::ranges::find(kTypeNames, text, &TypeName::name);
    if (found == kTypeNames.end()) {
        throw UsageError("The option --type needs Q8_0, Q4_K, F16, BF16 or F32, not ‘" + text +
                         "’.");
    }
    return found->storedAs;
}

std::string asText(const std::string& target, const ConversionResult& result) {
    std::string types;
    for (const auto& [type, bytes] : result.tensorTypes) {
        types += (types.empty() ? "" : ", ") + type + " (" + byteSize(bytes) + ")";
    }
    std::string text = "Wrote " + target + ", " + byteSize(result.bytes) + ": " + types + ".\n";
    for (const auto& [type, count] : result.substitutes) {
        text += grouped(count) + (count == 1 ? " matrix has" : " matrices have") +
                " rows that the chosen type does not fit and " + (count == 1 ? "is" : "are") +
                " stored as " + type + ".\n";
    }
    return text;
}

std::string asJson(const std::string& target, const ConversionResult& result) {
    return toText({{"file", target},
                   {"bytes", result.bytes},
                   {"tensorTypes", result.tensorTypes},
                   {"substitutes", result.substitutes}});
}

int runConvert(const Arguments& arguments) {
    const auto paths = arguments.positionals();
    if (paths.size() != 2) {
        throw UsageError("The MODEL to convert and the OUT.gguf to write are needed.");
    }
    ConversionOptions options;
    options.storedAs = readType(arguments);
    options.replaceExisting = arguments.has("force");
    InterruptListener interrupts;
    options.stop = interrupts.arm();
    ConversionResult result;
    {
        ProgressLine line("Writing " + paths[1]);
        options.onProgress = [&line](std::uint64_t done, std::uint64_t total) {
            line.show(done, total);
        };
        try {
            result = convertModel(paths[0], paths[1], options);
        } catch (const LoadCancelled&) {
            reportNote("Interrupted; nothing was written.");
            throw;
        }
    }
    Output output(STDOUT_FILENO, "Standard output");
    output.write(arguments.has("json") ? asJson(paths[1], result)
                                       : forTerminal(asText(paths[1], result)));
    output.flush();
    return kDone;
}

}  // namespace

Command convertCommand() {
    return {
        .name = "convert",
        .positionals = "MODEL OUT.gguf",
        .maximumPositionals = 2,
        .summary = "Writes a model as a GGUF file.",
        .details =
            "MODEL is a folder as published on Hugging Face (config.json, .safetensors files "
            "and the tokenizer's), or a GGUF file. The new file appears when it is complete; "
            "if anything goes wrong or on Ctrl-C, nothing of it is left.",
        .options = {{.name = "type",
                     .value = "TYPE",
                     .help = "How to store the matrices: Q8_0, Q4_K (with Q6_K for what matters "
                             "most), F16, BF16 or F32. Without it, Q8_0."},
                    {.name = "force", .help = "Replace OUT.gguf if it exists."},
                    {.name = "json", .help = "Print one JSON object."}},
        .run = runConvert};
}

}  // namespace concordia::cli
