// What the model sees of the conversation in view: its parts in order with their sizes, and the
// prompt exactly as it is read.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <optional>

#include "app/chat/chat_controller.h"

namespace concordia {

class ContextModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed)
    Q_PROPERTY(int tokens READ tokens NOTIFY changed)
    Q_PROPERTY(int formatTokens READ formatTokens NOTIFY changed)
    Q_PROPERTY(int contextLength READ contextLength NOTIFY changed)

public:
    enum class Part { Instructions, Summary, Person, Answer };
    Q_ENUM(Part)

    enum class Roles {
        Part = Qt::UserRole,
        Text,
        Tokens,   // of the text alone; 0 for what is left out
        Omitted,  // the model does not read it
    };

    // Requires: both outlive the model.
    ContextModel(InferenceThread& inference, ChatController& chat, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // False until a model has told how it reads the conversation. Until then the rows have no
    // sizes.
    [[nodiscard]] bool ready() const { return m_view.has_value(); }
    // Control tokens are written as the vocabulary names them.
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] int tokens() const;        // of the whole prompt
    [[nodiscard]] int formatTokens() const;  // that the chat format writes around the texts
    [[nodiscard]] int contextLength() const { return m_contextLength; }

    // Asks the model anew. Answers that are being written come first.
    Q_INVOKABLE void refresh();

signals:
    void changed();

private:
    struct Row {
        Part part = Part::Person;
        QString text;
        int tokens = 0;
        bool omitted = false;
    };

    void take(RequestId id, const PromptView& view, const ContextUse& use);
    [[nodiscard]] QList<Row> rowsOf(const PromptView& view, const ContextUse& use) const;
    [[nodiscard]] ContextUse lastUse() const;
    void set(const std::optional<PromptView>& view, const QList<Row>& rows);
    void clear();

    InferenceThread& m_inference;
    ChatController& m_chat;
    std::optional<RequestId> m_request;
    std::vector<Message> m_asked;  // what m_request is about
    std::optional<PromptView> m_view;
    QList<Row> m_rows;
    int m_contextLength = 0;
};

}  // namespace concordia
