// What is attached to the conversation in view, as a list model for the window, and what the person
// does with it.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QUrl>

#include "app/attachments/attachment_library.h"

namespace concordia {

class ChatController;

class AttachmentModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QUrl folder READ folder NOTIFY countChanged)

public:
    enum class State { Reading, Ready, Refused };
    Q_ENUM(State)

    enum class Roles {
        Name = Qt::UserRole,  // of a file or folder without its path
        Path,                 // empty for a collection
        IsFolder,
        IsCollection,
        State,
        Percent,   // of the files in a folder or collection that were read, or refused
        Files,     // that were read
        Pages,     // of a file that has pages, else 0
        Sentence,  // why it is refused
        Caution    // what the person should know of its text; empty for nothing
    };

    // Requires: both outlive the model.
    AttachmentModel(AttachmentLibrary& library, ChatController& chat, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Why none can be read, or what is wrong with the first that is refused, with its name; empty
    // when nothing is.
    [[nodiscard]] QString problem() const;
    // Where to look for more: beside the last one, else among the person's documents.
    [[nodiscard]] QUrl folder() const;

    // Files and folders; what is on no disk of this computer is left out.
    Q_INVOKABLE void attach(const QList<QUrl>& files);
    Q_INVOKABLE void remove(int row);  // can be undone
    // Attaches the files that are on the clipboard; returns whether there are any.
    Q_INVOKABLE bool paste();

signals:
    void countChanged();
    void problemChanged();
    // Of what the person has attached since the conversation came into view.
    void read(const QString& name);
    void refused(const QString& sentence);

private:
    struct Row {
        AttachmentRecord record;
        QString name;
        documents::SourceState state;
        bool known = false;  // what state it is in
        [[nodiscard]] State shown() const;
    };

    void showConversation();
    void take(RecordId conversation);
    void askStates();
    void takeStates(const QList<documents::SourceState>& states);
    static documents::SourceState stateOf(const AttachmentRecord& record,
                                          const QList<documents::SourceState>& states);
    [[nodiscard]] QString problemOf(const Row& row) const;

    AttachmentLibrary& m_library;
    ChatController& m_chat;
    RecordId m_conversation = 0;
    QList<Row> m_rows;
    QSet<QString> m_awaited;  // paths attached and not read yet
    bool m_asking = false;
    bool m_askAgain = false;
};

}  // namespace concordia
