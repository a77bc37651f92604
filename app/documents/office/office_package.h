// What DOCX, PPTX and XLSX share (Office Open XML, ECMA-376, part 2): parts that refer to each
// other by relationships. Thread rule: belongs to one thread.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "app/documents/archive/zip_archive.h"
#include "app/documents/document.h"

namespace concordia::documents {

struct Relationship {
    std::string type;    // the last part of its name: "officeDocument", "slide"
    std::string target;  // a part's name
};

// By their ids. Those that lead out of the archive are left out.
using Relationships = std::map<std::string, Relationship, std::less<>>;

// The name of the part that a reference in `part` means. Folders that climb out of the archive stay
// at its top.
[[nodiscard]] std::string resolvedName(std::string_view part, std::string_view reference);

// Of a part, or with an empty name of the whole archive; empty where there are none. Throws
// ReadError.
[[nodiscard]] Relationships readRelationships(ZipArchive& archive, const std::string& part);

// The name of the first target of that type; empty when there is none.
[[nodiscard]] std::string targetOfType(const Relationships& relationships, std::string_view type);

// Tells the sink the title that such a part with a document's properties names, if it does.
void readTitle(ZipArchive& archive, const std::string& part, BlockSink& sink);

// The part that everything else hangs on. Tells the sink the title that the document's properties
// name, if they do. Throws ReadError: Damaged when no such part is named.
[[nodiscard]] std::string openOfficePackage(ZipArchive& archive, BlockSink& sink);

}  // namespace concordia::documents
