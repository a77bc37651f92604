// `concordia bench`: how fast a model runs on a device.
#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/output.h"

namespace concordia::cli {

namespace {

// Loading is repeated as often as the runs, but not once it has taken this long altogether.
constexpr double kLoadingBudget = 10;  // seconds

struct Work {
    std::uint32_t promptTokens = 128;
    std::uint32_t generatedTokens = 64;
    std::uint32_t repetitions = 5;
};

struct Measured {
    std::vector<double> loading;     // seconds
    std::vector<double> prompt;      // tokens per second
    std::vector<double> generation;  // tokens per second
    std::vector<double> energy;      // joules for both; empty: not measurable here
};

Work readWork(const Arguments& arguments) {
    Work work;
    const auto read = [&](std::string_view name, std::uint64_t minimum, std::uint64_t maximum,
                          std::uint32_t& target) {
        target = static_cast<std::uint32_t>(
            arguments.integer(name, {minimum, maximum}).value_or(target));
    };
    constexpr std::uint64_t kMaximumTokens = 1'000'000;
    read("prompt-tokens", 1, kMaximumTokens, work.promptTokens);
    // The speed is that of the tokens after the first.
    read("generated-tokens", 2, kMaximumTokens, work.generatedTokens);
    read("repetitions", 1, 1000, work.repetitions);
    return work;
}

std::unique_ptr<Engine> measureLoading(const ModelOptions& options, const Work& work,
                                       std::vector<double>& seconds) {
    std::unique_ptr<Engine> engine;
    double total = 0;
    do {
        engine.reset();
        engine = loadEngine(options);
        seconds.push_back(engine->loadSeconds());
        total += seconds.back();
    } while (seconds.size() < work.repetitions && total < kLoadingBudget);
    return engine;
}

Json toJson(const std::vector<double>& values) {
    const Spread spread = spreadOf(values);
    return {{"median", spread.median},
            {"minimum", spread.minimum},
            {"maximum", spread.maximum},
            {"runs", values}};
}

std::string toLine(std::string name, const std::vector<double>& values, std::string_view unit,
                   int decimals) {
    constexpr std::size_t kColumn = 26;
    const Spread spread = spreadOf(values);
    name.resize(kColumn, ' ');
    return name + decimal(spread.median, decimals) + " " + std::string(unit) + "  (" +
           decimal(spread.minimum, decimals) + " to " + decimal(spread.maximum, decimals) + ", " +
           std::to_string(values.size()) + (values.size() == 1 ? " run)\n" : " runs)\n");
}

std::uint64_t cacheBytesOf(const Engine& engine) {
    return cacheBytes(engine.model(), engine.contextLength(), engine.cacheType());
}

std::string asJson(const Engine& engine, const Work& work, const Measured& measured) {
    return toText({{"model", engine.model().name},
                   {"device",
                    {{"id", engine.device().device.id},
                     {"name", engine.device().device.name},
                     {"driver", engine.device().device.driver}}},
                   {"contextLength", engine.contextLength()},
                   {"cacheType", nameOf(engine.cacheType())},
                   {"cacheBytes", cacheBytesOf(engine)},
                   {"promptTokens", work.promptTokens},
                   {"generatedTokens", work.generatedTokens},
                   {"promptTokensPerSecond", toJson(measured.prompt)},
                   {"generationTokensPerSecond", toJson(measured.generation)},
                   {"loadSeconds", toJson(measured.loading)},
                   {"joules", measured.energy.empty() ? Json() : toJson(measured.energy)}});
}

std::string asText(const Engine& engine, const Work& work, const Measured& measured) {
    const std::string prompt = "Prompt, " + grouped(work.promptTokens) + " tokens:";
    const std::string generation = "Answer, " + grouped(work.generatedTokens) + " tokens:";
    return "Model:                    " + forTerminal(engine.model().name) + "\n" +
           "Device:                   " + forTerminal(engine.device().device.name) + "\n" +
           "Context:                  " + grouped(engine.contextLength()) + " tokens, " +
           byteSize(cacheBytesOf(engine)) + " as " + std::string(nameOf(engine.cacheType())) +
           "\n" + toLine(prompt, measured.prompt, "tokens/s", 2) +
           toLine(generation, measured.generation, "tokens/s", 2) +
           toLine("Loading:", measured.loading, "s", 3) +
           (measured.energy.empty() ? "Energy:                   no counter that may be read\n"
                                    : toLine("Energy:", measured.energy, "J", 1));
}

int runBench(const Arguments& arguments) {
    const Work work = readWork(arguments);
    ModelOptions modelOptions = readModelOptions(arguments);
    if (!modelOptions.contextLength) {
        modelOptions.contextLength = work.promptTokens + work.generatedTokens;
    }
    Measured measured;
    const std::unique_ptr<Engine> engine = measureLoading(modelOptions, work, measured.loading);
    if (engine->contextLength() < work.promptTokens + work.generatedTokens) {
        throw UsageError("The prompt and the answer together do not fit the context of " +
                         grouped(engine->contextLength()) + " tokens. Choose a smaller -p or -n.");
    }
    static_cast<void>(engine->measure(work.promptTokens, work.generatedTokens));  // warm-up
    for (std::uint32_t i = 0; i < work.repetitions; ++i) {
        const Timings timings = engine->measure(work.promptTokens, work.generatedTokens);
        measured.prompt.push_back(promptSpeed(timings));
        measured.generation.push_back(generationSpeed(timings));
        if (timings.joules) {
            measured.energy.push_back(*timings.joules);
        }
    }
    Output output(STDOUT_FILENO, "Standard output");
    output.write(arguments.has("json") ? asJson(*engine, work, measured)
                                       : asText(*engine, work, measured));
    output.flush();
    return kDone;
}

}  // namespace

Command benchCommand() {
    std::vector<Option> options{modelOption(),
                                {.name = "prompt-tokens",
                                 .letter = 'p',
                                 .value = "N",
                                 .help = "Length of the prompt. Without it, 128."},
                                {.name = "generated-tokens",
                                 .letter = 'n',
                                 .value = "N",
                                 .help = "Tokens to generate after it. Without it, 64."},
                                {.name = "repetitions",
                                 .letter = 'r',
                                 .value = "N",
                                 .help = "How often to measure. Without it, 5."}};
    options = joined(std::move(options), deviceOptions());
    options.push_back({.name = "json", .help = "Print one JSON object."});
    return {.name = "bench",
            .positionals = "",
            .summary = "Measures how fast a model runs.",
            .details =
                "Prints the median and the range of the speeds of reading a prompt and of "
                "generating text, and of the time that loading takes, after one run to "
                "warm up. Loading is repeated for at most ten seconds.",
            .options = std::move(options),
            .run = runBench};
}

}  // namespace concordia::cli
