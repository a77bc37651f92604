// Writes conversations with streaming answers until it is killed; for tst_killed_writer.
//   concordia-store-writer FOLDER
// On standard output: "ready" once the data folder is open, "asked TEXT" when the engine was
// given a message (so it must be on the disk), "wrote MICROSECONDS ANSWER COUNT" when COUNT pieces
// of answer number ANSWER have been handed out, and "alive MICROSECONDS" while the threads that
// save get their turn. Times are of CLOCK_MONOTONIC, which the killer reads too.
#include <time.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <string>
#include <thread>

#include "app/chat/conversation_parts.h"
#include "app/inference/inference_thread.h"
#include "tests/app/support/fake_engine.h"

using namespace concordia;
using namespace concordia::test;

namespace {

// Short and long answers in turn: some end, some are cut.
constexpr int kPieces[] = {40, 300};
constexpr std::chrono::milliseconds kPieceTime{4};

long long microseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<long long>(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

// One write call a line: the pipe holds whole lines when the process is killed.
void report(const std::string& line) {
    static_cast<void>(!::write(STDOUT_FILENO, (line + "\n").data(), line.size() + 1));
}

class WritingEngine final : public TextEngine {
public:
    GenerationResult generate(std::span<const Message> conversation, const GenerationOptions&,
                              const Engine::OnText& onText, std::stop_token stop) override {
        report("asked " + conversation.back().text);
        GenerationResult result;
        const int pieces = kPieces[m_answers % 2];
        ++m_answers;
        for (int i = 0; i < pieces && !stop.stop_requested(); ++i) {
            const std::string piece = "word" + std::to_string(i) + " ";
            onText(TextKind::Answer, piece);
            result.text += piece;
            report("wrote " + std::to_string(microseconds()) + " " + std::to_string(m_answers) +
                   " " + std::to_string(i + 1));
            std::this_thread::sleep_for(kPieceTime);
        }
        return result;
    }

    [[nodiscard]] PromptView viewPrompt(std::span<const Message>, Reasoning) const override {
        return {};
    }
    [[nodiscard]] std::size_t countPrompt(std::span<const Message>, Reasoning) const override {
        return 0;
    }
    [[nodiscard]] const ModelInfo& model() const override { return m_model; }
    [[nodiscard]] const DeviceChoice& device() const override { return m_device; }
    [[nodiscard]] std::uint32_t contextLength() const override { return 4096; }

private:
    ModelInfo m_model;
    DeviceChoice m_device;
    int m_answers = 0;
};

class WritingFactory final : public EngineFactory {
public:
    [[nodiscard]] ModelInfo inspect(const std::filesystem::path&) override { return {}; }
    [[nodiscard]] std::unique_ptr<TextEngine> open(const std::filesystem::path&,
                                                   const EngineOptions&) override {
        return std::make_unique<WritingEngine>();
    }
    [[nodiscard]] std::vector<DeviceInfo> devices() override { return {}; }
};

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    InferenceThread inference(std::make_unique<WritingFactory>());
    inference.load(QStringLiteral("writer.gguf"), {});
    ConversationParts parts(inference, QString::fromLocal8Bit(argv[1]));
    int sent = 0;
    const auto send = [&] {
        // A new conversation now and then, and the message's number in its text.
        if (sent % 3 == 0) {
            parts.chat.newConversation();
        }
        parts.chat.send(QStringLiteral("message-%1-%2").arg(::getpid()).arg(++sent));
    };
    QObject::connect(&parts.storage, &StorageThread::opened, &parts.chat, [&] {
        report(parts.status.keeping() && !parts.status.hasNotice() ? "ready" : "not keeping");
        send();
    });
    QObject::connect(&parts.chat, &ChatController::answeringChanged, &parts.chat, [&] {
        if (!parts.chat.answering() && sent > 0) {
            QMetaObject::invokeMethod(&parts.chat, send, Qt::QueuedConnection);
        }
    });
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &parts.chat, [&] {
        parts.storage.run(
            &parts.chat, [](Store&) { return 0; },
            [](const auto&) { report("alive " + std::to_string(microseconds())); });
    });
    heart.start(20);
    return QCoreApplication::exec();
}
