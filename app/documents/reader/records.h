// What the reading process says to the program: records of a length, a kind and values, in the
// machine's byte order. The program trusts none of it: a record that is malformed, too long, or
// not what a well-behaved reading process would say, is refused.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/documents/document.h"
#include "app/documents/limits.h"
#include "app/documents/read_error.h"
#include "app/documents/reader/page_image.h"

namespace concordia::documents {

enum class RecordKind : std::uint8_t {
    Format,
    Title,
    Pages,
    Progress,
    Block,
    Warning,
    Refusal,
    Done,
    Image,  // of a page that was asked for, then its pixels
    Pixels
};

// Writes records to a descriptor. When nobody reads any more the process ends by SIGPIPE.
class RecordWriter : public BlockSink {
public:
    explicit RecordWriter(int descriptor) : m_descriptor(descriptor) {}

    void setFormat(DocumentFormat format);
    void setTitle(std::string title) override;
    void setPages(int count) override;
    void progress(int done, int total) override;
    void add(Block block) override;
    void warn(Warning warning) override;
    void setImage(const PageImage& image);
    // The last record; both write out what was collected.
    void refuse(const ReadError& error);
    void finish();

private:
    void begin(RecordKind kind);
    void put(std::uint32_t value);
    void put(float value);
    void put(std::string_view text);
    void end();
    void flush();

    int m_descriptor;
    std::string m_buffer;
    std::size_t m_begin = 0;  // of the record that is being written
};

// A refusal as a record, for when there is no memory to make one.
[[nodiscard]] std::string refusalRecord(ReadErrorCode code);

// Takes in the bytes of records and hands what they say to a sink.
class RecordReader {
public:
    // A picture is taken only where there is a place for it, which has to outlive this.
    explicit RecordReader(const Limits& limits, PageImage* image = nullptr)
        : m_limits(limits), m_image(image) {}

    // Throws ReadError: what the reading process refused, or Unreadable when it says what it may
    // not.
    void take(std::string_view bytes, BlockSink& sink);

    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] DocumentFormat format() const { return m_format; }

private:
    void handle(std::string_view record, BlockSink& sink);
    void beginImage(std::uint32_t width, std::uint32_t height, std::uint32_t partsOfPoints);
    void addPixels(std::string_view bytes);
    void checkEnd() const;

    Limits m_limits;
    PageImage* m_image;
    std::string m_buffer;
    DocumentFormat m_format = DocumentFormat::PlainText;
    std::uint64_t m_textBytes = 0;
    std::uint64_t m_records = 0;
    bool m_done = false;
};

}  // namespace concordia::documents
