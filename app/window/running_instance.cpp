#include "app/window/running_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

namespace concordia {
namespace {

constexpr int kPatience = 2000;  // milliseconds
constexpr qint64 kLongestRequest = 64 * 1024;
constexpr char kTokenVariable[] = "XDG_ACTIVATION_TOKEN";

// Only this person's processes reach the folder of the socket. Paths of sockets are short, so that
// of the data folder is hashed.
QString socketOf(const QString& dataFolder) {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QByteArray name = QCryptographicHash::hash(
        QFileInfo(dataFolder).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1/concordia-%2")
        .arg(runtime, QString::fromLatin1(name.toHex().first(16)));
}

}  // namespace

RunningInstance::RunningInstance(const QString& dataFolder, QObject* parent) : QObject(parent) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningInstance::answer);
    const QString socket = socketOf(dataFolder);
    QLocalServer::removeServer(socket);  // of a process that was killed
    m_server.listen(socket);
}

bool RunningInstance::activate(const QString& dataFolder, const QString& model) {
    QLocalSocket socket;
    socket.connectToServer(socketOf(dataFolder));
    if (!socket.waitForConnected(kPatience)) {
        return false;
    }
    const QJsonObject request{
        {QStringLiteral("model"), model.isEmpty() ? model : QFileInfo(model).absoluteFilePath()},
        {QStringLiteral("token"), qEnvironmentVariable(kTokenVariable)}};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForReadyRead(kPatience);
}

void RunningInstance::answer() {
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kLongestRequest) {
                    socket->abort();
                }
                return;
            }
            const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
            socket->write("shown\n");
            socket->flush();
            socket->disconnectFromServer();
            emit activated(request.value(QStringLiteral("model")).toString(),
                           request.value(QStringLiteral("token")).toString().toUtf8());
        });
    }
}

}  // namespace concordia
