// The passages of documents that a model is given with a question: how they are written into the
// prompt, and how they are kept with the answer.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace concordia {

struct GivenPassage {
    QString id;  // that the model names it by
    QString file;
    QString sha256;     // of the file when it was read
    QString text;       // as it stands in the document
    QString header;     // of the table that it is out of; may be empty
    qint64 offset = 0;  // of the text in the document's, in bytes
    int page = 0;       // from 1; 0 where there are no pages

    [[nodiscard]] bool operator==(const GivenPassage&) const = default;
};

struct GivenPassages {
    QString word;         // stands in the marks around the passages, so that no text can end them
    QString instruction;  // how to answer
    QList<GivenPassage> passages;  // none: nothing was found

    // Null for an id that no passage has.
    [[nodiscard]] const GivenPassage* find(QStringView id) const;
};

// Numbers the passages, and draws a word that occurs in none of them.
void nameForPrompt(GivenPassages& given);

// The question with the passages before it. Whatever a passage holds, it cannot begin a line as
// another passage does.
[[nodiscard]] QString promptOf(const GivenPassages& given, const QString& question);

[[nodiscard]] QString toJson(const GivenPassages& given);
// Empty for a text that is no such JSON. What is missing or of a wrong type is empty.
[[nodiscard]] std::optional<GivenPassages> givenPassagesFromJson(const QString& json);

}  // namespace concordia
