// What is asked and answered in the screenshots, in a few languages.
// Thread rule: any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace concordia::test {

struct SampleTexts {
    QString question;
    QString longQuestion;
    QString answer;      // Markdown
    QStringList titles;  // of other conversations
    QString reasoning;
    QString word;  // to search for, in `question`
};

// English where there is none in `language`.
[[nodiscard]] SampleTexts sampleTexts(const QString& language);

}  // namespace concordia::test
