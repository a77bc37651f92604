// The styles of an OpenDocument file (ODF 1.3, part 3, chapter 16), as far as they tell what a
// paragraph is and whether it is seen.
// Thread rule: a value; its lookups may be used from any thread.
#pragma once

#include <QHash>
#include <QString>

#include "app/documents/archive/zip_archive.h"

namespace concordia::documents {

class OdfStyles {
public:
    // Reads the parts that have styles. Throws ReadError.
    explicit OdfStyles(ZipArchive& archive);

    // `family` is the kind of styles: "paragraph", "text", "table".
    [[nodiscard]] bool isTitle(const QString& family, const QString& name) const;
    [[nodiscard]] bool isHidden(const QString& family, const QString& name) const;
    [[nodiscard]] bool isWhite(const QString& family, const QString& name) const;
    [[nodiscard]] bool isShaded(const QString& family, const QString& name) const;

private:
    struct Style {
        QString parent;
        bool hidden = false;
        bool white = false;
        bool coloured = false;  // some colour is stated
        bool shaded = false;
    };

    void read(ZipArchive& archive, const std::string& part);
    template <typename Holds>
    [[nodiscard]] bool any(const QString& family, const QString& name, Holds holds) const;

    QHash<QString, Style> m_styles;  // by family and name
};

}  // namespace concordia::documents
