// What a person's own words say about the language of an answer.
// Thread rule: usable on any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace concordia {

// The answer language that the newest of the messages, the last first, is surely written in; empty
// where none is. Code and quotations in them do not count.
[[nodiscard]] QString writtenLanguage(const QStringList& messages);

// Whether an answer in another language than the conversation's may be what is wanted: one of the
// texts names a language, speaks of translating, or is in several languages itself.
[[nodiscard]] bool mayWantOtherLanguage(const QStringList& texts);

}  // namespace concordia
