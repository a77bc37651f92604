#include "app/documents/reader/reader_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "app/documents/reader/read_document.h"
#include "app/documents/text/ascii.h"

namespace concordia::documents {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::size_t kBufferBytes = 64 * 1024;
constexpr std::size_t kExtension = 16;  // a longer one is none that is known

// Closes a descriptor when it goes.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0) {
            close(m_value);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_value; }
    int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

[[noreturn]] void refuse(int error) {
    throw ReadError(ReadErrorCode::Unreadable, std::strerror(error));
}

// O_NONBLOCK, so that a pipe by that name cannot hold anything up.
int openDocument(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0) {
        refuse(errno);
    }
    return descriptor;
}

std::string extensionOf(const std::filesystem::path& file) {
    std::string extension = lowerAscii(file.extension().string());
    extension.erase(0, extension.empty() ? 0 : 1);
    const bool plain = std::ranges::all_of(extension, [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9');
    });
    return plain && extension.size() <= kExtension ? extension : std::string();
}

// The reading process gets none of the program's environment but what finds its libraries and sets
// sanitizers up.
std::vector<std::string> environmentOfReader() {
    std::vector<std::string> environment{"LC_ALL=C.UTF-8"};
    for (const char* name : {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"}) {
        if (const char* value = std::getenv(name)) {
            environment.push_back(std::string(name) + "=" + value);
        }
    }
    return environment;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

// The process's id. It has `file` as descriptor 0, `records` as 1, and no other.
int spawn(const std::string& program, std::vector<std::string> arguments, int file, int records) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, records, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    // A program that ignores SIGPIPE hands that down.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t signals;
    sigfillset(&signals);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    std::vector<std::string> environment = environmentOfReader();
    pid_t process = -1;
    const int error = posix_spawn(&process, program.c_str(), &actions, &attributes,
                                  pointersTo(arguments).data(), pointersTo(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        throw ReadError(
            ReadErrorCode::Unreadable,
            std::string("the reading process cannot be started: ") + std::strerror(error));
    }
    return process;
}

}  // namespace

ReaderProcess::ReaderProcess(const std::filesystem::path& file, const ReaderOptions& options)
    : m_reader(options.limits) {
    start(file, options, {});
}

ReaderProcess::ReaderProcess(const std::filesystem::path& file, const PageRequest& request,
                             PageImage& image, const ReaderOptions& options)
    : m_reader(options.limits, &image) {
    start(file, options, {std::to_string(request.page), std::to_string(request.width)});
}

void ReaderProcess::start(const std::filesystem::path& file, const ReaderOptions& options,
                          const std::vector<std::string>& moreArguments) {
    m_lastSign = Clock::now();
    m_deadline = m_lastSign + options.timeLimit;
    m_stallLimit = options.stallLimit;
    m_buffer.resize(kBufferBytes);
    const Descriptor document(openDocument(file));
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        refuse(errno);
    }
    Descriptor records(ends[0]);
    const Descriptor childEnd(ends[1]);
    fcntl(records.get(), F_SETFL, O_NONBLOCK);
    const auto cpuSeconds = duration_cast<seconds>(options.timeLimit).count() + 1;
    std::vector<std::string> arguments{"concordia", kReadDocument,
                                       std::to_string(options.memoryBytes),
                                       std::to_string(cpuSeconds), extensionOf(file)};
    arguments.insert(arguments.end(), moreArguments.begin(), moreArguments.end());
    m_process =
        spawn(options.program.string(), std::move(arguments), document.get(), childEnd.get());
    m_records = records.release();
}

ReaderProcess::~ReaderProcess() {
    stop();
    if (m_records >= 0) {
        close(m_records);
    }
}

void ReaderProcess::stop() {
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
        m_process = -1;
    }
}

void ReaderProcess::checkTime() const {
    const Clock::time_point now = Clock::now();
    if (now >= m_deadline || now - m_lastSign >= m_stallLimit) {
        throw ReadError(ReadErrorCode::TookTooLong);
    }
}

// When the reading process has closed its end: it must have said that it is done.
void ReaderProcess::checkEnd() {
    if (m_reader.done()) {
        return;
    }
    int status = 0;
    waitpid(std::exchange(m_process, -1), &status, 0);
    if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL)) {
        throw ReadError(ReadErrorCode::TookTooLong);
    }
    throw ReadError(WIFSIGNALED(status) ? ReadErrorCode::Damaged : ReadErrorCode::Unreadable,
                    "the reading process ended early");
}

bool ReaderProcess::advance(BlockSink& sink, milliseconds wait) {
    checkTime();
    const auto left = duration_cast<milliseconds>(std::min<Clock::duration>(
        m_deadline - Clock::now(), m_lastSign + m_stallLimit - Clock::now()));
    pollfd ready{.fd = m_records, .events = POLLIN, .revents = 0};
    const auto timeout = std::clamp<milliseconds::rep>(left.count() + 1, 0, wait.count());
    if (poll(&ready, 1, static_cast<int>(timeout)) == 0) {
        checkTime();
        return true;
    }
    const ssize_t size = ::read(m_records, m_buffer.data(), m_buffer.size());
    if (size < 0) {
        if (errno != EAGAIN && errno != EINTR) {
            refuse(errno);
        }
        return true;
    }
    if (size == 0) {
        checkEnd();
        return false;
    }
    m_lastSign = Clock::now();
    m_reader.take({m_buffer.data(), static_cast<std::size_t>(size)}, sink);
    return true;
}

namespace {

void takeAll(ReaderProcess& process, BlockSink& sink, const std::stop_token& stop) {
    constexpr milliseconds kLookForStop{100};
    while (process.advance(sink, kLookForStop)) {
        if (stop.stop_requested()) {
            throw ReadError(ReadErrorCode::TookTooLong, "it was cancelled");
        }
    }
}

}  // namespace

DocumentText readDocument(const std::filesystem::path& file, const ReaderOptions& options,
                          const std::stop_token& stop) {
    TextCollector collector;
    ReaderProcess process(file, options);
    takeAll(process, collector, stop);
    collector.document().format = process.format();
    return std::move(collector.document());
}

PageImage renderPage(const std::filesystem::path& file, const PageRequest& request,
                     const ReaderOptions& options, const std::stop_token& stop) {
    PageImage image;
    TextCollector nothing;
    ReaderProcess process(file, request, image, options);
    takeAll(process, nothing, stop);
    return image;
}

}  // namespace concordia::documents
