// A subcommand: what it is called, what it takes, and what carries it out.
// Thread rule: plain values.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "app/cli/option_parser.h"

namespace concordia::cli {

enum ExitCode : int { kDone = 0, kFailed = 1, kWrongUsage = 2, kInterrupted = 130 };

struct Command {
    std::string_view name;
    std::string_view positionals;  // as the help shows them: "[PROMPT]"
    std::size_t maximumPositionals = 0;
    std::string_view summary;  // a sentence for the list of subcommands
    std::string_view details;  // further sentences for its own help
    std::vector<Option> options;
    // Returns the exit code. Throws UsageError, Error, OutputError, LoadCancelled.
    int (*run)(const Arguments& arguments) = nullptr;
};

[[nodiscard]] Command chatCommand();
[[nodiscard]] Command completeCommand();
[[nodiscard]] Command tokenizeCommand();
[[nodiscard]] Command scoreCommand();
[[nodiscard]] Command benchCommand();
[[nodiscard]] Command devicesCommand();
[[nodiscard]] Command inspectCommand();
[[nodiscard]] Command convertCommand();

}  // namespace concordia::cli
