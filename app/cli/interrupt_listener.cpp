#include "app/cli/interrupt_listener.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cassert>
#include <cerrno>
#include <system_error>

#include "app/cli/command.h"

namespace concordia::cli {

namespace {

// A signal handler reaches nothing but what is static. Lock-free atomics are safe in it.
std::atomic<int> signalPipe{-1};
std::atomic<bool> signalArmed{false};
std::atomic<bool> signalPending{false};
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

constexpr char kInterrupt = 'i';
constexpr char kLeave = 'l';

void handleInterrupt(int) {
    if (!signalArmed) {
        return;
    }
    if (signalPending.exchange(true)) {
        ::_exit(kInterrupted);
    }
    const int error = errno;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe, &kInterrupt, 1);
    errno = error;
}

}  // namespace

InterruptListener::InterruptListener() {
    assert(signalPipe == -1);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        throw std::system_error(errno, std::generic_category(), "No pipe could be made");
    }
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    signalPipe = m_writeEnd;
    m_thread = std::thread([this] { listen(); });

    // Without SA_RESTART, so that reading a line from the terminal returns.
    struct sigaction action{};
    action.sa_handler = handleInterrupt;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, &m_previous);
}

InterruptListener::~InterruptListener() {
    disarm();
    sigaction(SIGINT, &m_previous, nullptr);
    while (::write(m_writeEnd, &kLeave, 1) < 0 && errno == EINTR) {
    }
    m_thread.join();
    signalPipe = -1;
    ::close(m_readEnd);
    ::close(m_writeEnd);
}

std::stop_token InterruptListener::arm() {
    const std::lock_guard lock(m_mutex);
    m_source = std::stop_source();
    signalPending = false;
    signalArmed = true;
    return m_source.get_token();
}

void InterruptListener::disarm() {
    signalArmed = false;
}

void InterruptListener::listen() {
    // The handler belongs on the main thread, whose waiting calls it interrupts.
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    pthread_sigmask(SIG_BLOCK, &interrupt, nullptr);
    for (;;) {
        char what = 0;
        const ssize_t count = ::read(m_readEnd, &what, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count != 1 || what == kLeave) {
            return;
        }
        const std::lock_guard lock(m_mutex);
        m_source.request_stop();
    }
}

}  // namespace concordia::cli
