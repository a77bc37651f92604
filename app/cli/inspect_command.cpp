// `concordia inspect`: what a model file states about itself.
#include <unistd.h>

#include <span>

#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/output.h"
#include "inference/model_info.h"

namespace concordia::cli {

namespace {

// Of the whole context, by --cache-type; null where the model does not run.
Json cacheBytesOf(const ModelInfo& model) {
    Json bytes;
    for (const CacheType type :
         model.unsupported.empty() ? std::span(kCacheTypes) : std::span<const CacheType>()) {
        bytes[std::string(nameOf(type))] = cacheBytes(model, model.contextLength, type);
    }
    return bytes;
}

std::string cacheMemoryOf(const ModelInfo& model) {
    std::string text;
    for (const CacheType type : kCacheTypes) {
        text += (text.empty() ? "" : ", ") +
                byteSize(cacheBytes(model, model.contextLength, type)) + " (" +
                std::string(nameOf(type)) + ")";
    }
    return text;
}

std::string asJson(const ModelInfo& model) {
    return toText({{"name", model.name},
                   {"architecture", model.architecture},
                   {"fileFormat", model.fileFormat},
                   {"fileBytes", model.fileBytes},
                   {"parameters", model.parameters},
                   {"tensorTypes", model.tensorTypes},
                   {"layers", model.layers},
                   {"hiddenSize", model.hiddenSize},
                   {"heads", model.heads},
                   {"keyValueHeads", model.keyValueHeads},
                   {"headSize", model.headSize},
                   {"feedForwardSize", model.feedForwardSize},
                   {"vocabularySize", model.vocabularySize},
                   {"contextLength", model.contextLength},
                   {"cacheBytes", cacheBytesOf(model)},
                   {"tokenizer", model.tokenizer},
                   {"chatFormat", model.chatFormat},
                   {"chatFormatNote", model.chatFormatNote},
                   {"reasoning", keyOf(model.reasoning)},
                   {"licence", model.licence},
                   {"languages", model.languages},
                   {"supported", model.unsupported.empty()},
                   {"unsupported", model.unsupported}});
}

std::string languagesOf(const ModelInfo& model) {
    std::string text;
    for (const std::string& language : model.languages) {
        text += (text.empty() ? "" : ", ") + language;
    }
    return text.empty() ? "not stated" : text;
}

std::string tensorTypesOf(const ModelInfo& model) {
    std::string text;
    for (const auto& [type, bytes] : model.tensorTypes) {
        text += (text.empty() ? "" : ", ") + type + " (" + byteSize(bytes) + ")";
    }
    return text;
}

std::string describe(ReasoningSupport reasoning) {
    switch (reasoning) {
        case ReasoningSupport::None:
            return "no";
        case ReasoningSupport::Always:
            return "yes, always";
        case ReasoningSupport::Switchable:
            break;
    }
    return "yes, can be switched on and off";
}

std::string asText(const ModelInfo& model) {
    std::string text;
    const auto line = [&](std::string name, const std::string& value) {
        constexpr std::size_t kColumn = 20;
        name.resize(kColumn, ' ');
        text += name + value + "\n";
    };
    line("Name:", model.name);
    line("Architecture:", model.architecture);
    line("File:", model.fileFormat + ", " + byteSize(model.fileBytes));
    line("Parameters:", grouped(model.parameters));
    line("Tensor types:", tensorTypesOf(model));
    line("Layers:", grouped(model.layers));
    line("Hidden size:", grouped(model.hiddenSize));
    line("Attention heads:", grouped(model.heads) + ", " + grouped(model.keyValueHeads) +
                                 " for keys and values, of size " + grouped(model.headSize));
    line("Feed-forward size:", grouped(model.feedForwardSize));
    line("Vocabulary:", grouped(model.vocabularySize) + " tokens");
    line("Context:", grouped(model.contextLength) + " tokens");
    if (model.unsupported.empty()) {
        line("Memory for it:", cacheMemoryOf(model));
    }
    line("Tokenizer:", model.tokenizer);
    line("Chat format:", model.chatFormat);
    if (!model.chatFormatNote.empty()) {
        line("", model.chatFormatNote);
    }
    line("Reasoning:", describe(model.reasoning));
    line("Licence:", model.licence.empty() ? "not stated" : model.licence);
    line("Languages:", languagesOf(model));
    line("Runs here:", model.unsupported.empty() ? "yes" : "no");
    for (const std::string& reason : model.unsupported) {
        line("", reason);
    }
    return text;
}

int runInspect(const Arguments& arguments) {
    if (arguments.positionals().empty()) {
        throw UsageError("The FILE to inspect is missing.");
    }
    const ModelInfo model = inspectModel(arguments.positionals().front());
    Output output(STDOUT_FILENO, "Standard output");
    output.write(arguments.has("json") ? asJson(model) : forTerminal(asText(model)));
    output.flush();
    return kDone;
}

}  // namespace

Command inspectCommand() {
    return {.name = "inspect",
            .positionals = "FILE",
            .maximumPositionals = 1,
            .summary = "Tells what a model file is.",
            .details =
                "Prints what the file states about the model, and whether this version can "
                "run it. Weights are not loaded.",
            .options = {{.name = "json", .help = "Print one JSON object."}},
            .run = runInspect};
}

}  // namespace concordia::cli
