// Brings conversations in from files and writes them out. Reading and writing happen on another
// thread; the window goes on.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <functional>

#include "app/chat/conversation_library.h"
#include "app/exchange/exchanged.h"
#include "app/inference/error_report.h"

namespace concordia {

class ExchangeController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    enum class Format { Markdown, Json, Html, Pdf };
    Q_ENUM(Format)

    // Requires: both outlive the controller.
    ExchangeController(StorageThread& storage, ConversationLibrary& library,
                       QObject* parent = nullptr);
    // Waits for what is being read or written.
    ~ExchangeController() override;

    [[nodiscard]] bool busy() const { return m_running > 0; }

    // Reads a file of Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All, and adds what is in it.
    Q_INVOKABLE void importFile(const QUrl& file);
    // Writes one conversation; JSON holds all of its branches, the others the one that is shown.
    Q_INVOKABLE void exportConversation(qint64 conversation, Format format, const QUrl& file);
    // Writes all conversations that are not in the bin, as JSON.
    Q_INVOKABLE void exportAll(const QUrl& file);
    // ‘Title.md’: a name for the file, from the conversation's title.
    [[nodiscard]] Q_INVOKABLE QString fileName(qint64 conversation, Format format) const;

signals:
    void busyChanged();
    void imported(int conversations);
    void exported(const QString& path);
    void failed(const concordia::ErrorReport& report);

private:
    using Write = std::function<QByteArray(const QList<ExchangedConversation>&)>;

    void add(const QList<ExchangedConversation>& conversations);
    [[nodiscard]] RecordId folderNamed(const QString& name);
    void exportTo(const QList<RecordId>& ids, const QUrl& file, const Write& write);
    void writeFile(const QString& path, const QList<ExchangedConversation>& conversations,
                   const Write& write);
    void changeRunning(int change);
    void fail(const ErrorReport& report);

    StorageThread& m_storage;
    ConversationLibrary& m_library;
    QThreadPool m_pool;
    int m_running = 0;
};

}  // namespace concordia
