// The styles of a DOCX file, as far as they tell what a paragraph is.
// Thread rule: a value; its lookups may be used from any thread.
#pragma once

#include <QHash>
#include <QString>
#include <string>

#include "app/documents/archive/zip_archive.h"

namespace concordia::documents {

class DocxStyles {
public:
    DocxStyles() = default;
    // Throws ReadError.
    DocxStyles(ZipArchive& archive, const std::string& part);

    // The level of a heading, from 1; 0 for any other style.
    [[nodiscard]] int headingLevel(const QString& style) const;
    [[nodiscard]] bool isList(const QString& style) const;
    [[nodiscard]] bool isHidden(const QString& style) const;
    [[nodiscard]] bool isShaded(const QString& style) const;

private:
    struct Style {
        QString basedOn;
        int headingLevel = -1;  // not stated
        bool list = false;
        bool hidden = false;
        bool shaded = false;
    };
    template <typename Holds>
    [[nodiscard]] const Style* find(const QString& style, Holds holds) const;

    QHash<QString, Style> m_styles;
};

}  // namespace concordia::documents
