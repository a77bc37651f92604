#include "app/cli/loading.h"

#include <unistd.h>

#include <cstdlib>
#include <limits>
#include <utility>

#include "app/cli/output.h"
#include "app/cli/progress_line.h"
#include "app/library/starter_model.h"

namespace concordia::cli {

namespace {

constexpr std::uint64_t kMaximumCount = std::numeric_limits<std::uint32_t>::max();
constexpr double kNoMaximum = std::numeric_limits<float>::max();

std::optional<std::uint32_t> readCount(const Arguments& arguments, std::string_view option,
                                       std::uint64_t minimum) {
    const auto count = arguments.integer(option, {minimum, kMaximumCount});
    return count ? std::optional{static_cast<std::uint32_t>(*count)} : std::nullopt;
}

Speculation readSpeculation(const Arguments& arguments) {
    const std::string mode = arguments.text("speculation").value_or("auto");
    if (mode == "on") {
        return Speculation::On;
    }
    if (mode == "off") {
        return Speculation::Off;
    }
    if (mode == "auto") {
        return Speculation::Auto;
    }
    throw UsageError("The option --speculation takes on, off or auto, not ‘" + mode + "’.");
}

CacheType readCacheType(const Arguments& arguments) {
    const std::string wanted = arguments.text("cache-type").value_or("f16");
    for (const CacheType type : kCacheTypes) {
        if (wanted == nameOf(type)) {
            return type;
        }
    }
    throw UsageError("The option --cache-type takes f16, q8_0 or q4_0, not ‘" + wanted + "’.");
}

}  // namespace

Option modelOption() {
    return {.name = "model",
            .value = "FILE",
            .help =
                "The model's GGUF file, or its folder as published on Hugging Face. Without it, "
                "the one that the environment variable CONCORDIA_MODEL names."};
}

std::vector<Option> deviceOptions() {
    return {{.name = "device",
             .value = "DEVICE",
             .help = "What to compute on: an id or a part of a name from ‘concordia devices’. "
                     "Without it, the best one."},
            {.name = "context",
             .value = "N",
             .help = "How many tokens the context holds. Without it, as many as the model was "
                     "trained for, but at most 4096."},
            {.name = "cache-type",
             .value = "TYPE",
             .help = "How to store what has been read of a conversation: f16, or with fewer bits "
                     "and a little less exactly q8_0 or q4_0, for a longer context in the same "
                     "memory (‘concordia inspect’ tells how much). Without it, f16."}};
}

std::filesystem::path readModelPath(const Arguments& arguments, WithoutModel otherwise) {
    if (const auto path = arguments.text("model")) {
        if (path->empty()) {
            throw UsageError("The option --model needs the path of a file.");
        }
        return *path;
    }
    const char* path = std::getenv("CONCORDIA_MODEL");
    if (path != nullptr && *path != '\0') {
        return path;
    }
    if (otherwise == WithoutModel::UseStarter) {
        if (auto starter = findStarterModel()) {
            reportNote(
                "The small starter model answers, and it is often wrong. A larger model is "
                "named with --model FILE.");
            return *std::move(starter);
        }
    }
    throw UsageError(
        "There is no model to use. Name a GGUF file with --model FILE or with the environment "
        "variable CONCORDIA_MODEL.");
}

ModelOptions readModelOptions(const Arguments& arguments, WithoutModel otherwise) {
    const auto contextLength = readCount(arguments, "context", 1);
    return {.path = readModelPath(arguments, otherwise),
            .device = arguments.text("device").value_or(""),
            .contextLength = contextLength,
            .cacheType = readCacheType(arguments)};
}

std::vector<Option> generationOptions() {
    return {
        {.name = "temperature",
         .value = "T",
         .help = "How freely words are drawn; 0 always takes the likeliest. Without it, 0.7."},
        {.name = "top-k",
         .value = "N",
         .help = "Draw from the N likeliest tokens; 0 means all. Without it, 40."},
        {.name = "top-p",
         .value = "P",
         .help = "Draw from the likeliest tokens that together reach this probability. Without "
                 "it, 0.95."},
        {.name = "min-p",
         .value = "P",
         .help = "Leave out tokens less likely than P times the likeliest. Without it, 0.05."},
        {.name = "repetition-penalty",
         .value = "R",
         .help = "Make recent tokens less likely; 1 means off. Without it, 1."},
        {.name = "seed",
         .value = "N",
         .help = "The same seed gives the same text. Without it, a random one."},
        {.name = "speculation",
         .value = "MODE",
         .help = "Guess tokens from the text so far, and compute several at once: on, off, or auto "
                 "where it is faster. The text is the same. Without it, auto."},
        {.name = "max-tokens",
         .value = "N",
         .help = "Stop after N tokens. Without it, when the model ends or the context is full."}};
}

GenerationOptions readGenerationOptions(const Arguments& arguments) {
    constexpr double kSmallest = std::numeric_limits<float>::min();
    constexpr NumberRange kTemperature{0, kNoMaximum, "a number of at least 0"};
    constexpr NumberRange kTopP{kSmallest, 1, "a number above 0 and at most 1"};
    constexpr NumberRange kMinP{0, 1, "a number from 0 to 1"};
    constexpr NumberRange kPenalty{kSmallest, kNoMaximum, "a number above 0"};

    GenerationOptions options;
    SamplingOptions& sampling = options.sampling;
    const auto read = [&](std::string_view name, const NumberRange& range, float& target) {
        target = static_cast<float>(arguments.number(name, range).value_or(target));
    };
    read("temperature", kTemperature, sampling.temperature);
    read("top-p", kTopP, sampling.topP);
    read("min-p", kMinP, sampling.minP);
    read("repetition-penalty", kPenalty, sampling.repetitionPenalty);
    sampling.topK = readCount(arguments, "top-k", 0).value_or(sampling.topK);
    sampling.seed = arguments.integer("seed");
    options.speculation = readSpeculation(arguments);
    options.maxTokens = readCount(arguments, "max-tokens", 1);
    return options;
}

std::vector<Option> joined(std::vector<Option> options, const std::vector<Option>& more) {
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::unique_ptr<Engine> loadEngine(const ModelOptions& options, std::stop_token stop) {
    std::unique_ptr<Engine> engine;
    {
        ProgressLine line("Loading " + options.path.filename().string());
        EngineOptions engineOptions;
        engineOptions.device = options.device;
        engineOptions.contextLength = options.contextLength;
        engineOptions.cacheType = options.cacheType;
        engineOptions.stop = std::move(stop);
        engineOptions.onProgress = [&line](std::uint64_t done, std::uint64_t total) {
            line.show(done, total);
        };
        engine = std::make_unique<Engine>(options.path, engineOptions);
    }
    if (options.device.empty() && engine->device().device.kind == DeviceKind::Cpu &&
        ::isatty(STDERR_FILENO) == 1) {
        reportNote(explain(engine->device()));
    }
    return engine;
}

}  // namespace concordia::cli
