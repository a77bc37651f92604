#include "app/documents/cli/documents_command.h"

#include "app/documents/cli/text_action.h"

namespace concordia::documents {

namespace {

int runDocuments(const cli::Arguments& arguments) {
    const std::span<const std::string> words = arguments.positionals();
    if (words.empty() || words.front() != "text") {
        throw cli::UsageError("‘documents’ is followed by ‘text’.");
    }
    if (words.size() != 2) {
        throw cli::UsageError("‘documents text’ takes one FILE.");
    }
    return runText(words[1], arguments.has("json"));
}

}  // namespace

cli::Command documentsCommand() {
    return {.name = "documents",
            .positionals = "text FILE",
            .maximumPositionals = 2,
            .summary = "Prints the text of a document.",
            .details =
                "Reads FILE in a process of its own that can open nothing else, and prints its "
                "text. The kind of document is told by its content: plain text in any encoding, "
                "code, CSV. What a reader of the document would not see is left out; with "
                "‘--json’ it is there, marked as hidden.",
            .options = {{.name = "json",
                         .help = "Print JSON: the text, its blocks with their places (page, "
                                 "rectangles in points, part, range, lines), and warnings."}},
            .run = runDocuments};
}

}  // namespace concordia::documents
