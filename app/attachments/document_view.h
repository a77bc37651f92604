// A document beside the conversation: its text around a passage, which stands out, and for a PDF
// the page as it looks.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QImage>
#include <QRectF>
#include <vector>

#include "app/attachments/attachment_library.h"
#include "app/attachments/given_passages.h"
#include "app/attachments/page_drawer.h"
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
    Q_PROPERTY(QString passageText READ passageText NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(bool drawn READ drawn NOTIFY pictureChanged)
    Q_PROPERTY(QImage picture READ picture NOTIFY pictureChanged)
    Q_PROPERTY(double pageShape READ pageShape NOTIFY pictureChanged)
    Q_PROPERTY(QList<QRectF> marks READ marks NOTIFY marksChanged)

public:
    enum class Roles { Text = Qt::UserRole, Level, Page, FromRight };

    // Requires: both outlive the view. `draw` is called on a thread of its own.
    DocumentView(AttachmentLibrary& library, ChatController& chat, documents::DrawPage draw,
                 QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] QString name() const;                // of the file
    [[nodiscard]] int page() const { return m_page; }  // from 1; 0 where there are none
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] QString passageText() const { return m_passage.text.simplified(); }
    // There is a picture of the page. It belongs to the file as it is: not where that has changed.
    [[nodiscard]] bool drawn() const { return !picture().isNull(); }
    [[nodiscard]] QImage picture() const { return m_sourceChanged ? QImage() : m_drawn.picture; }
    [[nodiscard]] double pageShape() const;  // its height for each unit of width
    // Where the passage stands on the page, for the picture's width and height of 1.
    [[nodiscard]] QList<QRectF> marks() const;
    [[nodiscard]] int current() const { return m_current; }  // row of the passage; -1: none
    // The file is another one than the passage was read from. What was read is shown.
    [[nodiscard]] bool sourceChanged() const { return m_sourceChanged; }

    // A passage that the answer in that row was given.
    Q_INVOKABLE void showPassage(int row, int passage);
    // The beginning of an attached file.
    Q_INVOKABLE void showFile(const QString& path);
    Q_INVOKABLE void close();
    // How wide pages are shown, in pixels.
    Q_INVOKABLE void drawAt(int width);
    Q_INVOKABLE void turnPage(int step);  // as far as there are pages

signals:
    void changed();
    void opened();
    void pictureChanged();
    void marksChanged();

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
    void draw();
    void setPicture(const DrawnPage& drawn);
    void take(const documents::DocumentPage& page);
    [[nodiscard]] Row rowOf(const documents::PageBlock& block) const;
    static void setDirections(QList<Row>& rows);

    AttachmentLibrary& m_library;
    ChatController& m_chat;
    PageDrawer m_drawer;
    GivenPassage m_passage;
    DrawnPage m_drawn;
    int m_width = 1000;  // of pictures
    int m_page = 0;
    int m_pages = 0;
    std::vector<documents::PageBlock> m_marked;  // that the passage lies in
    QList<Row> m_rows;
    int m_current = -1;
    bool m_shown = false;
    bool m_sourceChanged = false;
};

}  // namespace concordia
