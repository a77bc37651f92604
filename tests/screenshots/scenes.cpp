#include "tests/screenshots/scenes.h"

#include "tests/app/support/eventually.h"
#include "tests/screenshots/sample_texts.h"

namespace concordia::test {
namespace {

void loadModel(MainWindow& window) {
    window.model().openPath(QStringLiteral("/models/teuken-7b-instruct-q4_k_m.gguf"));
    static_cast<void>(eventually([&] { return window.model().ready(); }));
}

void answer(MainWindow& window, FakeScript& script, const QString& question, const QString& text) {
    script.pieces = cutIntoPieces(text.toStdString(), 5);
    window.chat().send(question);
    static_cast<void>(eventually([&] { return !window.chat().answering(); }));
}

// Writes `share` of the answer and then waits for ever.
void answerPartly(MainWindow& window, FakeScript& script, const QString& question,
                  const QString& text, double share) {
    script.pieces = cutIntoPieces(text.toStdString(), 5);
    script.pieceTime = std::chrono::milliseconds(1);
    script.holdAfter = static_cast<int>(static_cast<double>(script.pieces.size()) * share);
    window.chat().send(question);
    static_cast<void>(eventually(
        [&] {
            const MessageModel& messages = *window.chat().messages();
            const MessageRecord* const last = messages.message(messages.count() - 1);
            return last != nullptr && last->state == MessageState::Streaming;
        },
        kPatience));
    QTest::qWait(static_cast<int>(script.pieces.size()) * 2);
}

void showFailure(MainWindow& window, FakeScript& script, const SampleTexts& texts) {
    loadModel(window);
    script.error = Error(ErrorCode::OutOfMemory,
                         "The device has 8.0 GB of memory; 8.4 GB are needed for this answer.");
    answer(window, script, texts.question, texts.answer.left(texts.answer.size() / 3));
}

void showLoading(MainWindow& window, FakeScript& script) {
    script.loadHoldStep = 2;
    script.loadStepTime = std::chrono::milliseconds(40);
    window.model().openPath(QStringLiteral("/models/teuken-7b-instruct-q4_k_m.gguf"));
    static_cast<void>(eventually([&] { return window.model().loadedBytes() > 2e9; }));
}

void showLoadFailure(MainWindow& window, FakeScript& script) {
    script.loadError = Error(ErrorCode::OutOfMemory, "14.1 GB are needed, 8.0 GB are there.");
    window.model().openPath(QStringLiteral("/models/large.gguf"));
    static_cast<void>(eventually([&] { return window.model().failed(); }));
}

}  // namespace

std::vector<Scene> scenes(const QString& language) {
    const SampleTexts texts = sampleTexts(language);
    return {
        {QStringLiteral("start"), [](MainWindow&, FakeScript&) {}},
        {QStringLiteral("loading"), showLoading},
        {QStringLiteral("load-failed"), showLoadFailure},
        {QStringLiteral("ready"), [](MainWindow& window, FakeScript&) { loadModel(window); }},
        {QStringLiteral("conversation"),
         [texts](MainWindow& window, FakeScript& script) {
             loadModel(window);
             answer(window, script, texts.question, texts.answer);
         }},
        {QStringLiteral("streaming"),
         [texts](MainWindow& window, FakeScript& script) {
             loadModel(window);
             answerPartly(window, script, texts.question, texts.answer, 0.4);
         }},
        {QStringLiteral("long"),
         [texts](MainWindow& window, FakeScript& script) {
             loadModel(window);
             answer(window, script, texts.longQuestion, texts.answer);
             answerPartly(window, script, texts.question, texts.answer + texts.answer, 0.9);
         }},
        {QStringLiteral("failed"),
         [texts](MainWindow& window, FakeScript& script) { showFailure(window, script, texts); }},
        {QStringLiteral("plain-model"),
         [texts](MainWindow& window, FakeScript& script) {
             script.model.chatFormat = "none";
             loadModel(window);
             answer(window, script, texts.question, texts.answer);
         }},
    };
}

}  // namespace concordia::test
