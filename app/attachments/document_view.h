// A document beside the conversation: its text around a passage, which stands out.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

#include "app/attachments/attachment_library.h"
#include "app/attachments/given_passages.h"
#include "app/markdown/inline_text.h"

namespace concordia {

class ChatController;

class DocumentView : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int page READ page NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(bool sourceChanged READ sourceChanged NOTIFY changed)

public:
    enum class Roles { Text = Qt::UserRole, Level, Page, FromRight };

    // Requires: both outlive the view.
    DocumentView(AttachmentLibrary& library, ChatController& chat, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] QString name() const;  // of the file
    [[nodiscard]] int page() const { return m_passage.page; }
    [[nodiscard]] int current() const { return m_current; }  // row of the passage; -1: none
    // The file is another one than the passage was read from. What was read is shown.
    [[nodiscard]] bool sourceChanged() const { return m_sourceChanged; }

    // A passage that the answer in that row was given.
    Q_INVOKABLE void showPassage(int row, int passage);
    // The beginning of an attached file.
    Q_INVOKABLE void showFile(const QString& path);
    Q_INVOKABLE void close();

signals:
    void changed();
    void opened();

private:
    struct Row {
        markdown::InlineText text;
        documents::BlockKind kind = documents::BlockKind::Paragraph;
        int level = 0;  // of a heading, else 0
        int page = 0;
        markdown::Direction direction = markdown::Direction::Neutral;
    };

    void show(const GivenPassage& passage);
    void ask();
    void take(const documents::DocumentPage& page);
    [[nodiscard]] Row rowOf(const documents::PageBlock& block) const;
    static void setDirections(QList<Row>& rows);

    AttachmentLibrary& m_library;
    ChatController& m_chat;
    GivenPassage m_passage;
    QList<Row> m_rows;
    int m_current = -1;
    bool m_shown = false;
    bool m_sourceChanged = false;
};

}  // namespace concordia
