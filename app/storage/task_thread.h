// A thread that carries out one task after the other, in the order of asking, and from which
// answers come back. Nothing blocks.
// Thread rule: used on the thread that made it, where answers arrive, and by the tasks.
#pragma once

#include <QObject>
#include <QThread>
#include <utility>

namespace concordia {

class TaskThread : public QObject {
    Q_OBJECT

public:
    explicit TaskThread(const QString& name);
    // Carries out all that was asked for. Answers that did not arrive by then do not.
    ~TaskThread() override;

    // A task that posts another one has it done after all that was asked for by then.
    template <typename Task>
    void post(Task task) {
        QMetaObject::invokeMethod(m_posted, std::move(task), Qt::QueuedConnection);
    }
    template <typename Reply>
    void answer(Reply reply) {
        QMetaObject::invokeMethod(this, std::move(reply), Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject* m_posted;  // lives on m_thread, which runs what is posted to it
};

}  // namespace concordia
