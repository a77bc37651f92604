// How an XLSX file's cells show their numbers (ECMA-376 part 1, 18.8.30): as dates, percentages or
// with a fixed number of decimals; other formats leave the number as it is.
// Thread rule: a value.
#pragma once

#include <QString>
#include <vector>

#include "app/documents/archive/zip_archive.h"

namespace concordia::documents {

// The day that counts as 0.
enum class DateSystem { From1900, From1904 };

class NumberFormats {
public:
    NumberFormats() = default;
    // Throws ReadError.
    NumberFormats(ZipArchive& archive, const std::string& part, DateSystem dates);

    // `style` is a cell's, from 0; `value` its number as the file writes it.
    [[nodiscard]] QString shown(const QString& value, int style) const;

private:
    enum class Kind { General, Fixed, Percent, Date, Time, DateAndTime };
    struct Format {
        Kind kind = Kind::General;
        int decimals = 0;
    };
    [[nodiscard]] static Format formatOf(int id, const QString& code);
    [[nodiscard]] QString shownDate(double value, Kind kind) const;

    std::vector<Format> m_cellFormats;
    DateSystem m_dates = DateSystem::From1900;
};

}  // namespace concordia::documents
