// The collections as the window shows them, with what has come of their files, and what the person
// does with them.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QHash>
#include <QUrl>

#include "app/attachments/attachment_library.h"
#include "app/collections/collection_library.h"

namespace concordia {

class ChatController;

// A file or folder of a collection.
struct CollectionSource {
    Q_GADGET
    QML_VALUE_TYPE(collectionSource)
    Q_PROPERTY(QString path MEMBER path)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString folder MEMBER folder)
    Q_PROPERTY(bool isFolder MEMBER isFolder)

public:
    QString path;
    QString name;    // without its path
    QString folder;  // that it lies in
    bool isFolder = false;
    [[nodiscard]] bool operator==(const CollectionSource&) const = default;
};

// A file that cannot be used.
struct CollectionProblem {
    Q_GADGET
    QML_VALUE_TYPE(collectionProblem)
    Q_PROPERTY(QString path MEMBER path)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString path;
    QString name;
    QString sentence;  // why, and what to do
    [[nodiscard]] bool operator==(const CollectionProblem&) const = default;
};

class CollectionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool watching READ watching WRITE setWatching NOTIFY watchingChanged)
    Q_PROPERTY(QUrl folder READ folder NOTIFY countChanged)

public:
    enum class Roles {
        CollectionId = Qt::UserRole,
        Name,
        Attached,  // to the conversation in view
        Reading,   // some files are neither read nor refused
        Percent,   // of the files that were read, or refused
        Files,     // that were read
        Refused,   // how many
        Sources,   // as collectionSource
        Problems   // as collectionProblem: the first of those refused
    };

    // Requires: all outlive the model.
    CollectionModel(CollectionLibrary& collections, AttachmentLibrary& attachments,
                    ChatController& chat, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // What has come of the files is looked up while someone wants to see it.
    [[nodiscard]] bool watching() const { return m_watching; }
    void setWatching(bool watching);
    // Where to look for files first: among the person's documents.
    [[nodiscard]] QUrl folder() const;

    // Returns its id; 0 when the name is blank.
    Q_INVOKABLE qint64 add(const QString& name);
    Q_INVOKABLE void rename(qint64 id, const QString& name);
    Q_INVOKABLE void remove(qint64 id);  // can be undone
    // Files and folders; what is on no disk of this computer is left out.
    Q_INVOKABLE void addFiles(qint64 id, const QList<QUrl>& files);
    Q_INVOKABLE void removeSource(qint64 id, const QString& path);  // can be undone
    // Attaches it to the conversation in view, or takes it away.
    Q_INVOKABLE void toggle(qint64 id);

signals:
    void countChanged();
    void watchingChanged();

private:
    struct Row {
        CollectionRecord record;
        bool attached = false;
        QList<documents::SourceState> states;
        [[nodiscard]] documents::SourceState sum() const;
    };

    void take();
    void takeAttached();
    [[nodiscard]] bool isAttached(RecordId collection) const;
    void askStates();
    void takeStates(const QList<documents::SourceState>& states);
    static QVariantList sourcesOf(const Row& row);
    static QVariantList problemsOf(const Row& row);

    CollectionLibrary& m_collections;
    AttachmentLibrary& m_attachments;
    ChatController& m_chat;
    QList<Row> m_rows;
    bool m_watching = false;
    bool m_asking = false;
    bool m_askAgain = false;
};

}  // namespace concordia
