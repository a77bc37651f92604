#include <algorithm>
#include <array>
#include <string_view>

#include "app/documents/parsers.h"
#include "app/documents/read_error.h"
#include "app/documents/text/ascii.h"
#include "app/documents/text/decode_text.h"

namespace concordia::documents {

namespace {

using std::string_view;

struct Named {
    string_view name;
    DocumentFormat format;
};

// How names of entries begin that tell what an archive is. They stand uncompressed in its
// directory. The first that is found counts: some programs number their documents, and a binary
// workbook is none of those that are read.
constexpr std::array kEntries{
    Named{"word/document", DocumentFormat::Docx},
    Named{"ppt/presentation", DocumentFormat::Pptx},
    Named{"xl/workbook", DocumentFormat::Xlsx},
    Named{"META-INF/container.xml", DocumentFormat::Epub},
};
constexpr string_view kBinaryWorkbook = "xl/workbook.bin";

// The content of the entry ‘mimetype’, which comes first and uncompressed.
constexpr std::array kMimeTypes{
    Named{"application/vnd.oasis.opendocument.text", DocumentFormat::Odt},
    Named{"application/vnd.oasis.opendocument.presentation", DocumentFormat::Odp},
    Named{"application/vnd.oasis.opendocument.spreadsheet", DocumentFormat::Ods},
    Named{"application/epub+zip", DocumentFormat::Epub},
};

// Two bytes of an archive's header; 0 behind its end.
std::size_t numberAt(string_view bytes, std::size_t at) {
    return at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at]) +
                                       256U * static_cast<unsigned char>(bytes[at + 1])
                                 : 0;
}

// The record that ends an archive stands before a comment of up to 65,535 bytes.
bool hasArchiveEnd(string_view bytes) {
    constexpr std::size_t kFarthest = 22 + 65'535;
    return bytes.substr(bytes.size() - std::min(bytes.size(), kFarthest)).find("PK\x05\x06") !=
           string_view::npos;
}

DocumentFormat formatOfArchive(string_view bytes) {
    // Of an entry: its fields, the name, more fields, the content.
    constexpr std::size_t kName = 30;
    const std::size_t nameLength = numberAt(bytes, 26);
    const std::size_t content = kName + nameLength + numberAt(bytes, 28);
    if (content < bytes.size() && bytes.substr(kName, nameLength) == "mimetype") {
        for (const Named& type : kMimeTypes) {
            if (bytes.substr(content).starts_with(type.name)) {
                return type.format;
            }
        }
    }
    // The directory stands at the end; 10,000 entries of 100 bytes fit.
    constexpr std::size_t kDirectory = 1 << 20;
    const string_view end = bytes.substr(bytes.size() - std::min(bytes.size(), kDirectory));
    if (end.find(kBinaryWorkbook) != string_view::npos) {
        throw ReadError(ReadErrorCode::NotSupported, "a workbook in binary form");
    }
    for (const Named& entry : kEntries) {
        if (end.find(entry.name) != string_view::npos) {
            return entry.format;
        }
    }
    if (!hasArchiveEnd(bytes)) {
        throw ReadError(ReadErrorCode::Damaged, "the end of the archive is missing");
    }
    throw ReadError(ReadErrorCode::UnknownFormat, "an archive that is no document");
}

// Microsoft's container of old documents, and of encrypted new ones.
[[noreturn]] void refuseCompoundFile(string_view bytes) {
    constexpr char kEncrypted[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    if (bytes.find(string_view(kEncrypted, sizeof(kEncrypted))) != string_view::npos) {
        throw ReadError(ReadErrorCode::PasswordProtected);
    }
    throw ReadError(ReadErrorCode::NotSupported, "written by a Microsoft Office before 2007");
}

bool isImage(string_view bytes) {
    constexpr std::array kStarts{string_view("\x89PNG\r\n\x1A\n"),
                                 string_view("\xFF\xD8\xFF"),
                                 string_view("GIF87a"),
                                 string_view("GIF89a"),
                                 string_view("II*\0", 4),
                                 string_view("MM\0*", 4)};
    const bool webp = bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP");
    const bool bitmap = bytes.starts_with("BM") && bytes.size() > 26 && bytes[6] == 0;
    return webp || bitmap || std::ranges::any_of(kStarts, [&](string_view start) {
               return bytes.starts_with(start);
           });
}

// An e-mail begins with lines ‘Name: value’, some of which every one has.
bool isEmail(string_view beginning) {
    int known = 0;
    bool sender = false;
    while (!beginning.empty()) {
        const std::size_t end = std::min(beginning.find('\n'), beginning.size());
        const std::string line = lowerAscii(std::string(beginning.substr(0, end)));
        beginning.remove_prefix(std::min(end + 1, beginning.size()));
        if (line.empty() || line == "\r") {
            break;
        }
        const bool continued = line.front() == ' ' || line.front() == '\t';
        const std::size_t colon = line.find(':');
        if (!continued && (colon == std::string::npos || line.find(' ') < colon)) {
            return false;
        }
        constexpr std::array kFields{"date:",        "subject:",  "to:",          "message-id:",
                                     "return-path:", "received:", "mime-version:"};
        known +=
            std::ranges::any_of(kFields, [&](const char* field) { return line.starts_with(field); })
                ? 1
                : 0;
        sender = sender || line.starts_with("from:");
    }
    return sender && known >= 2;
}

bool isHtml(string_view beginning) {
    const std::string text = lowerAscii(std::string(beginning.substr(0, 2048)));
    const std::size_t start = std::min(text.find_first_not_of("\xEF\xBB\xBF \t\r\n"), text.size());
    const string_view content = string_view(text).substr(start);
    return content.starts_with("<!doctype html") || content.starts_with("<html") ||
           (content.starts_with("<") && content.find("<html") != string_view::npos) ||
           (content.starts_with("<!--") && content.find("<body") != string_view::npos);
}

template <std::size_t kCount>
bool isOneOf(const std::array<string_view, kCount>& names, string_view name) {
    return std::ranges::find(names, name) != names.end();
}

DocumentFormat formatOfText(string_view beginning, string_view extension) {
    constexpr std::array<string_view, 4> kMarkdown{"md", "markdown", "mkd", "mdown"};
    constexpr std::array<string_view, 3> kCsv{"csv", "tsv", "tab"};
    constexpr std::array<string_view, 3> kHtml{"html", "htm", "xhtml"};
    constexpr std::array<string_view, 58> kCode{
        "c",    "h",   "cc",  "cpp",   "cxx",  "hh",    "hpp", "hxx",    "cs",    "java",
        "kt",   "go",  "rs",  "swift", "py",   "rb",    "php", "pl",     "lua",   "r",
        "jl",   "js",  "mjs", "ts",    "tsx",  "jsx",   "css", "scss",   "sql",   "sh",
        "bash", "zsh", "ps1", "bat",   "json", "yaml",  "yml", "toml",   "ini",   "conf",
        "xml",  "xsd", "xsl", "svg",   "qml",  "cmake", "mk",  "gradle", "scala", "hs",
        "ml",   "erl", "ex",  "clj",   "dart", "f90",   "vb",  "tex"};
    if (isHtml(beginning) || isOneOf(kHtml, extension)) {
        return DocumentFormat::Html;
    }
    if (extension == "eml" || isEmail(beginning)) {
        return DocumentFormat::Email;
    }
    if (isOneOf(kMarkdown, extension)) {
        return DocumentFormat::Markdown;
    }
    if (isOneOf(kCsv, extension)) {
        return DocumentFormat::Csv;
    }
    if (isOneOf(kCode, extension) || beginning.starts_with("#!")) {
        return DocumentFormat::Code;
    }
    return DocumentFormat::PlainText;
}

}  // namespace

DocumentFormat detectFormat(const Input& input) {
    const string_view bytes(reinterpret_cast<const char*>(input.bytes.data()), input.bytes.size());
    if (bytes.empty()) {
        throw ReadError(ReadErrorCode::NoText, "the file is empty");
    }
    // Readers of PDF take up to this many bytes of anything in front.
    if (bytes.substr(0, 1024).find("%PDF-") != string_view::npos) {
        return DocumentFormat::Pdf;
    }
    if (bytes.starts_with("PK\x03\x04")) {
        return formatOfArchive(bytes);
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        refuseCompoundFile(bytes);
    }
    if (bytes.starts_with("{\\rtf")) {
        return DocumentFormat::Rtf;
    }
    if (isImage(bytes)) {
        return DocumentFormat::Image;
    }
    if (!looksLikeText(input.bytes)) {
        throw ReadError(ReadErrorCode::UnknownFormat);
    }
    return formatOfText(bytes.substr(0, 16 * 1024), input.extension);
}

}  // namespace concordia::documents
