// Attaches and reads documents until it is killed; for tst_killed_library.
//   concordia-library-writer DATA FILES
// On standard output: "ready" once there is a library, "attached PATH" when PATH is on the disk.
#include <unistd.h>

#include <QCoreApplication>
#include <QTimer>
#include <string>

#include "app/documents/finding/document_library.h"
#include "tests/app/documents/finding/line_reader.h"

using namespace concordia::documents;

namespace {

// One write call a line: the pipe holds whole lines when the process is killed.
void report(const QString& line) {
    const std::string bytes = line.toStdString() + "\n";
    static_cast<void>(!::write(STDOUT_FILENO, bytes.data(), bytes.size()));
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString files = QString::fromLocal8Bit(argv[2]);
    DocumentLibrary library(QString::fromLocal8Bit(argv[1]), test::readLines);
    const Owner owner{OwnerKind::Conversation, 1};
    QString path;
    int count = 0;
    const auto attach = [&] {
        path = files + QStringLiteral("/%1-%2.txt").arg(::getpid()).arg(++count);
        test::writeFile(path, "This is file " + QByteArray::number(count) + " of process " +
                                  QByteArray::number(::getpid()) + " about honey.");
        library.attach(owner, {path});
    };
    QObject::connect(&library, &DocumentLibrary::kept, &library, [&] {
        report(QStringLiteral("attached ") + path);
        attach();
    });
    report(QStringLiteral("ready"));
    attach();
    return QCoreApplication::exec();
}
