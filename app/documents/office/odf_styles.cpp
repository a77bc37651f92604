#include "app/documents/office/odf_styles.h"

#include "app/documents/archive/xml_reader.h"

namespace concordia::documents {

namespace {

constexpr int kMaximalAncestors = 16;  // also of styles that are their own parents

QString keyOf(const QString& family, const QString& name) {
    return family + u'/' + name;
}

}  // namespace

OdfStyles::OdfStyles(ZipArchive& archive) {
    for (const char* part : {"styles.xml", "content.xml"}) {
        if (archive.contains(part)) {
            read(archive, part);
        }
    }
}

void OdfStyles::read(ZipArchive& archive, const std::string& part) {
    XmlReader xml(archive, part);
    Style* style = nullptr;
    QString family;
    while (xml.next()) {
        const QStringView name = xml.name();
        if (xml.isStart() && name == u"body") {
            return;
        }
        if (xml.isEnd() && name == u"style") {
            style = nullptr;
        } else if (xml.isStart() && name == u"style") {
            family = xml.attribute(u"family");
            style = &m_styles[keyOf(family, xml.attribute(u"name"))];
            style->parent = xml.attribute(u"parent-style-name");
        } else if (xml.isStart() && style != nullptr && name.endsWith(u"-properties")) {
            const QString display = xml.attribute(u"display");
            const QString colour = xml.attribute(u"color");
            const QString ground = xml.attribute(u"background-color");
            style->hidden = style->hidden || display == u"none" || display == u"false" ||
                            xml.attribute(u"visibility") == u"hidden";
            style->coloured = style->coloured || !colour.isEmpty();
            style->white = style->white || colour.toLower() == u"#ffffff";
            style->shaded = style->shaded || (!ground.isEmpty() && ground != u"transparent" &&
                                              ground.toLower() != u"#ffffff");
        }
    }
}

// Whether it holds for a style or one that it inherits from.
template <typename Holds>
bool OdfStyles::any(const QString& family, const QString& name, Holds holds) const {
    QString id = name;
    for (int i = 0; i < kMaximalAncestors && !id.isEmpty(); ++i) {
        const auto found = m_styles.constFind(keyOf(family, id));
        if (found == m_styles.constEnd()) {
            return false;
        }
        if (holds(id, *found)) {
            return true;
        }
        id = found->parent;
    }
    return false;
}

// LibreOffice writes the names of its own styles in English, whatever its language.
bool OdfStyles::isTitle(const QString& family, const QString& name) const {
    return name == u"Title" || any(family, name, [](const QString& id, const Style& style) {
               return id == u"Title" || style.parent == u"Title";
           });
}

bool OdfStyles::isHidden(const QString& family, const QString& name) const {
    return any(family, name, [](const QString&, const Style& style) { return style.hidden; });
}

bool OdfStyles::isWhite(const QString& family, const QString& name) const {
    bool white = false;
    // The first colour that is stated counts.
    const bool coloured = any(family, name, [&white](const QString&, const Style& style) {
        white = style.white;
        return style.coloured;
    });
    return coloured && white;
}

bool OdfStyles::isShaded(const QString& family, const QString& name) const {
    return any(family, name, [](const QString&, const Style& style) { return style.shaded; });
}

}  // namespace concordia::documents
