#include "tests/qml/window/harness.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>

namespace concordia::test {

QStringList Harness::lastAsked() const {
    const auto conversations = m_script->conversations();
    QStringList lines;
    if (!conversations.empty()) {
        for (const Message& message : conversations.back()) {
            lines.append(QStringLiteral("%1: %2").arg(
                message.role == Role::User ? QStringLiteral("person") : QStringLiteral("model"),
                QString::fromStdString(message.text)));
        }
    }
    return lines;
}

QUrl Harness::writeFile(const QString& name, const QString& text) const {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("A test file cannot be written.");
    }
    return QUrl::fromLocalFile(file.fileName());
}

QUrl Harness::writePdf(const QString& name, const QStringList& texts) const {
    QPdfWriter writer(m_folder.filePath(name));
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        painter.drawText(QRect(0, 0, writer.width(), writer.height()),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, texts[i]);
    }
    return fileUrl(name);
}

QUrl Harness::writeFolder(const QString& name, const QStringList& files) const {
    QDir(m_folder.path()).mkpath(name);
    for (const QString& file : files) {
        writeFile(name + u'/' + file, QStringLiteral("This is %1.").arg(file));
    }
    return fileUrl(name);
}

void Harness::copyFiles(const QList<QUrl>& files) const {
    auto* const data = new QMimeData;
    data->setUrls(files);
    QGuiApplication::clipboard()->setMimeData(data);
}

QString Harness::clipboard() const {
    return QGuiApplication::clipboard()->text();
}

bool Harness::dragOver(QQuickWindow* window, const QUrl& file) {
    QMimeData data;
    data.setUrls({file});
    QDragEnterEvent enter(QPoint(window->width() / 2, window->height() / 2), Qt::CopyAction, &data,
                          Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    return enter.isAccepted();
}

void Harness::dropOn(QQuickWindow* window, const QUrl& file) {
    QMimeData data;
    data.setUrls({file});
    QDropEvent drop(QPointF(window->width() / 2.0, window->height() / 2.0), Qt::CopyAction, &data,
                    Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
}

}  // namespace concordia::test
