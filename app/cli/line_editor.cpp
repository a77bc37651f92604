#include "app/cli/line_editor.h"

#include <fcntl.h>
#include <histedit.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace concordia::cli {

namespace {

constexpr int kHistoryLines = 1000;

struct EditLineDeleter {
    void operator()(EditLine* editor) const { el_end(editor); }
};
struct HistoryDeleter {
    void operator()(History* history) const { history_end(history); }
};

// Makes the file and the folders above it, for the owner alone. Returns whether the file is there.
bool makePrivateFile(const std::filesystem::path& path) {
    std::error_code error;
    const mode_t mask = ::umask(S_IRWXG | S_IRWXO);
    std::filesystem::create_directories(path.parent_path(), error);
    ::umask(mask);
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return false;
    }
    ::close(descriptor);
    return true;
}

}  // namespace

class LineEditor::Implementation {
public:
    explicit Implementation(std::filesystem::path history) : m_file(std::move(history)) {
        if (!m_editor || !m_history) {
            throw std::runtime_error("The terminal's line editor could not be started.");
        }
        HistEvent event;
        ::history(m_history.get(), &event, H_SETSIZE, kHistoryLines);
        ::history(m_history.get(), &event, H_SETUNIQUE, 1);
        if (!m_file.empty() && makePrivateFile(m_file)) {
            ::history(m_history.get(), &event, H_LOAD, m_file.c_str());
        } else {
            m_file.clear();
        }
        el_set(m_editor.get(), EL_CLIENTDATA, this);
        el_set(m_editor.get(), EL_PROMPT, &Implementation::promptOf);
        el_set(m_editor.get(), EL_EDITOR, "emacs");
        el_set(m_editor.get(), EL_HIST, &::history, m_history.get());
        el_set(m_editor.get(), EL_BIND, "^R", "em-inc-search-prev", nullptr);
        el_source(m_editor.get(), nullptr);  // the person's own ~/.editrc
        el_wset(m_editor.get(), EL_ADDFN, L"clear-line", L"Leaves the line",
                &Implementation::interrupt);
        el_set(m_editor.get(), EL_BIND, "^C", "clear-line", nullptr);
    }

    Outcome read(const std::string& prompt, std::string& line) {
        m_prompt = prompt;
        m_interrupted = false;
        int length = 0;
        errno = 0;
        // Before the prompt shows, so that keys typed at once are keys of the editor already.
        el_set(m_editor.get(), EL_PREP_TERM, 1);
        // While a line is edited, Ctrl-C is a key like others: as a signal it would be lost when it
        // comes just before reading begins. Said every time, as libedit may set the terminal's own
        // keys anew when it prepares it.
        el_set(m_editor.get(), EL_SETTY, "-d", "intr=", nullptr);
        const char* typed = el_gets(m_editor.get(), &length);
        const bool signalled = length < 0 && errno == EINTR;
        if (typed == nullptr || length <= 0) {
            el_set(m_editor.get(), EL_PREP_TERM, 0);
            std::fputs("\n", stderr);
            return m_interrupted || signalled ? Outcome::Interrupted : Outcome::End;
        }
        line.assign(typed, static_cast<std::size_t>(length));
        if (line.ends_with('\n')) {
            line.pop_back();
        }
        remember(line);
        return Outcome::Line;
    }

private:
    static char* promptOf(EditLine* editor) {
        Implementation* self = nullptr;
        el_get(editor, EL_CLIENTDATA, &self);
        return self->m_prompt.data();
    }

    static unsigned char interrupt(EditLine* editor, int) {
        Implementation* self = nullptr;
        el_get(editor, EL_CLIENTDATA, &self);
        self->m_interrupted = true;
        return CC_EOF;
    }

    void remember(const std::string& line) {
        if (line.find_first_not_of(" \t") == std::string::npos) {
            return;
        }
        HistEvent event;
        ::history(m_history.get(), &event, H_ENTER, line.c_str());
        if (!m_file.empty()) {
            ::history(m_history.get(), &event, H_SAVE, m_file.c_str());
        }
    }

    std::filesystem::path m_file;
    std::string m_prompt;
    bool m_interrupted = false;  // by Ctrl-C while the line was edited
    std::unique_ptr<History, HistoryDeleter> m_history{history_init()};
    std::unique_ptr<EditLine, EditLineDeleter> m_editor{
        el_init("concordia", stdin, stderr, stderr)};
};

LineEditor::LineEditor(std::filesystem::path history)
    : m_implementation(std::make_unique<Implementation>(std::move(history))) {}

LineEditor::~LineEditor() = default;

LineEditor::Outcome LineEditor::read(const std::string& prompt, std::string& line) {
    return m_implementation->read(prompt, line);
}

std::filesystem::path historyFile() {
    const auto variable = [](const char* name) -> std::filesystem::path {
        const char* value = std::getenv(name);
        return value == nullptr ? "" : value;
    };
    std::filesystem::path folder = variable("XDG_STATE_HOME");
    if (!folder.is_absolute()) {  // as the XDG base directory specification asks
        folder = variable("HOME");
        if (!folder.is_absolute()) {
            return {};
        }
        folder /= ".local/state";
    }
    return folder / "concordia" / "chat_history";
}

}  // namespace concordia::cli
