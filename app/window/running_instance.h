// One window for each data folder: a second start brings the first one's window to the front.
// Thread rule: GUI thread.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace concordia {

class RunningInstance : public QObject {
    Q_OBJECT

public:
    // Hears of further starts with this data folder. Without a place for the socket it hears of
    // none, and the folder's lock keeps them out.
    explicit RunningInstance(const QString& dataFolder, QObject* parent = nullptr);

    // Asks the process that has the data folder open to show its window, and to open `model` unless
    // empty. False when there is no such process, or it does not answer within two seconds.
    [[nodiscard]] static bool activate(const QString& dataFolder, const QString& model);

signals:
    // `token` is what the desktop gave the second start, so that the window may take the focus.
    void activated(const QString& model, const QByteArray& token);

private:
    void answer();

    QLocalServer m_server;
};

}  // namespace concordia
