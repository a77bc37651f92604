// The messages of one conversation, in order, as a list model for the window.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QList>

#include "app/inference/inference_requests.h"

namespace concordia {

class MessageModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The chat controller owns the messages.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Author { Person, Model };
    Q_ENUM(Author)

    // How far an answer is. A person's message is always Done.
    enum class State { Waiting, Streaming, Done, Stopped, Failed };
    Q_ENUM(State)

    enum class Roles {
        Author = Qt::UserRole,
        Text,
        Reasoning,         // what the model thought before it answered, as Markdown
        ReasoningSeconds,  // how long it thought; 0 until it has ended, or when unmeasured
        State,
        Error,            // ErrorReport, when the state is Failed
        ContextFilled,    // the answer ended because no room was left
        TokensPerSecond,  // 0 when unmeasured
        Seconds,          // from sending to the end; 0 when unmeasured
        Version,          // which version of the answer is shown, from 1
        VersionCount,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Appends a message of the person's and a waiting answer below it.
    void appendTurn(const QString& text);
    void clear();

    // The last row, always an answer. All of these require one.
    void beginVersion();  // a new, waiting version of the answer; the earlier ones stay
    void appendText(const QString& text);
    void appendReasoning(const QString& text);  // the answer is still waited for
    void finish(const GenerationResult& result);
    void fail(const Failure& failure);
    [[nodiscard]] State lastState() const;
    [[nodiscard]] const QString& lastText() const;

    // Shows version `number` (from 1) of the answer in `row`; ignored when there is none.
    Q_INVOKABLE void showVersion(int row, int number);

    // What the model is given to answer the last turn: every shown, non-empty message but the
    // waiting answer.
    [[nodiscard]] std::vector<Message> conversation() const;

signals:
    void countChanged();

private:
    struct Version {
        QString text;
        QString reasoning;
        double reasoningSeconds = 0;
        State state = State::Done;
        Failure failure;
        bool contextFilled = false;
        double tokensPerSecond = 0;
        double seconds = 0;
    };
    struct Row {
        Author author = Author::Person;
        QList<Version> versions;
        qsizetype shown = 0;

        [[nodiscard]] const Version& version() const { return versions[shown]; }
    };

    [[nodiscard]] Version& lastVersion();
    void lastChanged(const QList<Roles>& roles);
    void rowChanged(int row, const QList<Roles>& roles);

    QList<Row> m_rows;
};

}  // namespace concordia
