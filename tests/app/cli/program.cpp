#include "tests/app/cli/program.h"

#include <QFile>
#include <QProcessEnvironment>
#include <stdexcept>

namespace concordia::test {

namespace {

constexpr int kPatience = 60'000;  // milliseconds

}  // namespace

void prepare(QProcess& process, const QStringList& arguments, const QString& home) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "CONCORDIA_MODEL", "XDG_STATE_HOME"}) {
        environment.remove(QString::fromLatin1(name));
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!home.isEmpty()) {
        environment.insert(QStringLiteral("HOME"), home);
    }
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(CONCORDIA_ENGINE_PROGRAM));
    process.setArguments(arguments);
}

Outcome runProgram(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit) {
        outcome.exitCode = process.exitCode();
    }
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

TinyModel endlessModel() {
    TinyModel model;
    model.contextLength = 1'000'000;
    return model;
}

TinyModel ponderingModel() {
    TinyModel model;
    model.chatTemplate = "{{ messages[-1].content }}<think>{# </think> #}";
    return model;
}

ModelOnDisk::ModelOnDisk(const TinyModel& shape) {
    const Bytes bytes = makeTinyModel(shape);
    static_cast<void>(
        write(QStringLiteral("tiny.gguf"), QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                                      static_cast<qsizetype>(bytes.size()))));
}

QString ModelOnDisk::write(const QString& name, const QByteArray& bytes) const {
    QFile file(filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("A temporary file could not be written.");
    }
    return file.fileName();
}

QStringList ModelOnDisk::arguments(const QString& subcommand, const QStringList& more) const {
    return QStringList{subcommand, QStringLiteral("--model"), path(), QStringLiteral("--device"),
                       QStringLiteral("reference")} +
           more;
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace concordia::test
