#include "app/documents/office/docx_styles.h"

#include "app/documents/archive/xml_reader.h"

namespace concordia::documents {

namespace {

constexpr int kMaximalAncestors = 16;  // also of styles that are based on themselves

// Word writes the names of its own styles in English, whatever its language.
int levelOfName(const QString& name) {
    const QString lower = name.toLower();
    if (lower == u"title") {
        return 1;
    }
    if (lower.startsWith(u"heading ")) {
        const int level = lower.sliced(8).toInt();
        return level >= 1 && level <= 9 ? level : -1;
    }
    return -1;
}

}  // namespace

DocxStyles::DocxStyles(ZipArchive& archive, const std::string& part) {
    XmlReader xml(archive, part);
    Style* style = nullptr;
    while (xml.next()) {
        const QStringView name = xml.name();
        if (!xml.isStart()) {
            continue;
        }
        if (name == u"style") {
            style = &m_styles[xml.attribute(u"styleId")];
        } else if (style == nullptr) {
            continue;
        } else if (name == u"name") {
            style->headingLevel = levelOfName(xml.attribute(u"val"));
        } else if (name == u"basedOn") {
            style->basedOn = xml.attribute(u"val");
        } else if (name == u"outlineLvl") {
            const int level = xml.attribute(u"val").toInt() + 1;
            style->headingLevel = level >= 1 && level <= 9 ? level : 0;
        } else if (name == u"numId") {
            style->list = xml.attribute(u"val") != u"0";
        } else if (name == u"vanish") {
            style->hidden = xml.isOn(u"val");
        } else if (name == u"shd") {
            style->shaded = true;
        }
    }
}

int DocxStyles::headingLevel(const QString& style) const {
    QString id = style;
    for (int i = 0; i < kMaximalAncestors; ++i) {
        const auto found = m_styles.constFind(id);
        if (found == m_styles.constEnd()) {
            return 0;
        }
        if (found->headingLevel >= 0) {
            return found->headingLevel;
        }
        id = found->basedOn;
    }
    return 0;
}

template <typename Property>
bool DocxStyles::any(const QString& style, Property property) const {
    QString id = style;
    for (int i = 0; i < kMaximalAncestors; ++i) {
        const auto found = m_styles.constFind(id);
        if (found == m_styles.constEnd()) {
            return false;
        }
        if ((*found).*property) {
            return true;
        }
        id = found->basedOn;
    }
    return false;
}

bool DocxStyles::isList(const QString& style) const {
    return any(style, &Style::list);
}

bool DocxStyles::isHidden(const QString& style) const {
    return any(style, &Style::hidden);
}

bool DocxStyles::isShaded(const QString& style) const {
    return any(style, &Style::shaded);
}

}  // namespace concordia::documents
