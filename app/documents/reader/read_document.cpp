#include "app/documents/reader/read_document.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

#include "app/documents/parsers.h"
#include "app/documents/pdf/render_page.h"
#include "app/documents/reader/jail.h"
#include "app/documents/reader/records.h"
#include "app/documents/text/cleaning_sink.h"

namespace concordia::documents {

namespace {

constexpr int kUsage = 2;

// Records that are ready when there is no memory left to make one, or when a parser has crashed.
// Signal handlers take no arguments, hence the globals of this file.
std::array<char, 32> outOfMemoryRecord;
std::array<char, 32> damagedRecord;
std::size_t readyRecordLength = 0;

void makeReady(std::array<char, 32>& place, ReadErrorCode code) {
    const std::string record = refusalRecord(code);
    readyRecordLength = record.copy(place.data(), place.size());
}

[[noreturn]] void endWith(const std::array<char, 32>& record) {
    const ssize_t written = write(kRecords, record.data(), readyRecordLength);
    _exit(written < 0 ? 1 : 0);
}

void onMemoryExhausted() {
    endWith(outOfMemoryRecord);
}

// Libraries that are refused memory crash or abort: whether there is any left tells the reason.
void onCrash(int) {
    constexpr std::size_t kProbe = 16 << 20;
    void* probe = mmap(nullptr, kProbe, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    endWith(probe == MAP_FAILED ? outOfMemoryRecord : damagedRecord);
}

void catchCrashes() {
    static std::array<char, 64 * 1024> stack;
    const stack_t alternative{.ss_sp = stack.data(), .ss_flags = 0, .ss_size = stack.size()};
    sigaltstack(&alternative, nullptr);
    struct sigaction action = {};
    action.sa_handler = onCrash;
    action.sa_flags = SA_ONSTACK | SA_RESETHAND;
    for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP}) {
        sigaction(signal, &action, nullptr);
    }
}

// The document's bytes. Mapped, so that they are not part of the memory that is limited.
std::span<const std::byte> mapDocument(const Limits& limits) {
    struct stat status = {};
    if (fstat(kDocument, &status) != 0 || !S_ISREG(status.st_mode)) {
        throw ReadError(ReadErrorCode::Unreadable, "it is no regular file");
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limits.fileBytes) {
        throw ReadError(ReadErrorCode::TooLarge,
                        "more than " + std::to_string(limits.fileBytes >> 20) + " MiB");
    }
    if (size == 0) {
        return {};
    }
    void* bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, kDocument, 0);
    if (bytes == MAP_FAILED) {
        throw ReadError(ReadErrorCode::Unreadable);
    }
    return {static_cast<const std::byte*>(bytes), size};
}

// Digits only; -1 for anything else.
int numberOf(const char* text) {
    char* end = nullptr;
    const long number = std::strtol(text, &end, 10);
    return *text == '\0' || *end != '\0' || number < 0 || number > 1'000'000
               ? -1
               : static_cast<int>(number);
}

void render(const Input& input, const PageRequest& request, RecordWriter& writer) {
    const DocumentFormat format = detectFormat(input);
    writer.setFormat(format);
    if (format != DocumentFormat::Pdf) {
        throw ReadError(ReadErrorCode::NoPages);
    }
    writer.setImage(renderPdfPage(input, request));
    writer.finish();
}

void read(const Input& input, const Limits& limits, RecordWriter& writer) {
    CleaningSink sink(writer, limits);
    const DocumentFormat format = detectFormat(input);
    writer.setFormat(format);
    parseDocument(format, input, limits, sink);
    sink.finish();
    writer.finish();
}

}  // namespace

bool isReadingProcess(int argc, const char* const* argv) {
    return argc > 1 && std::string_view(argv[1]) == kReadDocument;
}

void runReadingProcess(int argc, const char* const* argv) {
    if (argc != 5 && argc != 7) {
        _exit(kUsage);
    }
    const bool renders = argc == 7;
    const JailLimits jail{.memoryBytes = std::strtoull(argv[2], nullptr, 10),
                          .cpuSeconds = static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10))};
    makeReady(outOfMemoryRecord, ReadErrorCode::OutOfMemory);
    makeReady(damagedRecord, ReadErrorCode::Damaged);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    RecordWriter writer(kRecords);
    try {
        const Limits limits;
        const Input input{.bytes = mapDocument(limits), .extension = argv[4]};
        prepareParsers();
        std::set_new_handler(onMemoryExhausted);
        catchCrashes();
        if (!enterJail(jail)) {
            throw ReadError(ReadErrorCode::Unreadable,
                            "this system cannot shut in the process that reads documents");
        }
        if (renders) {
            render(input, {.page = numberOf(argv[5]), .width = numberOf(argv[6])}, writer);
        } else {
            read(input, limits, writer);
        }
    } catch (const ReadError& error) {
        writer.refuse(error);
    } catch (const std::bad_alloc&) {
        endWith(outOfMemoryRecord);
    } catch (const std::exception& error) {
        writer.refuse(ReadError(ReadErrorCode::Damaged, error.what()));
    }
    // Nothing is cleaned up: destructors of libraries would only run what the jail denies.
    _exit(0);
}

}  // namespace concordia::documents
