#include "app/documents/cli/text_action.h"

#include <unistd.h>

#include <array>

#include "app/cli/command.h"
#include "app/cli/json_output.h"
#include "app/cli/output.h"
#include "app/documents/read_error_text.h"
#include "app/documents/reader/reader_process.h"

namespace concordia::documents {

namespace {

using cli::Json;

std::string_view keyOf(BlockKind kind) {
    constexpr std::array<std::string_view, 5> kKeys{"heading", "paragraph", "listItem", "tableRow",
                                                    "code"};
    return kKeys.at(static_cast<std::size_t>(kind));
}

std::string_view keyOf(WarningKind kind) {
    constexpr std::array<std::string_view, 6> kKeys{"invisibleCharacters", "hiddenText",
                                                    "pagesWithoutText",    "uncertainEncoding",
                                                    "partsLeftOut",        "languagePackMissing"};
    return kKeys.at(static_cast<std::size_t>(kind));
}

// The headings above what is being read, the highest first.
class HeadingPath {
public:
    explicit HeadingPath(const DocumentText& document) : m_document(document) {}

    void add(const TextBlock& block) {
        if (block.kind != BlockKind::Heading) {
            return;
        }
        while (!m_headings.empty() && m_headings.back()->level >= block.level) {
            m_headings.pop_back();
        }
        m_headings.push_back(&block);
    }
    [[nodiscard]] Json toJson() const {
        Json path = Json::array();
        for (const TextBlock* heading : m_headings) {
            path.push_back(m_document.textOf(*heading));
        }
        return path;
    }

private:
    const DocumentText& m_document;
    std::vector<const TextBlock*> m_headings;
};

void addPlace(Json& json, const Place& place) {
    if (place.page > 0) {
        json["page"] = place.page;
    }
    for (const Rectangle& one : place.rectangles) {
        json["rectangles"].push_back({one.left, one.top, one.right, one.bottom});
    }
    if (!place.part.empty()) {
        json["part"] = place.part;
    }
    if (!place.range.empty()) {
        json["range"] = place.range;
    }
    if (place.firstLine > 0) {
        json["lines"] = {place.firstLine, place.lastLine};
    }
}

Json toJson(const DocumentText& document, const TextBlock& block, const HeadingPath& path) {
    Json json{{"kind", keyOf(block.kind)}};
    if (block.level > 0) {
        json["level"] = block.level;
    }
    json["text"] = document.textOf(block);
    json["offset"] = block.offset;
    addPlace(json, block.place);
    json["heading"] = path.toJson();
    json["hidden"] = block.hidden;
    return json;
}

Json toJson(const Warning& warning) {
    return {{"kind", keyOf(warning.kind)},
            {"count", warning.count},
            {"detail", warning.detail},
            {"sentence", sentenceOf(warning)}};
}

void print(const std::string& text) {
    cli::Output output(STDOUT_FILENO, "Standard output");
    output.write(text);
    output.flush();
}

std::string visibleText(const DocumentText& document) {
    std::string text;
    for (const TextBlock& block : document.blocks) {
        if (!block.hidden) {
            text += text.empty() ? "" : "\n\n";
            text += document.textOf(block);
        }
    }
    return text + "\n";
}

}  // namespace

std::string_view keyOf(DocumentFormat format) {
    constexpr std::array<std::string_view, 16> kKeys{
        "text", "markdown", "code", "csv", "html", "pdf", "docx",  "pptx",
        "xlsx", "odt",      "odp",  "ods", "epub", "rtf", "email", "image"};
    return kKeys.at(static_cast<std::size_t>(format));
}

std::string toJsonText(const std::string& file, const DocumentText& document) {
    Json blocks = Json::array();
    HeadingPath path(document);
    for (const TextBlock& block : document.blocks) {
        blocks.push_back(toJson(document, block, path));
        path.add(block);
    }
    Json json{{"file", file},
              {"format", keyOf(document.format)},
              {"title", document.title},
              {"pages", document.pages},
              {"text", document.text},
              {"blocks", std::move(blocks)},
              {"warnings", Json::array()}};
    for (const Warning& warning : document.warnings) {
        json["warnings"].push_back(toJson(warning));
    }
    return cli::toText(json);
}

int runText(const std::string& file, bool json) {
    DocumentText document;
    try {
        document = readDocument(file);
    } catch (const ReadError& error) {
        cli::reportError(file + ": " + sentenceOf(error));
        return cli::kFailed;
    }
    if (json) {
        print(toJsonText(file, document));
        return cli::kDone;
    }
    for (const Warning& warning : document.warnings) {
        cli::reportNote(sentenceOf(warning));
    }
    print(visibleText(document));
    return cli::kDone;
}

}  // namespace concordia::documents
