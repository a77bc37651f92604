// Makes and changes collections until it is killed; for tst_killed_collections.
//   concordia-collection-writer DATA
// On standard output: "ready" once there is a library, then a line for each change that is on the
// disk: "has ID NAME PATH…" or "deleted ID".
#include <unistd.h>

#include <QCoreApplication>
#include <string>

#include "app/collections/collection_library.h"

using namespace concordia;

namespace {

// One write call a line: the pipe holds whole lines when the process is killed.
void report(const QString& line) {
    const std::string bytes = line.toStdString() + "\n";
    static_cast<void>(!::write(STDOUT_FILENO, bytes.data(), bytes.size()));
}

class Writer {
public:
    explicit Writer(const QString& folder) : m_storage(folder) {}

    // Each change after the one before is kept.
    void step() {
        const int kind = m_count++ % 4;
        if (kind == 0) {
            m_id = m_library.add(QStringLiteral("c%1").arg(m_count));
        } else if (kind == 1) {
            m_library.addPaths(
                m_id, {QStringLiteral("/a/%1").arg(m_count), QStringLiteral("/b/%1").arg(m_count)});
        } else if (kind == 2) {
            m_library.rename(m_id, QStringLiteral("r%1").arg(m_count));
        } else if (m_count % 8 == 0) {
            m_library.remove(m_id);
        }
        m_storage.run(
            &m_library, [](Store&) {},
            [this](const auto&) {
                const CollectionRecord* const record = m_library.find(m_id);
                report(record == nullptr ? QStringLiteral("deleted %1").arg(m_id)
                                         : QStringLiteral("has %1 %2 %3")
                                               .arg(m_id)
                                               .arg(record->name, record->paths.join(u' '))
                                               .trimmed());
                step();
            });
    }

private:
    StorageThread m_storage;
    UndoStack m_undo;
    CollectionLibrary m_library{m_storage, m_undo};
    RecordId m_id = 0;
    int m_count = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    Writer writer(QString::fromLocal8Bit(argv[1]));
    report(QStringLiteral("ready"));
    writer.step();
    return QCoreApplication::exec();
}
