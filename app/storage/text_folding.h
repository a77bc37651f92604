// Words as search compares them: without case, accents and letter variants, in every script.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <QString>
#include <QStringView>
#include <functional>

namespace concordia {

// ‘Straße’ becomes ‘strasse’, ‘Αθήνα’ ‘αθηνα’, ‘Łódź’ ‘lodz’, ‘Œuvre’ ‘oeuvre’.
[[nodiscard]] QString foldText(QStringView text);

// Calls `onWord` with the place (in UTF-16 units) and the folded text of every word: a run of
// letters, digits and the marks on them. Stops early when it returns false.
using OnWord = std::function<bool(qsizetype begin, qsizetype end, const QString& folded)>;
void forEachWord(QStringView text, const OnWord& onWord);

}  // namespace concordia
