#include "app/cli/cli.h"

#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/word_wrap.h"
#include "inference/error.h"

namespace concordia {

namespace cli {
namespace {

constexpr std::size_t kHelpWidth = 80;

std::vector<Command> allCommands(std::span<const Command> more) {
    std::vector<Command> commands{chatCommand(),    completeCommand(), tokenizeCommand(),
                                  scoreCommand(),   benchCommand(),    devicesCommand(),
                                  inspectCommand(), convertCommand()};
    commands.insert(commands.end(), more.begin(), more.end());
    return commands;
}

bool isHelp(std::string_view word) {
    return word == "--help" || word == "-h";
}
bool isVersion(std::string_view word) {
    return word == "--version" || word == "-V";
}

const Command* findCommand(const std::vector<Command>& commands, std::string_view name) {
    const auto found =
        std::ranges::find_if(commands, [&](const Command& one) { return one.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

void print(const std::string& text) {
    Output output(STDOUT_FILENO, "Standard output");
    output.write(text);
    output.flush();
}

std::string overview(const std::vector<Command>& commands) {
    constexpr std::size_t kColumn = 14;
    std::string text =
        "Concordia runs language models on this machine, without a network.\n\n"
        "Usage: concordia SUBCOMMAND [OPTION]...\n\n";
    for (const Command& command : commands) {
        std::string line = "  " + std::string(command.name);
        line.resize(kColumn, ' ');
        text += line + std::string(command.summary) + "\n";
    }
    return text +
           "\n‘concordia help SUBCOMMAND’ describes one of them; ‘concordia --version’ tells "
           "the\nversion.\n\n"
           "Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted by Ctrl-C.\n";
}

std::string helpOf(const Command& command) {
    std::string usage = "Usage: concordia " + std::string(command.name) + " [OPTION]...";
    if (!command.positionals.empty()) {
        usage += " " + std::string(command.positionals);
    }
    return std::string(command.summary) + "\n\n" + usage + "\n\n" +
           wordWrap(command.details, kHelpWidth) + "\n\n" + describeOptions(command.options);
}

int runHelp(const std::vector<Command>& commands, const std::vector<std::string>& words) {
    if (words.empty()) {
        print(overview(commands));
        return kDone;
    }
    const Command* command = findCommand(commands, words.front());
    if (command == nullptr) {
        throw UsageError("There is no subcommand ‘" + words.front() + "’.");
    }
    print(helpOf(*command));
    return kDone;
}

// Whether help is asked for before "--".
bool asksForHelp(const std::vector<std::string>& arguments) {
    const auto end = std::ranges::find(arguments, "--");
    return std::any_of(arguments.begin(), end, isHelp);
}

int dispatch(const std::vector<Command>& commands, std::string_view name,
             const std::vector<std::string>& arguments) {
    if (isHelp(name) || name == "help") {
        return runHelp(commands, arguments);
    }
    if (isVersion(name)) {
        print("concordia " CONCORDIA_VERSION "\n");
        return kDone;
    }
    const Command* command = findCommand(commands, name);
    if (command == nullptr) {
        throw UsageError("There is no subcommand ‘" + std::string(name) + "’.");
    }
    if (asksForHelp(arguments)) {
        print(helpOf(*command));
        return kDone;
    }
    return command->run(parseArguments(arguments, command->options, command->maximumPositionals));
}

// Where a person finds the help for what they typed.
std::string helpHint(const std::vector<Command>& commands, std::string_view name) {
    const bool known = findCommand(commands, name) != nullptr;
    return known ? "‘concordia help " + std::string(name) + "’ describes the usage."
                 : "‘concordia --help’ lists the subcommands.";
}

int runGuarded(const std::vector<Command>& commands, std::string_view name,
               const std::vector<std::string>& arguments) {
    try {
        return dispatch(commands, name, arguments);
    } catch (const UsageError& error) {
        reportError(std::string(error.what()) + " " + helpHint(commands, name));
        return kWrongUsage;
    } catch (const LoadCancelled&) {
        return kInterrupted;
    } catch (const OutputError& error) {
        if (!error.closed()) {
            reportError(error.what());
        }
        return kFailed;
    } catch (const std::bad_alloc&) {
        reportError("There is not enough memory.");
        return kFailed;
    } catch (const std::exception& error) {
        reportError(error.what());
        return kFailed;
    }
}

// The line editor needs a character type that knows UTF-8; where the person's locale has none,
// the C library's own does.
void setCharacterType() {
    if (std::setlocale(LC_CTYPE, "") == nullptr || MB_CUR_MAX == 1) {
        std::setlocale(LC_CTYPE, "C.UTF-8");
    }
}

}  // namespace
}  // namespace cli

bool isCommandLine(int argc, const char* const* argv, std::span<const cli::Command> more) {
    if (argc < 2) {
        return false;
    }
    const std::string_view word = argv[1];
    return word == "help" || cli::isHelp(word) || cli::isVersion(word) ||
           cli::findCommand(cli::allCommands(more), word) != nullptr;
}

int runCommandLine(int argc, const char* const* argv, std::span<const cli::Command> more) {
    cli::setCharacterType();
    // When the reader of the output goes away, the program ends quietly.
    std::signal(SIGPIPE, SIG_DFL);
    const std::vector<cli::Command> commands = cli::allCommands(more);
    if (argc < 2) {
        return cli::runGuarded(commands, "chat", {});
    }
    return cli::runGuarded(commands, argv[1], std::vector<std::string>(argv + 2, argv + argc));
}

}  // namespace concordia
