// Turns Ctrl-C (SIGINT) into a stop request.
// Thread rule: construct, call and destroy on the main thread; the stop request comes from a thread
// of its own, since std::stop_source may not be used in a signal handler.
#pragma once

#include <csignal>
#include <mutex>
#include <stop_token>
#include <thread>

namespace concordia::cli {

class InterruptListener {
public:
    // Requires: no other listener exists. Throws std::system_error when pipes have run out.
    InterruptListener();
    ~InterruptListener();
    InterruptListener(const InterruptListener&) = delete;
    InterruptListener& operator=(const InterruptListener&) = delete;

    // The token that the next Ctrl-C triggers. A second Ctrl-C before arm or disarm ends the
    // program at once, with exit code 130.
    [[nodiscard]] std::stop_token arm();

    // From now on Ctrl-C only interrupts a system call that waits, such as reading a line.
    void disarm();

private:
    void listen();

    int m_readEnd = -1;
    int m_writeEnd = -1;
    struct sigaction m_previous{};
    std::mutex m_mutex;  // guards m_source
    std::stop_source m_source;
    std::thread m_thread;
};

}  // namespace concordia::cli
