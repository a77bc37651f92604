// What DOCX and RTF say about text in the same words, because Word writes both.
// Thread rule: pure functions.
#pragma once

#include <QString>

namespace concordia::documents {

// Letters of two points are meant for no reader.
inline constexpr int kTinyHalfPoints = 4;

// The level of the heading that a style is by its name, from 1; 0 for other styles. Word writes the
// names of its own styles in English, whatever its language.
[[nodiscard]] inline int headingLevelOfStyle(const QString& name) {
    const QString lower = name.toLower().trimmed();
    if (lower == u"title") {
        return 1;
    }
    const int level = lower.startsWith(u"heading ") ? lower.sliced(8).toInt() : 0;
    return level >= 1 && level <= 9 ? level : 0;
}

// The level of the heading that an outline level makes, which counts from 0; 0 for ordinary text.
[[nodiscard]] constexpr int headingLevelOfOutline(int outline) {
    return outline >= 0 && outline <= 8 ? outline + 1 : 0;
}

}  // namespace concordia::documents
