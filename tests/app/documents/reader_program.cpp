// A program that has the reading process and nothing else; and, for the test of the jail, one that
// tries to break out: `concordia-reader probe NAME` enters the jail, tries, and ends with 0 when it
// was stopped.
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "app/documents/reader/jail.h"
#include "app/documents/reader/read_document.h"

namespace {

using namespace concordia::documents;

constexpr int kStopped = 0;
constexpr int kEscaped = 10;
constexpr int kNoJail = 11;
constexpr int kUnknown = 12;

bool denied(long result) {
    return result == -1 && errno == EPERM;
}

bool startsThread() {
    try {
        std::thread([] {}).join();
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

bool makesMemoryExecutable() {
    void* memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED || mprotect(memory, 4096, PROT_READ | PROT_EXEC) == 0;
}

// More than the limit, in pieces that are used.
bool exceedsMemory() {
    constexpr std::size_t kPiece = 8 << 20;
    for (int i = 0; i < 64; ++i) {
        void* memory =
            mmap(nullptr, kPiece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED) {
            return false;
        }
    }
    return true;
}

char* shell[] = {const_cast<char*>("/bin/sh"), nullptr};

// Each returns whether it was stopped.
const std::map<std::string, std::function<bool()>> kProbes{
    {"open", [] { return denied(open("/etc/passwd", O_RDONLY)); }},
    {"create", [] { return denied(open("/tmp/concordia-probe", O_WRONLY | O_CREAT, 0600)); }},
    {"proc", [] { return denied(open("/proc/self/mem", O_RDWR)); }},
    {"socket", [] { return denied(socket(AF_INET, SOCK_STREAM, 0)); }},
    {"local-socket", [] { return denied(socket(AF_UNIX, SOCK_STREAM, 0)); }},
    {"exec", [] { return denied(execv(shell[0], shell)); }},
    {"fork", [] { return denied(fork()); }},
    {"thread", [] { return !startsThread(); }},
    {"kill", [] { return denied(kill(getppid(), 0)); }},
    {"execute-memory", [] { return !makesMemoryExecutable(); }},
    {"map-executable",
     [] {
         return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS,
                     -1, 0) == MAP_FAILED;
     }},
    {"remove", [] { return denied(unlink("/tmp/concordia-probe")); }},
    {"change-folder", [] { return denied(chdir("/")); }},
    {"write-document", [] { return denied(write(0, "x", 1)); }},
    {"memory", [] { return !exceedsMemory(); }},
    {"duplicate", [] { return denied(dup(1)); }},
};

int probe(const std::string& name) {
    const auto found = kProbes.find(name);
    if (found == kProbes.end()) {
        return kUnknown;
    }
    if (!enterJail({.memoryBytes = 256ULL << 20, .cpuSeconds = 5})) {
        return kNoJail;
    }
    return found->second() ? kStopped : kEscaped;
}

// Says something other than a reading process would, or nothing at all.
void misbehave(const std::string& extension) {
    if (extension == "hang") {
        while (true) {
            pause();
        }
    }
    if (extension == "spin") {
        while (getppid() > 0) {
        }
    }
    if (extension == "crash") {
        std::abort();
    }
    if (extension == "lie") {
        const std::string nonsense(1000, '\x7F');
        std::exit(write(1, nonsense.data(), nonsense.size()) > 0 ? 0 : 1);
    }
    if (extension == "silent") {
        std::exit(0);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string(argv[1]) == "probe") {
        _exit(probe(argv[2]));
    }
    if (isReadingProcess(argc, argv) && argc >= 5) {
        misbehave(argv[4]);
        runReadingProcess(argc, argv);
    }
    return kUnknown;
}
