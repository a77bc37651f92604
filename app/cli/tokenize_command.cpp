// `concordia tokenize`: the token ids of each line of a text.
#include <unistd.h>

#include <array>
#include <charconv>

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/loading.h"
#include "app/cli/output.h"
#include "inference/tokenizer.h"

namespace concordia::cli {

namespace {

// "[1,2,3]" and a line feed.
void writeLine(Output& output, const std::vector<Token>& tokens) {
    std::array<char, 16> digits;
    std::string line = "[";
    for (const Token token : tokens) {
        if (line.size() > 1) {
            line += ',';
        }
        const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), token);
        line.append(digits.data(), result.ptr);
    }
    output.write(line += "]\n");
}

int runTokenize(const Arguments& arguments) {
    const std::filesystem::path path = readModelPath(arguments);
    const bool special = arguments.has("special");
    Input input(arguments.positionals().empty() ? "-" : arguments.positionals().front());
    const std::unique_ptr<Tokenizer> tokenizer = openTokenizer(path);
    Output output(STDOUT_FILENO, "Standard output");
    while (const std::optional<std::string> line = input.readLine()) {
        writeLine(output,
                  special ? encodeWithSpecial(*tokenizer, *line) : tokenizer->encode(*line));
    }
    output.flush();
    return kDone;
}

}  // namespace

Command tokenizeCommand() {
    return {.name = "tokenize",
            .positionals = "[FILE]",
            .maximumPositionals = 1,
            .summary = "Prints the token ids of each line of a text.",
            .details =
                "Reads FILE, or standard input when it is missing or ‘-’. Each line, "
                "without its line feed, becomes one line with a JSON array of token ids. "
                "Text is always taken as plain text: nothing in it becomes a control token.",
            .options = {modelOption(),
                        {.name = "special",
                         .help = "Add the begin and end tokens that the model asks for."},
                        {.name = "json", .help = "Changes nothing: the output is JSON anyway."}},
            .run = runTokenize};
}

}  // namespace concordia::cli
