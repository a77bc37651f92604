// The assistants: those that come with the program, then the person's own; which one the
// conversation in view uses, and how they are made, changed and deleted. Every change is kept.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QVariantMap>

#include "app/attachments/attachment_library.h"
#include "app/chat/chat_controller.h"

namespace concordia {

class AssistantModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(qint64 chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged)

public:
    enum class Roles {
        AssistantId = Qt::UserRole,
        Name,
        Instructions,
        Own,  // the person's, which can be changed and deleted
    };

    static constexpr int kLongestName = 200;
    static constexpr int kLongestInstructions = 20'000;  // UTF-16 units

    // Requires: all outlive the model.
    AssistantModel(ChatController& chat, AttachmentLibrary& attachments, StorageThread& storage,
                   UndoStack& undo, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_assistants.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Of the conversation in view; 0 for none. It stays what it was when the assistant is deleted.
    [[nodiscard]] qint64 chosen() const;
    [[nodiscard]] QString chosenName() const;
    // The conversation takes over what the assistant sets, and is given its collections; with 0 it
    // gives all that up.
    Q_INVOKABLE void choose(qint64 id);

    [[nodiscard]] Q_INVOKABLE qint64 idAt(int row) const;  // 0 where there is none
    // `name`, `instructions`, `answerLanguage`, `modelFile`, `collections` (a list of ids), and
    // `temperature`, below 0 for the usual one; all as in a new assistant for an id that is not
    // there.
    [[nodiscard]] Q_INVOKABLE QVariantMap valuesOf(qint64 id) const;
    // Makes one for id 0; ignored without a name, and for those that come with the program.
    // Returns its id, or 0.
    Q_INVOKABLE qint64 save(qint64 id, const QVariantMap& values);
    // A copy that is the person's own; returns its id.
    Q_INVOKABLE qint64 duplicate(qint64 id);
    // Conversations that use it stay as they are. Can be undone.
    Q_INVOKABLE void remove(qint64 id);

    // The shipped ones are named anew, in the interface's language.
    void retranslate();

signals:
    void countChanged();
    void chosenChanged();
    void modelWanted(const QString& path);  // that the chosen assistant works with

private:
    [[nodiscard]] const AssistantRecord* find(RecordId id) const;
    void take(const QList<AssistantRecord>& own);
    void put(const AssistantRecord& assistant);

    ChatController& m_chat;
    AttachmentLibrary& m_attachments;
    StorageThread& m_storage;
    UndoStack& m_undo;
    QList<AssistantRecord> m_assistants;
};

}  // namespace concordia
