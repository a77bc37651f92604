// Sentences in the 24 languages, from the starter model's section ‘other’: whole sentences about
// everything.
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

namespace concordia::test {

inline QStringList sampleLanguages() {
    QStringList codes;
    for (const QString& name :
         QDir(QStringLiteral(CONCORDIA_SENTENCES)).entryList({QStringLiteral("*.txt")})) {
        codes.append(name.left(2));
    }
    return codes;
}

// Without those that have slots.
inline QStringList sampleSentences(const QString& language) {
    QFile file(QStringLiteral(CONCORDIA_SENTENCES "/%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList sentences;
    bool wanted = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'[')) {
            wanted = line == QLatin1String("[other]");
        } else if (wanted && line.size() > 12 && !line.contains(u'{') && !line.startsWith(u'#')) {
            sentences.append(line.startsWith(QLatin1String("= ")) ? line.sliced(2) : line);
        }
    }
    return sentences;
}

}  // namespace concordia::test
