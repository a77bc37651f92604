// Runs the built command line program as people do, and makes models for it.
// Thread rule: main thread.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "tests/inference/tiny_model.h"

namespace concordia::test {

struct Outcome {
    int exitCode = -1;  // −1 when it did not end by itself
    QByteArray output;
    QByteArray errors;
};

// Starts the program with an environment of its own: no display, no CONCORDIA_MODEL, a UTF-8
// locale, and its state below `home` if that is given.
void prepare(QProcess& process, const QStringList& arguments, const QString& home = {});

// Runs it to its end, at most a minute, with `input` piped in.
[[nodiscard]] Outcome runProgram(const QStringList& arguments, const QByteArray& input = {});

// A model whose generation takes minutes unless it is stopped.
[[nodiscard]] TinyModel endlessModel();

// A model all of whose text is reasoning, because its prompt opens it and nothing closes it.
[[nodiscard]] TinyModel ponderingModel();

// A tiny model in a file of a folder that goes with the object.
class ModelOnDisk {
public:
    explicit ModelOnDisk(const TinyModel& shape = {});

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("tiny.gguf")); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    // Writes a file beside the model and returns its path.
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    // SUBCOMMAND --model PATH --device reference, and `more`.
    [[nodiscard]] QStringList arguments(const QString& subcommand, const QStringList& more) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray readFile(const QString& path);

}  // namespace concordia::test
