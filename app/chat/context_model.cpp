#include "app/chat/context_model.h"

#include <numeric>

#include "app/inference/inference_thread.h"

namespace concordia {

ContextModel::ContextModel(InferenceThread& inference, ChatController& chat, QObject* parent)
    : QAbstractListModel(parent), m_inference(inference), m_chat(chat) {
    connect(&inference, &InferenceThread::promptViewed, this, &ContextModel::take);
    connect(&inference, &InferenceThread::generationFailed, this, [this](RequestId id) {
        if (m_request == id) {
            m_request.reset();
        }
    });
    connect(&inference, &InferenceThread::loadFinished, this,
            [this](RequestId, const LoadedModel& model) {
                m_contextLength = static_cast<int>(model.contextLength);
                if (m_request || m_view) {
                    refresh();
                }
            });
    connect(&chat, &ChatController::conversationChanged, this, &ContextModel::clear);
}

int ContextModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ContextModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (static_cast<Roles>(role)) {
        case Roles::Part:
            return static_cast<int>(row.part);
        case Roles::Text:
            return row.text;
        case Roles::Tokens:
            return row.tokens;
        case Roles::Omitted:
            return row.omitted;
    }
    return {};
}

QHash<int, QByteArray> ContextModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::Part), "part"},
            {id(Roles::Text), "text"},
            {id(Roles::Tokens), "tokens"},
            {id(Roles::Omitted), "omitted"}};
}

QString ContextModel::prompt() const {
    return m_view ? QString::fromStdString(m_view->text) : QString();
}

int ContextModel::tokens() const {
    return m_view ? static_cast<int>(m_view->tokens) : 0;
}

int ContextModel::formatTokens() const {
    if (!m_view) {
        return 0;
    }
    const std::vector<std::size_t>& parts = m_view->messageTokens;
    return tokens() - static_cast<int>(std::accumulate(parts.begin(), parts.end(), 0UL));
}

void ContextModel::refresh() {
    m_asked = m_chat.shownToModel();
    if (m_asked.empty()) {
        clear();
        return;
    }
    set({}, rowsOf({}, lastUse()));
    m_request = m_inference.viewPrompt(m_asked, m_chat.options(), m_chat.contextPolicy());
}

void ContextModel::take(RequestId id, const PromptView& view, const ContextUse& use) {
    if (m_request != id) {
        return;
    }
    m_request.reset();
    set(view, rowsOf(view, use));
}

// What the newest answer was written from.
ContextUse ContextModel::lastUse() const {
    const MessageModel& messages = *m_chat.messages();
    for (int row = messages.count() - 1; row >= 0; --row) {
        const MessageRecord& message = *messages.message(row);
        if (message.role == MessageRole::Model) {
            return {message.omittedMessages, message.summary};
        }
    }
    return {};
}

// The sizes are those of what the model reads: the instructions, then a summary as a question and
// its answer, then the messages that are not left out.
QList<ContextModel::Row> ContextModel::rowsOf(const PromptView& view, const ContextUse& use) const {
    QList<Row> rows;
    std::size_t read = 0;
    const auto nextSize = [&] {
        return read < view.messageTokens.size() ? static_cast<int>(view.messageTokens[read++]) : 0;
    };
    int left = use.omittedMessages;
    bool summarized = use.summary.isEmpty();
    for (const Message& message : m_asked) {
        const QString text = QString::fromStdString(message.text);
        const bool omitted = message.role != Role::System && left > 0;
        left -= omitted ? 1 : 0;
        if (message.role == Role::System) {
            rows.append({Part::Instructions, text, nextSize(), false});
            continue;
        }
        if (!omitted && !summarized) {
            const int question = nextSize();
            rows.append({Part::Summary, use.summary, question + nextSize(), false});
            summarized = true;
        }
        rows.append({message.role == Role::User ? Part::Person : Part::Answer, text,
                     omitted ? 0 : nextSize(), omitted});
    }
    return rows;
}

void ContextModel::set(const std::optional<PromptView>& view, const QList<Row>& rows) {
    beginResetModel();
    m_view = view;
    m_rows = rows;
    endResetModel();
    emit changed();
}

void ContextModel::clear() {
    m_request.reset();
    set({}, {});
}

}  // namespace concordia
