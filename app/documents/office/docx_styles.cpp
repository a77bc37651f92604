#include "app/documents/office/docx_styles.h"

#include "app/documents/archive/xml_reader.h"
#include "app/documents/office/text_styles.h"

namespace concordia::documents {

namespace {

constexpr int kMaximalAncestors = 16;  // also of styles that are based on themselves

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
            const int level = headingLevelOfStyle(xml.attribute(u"val"));
            style->headingLevel = level > 0 ? level : -1;
        } else if (name == u"basedOn") {
            style->basedOn = xml.attribute(u"val");
        } else if (name == u"outlineLvl") {
            style->headingLevel = headingLevelOfOutline(xml.attribute(u"val").toInt());
        } else if (name == u"numId") {
            style->list = xml.attribute(u"val") != u"0";
        } else if (name == u"vanish") {
            style->hidden = xml.isOn(u"val");
        } else if (name == u"shd") {
            style->shaded = true;
        }
    }
}

// The style, or the nearest that it is based on, for which it holds; null when there is none.
template <typename Holds>
const DocxStyles::Style* DocxStyles::find(const QString& style, Holds holds) const {
    QString id = style;
    for (int i = 0; i < kMaximalAncestors; ++i) {
        const auto found = m_styles.constFind(id);
        if (found == m_styles.constEnd()) {
            return nullptr;
        }
        if (holds(*found)) {
            return &*found;
        }
        id = found->basedOn;
    }
    return nullptr;
}

int DocxStyles::headingLevel(const QString& style) const {
    const Style* stated = find(style, [](const Style& one) { return one.headingLevel >= 0; });
    return stated != nullptr ? stated->headingLevel : 0;
}

bool DocxStyles::isList(const QString& style) const {
    return find(style, [](const Style& one) { return one.list; }) != nullptr;
}

bool DocxStyles::isHidden(const QString& style) const {
    return find(style, [](const Style& one) { return one.hidden; }) != nullptr;
}

bool DocxStyles::isShaded(const QString& style) const {
    return find(style, [](const Style& one) { return one.shaded; }) != nullptr;
}

}  // namespace concordia::documents
