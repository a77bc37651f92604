// The command line of Concordia, for the program `concordia-engine` and for the window's program,
// which hands over to it.
// Thread rule: call from the main thread, before any other thread has been started.
#pragma once

#include <span>

#include "app/cli/command.h"

namespace concordia {

// Whether the arguments address the command line: a subcommand, or an option such as --help.
// `more` are the subcommands that this program has beyond those of the engine.
[[nodiscard]] bool isCommandLine(int argc, const char* const* argv,
                                 std::span<const cli::Command> more = {});

// Carries out the subcommand that argv[1] names; without arguments, `chat`. Returns the program's
// exit code: 0 done, 1 failed, 2 wrong usage, 130 interrupted. Messages go to standard error.
// Sets the locale's character type, and SIGPIPE's disposition to ending the program.
[[nodiscard]] int runCommandLine(int argc, const char* const* argv,
                                 std::span<const cli::Command> more = {});

}  // namespace concordia
