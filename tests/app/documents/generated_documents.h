// The files that the scripts in tests/data/documents write, in a temporary folder.
// Thread rule: one thread.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/test_data.h"

namespace concordia::documents {

class GeneratedDocuments {
public:
    // Runs the script with the folder and the other arguments. Aborts when that fails.
    template <typename... Arguments>
    explicit GeneratedDocuments(const QString& script, const Arguments&... arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        const QString folder = QString::fromStdString(test::testData("documents").string());
        process.start(CONCORDIA_PYTHON,
                      {"-B", folder + u'/' + script, m_folder.path(), QString(arguments)...});
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
            process.exitCode() != 0) {
            qFatal("%s failed.", qPrintable(script));
        }
    }

    // The names of all but the expectations.
    [[nodiscard]] QStringList names() const {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
        names.removeIf([](const QString& name) { return name.endsWith(".json"); });
        return names;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s cannot be read.", qPrintable(name));
        }
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace concordia::documents
