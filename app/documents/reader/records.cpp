#include "app/documents/reader/records.h"

#include <unistd.h>

#include <bit>
#include <cerrno>
#include <cmath>
#include <cstring>

#include "app/documents/text/clean_text.h"

namespace concordia::documents {

namespace {

constexpr double kPartsOfPoint = 1000;  // widths of pages are told in these
constexpr std::size_t kFlushBytes = 64 * 1024;
// A block of text has at most 64 KiB, its rectangles about as much.
constexpr std::uint32_t kRecordBytes = 8 << 20;
constexpr std::uint32_t kRectangles = 100'000;

[[noreturn]] void refuse(const char* what) {
    throw ReadError(ReadErrorCode::Unreadable,
                    std::string("the reading process gave an invalid ") + what);
}

// The values of one record.
class Values {
public:
    explicit Values(std::string_view bytes) : m_bytes(bytes) {}

    std::uint32_t number() {
        std::uint32_t value = 0;
        std::memcpy(&value, next(sizeof(value)).data(), sizeof(value));
        return value;
    }
    int count(const char* what) {
        const std::uint32_t value = number();
        if (value > 0x7FFFFFFF) {
            refuse(what);
        }
        return static_cast<int>(value);
    }
    template <typename Enum>
    Enum oneOf(Enum last, const char* what) {
        const std::uint32_t value = number();
        if (value > static_cast<std::uint32_t>(last)) {
            refuse(what);
        }
        return static_cast<Enum>(value);
    }
    float coordinate() {
        const auto value = std::bit_cast<float>(number());
        if (!std::isfinite(value)) {
            refuse("rectangle");
        }
        return value;
    }
    std::string text(const char* what) {
        const std::string_view value = next(number());
        if (!isClean(value)) {
            refuse(what);
        }
        return std::string(value);
    }
    std::string_view bytes() { return next(number()); }
    void end(const char* what) const {
        if (!m_bytes.empty()) {
            refuse(what);
        }
    }

private:
    std::string_view next(std::size_t size) {
        if (size > m_bytes.size()) {
            refuse("record");
        }
        const std::string_view value = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return value;
    }

    std::string_view m_bytes;
};

Place readPlace(Values& values) {
    Place place;
    place.page = values.count("page");
    const std::uint32_t rectangles = values.number();
    if (rectangles > kRectangles) {
        refuse("number of rectangles");
    }
    for (std::uint32_t i = 0; i < rectangles; ++i) {
        Rectangle& rectangle = place.rectangles.emplace_back();
        rectangle.left = values.coordinate();
        rectangle.top = values.coordinate();
        rectangle.right = values.coordinate();
        rectangle.bottom = values.coordinate();
    }
    place.part = values.text("part");
    place.range = values.text("range");
    place.firstLine = values.count("line");
    place.lastLine = values.count("line");
    return place;
}

Block readBlock(Values& values) {
    Block block;
    block.kind = values.oneOf(BlockKind::Code, "kind of block");
    block.level = values.count("level");
    block.text = values.text("text");
    block.hidden = values.number() != 0;
    block.place = readPlace(values);
    return block;
}

}  // namespace

void RecordWriter::begin(RecordKind kind) {
    m_begin = m_buffer.size();
    put(std::uint32_t{0});
    m_buffer += static_cast<char>(kind);
}

void RecordWriter::put(std::uint32_t value) {
    m_buffer.append(reinterpret_cast<const char*>(&value), sizeof(value));
}
void RecordWriter::put(float value) {
    put(std::bit_cast<std::uint32_t>(value));
}
void RecordWriter::put(std::string_view text) {
    put(static_cast<std::uint32_t>(text.size()));
    m_buffer += text;
}

void RecordWriter::end() {
    const auto length =
        static_cast<std::uint32_t>(m_buffer.size() - m_begin - sizeof(std::uint32_t));
    std::memcpy(m_buffer.data() + m_begin, &length, sizeof(length));
    if (m_buffer.size() >= kFlushBytes) {
        flush();
    }
}

void RecordWriter::flush() {
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const ssize_t written = write(m_descriptor, rest.data(), rest.size());
        if (written < 0 && errno != EINTR) {
            _exit(1);  // nobody to say anything to
        }
        rest.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    m_buffer.clear();
}

void RecordWriter::setFormat(DocumentFormat format) {
    begin(RecordKind::Format);
    put(static_cast<std::uint32_t>(format));
    end();
    flush();
}

void RecordWriter::setTitle(std::string title) {
    begin(RecordKind::Title);
    put(std::string_view(title));
    end();
}

void RecordWriter::setPages(int count) {
    begin(RecordKind::Pages);
    put(static_cast<std::uint32_t>(count));
    end();
}

void RecordWriter::progress(int done, int total) {
    begin(RecordKind::Progress);
    put(static_cast<std::uint32_t>(done));
    put(static_cast<std::uint32_t>(total));
    end();
    flush();
}

void RecordWriter::add(Block block) {
    begin(RecordKind::Block);
    put(static_cast<std::uint32_t>(block.kind));
    put(static_cast<std::uint32_t>(block.level));
    put(std::string_view(block.text));
    put(std::uint32_t{block.hidden});
    put(static_cast<std::uint32_t>(block.place.page));
    put(static_cast<std::uint32_t>(block.place.rectangles.size()));
    for (const Rectangle& rectangle : block.place.rectangles) {
        put(rectangle.left);
        put(rectangle.top);
        put(rectangle.right);
        put(rectangle.bottom);
    }
    put(std::string_view(block.place.part));
    put(std::string_view(block.place.range));
    put(static_cast<std::uint32_t>(block.place.firstLine));
    put(static_cast<std::uint32_t>(block.place.lastLine));
    end();
}

void RecordWriter::warn(Warning warning) {
    begin(RecordKind::Warning);
    put(static_cast<std::uint32_t>(warning.kind));
    put(static_cast<std::uint32_t>(warning.count));
    put(std::string_view(warning.detail));
    end();
}

void RecordWriter::setImage(const PageImage& image) {
    begin(RecordKind::Image);
    put(static_cast<std::uint32_t>(image.width));
    put(static_cast<std::uint32_t>(image.height));
    put(static_cast<std::uint32_t>(std::lround(image.points * kPartsOfPoint)));
    end();
    for (std::string_view rest = image.pixels; !rest.empty();) {
        const std::string_view piece = rest.substr(0, kFlushBytes);
        begin(RecordKind::Pixels);
        put(piece);
        end();
        rest.remove_prefix(piece.size());
    }
}

void RecordWriter::refuse(const ReadError& error) {
    begin(RecordKind::Refusal);
    put(static_cast<std::uint32_t>(error.code()));
    const std::string detail = cleanText(error.detail().substr(0, 1000)).text;
    put(std::string_view(detail));
    end();
    flush();
}

void RecordWriter::finish() {
    begin(RecordKind::Done);
    end();
    flush();
}

std::string refusalRecord(ReadErrorCode code) {
    const std::uint32_t values[2] = {static_cast<std::uint32_t>(code), 0};
    const std::uint32_t length = 1 + sizeof(values);
    std::string record(reinterpret_cast<const char*>(&length), sizeof(length));
    record += static_cast<char>(RecordKind::Refusal);
    record.append(reinterpret_cast<const char*>(values), sizeof(values));
    return record;
}

void RecordReader::take(std::string_view bytes, BlockSink& sink) {
    m_buffer += bytes;
    std::size_t at = 0;
    while (m_buffer.size() - at >= sizeof(std::uint32_t)) {
        std::uint32_t length = 0;
        std::memcpy(&length, m_buffer.data() + at, sizeof(length));
        if (length == 0 || length > kRecordBytes || m_done) {
            documents::refuse("record");
        }
        if (m_buffer.size() - at - sizeof(length) < length) {
            break;
        }
        handle(std::string_view(m_buffer).substr(at + sizeof(length), length), sink);
        at += sizeof(length) + length;
    }
    m_buffer.erase(0, at);
}

void RecordReader::handle(std::string_view record, BlockSink& sink) {
    if (++m_records > 2 * std::uint64_t{m_limits.blocks}) {
        documents::refuse("number of records");
    }
    Values values(record.substr(1));
    switch (static_cast<RecordKind>(record.front())) {
        case RecordKind::Format:
            m_format = values.oneOf(DocumentFormat::Image, "format");
            break;
        case RecordKind::Title:
            sink.setTitle(values.text("title"));
            break;
        case RecordKind::Pages:
            sink.setPages(values.count("number of pages"));
            break;
        case RecordKind::Progress: {
            const int done = values.count("progress");
            sink.progress(done, values.count("progress"));
            break;
        }
        case RecordKind::Block: {
            Block block = readBlock(values);
            m_textBytes += block.text.size();
            if (m_textBytes > m_limits.textBytes) {
                documents::refuse("amount of text");
            }
            sink.add(std::move(block));
            break;
        }
        case RecordKind::Warning: {
            Warning warning;
            warning.kind = values.oneOf(WarningKind::LanguagePackMissing, "warning");
            warning.count = values.count("warning");
            warning.detail = values.text("warning");
            sink.warn(std::move(warning));
            break;
        }
        case RecordKind::Refusal: {
            const auto code = values.oneOf(kLastReadErrorCode, "refusal");
            throw ReadError(code, values.text("refusal"));
        }
        case RecordKind::Done:
            checkEnd();
            m_done = true;
            break;
        case RecordKind::Image: {
            const std::uint32_t width = values.number();
            const std::uint32_t height = values.number();
            beginImage(width, height, values.number());
            break;
        }
        case RecordKind::Pixels:
            addPixels(values.bytes());
            break;
        default:
            documents::refuse("kind of record");
    }
    values.end("record");
}

void RecordReader::beginImage(std::uint32_t width, std::uint32_t height,
                              std::uint32_t partsOfPoints) {
    if (m_image == nullptr || m_image->width > 0 || width == 0 || height == 0 ||
        partsOfPoints == 0 || std::uint64_t{width} * height > kMaximalPixels) {
        documents::refuse("picture");
    }
    m_image->width = static_cast<int>(width);
    m_image->height = static_cast<int>(height);
    m_image->points = partsOfPoints / kPartsOfPoint;
}

void RecordReader::addPixels(std::string_view bytes) {
    if (m_image == nullptr || m_image->pixels.size() + bytes.size() > m_image->bytes()) {
        documents::refuse("picture");
    }
    m_image->pixels += bytes;
}

void RecordReader::checkEnd() const {
    if (m_image != nullptr && (m_image->width == 0 || m_image->pixels.size() != m_image->bytes())) {
        documents::refuse("picture");
    }
}

}  // namespace concordia::documents
