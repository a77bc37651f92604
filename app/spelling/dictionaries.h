// Which of the installed dictionaries serves a language.
// Thread rule: pure functions; dictionaries are looked for once.
#pragma once

#include <QString>
#include <QStringList>

namespace concordia {

// The dictionary ("de_AT") among `installed` for a language ("de", "pt-PT"): that of the person's
// own country first, then that of the language's own. Empty when there is none.
[[nodiscard]] QString chooseDictionary(const QStringList& installed, const QString& language,
                                       const QString& country);

}  // namespace concordia
