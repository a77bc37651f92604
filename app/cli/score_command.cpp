// `concordia score`: how well a model predicts a text, and its logits.
#include <unistd.h>

#include <limits>

#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/input.h"
#include "app/cli/interrupt_listener.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/logits_file.h"
#include "app/cli/score.h"

namespace concordia::cli {

namespace {

// "1,2,3". Whether the ids are in the vocabulary is the engine's to judge.
std::vector<Token> parseTokens(std::string_view list) {
    std::vector<Token> tokens;
    for (;;) {
        const std::size_t comma = list.find(',');
        const auto id = parseInteger(list.substr(0, comma));
        if (!id || *id > static_cast<std::uint64_t>(std::numeric_limits<Token>::max())) {
            throw UsageError(
                "The option --tokens takes token ids with commas between them, such "
                "as 1,2,3, not ‘" +
                std::string(list.substr(0, comma)) + "’.");
        }
        tokens.push_back(static_cast<Token>(*id));
        if (comma == std::string_view::npos) {
            return tokens;
        }
        list.remove_prefix(comma + 1);
    }
}

// The file's text as tokens, with the begin token if the model asks for one.
std::vector<Token> readTokens(const std::filesystem::path& model, const std::string& file) {
    const std::string text = Input(file).readAll();
    const std::unique_ptr<Tokenizer> tokenizer = openTokenizer(model);
    std::vector<Token> tokens = tokenizer->encode(text);
    if (const auto begin = tokenizer->beginToken()) {
        tokens.insert(tokens.begin(), *begin);
    }
    if (tokens.empty()) {
        throw Error(ErrorCode::InvalidArgument,
                    "There is nothing to score: the text has no tokens.");
    }
    return tokens;
}

std::vector<Token> wantedTokens(const Arguments& arguments, const std::filesystem::path& model) {
    const auto list = arguments.text("tokens");
    if (list.has_value() != arguments.positionals().empty()) {
        throw UsageError("Give either a FILE or the option --tokens.");
    }
    return list ? parseTokens(*list) : readTokens(model, arguments.positionals().front());
}

void print(Output& output, const Score& score, std::size_t tokens, bool json) {
    const auto mean = score.meanNegativeLogLikelihood();
    const auto perplexity = score.perplexity();
    if (json) {
        output.write(toText({{"tokens", tokens},
                             {"predictedTokens", score.predictedTokens()},
                             {"meanNegativeLogLikelihood", mean ? Json(*mean) : Json(nullptr)},
                             {"perplexity", perplexity ? Json(*perplexity) : Json(nullptr)}}));
    } else {
        const auto line = [&](std::string_view name, const std::string& value) {
            output.write(std::string(name) + value + "\n");
        };
        line("Tokens:                        ", std::to_string(tokens));
        line("Mean negative log-likelihood:  ", mean ? decimal(*mean, 6) : "none");
        line("Perplexity:                    ", perplexity ? decimal(*perplexity, 4) : "none");
    }
    output.flush();
}

int runScore(const Arguments& arguments) {
    ModelOptions modelOptions = readModelOptions(arguments);
    const std::vector<Token> tokens = wantedTokens(arguments, modelOptions.path);
    if (!modelOptions.contextLength && tokens.size() <= std::numeric_limits<std::uint32_t>::max()) {
        modelOptions.contextLength = static_cast<std::uint32_t>(tokens.size());
    }

    InterruptListener interrupts;
    const std::stop_token stop = interrupts.arm();
    const std::unique_ptr<Engine> engine = loadEngine(modelOptions, stop);
    std::optional<LogitsFile> file;
    if (const auto path = arguments.text("logits")) {
        file.emplace(*path);
    }
    Score score(tokens);
    engine->score(
        tokens,
        [&](std::size_t index, std::span<const float> logits) {
            score.add(index, logits);
            if (file) {
                file->write(logits);
            }
        },
        stop);
    if (stop.stop_requested()) {
        return kInterrupted;
    }
    if (file) {
        file->finish();
    }
    Output output(STDOUT_FILENO, "Standard output");
    print(output, score, tokens.size(), arguments.has("json"));
    return kDone;
}

}  // namespace

Command scoreCommand() {
    std::vector<Option> options{
        modelOption(),
        {.name = "tokens",
         .value = "IDS",
         .help = "Score these token ids, with commas between them, as they are."},
        {.name = "logits",
         .value = "OUT",
         .help = "Write the logits after each token to the file OUT: little-endian float32, one "
                 "row of the vocabulary's size for each token."}};
    options = joined(std::move(options), deviceOptions());
    options.push_back({.name = "json", .help = "Print one JSON object."});
    return {.name = "score",
            .positionals = "FILE",
            .maximumPositionals = 1,
            .summary = "Tells how well a model predicts a text.",
            .details =
                "Feeds the text of FILE (‘-’ is standard input), with the begin token if "
                "the model asks for one, and prints the number of tokens, the mean "
                "negative log-likelihood in nats over all tokens but the first, and its "
                "exponential, the perplexity. Without --context, the context is as long as "
                "the text.",
            .options = std::move(options),
            .run = runScore};
}

}  // namespace concordia::cli
