// Characters written as HTML entities, such as &copy; or &#8364;.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace concordia::markdown {

// The character that `entity`, from its ampersand to its semicolon, stands for; the entity itself,
// as text, when it is not known. Any thread that may use Qt's text classes.
[[nodiscard]] QString decodeEntity(QByteArrayView entity);

}  // namespace concordia::markdown
