// Conversations around a scripted engine with a loaded model, in a data folder of their own.
// Thread rule: GUI thread.
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "app/chat/conversation_parts.h"
#include "app/inference/inference_thread.h"
#include "tests/app/support/eventually.h"
#include "tests/app/support/fake_engine.h"
#include "tests/app/support/plain_reader.h"

namespace concordia::test {

struct ChatFixture {
    std::shared_ptr<QTemporaryDir> folder = std::make_shared<QTemporaryDir>();
    std::shared_ptr<FakeScript> script = std::make_shared<FakeScript>();
    InferenceThread thread{std::make_unique<FakeEngineFactory>(script)};
    ConversationParts parts{thread, folder->path(), readHere, drawHere};
    ChatController& chat = parts.chat;
    MessageModel& messages = *parts.chat.messages();

    ChatFixture() { thread.load(QStringLiteral("a.gguf"), {}); }
    // The program started again with the same data.
    explicit ChatFixture(std::shared_ptr<QTemporaryDir> earlier) : folder(std::move(earlier)) {
        thread.load(QStringLiteral("a.gguf"), {});
    }

    [[nodiscard]] QVariant value(int row, MessageModel::Roles role) {
        return messages.index(row).data(static_cast<int>(role));
    }
    [[nodiscard]] QVariant last(MessageModel::Roles role) {
        return value(messages.count() - 1, role);
    }
    [[nodiscard]] QString text(int row) { return value(row, MessageModel::Roles::Text).toString(); }
    [[nodiscard]] QString lastText() { return text(messages.count() - 1); }
    [[nodiscard]] MessageModel::State lastState() {
        return static_cast<MessageModel::State>(last(MessageModel::Roles::State).toInt());
    }
    [[nodiscard]] QStringList texts() {
        QStringList all;
        for (int row = 0; row < messages.count(); ++row) {
            all.append(text(row));
        }
        return all;
    }
    [[nodiscard]] bool waitUntilDone() {
        return eventually([this] { return !chat.answering() && !chat.loading(); });
    }
    // Sends and waits for the answer.
    [[nodiscard]] bool ask(const QString& question, const std::string& answer) {
        script->pieces = {answer};
        return chat.send(question) && waitUntilDone();
    }
    [[nodiscard]] bool open(RecordId conversation) {
        if (!eventually([this] { return parts.library.loaded(); })) {
            return false;
        }
        chat.open(conversation);
        return waitUntilDone() && chat.conversationId() == conversation;
    }
    // Until all that was asked of the storage thread is done.
    [[nodiscard]] bool waitUntilSaved() {
        bool saved = false;
        parts.storage.run(
            &parts.chat, [](Store&) { return true; }, [&](const Outcome<bool>&) { saved = true; });
        return eventually([&] { return saved; });
    }
};

}  // namespace concordia::test
