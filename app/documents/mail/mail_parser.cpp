// E-mails (RFC 5322) with their parts (RFC 2046): who wrote what to whom and when, and the text;
// attachments are named.

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "app/documents/mail/mail_headers.h"
#include "app/documents/mail/transfer_encoding.h"
#include "app/documents/parsers.h"
#include "app/documents/read_error.h"
#include "app/documents/text/ascii.h"
#include "app/documents/text/decode_text.h"
#include "app/documents/text/part_sink.h"

namespace concordia::documents {

namespace {

using std::string_view;

constexpr int kMaximalNesting = 32;  // of parts with parts

// The parts between the lines with the boundary.
std::vector<string_view> splitBody(string_view body, const std::string& boundary,
                                   const Limits& limits) {
    const std::string mark = "--" + boundary;
    std::vector<string_view> parts;
    std::size_t begin = string_view::npos;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        const string_view line = body.substr(at, end - at);
        if (line.starts_with(mark)) {
            if (begin != string_view::npos) {
                parts.push_back(body.substr(begin, at - begin));
            }
            if (parts.size() > limits.archiveEntries) {
                throw ReadError(ReadErrorCode::TooManyParts);
            }
            begin = std::min(end + 1, body.size());
            if (line.substr(mark.size()).starts_with("--")) {
                return parts;
            }
        }
        at = end + 1;
    }
    if (begin != string_view::npos) {
        parts.push_back(body.substr(begin));  // the last mark is missing
    }
    return parts;
}

// Lines that end with a space go on in the next one (RFC 3676).
std::string unflowed(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        string_view line = string_view(text).substr(at, end - at);
        line.remove_suffix(line.ends_with('\r') ? 1 : 0);
        const bool stuffed = line.starts_with(' ');
        line.remove_prefix(stuffed ? 1 : 0);
        result += line;
        const bool flows = line.ends_with(' ') && line != "-- ";
        result += flows ? "" : "\n";
        at = end + 1;
    }
    return result;
}

Input inputOf(const std::string& bytes) {
    return {.bytes = std::as_bytes(std::span(bytes)), .extension = {}};
}

class MailReader {
public:
    MailReader(const Limits& limits, BlockSink& sink) : m_limits(limits), m_sink(sink) {}

    void readMessage(string_view text, int depth) {
        if (depth > m_limits.messageDepth) {
            throw ReadError(ReadErrorCode::TooDeep);
        }
        const MailPart message = splitPart(text);
        const std::string subject = decodedHeader(message.headers["subject"]);
        const std::string outerName = std::exchange(m_part, depth > 1 ? subject : std::string());
        if (depth == 1) {
            m_sink.setTitle(subject);
        }
        add({.kind = BlockKind::Heading, .level = depth, .text = subject});
        add({.text = shownHeaders(message.headers)});
        readPart(message, depth, 0);
        m_part = outerName;
    }

private:
    static std::string shownHeaders(const MailHeaders& headers) {
        constexpr std::array kShown{"From", "To", "Cc", "Date"};
        std::string text;
        for (const string_view name : kShown) {
            const string_view value = headers[lowerAscii(std::string(name))];
            if (!value.empty()) {
                text += text.empty() ? "" : "\n";
                text += name;
                text += ": " + decodedHeader(value);
            }
        }
        return text;
    }

    void add(Block block) {
        block.place.part = m_part;
        m_sink.add(std::move(block));
    }

    void readPart(const MailPart& part, int depth, int nesting) {
        if (nesting > kMaximalNesting) {
            throw ReadError(ReadErrorCode::TooDeep);
        }
        const MailValue type = parsedValue(part.headers["content-type"]);
        const MailValue use = parsedValue(part.headers["content-disposition"]);
        if (type.value.starts_with("multipart/")) {
            readParts(part, type, depth, nesting);
        } else if (type.value == "message/rfc822") {
            readMessage(decodedBody(part), depth + 1);
        } else if (use.value == "attachment") {
            nameAttachment(type, use);
        } else if (type.value == "text/html") {
            readHtml(part, type);
        } else if (type.value.empty() || type.value == "text/plain" || type.value == "text") {
            readPlain(part, type);
        } else {
            nameAttachment(type, use);
        }
    }

    void readParts(const MailPart& part, const MailValue& type, int depth, int nesting) {
        std::vector<MailPart> parts;
        for (const string_view text : splitBody(part.body, type.parameter("boundary"), m_limits)) {
            parts.push_back(splitPart(text));
        }
        if (type.value != "multipart/alternative") {
            for (const MailPart& one : parts) {
                readPart(one, depth, nesting + 1);
            }
            return;
        }
        // The same text in several forms.
        const auto is = [](string_view wanted) {
            return [wanted](const MailPart& one) {
                const std::string value = parsedValue(one.headers["content-type"]).value;
                return value.starts_with(wanted) || (value.empty() && wanted == "text/plain");
            };
        };
        for (const char* wanted : {"text/plain", "text/html", "multipart/"}) {
            const auto found = std::ranges::find_if(parts, is(wanted));
            if (found != parts.end()) {
                readPart(*found, depth, nesting + 1);
                return;
            }
        }
    }

    std::string decodedBody(const MailPart& part) {
        const std::string encoding = parsedValue(part.headers["content-transfer-encoding"]).value;
        m_decodedBytes += part.body.size();
        if (m_decodedBytes > m_limits.inflatedBytes) {
            throw ReadError(ReadErrorCode::TooLarge, "the message");
        }
        return encoding == "base64"             ? decodedBase64(part.body)
               : encoding == "quoted-printable" ? decodedQuotedPrintable(part.body)
                                                : std::string(part.body);
    }

    void readPlain(const MailPart& part, const MailValue& type) {
        const std::string bytes = decodedBody(part);
        std::string text = readText(inputOf(bytes), m_limits, m_sink, type.parameter("charset"));
        if (lowerAscii(type.parameter("format")) == "flowed") {
            text = unflowed(text);
        }
        PartSink sink(m_sink, m_part);
        parsePlainText(text, sink);
    }

    void readHtml(const MailPart& part, const MailValue& type) {
        const std::string bytes = decodedBody(part);
        PartSink sink(m_sink, m_part);
        parseHtml(inputOf(bytes), type.parameter("charset"), m_limits, sink);
    }

    void nameAttachment(const MailValue& type, const MailValue& use) {
        std::string name = use.parameter("filename");
        name = name.empty() ? type.parameter("name") : name;
        m_sink.warn(
            {.kind = WarningKind::PartsLeftOut, .detail = name.empty() ? type.value : name});
    }

    const Limits& m_limits;
    BlockSink& m_sink;
    std::string m_part;  // the name of the message within the message
    std::uint64_t m_decodedBytes = 0;
};

}  // namespace

void parseEmail(const Input& input, const Limits& limits, BlockSink& sink) {
    MailReader(limits, sink)
        .readMessage({reinterpret_cast<const char*>(input.bytes.data()), input.bytes.size()}, 1);
}

}  // namespace concordia::documents
