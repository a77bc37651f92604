#include "app/documents/cli/search_action.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/interrupt_listener.h"
#include "app/cli/json_output.h"
#include "app/cli/output.h"
#include "app/documents/finding/cached_search.h"
#include "app/documents/finding/read_in_jail.h"
#include "app/documents/read_error_text.h"

namespace concordia::documents {

namespace {

using cli::Json;

constexpr std::uint64_t kResults = 10;
constexpr std::size_t kNamedRefusals = 5;

std::string sentenceOf(const FileRecord& file) {
    return sentenceOf(
        ReadError(file.refusal.value_or(ReadErrorCode::Unreadable), file.refusalDetail));
}

Json toJson(std::size_t rank, const FilePassage& found) {
    const Passage& passage = found.passage;
    Json json{{"rank", rank}, {"score", passage.score}, {"file", found.file.toStdString()}};
    json["page"] = passage.page > 0 ? Json(passage.page) : Json();
    json["heading"] = passage.headings;
    json["text"] = passage.text;
    json["offset"] = passage.offset;
    json["length"] = passage.length;
    json["lines"] = Json();
    if (passage.firstLine > 0) {
        json["lines"] = {passage.firstLine, passage.lastLine};
    }
    const auto addKnown = [&](const char* key, const std::string& value) {
        if (!value.empty()) {
            json[key] = value;
        }
    };
    addKnown("title", passage.title);
    addKnown("part", passage.part);
    addKnown("range", passage.range);
    addKnown("tableHeader", passage.tableHeader);
    addKnown("language", passage.language);
    return json;
}

std::string jsonText(const std::string& query, const std::vector<FilePassage>& found,
                     const std::vector<FileRecord>& refused) {
    Json json{{"query", query}, {"results", Json::array()}};
    for (std::size_t i = 0; i < found.size(); ++i) {
        json["results"].push_back(toJson(i + 1, found[i]));
    }
    json["refused"] = Json::array();
    for (const FileRecord& file : refused) {
        json["refused"].push_back(
            {{"file", file.path.toStdString()}, {"reason", sentenceOf(file)}});
    }
    return cli::toText(json);
}

// "notes/bees.md, page 3, lines 4 to 9: Honey › Summer"
std::string titleLine(const FilePassage& found) {
    const Passage& passage = found.passage;
    std::string line = QDir::current().relativeFilePath(found.file).toStdString();
    line += passage.page > 0 ? ", page " + std::to_string(passage.page) : "";
    line += passage.part.empty() ? "" : ", " + passage.part;
    line += passage.range.empty() ? "" : ", " + passage.range;
    if (passage.firstLine > 0) {
        line += ", lines " + std::to_string(passage.firstLine) + " to " +
                std::to_string(passage.lastLine);
    }
    for (std::size_t i = 0; i < passage.headings.size(); ++i) {
        line += (i == 0 ? ": " : " › ") + passage.headings[i];
    }
    return line;
}

std::string plainText(const std::vector<FilePassage>& found) {
    std::string text;
    for (std::size_t i = 0; i < found.size(); ++i) {
        text += (i > 0 ? "\n" : "") + std::to_string(i + 1) + ". " + titleLine(found[i]) + "\n" +
                found[i].passage.text + "\n";
    }
    return cli::forTerminal(text);
}

void noteRefusals(const std::vector<FileRecord>& refused) {
    for (std::size_t i = 0; i < std::min(refused.size(), kNamedRefusals); ++i) {
        cli::reportNote(
            cli::forTerminal(refused[i].path.toStdString() + ": " + sentenceOf(refused[i])));
    }
    if (refused.size() > kNamedRefusals) {
        cli::reportNote(std::to_string(refused.size() - kNamedRefusals) +
                        " more files could not be read; ‘--json’ tells which and why.");
    }
}

QStringList pathsOf(const std::vector<std::string>& words, const cli::Arguments& arguments) {
    std::vector<std::string> paths = arguments.texts("in");
    paths.insert(paths.end(), words.begin(), words.end() - 1);
    QStringList all;
    for (const std::string& path : paths) {
        all.append(QFile::decodeName(path.c_str()));
        if (!QFileInfo::exists(all.back())) {
            throw cli::UsageError("There is no file or folder ‘" + path + "’.");
        }
    }
    return all;
}

}  // namespace

std::vector<cli::Option> searchOptions() {
    return {{.name = "in",
             .value = "PATH",
             .help = "With ‘search’: a file, or a folder with all in it. More may follow, or be "
                     "given with further --in."},
            {.name = "limit",
             .value = "N",
             .help = "With ‘search’: at most so many passages, up to 100 (default 10)."}};
}

int runSearch(const std::vector<std::string>& words, const cli::Arguments& arguments) {
    if (!arguments.has("in") || words.empty()) {
        throw cli::UsageError("‘documents search’ takes --in PATH and a QUERY.");
    }
    const std::string& query = words.back();
    const auto limit = arguments.integer("limit", {.minimum = 1, .maximum = kMostResults});
    const QStringList paths = pathsOf(words, arguments);
    cli::InterruptListener interrupts;
    const std::stop_token stop = interrupts.arm();
    CachedSearch search(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                            QStringLiteral("/concordia"),
                        paths, readInJail);
    search.bringUpToDate(stop);
    if (stop.stop_requested()) {
        return cli::kInterrupted;
    }
    interrupts.disarm();
    const std::vector<FilePassage> found = search.find(query, limit.value_or(kResults));
    const std::vector<FileRecord> refused = search.refused();
    cli::Output output(STDOUT_FILENO, "Standard output");
    if (arguments.has("json")) {
        output.write(jsonText(query, found, refused));
    } else {
        noteRefusals(refused);
        output.write(found.empty() ? "Nothing was found.\n" : plainText(found));
    }
    output.flush();
    return cli::kDone;
}

}  // namespace concordia::documents
