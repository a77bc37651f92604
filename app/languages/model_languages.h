// Which of the answer languages a model knows: what its file states, and what is published about
// models whose files say nothing.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace concordia {

// The codes of answer languages in their order; empty where nothing is known. `stated` are codes or
// English names as files have them; others than the answer languages are left out.
[[nodiscard]] QStringList modelLanguages(const QString& name, const QString& file,
                                         const QStringList& stated);

}  // namespace concordia
