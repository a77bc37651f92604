#include "app/documents/office/office_package.h"

#include <vector>

#include "app/documents/archive/xml_reader.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

namespace {

std::string relationshipsOf(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
    return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

}  // namespace

std::string resolvedName(std::string_view part, std::string_view reference) {
    std::vector<std::string_view> folders;
    const auto follow = [&folders](std::string_view path) {
        for (std::size_t start = 0; start <= path.size();) {
            const std::size_t end = std::min(path.find('/', start), path.size());
            const std::string_view name = path.substr(start, end - start);
            if (name == ".." && !folders.empty()) {
                folders.pop_back();
            } else if (!name.empty() && name != "." && name != "..") {
                folders.push_back(name);
            }
            start = end + 1;
        }
    };
    if (!reference.starts_with('/')) {
        const std::size_t slash = part.rfind('/');
        follow(slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash));
    }
    follow(reference);
    std::string name;
    for (const std::string_view folder : folders) {
        name += (name.empty() ? "" : "/") + std::string(folder);
    }
    return name;
}

Relationships readRelationships(ZipArchive& archive, const std::string& part) {
    Relationships relationships;
    const std::string name = relationshipsOf(part);
    if (!archive.contains(name)) {
        return relationships;
    }
    XmlReader xml(archive, name);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != u"Relationship" ||
            xml.attribute(u"TargetMode") == u"External") {
            continue;
        }
        const std::string type = xml.attribute(u"Type").toStdString();
        relationships.try_emplace(
            xml.attribute(u"Id").toStdString(),
            Relationship{type.substr(type.rfind('/') + 1),
                         resolvedName(part, xml.attribute(u"Target").toStdString())});
    }
    return relationships;
}

std::string targetOfType(const Relationships& relationships, std::string_view type) {
    for (const auto& [id, relationship] : relationships) {
        if (relationship.type == type) {
            return relationship.target;
        }
    }
    return {};
}

void readTitle(ZipArchive& archive, const std::string& part, BlockSink& sink) {
    if (part.empty() || !archive.contains(part)) {
        return;
    }
    XmlReader xml(archive, part);
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"title") {
            if (const QString title = xml.textInside().trimmed(); !title.isEmpty()) {
                sink.setTitle(title.toStdString());
            }
            return;
        }
    }
}

std::string openOfficePackage(ZipArchive& archive, BlockSink& sink) {
    const Relationships relationships = readRelationships(archive, {});
    readTitle(archive, targetOfType(relationships, "core-properties"), sink);
    std::string part = targetOfType(relationships, "officeDocument");
    if (part.empty()) {
        throw ReadError(ReadErrorCode::Damaged, "_rels/.rels names no document");
    }
    return part;
}

}  // namespace concordia::documents
