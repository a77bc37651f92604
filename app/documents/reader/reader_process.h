// Reads a document in a process of its own that can do nothing else.
// Thread rule: an object belongs to one thread at a time; several may read at the same time.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "app/documents/document_text.h"
#include "app/documents/limits.h"
#include "app/documents/reader/jail.h"
#include "app/documents/reader/records.h"

namespace concordia::documents {

struct ReaderOptions {
    // The program that has the subcommand ‘read-document’: this one.
    std::filesystem::path program = "/proc/self/exe";
    std::chrono::milliseconds timeLimit{120'000};  // for the whole document
    std::chrono::milliseconds stallLimit{20'000};  // between two signs of life
    std::uint64_t memoryBytes = JailLimits{}.memoryBytes;
    Limits limits;
};

class ReaderProcess {
public:
    // Starts reading. Throws ReadError: Unreadable.
    ReaderProcess(const std::filesystem::path& file, const ReaderOptions& options);
    // Starts making a picture of a page instead. Requires: `image` is empty and outlives this.
    ReaderProcess(const std::filesystem::path& file, const PageRequest& request, PageImage& image,
                  const ReaderOptions& options);
    // Ends the process if it is still reading.
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess&) = delete;
    ReaderProcess& operator=(const ReaderProcess&) = delete;

    // Becomes readable when there is something to take in: for a notifier of an event loop, which
    // also has to call advance() now and then, so that the limits of time are kept.
    [[nodiscard]] int descriptor() const { return m_records; }

    // Takes in what has been read, waiting for it up to `wait`. Returns whether there is more to
    // come. Throws ReadError.
    bool advance(BlockSink& sink, std::chrono::milliseconds wait = {});

    // Known from the first block on.
    [[nodiscard]] DocumentFormat format() const { return m_reader.format(); }

private:
    using Clock = std::chrono::steady_clock;

    void start(const std::filesystem::path& file, const ReaderOptions& options,
               const std::vector<std::string>& moreArguments);
    void checkTime() const;
    void checkEnd();
    void stop();

    RecordReader m_reader;
    Clock::time_point m_deadline;
    Clock::duration m_stallLimit{};
    Clock::time_point m_lastSign;
    std::vector<char> m_buffer;
    int m_records = -1;
    int m_process = -1;
};

// Reads a whole document and waits for it. Throws ReadError; TookTooLong when `stop` is requested.
[[nodiscard]] DocumentText readDocument(const std::filesystem::path& file,
                                        const ReaderOptions& options = {},
                                        const std::stop_token& stop = {});

// Makes a picture of a page, which only PDFs have. Throws ReadError: NoPages for other formats,
// NoSuchPage where the document ends before it.
[[nodiscard]] PageImage renderPage(const std::filesystem::path& file, const PageRequest& request,
                                   const ReaderOptions& options = {},
                                   const std::stop_token& stop = {});

}  // namespace concordia::documents
