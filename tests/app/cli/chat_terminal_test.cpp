// The conversation in the terminal, driven through a pseudo-terminal as by a person's keyboard.
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <array>
#include <csignal>
#include <vector>

#include "tests/app/cli/program.h"

using concordia::test::endlessModel;
using concordia::test::ModelOnDisk;
using concordia::test::readFile;

namespace {

constexpr int kPatience = 20'000;  // milliseconds

// The program with a terminal of its own.
class Terminal {
public:
    explicit Terminal(const QStringList& arguments, const QString& home) {
        QProcess settings;  // holds the program and its environment; is not started
        concordia::test::prepare(settings, arguments, home);
        QByteArrayList words{settings.program().toUtf8()};
        for (const QString& argument : settings.arguments()) {
            words << argument.toUtf8();
        }
        QByteArrayList variables{"TERM=xterm"};
        for (const QString& variable : settings.processEnvironment().toStringList()) {
            if (!variable.startsWith("TERM=")) {
                variables << variable.toUtf8();
            }
        }
        std::vector<char*> argumentPointers = pointersTo(words);
        std::vector<char*> variablePointers = pointersTo(variables);
        const winsize size{.ws_row = 24, .ws_col = 100, .ws_xpixel = 0, .ws_ypixel = 0};
        m_process = ::forkpty(&m_descriptor, nullptr, nullptr, &size);
        if (m_process == 0) {
            ::execve(argumentPointers[0], argumentPointers.data(), variablePointers.data());
            ::_exit(127);
        }
    }
    ~Terminal() {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
        ::close(m_descriptor);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    void type(const QByteArray& keys) {
        m_shown.clear();
        QCOMPARE(::write(m_descriptor, keys.constData(), static_cast<std::size_t>(keys.size())),
                 keys.size());
    }
    // Whether the text appears, of what came after the keys typed last.
    bool shows(const QByteArray& text) {
        QElapsedTimer timer;
        timer.start();
        while (!m_shown.contains(text)) {
            if (timer.elapsed() > kPatience || !readMore()) {
                return m_shown.contains(text);
            }
        }
        return true;
    }
    // The exit code when the program ends by itself; −1 when it does not.
    int exitCode() {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < kPatience && readMore()) {
        }
        int status = 0;
        if (timer.elapsed() >= kPatience || ::waitpid(m_process, &status, 0) != m_process) {
            qWarning() << "The program goes on; it showed" << m_shown;
            return -1;
        }
        m_process = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] const QByteArray& shown() const { return m_shown; }

private:
    static std::vector<char*> pointersTo(QByteArrayList& texts) {
        std::vector<char*> pointers;
        for (QByteArray& text : texts) {
            pointers.push_back(text.data());
        }
        pointers.push_back(nullptr);
        return pointers;
    }
    // Waits a little for more to be shown; false when the program has gone.
    bool readMore() {
        fd_set descriptors;
        FD_ZERO(&descriptors);
        FD_SET(m_descriptor, &descriptors);
        timeval wait{.tv_sec = 0, .tv_usec = 100'000};
        if (::select(m_descriptor + 1, &descriptors, nullptr, nullptr, &wait) <= 0) {
            return true;
        }
        std::array<char, 4096> bytes;
        const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
        if (count <= 0) {
            return false;
        }
        m_shown.append(bytes.data(), count);
        return true;
    }

    int m_descriptor = -1;
    pid_t m_process = -1;
    QByteArray m_shown;
};

const QByteArray kPrompt = "\r\n> ";

}  // namespace

class ChatTerminalTest : public QObject {
    Q_OBJECT

private slots:
    void answersAndAsksAgain();
    void commandsAreListed();
    void unknownCommandIsNoMessage();
    void interruptStopsTheAnswer();
    void interruptClearsTheLine();
    void controlDLeaves();
    void conversationIsSaved();
    void regenerateReplacesTheAnswer();
    void newForgets();
    void historyIsKeptPrivately();
    void reasoningIsDimmed();

private:
    [[nodiscard]] QStringList chat(const QStringList& more) const {
        return m_model.arguments("chat", QStringList{"--seed", "1"} + more);
    }
    [[nodiscard]] QString home() const { return m_home.path(); }

    ModelOnDisk m_model{endlessModel()};
    QTemporaryDir m_home;
};

void ChatTerminalTest::answersAndAsksAgain() {
    Terminal terminal(chat({"--max-tokens", "5"}), home());
    QVERIFY(terminal.shows("Tiny test model"));
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("hello\n");
    QVERIFY(terminal.shows("hello\r\n"));
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/quit\n");
    QCOMPARE(terminal.exitCode(), 0);
}

void ChatTerminalTest::commandsAreListed() {
    Terminal terminal(chat({}), home());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/help\n");
    for (const char* command :
         {"/help", "/new", "/quit", "/system TEXT", "/regenerate", "/save FILE"}) {
        QVERIFY2(terminal.shows("\r\n" + QByteArray(command)), command);
    }
}

void ChatTerminalTest::unknownCommandIsNoMessage() {
    Terminal terminal(chat({}), home());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/frobnicate now\n");
    QVERIFY(terminal.shows("There is no command /frobnicate."));
    QVERIFY(terminal.shows(kPrompt));
}

void ChatTerminalTest::interruptStopsTheAnswer() {
    Terminal terminal(chat({"--temperature", "0", "--context", "1000000"}), home());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("hello\n");
    QVERIFY(terminal.shows("hello\r\n"));
    QTest::qWait(300);
    terminal.type("\x03");
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/help\n");
    QVERIFY(terminal.shows("/quit"));
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("\x04");
    QCOMPARE(terminal.exitCode(), 0);
}

void ChatTerminalTest::interruptClearsTheLine() {
    Terminal terminal(chat({}), home());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/quit");
    QVERIFY(terminal.shows("/quit"));
    terminal.type("\x03");
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("\n");
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/help\n");
    QVERIFY(terminal.shows("/quit"));
}

void ChatTerminalTest::controlDLeaves() {
    Terminal terminal(chat({}), home());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("\x04");
    QCOMPARE(terminal.exitCode(), 0);
}

void ChatTerminalTest::conversationIsSaved() {
    Terminal terminal(chat({"--max-tokens", "5", "--system", "Be brief."}), home());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("grüße, čau \\\n");
    QVERIFY(terminal.shows("\r\n. "));
    terminal.type("second line\n");
    QVERIFY(terminal.shows("line\r\n"));
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/save ~/saved.md\n");
    QVERIFY(terminal.shows("The conversation is in"));
    QVERIFY(terminal.shows(kPrompt));
    const QByteArray saved = readFile(m_home.filePath("saved.md"));
    QVERIFY(
        saved.startsWith("## Instructions\n\nBe brief.\n\n## Message\n\n"
                         "grüße, čau \nsecond line\n\n## Answer, written by the language "
                         "model Tiny test model\n\n"));

    terminal.type("/save ~/saved.md\n");
    QVERIFY(terminal.shows("exists already"));
    QCOMPARE(readFile(m_home.filePath("saved.md")), saved);
}

void ChatTerminalTest::regenerateReplacesTheAnswer() {
    Terminal terminal(chat({"--max-tokens", "20", "--temperature", "2"}), home());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/regenerate\n");
    QVERIFY(terminal.shows("There is no answer yet."));
    QVERIFY(terminal.shows(kPrompt));
    for (const char* keys :
         {"hello\n", "/save ~/first.md\n", "/regenerate\n", "/save ~/second.md\n"}) {
        terminal.type(keys);
        QVERIFY(terminal.shows(QByteArray(keys).chopped(1) + "\r\n"));
        QVERIFY(terminal.shows(kPrompt));
    }
    const QByteArray first = readFile(m_home.filePath("first.md"));
    const QByteArray second = readFile(m_home.filePath("second.md"));
    QCOMPARE(first.count("## Answer"), 1);
    QCOMPARE(second.count("## Answer"), 1);
    QVERIFY(first != second);
}

void ChatTerminalTest::newForgets() {
    Terminal terminal(chat({"--max-tokens", "3"}), home());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("hello\n");
    QVERIFY(terminal.shows("hello\r\n"));
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/new\n");
    QVERIFY(terminal.shows("A new conversation begins."));
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("/save ~/empty.md\n");
    QVERIFY(terminal.shows("There is nothing to save yet."));
    QVERIFY(!QFileInfo::exists(m_home.filePath("empty.md")));
}

void ChatTerminalTest::historyIsKeptPrivately() {
    const QTemporaryDir home;
    {
        Terminal terminal(chat({"--max-tokens", "1"}), home.path());
        QVERIFY(terminal.shows(kPrompt));
        terminal.type("a rare phrase\n");
        QVERIFY(terminal.shows("phrase\r\n"));
        QVERIFY(terminal.shows(kPrompt));
        terminal.type("/quit\n");
        QCOMPARE(terminal.exitCode(), 0);
    }
    const QFileInfo file(home.filePath(".local/state/concordia/chat_history"));
    QVERIFY(file.exists());
    QCOMPARE(file.permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());

    Terminal terminal(chat({"--max-tokens", "1"}), home.path());
    QVERIFY(terminal.shows(kPrompt));
    terminal.type("\x1b[A\x1b[A");  // up: /quit, and the phrase before it
    QVERIFY(terminal.shows("a rare phrase"));
}

void ChatTerminalTest::reasoningIsDimmed() {
    const ModelOnDisk model(concordia::test::ponderingModel());
    const QStringList arguments =
        model.arguments("chat", {"the", "--max-tokens", "6", "--temperature", "0"});
    Terminal shown(arguments, model.filePath("home"));
    QCOMPARE(shown.exitCode(), 0);
    QVERIFY2(shown.shown().contains("\x1b[2m"), shown.shown());
    Terminal hidden(arguments + QStringList{"--reasoning", "hide"}, model.filePath("home"));
    QCOMPARE(hidden.exitCode(), 0);
    QVERIFY2(!hidden.shown().contains("\x1b[2m"), hidden.shown());
}

QTEST_GUILESS_MAIN(ChatTerminalTest)
#include "chat_terminal_test.moc"
