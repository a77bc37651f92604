#include "tests/screenshots/scenes.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include "app/chat/clipboard.h"
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

// What a person does in the window at the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QGuiApplication::topLevelWindows().constFirst(), key, modifiers);
}

void type(const QString& text) {
    auto* const window = QGuiApplication::topLevelWindows().constFirst();
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(window, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(window, &up);
    }
}

// Conversations of other days, one of them pinned.
void addConversations(MainWindow& window, const SampleTexts& texts) {
    ConversationLibrary& library = window.conversations().library;
    static_cast<void>(eventually([&] { return library.loaded(); }));
    constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
    qint64 age = 1;
    for (const QString& title : texts.titles) {
        ConversationRecord record;
        record.id = newRecordId();
        record.title = title;
        record.createdAt = nowMilliseconds() - age * kDay;
        record.updatedAt = record.createdAt;
        record.pinned = age == 1;
        library.add(record);
        age += 2;
    }
}

void showConversation(MainWindow& window, FakeScript& script, const SampleTexts& texts) {
    loadModel(window);
    addConversations(window, texts);
    script.reasoning = cutIntoPieces(texts.reasoning.toStdString(), 8);
    script.reasoningSeconds = 6;
    answer(window, script, texts.question, texts.answer);
}

// Files attached to the conversation, one of which cannot be read.
void showAttached(MainWindow& window, FakeScript& script, const SampleTexts& texts) {
    showConversation(window, script, texts);
    static const QTemporaryDir folder;
    const auto write = [](const QString& name, const QString& text) {
        QFile file(folder.filePath(name));
        static_cast<void>(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()));
        return QUrl::fromLocalFile(file.fileName());
    };
    QList<QUrl> files;
    for (const QString& title : texts.titles.first(2)) {
        files.append(write(title + QStringLiteral(".md"), texts.answer));
    }
    files.append(write(QStringLiteral("Scan 2026-03.txt"), {}));
    files.append(QUrl::fromLocalFile(folder.path()));
    AttachmentModel& attached = window.conversations().attached;
    attached.attach(files);
    static_cast<void>(eventually([&] { return !attached.problem().isEmpty(); }, 3000));
}

// An answer with citations of each kind, and the document beside it.
void showCited(MainWindow& window, FakeScript& script, const SampleTexts& texts, bool beside) {
    loadModel(window);
    addConversations(window, texts);
    static const QTemporaryDir folder;
    QFile file(folder.filePath(texts.titles[1] + QStringLiteral(".md")));
    static_cast<void>(file.open(QIODevice::WriteOnly) && file.write(texts.answer.toUtf8()));
    file.close();
    window.conversations().attached.attach({QUrl::fromLocalFile(file.fileName())});
    const QString first = withoutMarks(texts.answer.section(u'\n', 0, 0));
    answer(window, script, texts.question,
           QStringLiteral("«%1» [1]\n\n%2 [2] [3]\n\n«%3» [1]")
               .arg(first, texts.reasoning, texts.titles[4]));
    if (beside) {
        window.conversations().document.showPassage(1, 0);
    }
}

// The page of a PDF beside the conversation, with a passage marked.
void showPdf(MainWindow& window, FakeScript& script, const SampleTexts& texts) {
    loadModel(window);
    static const QTemporaryDir folder;
    const QString path = folder.filePath(texts.titles[1] + QStringLiteral(".pdf"));
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        const QRect page(0, 0, writer.width(), writer.height());
        painter.drawText(page, Qt::TextWordWrap, withoutMarks(texts.answer));
    }
    window.conversations().attached.attach({QUrl::fromLocalFile(path)});
    const QString first = withoutMarks(texts.answer.section(u'\n', 0, 0));
    answer(window, script, texts.question, QStringLiteral("«%1» [1]").arg(first));
    window.conversations().document.showPassage(1, 0);
    static_cast<void>(eventually([&] { return window.conversations().document.drawn(); }, 3000));
}

// Deletes two conversations and lists what was deleted.
void showBin(MainWindow& window, FakeScript& script, const SampleTexts& texts) {
    showConversation(window, script, texts);
    ConversationParts& parts = window.conversations();
    for (int i = 0; i < 2; ++i) {
        parts.library.remove(parts.list.conversationAt(parts.list.count() - 1));
    }
    parts.list.setScope(ConversationListModel::Scope::Bin);
    press(Qt::Key_F9);
    press(Qt::Key_F9);
}

// The list of languages, above an answer that was written again for its language.
void showLanguages(MainWindow& window, FakeScript& script, const SampleTexts& texts) {
    loadModel(window);
    window.chat().setAnswerLanguage(QStringLiteral("mt"));
    answer(window, script, texts.question, texts.answer);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
}

// Of Pages.Name.
constexpr int kAssistantsPage = 1;
constexpr int kDocumentsPage = 2;

void showPage(int page) {
    QObject* const pages = QGuiApplication::topLevelWindows().constFirst()->findChild<QObject*>(
        QStringLiteral("pages"));
    QMetaObject::invokeMethod(pages, "show", Q_ARG(int, page));
}

// Their page, with one of the person's own.
void showAssistants(MainWindow& window, FakeScript&) {
    loadModel(window);
    AssistantModel& assistants = window.conversations().assistants;
    assistants.duplicate(assistants.index(3).data(Qt::UserRole).toLongLong());
    showPage(kAssistantsPage);
}

// The page of collections: one with a file that cannot be read, and an empty one.
void showCollections(MainWindow& window, const SampleTexts& texts) {
    loadModel(window);
    static const QTemporaryDir folder;
    const auto write = [](const QString& name, const QString& text) {
        QFile file(folder.filePath(name));
        static_cast<void>(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()));
        return QUrl::fromLocalFile(file.fileName());
    };
    CollectionModel& collections = window.conversations().collected;
    const qint64 full = collections.add(texts.titles[0]);
    collections.addFiles(
        full, {write(texts.titles[1] + QStringLiteral(".md"), texts.answer),
               write(QStringLiteral("Scan 2026-03.txt"), {}), QUrl::fromLocalFile(folder.path())});
    collections.add(texts.titles[2]);
    showPage(kDocumentsPage);
}

// The menu that opens above the button to attach.
void showAttachMenu(MainWindow& window, FakeScript& script, const SampleTexts& texts) {
    showCollections(window, texts);
    press(Qt::Key_Escape);
    showConversation(window, script, texts);
    CollectionModel& collections = window.conversations().collected;
    collections.toggle(collections.index(0).data(Qt::UserRole).toLongLong());
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
}

// The menu of the newest answer, reached by the keyboard.
void showMessageMenu(MainWindow& window, FakeScript& script, const SampleTexts& texts) {
    showConversation(window, script, texts);
    window.chat().regenerate();
    static_cast<void>(eventually([&] { return !window.chat().answering(); }));
    press(Qt::Key_Up, Qt::AltModifier);
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
             showConversation(window, script, texts);
         }},
        {QStringLiteral("attached"),
         [texts](MainWindow& window, FakeScript& script) { showAttached(window, script, texts); }},
        {QStringLiteral("documents"),
         [texts](MainWindow& window, FakeScript&) { showCollections(window, texts); }},
        {QStringLiteral("attach-menu"),
         [texts](MainWindow& window, FakeScript& script) {
             showAttachMenu(window, script, texts);
         }},
        {QStringLiteral("cited"),
         [texts](MainWindow& window, FakeScript& script) {
             showCited(window, script, texts, false);
         }},
        {QStringLiteral("pdf"),
         [texts](MainWindow& window, FakeScript& script) { showPdf(window, script, texts); }},
        {QStringLiteral("document"),
         [texts](MainWindow& window, FakeScript& script) {
             showCited(window, script, texts, true);
         }},
        {QStringLiteral("welcome"), [](MainWindow&, FakeScript&) {}},
        {QStringLiteral("settings"),
         [](MainWindow& window, FakeScript&) {
             loadModel(window);
             press(Qt::Key_Comma, Qt::ControlModifier);
         }},
        {QStringLiteral("shortcuts"), [](MainWindow&, FakeScript&) { press(Qt::Key_F1); }},
        {QStringLiteral("palette"),
         [texts](MainWindow& window, FakeScript&) {
             addConversations(window, texts);
             press(Qt::Key_K, Qt::ControlModifier);
         }},
        {QStringLiteral("model-sees"),
         [texts](MainWindow& window, FakeScript& script) {
             showConversation(window, script, texts);
             press(Qt::Key_I, Qt::ControlModifier);
             // The model tells how it reads the conversation.
             static_cast<void>(
                 eventually([&] { return window.conversations().context.ready(); }, 3000));
         }},
        {QStringLiteral("bin"),
         [texts](MainWindow& window, FakeScript& script) { showBin(window, script, texts); }},
        {QStringLiteral("search"),
         [texts](MainWindow& window, FakeScript& script) {
             showConversation(window, script, texts);
             press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
             type(texts.word);
             static_cast<void>(
                 eventually([&] { return window.conversations().search.count() > 0; }, 3000));
         }},
        {QStringLiteral("sidebar-focus"),
         [texts](MainWindow& window, FakeScript& script) {
             showConversation(window, script, texts);
             press(Qt::Key_F9);
             if (!window.settings().sidebarShown()) {
                 press(Qt::Key_F9);
             }
             press(Qt::Key_F6);
             press(Qt::Key_Down);
         }},
        {QStringLiteral("conversation-menu"),
         [texts](MainWindow& window, FakeScript& script) {
             showConversation(window, script, texts);
             press(Qt::Key_F6);
             press(Qt::Key_Down);
             press(Qt::Key_Menu);
         }},
        {QStringLiteral("deleted"),
         [texts](MainWindow& window, FakeScript& script) {
             showConversation(window, script, texts);
             window.chat().remove(1);
         }},
        {QStringLiteral("message-focus"),
         [texts](MainWindow& window, FakeScript& script) {
             showMessageMenu(window, script, texts);
         }},
        {QStringLiteral("languages"),
         [texts](MainWindow& window, FakeScript& script) { showLanguages(window, script, texts); }},
        {QStringLiteral("language-unknown"),
         [texts](MainWindow& window, FakeScript& script) {
             showConversation(window, script, texts);
             window.chat().setAnswerLanguage(QStringLiteral("ar"));
             press(Qt::Key_M, Qt::ControlModifier);
         }},
        {QStringLiteral("assistant-chosen"),
         [](MainWindow& window, FakeScript&) {
             loadModel(window);
             window.conversations().assistants.choose(3);
         }},
        {QStringLiteral("assistants"), showAssistants},
        {QStringLiteral("assistant-editor"),
         [](MainWindow& window, FakeScript& script) {
             showAssistants(window, script);
             press(Qt::Key_Tab);
             press(Qt::Key_Tab);
             press(Qt::Key_Space);
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
