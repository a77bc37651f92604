#include "app/documents/cli/documents_command.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "app/documents/cli/page_action.h"
#include "app/documents/cli/search_action.h"
#include "app/documents/cli/text_action.h"

namespace concordia::documents {

namespace {

int runDocuments(const cli::Arguments& arguments) {
    const std::span<const std::string> words = arguments.positionals();
    if (!words.empty() && words.front() == "search") {
        return runSearch({words.begin() + 1, words.end()}, arguments);
    }
    if (!words.empty() && words.front() == "page") {
        return runPage({words.begin() + 1, words.end()}, arguments);
    }
    if (words.empty() || words.front() != "text") {
        throw cli::UsageError("‘documents’ is followed by ‘text’, ‘search’ or ‘page’.");
    }
    if (words.size() != 2) {
        throw cli::UsageError("‘documents text’ takes one FILE.");
    }
    return runText(words[1], arguments.has("json"));
}

}  // namespace

cli::Command documentsCommand() {
    std::vector<cli::Option> options = searchOptions();
    std::ranges::move(pageOptions(), std::back_inserter(options));
    options.push_back({.name = "json",
                       .help = "Print JSON: the text, its blocks with their places (page, "
                               "rectangles in points, part, range, lines), and warnings; or the "
                               "passages with their places and offsets in the text."});
    return {
        .name = "documents",
        .positionals = "text FILE | search --in PATH... QUERY | page FILE NUMBER IMAGE",
        .maximumPositionals = 1000,
        .summary = "Prints the text of a document, finds passages, or shows a page.",
        .details =
            "‘text’ reads FILE in a process of its own that can open nothing else, and prints "
            "its text. The kind of document is told by its content: plain text in any "
            "encoding, code, CSV, Markdown, HTML, PDF, DOCX, PPTX, XLSX, ODT, ODP, ODS, RTF, "
            "EPUB, e-mails. What a reader of the document would not see is left out; with "
            "‘--json’ it is there, marked as hidden.\n\n"
            "‘search’ reads the files that are named and those in folders in the same way, and "
            "prints the passages that fit QUERY best. What was read is kept in the cache "
            "folder, so that a second search over the same paths reads only what has changed.\n\n"
            "‘page’ writes a page of a PDF as a picture, made in a process of the same kind.",
        .options = std::move(options),
        .run = runDocuments};
}

}  // namespace concordia::documents
