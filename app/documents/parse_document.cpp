#include <unicode/uclean.h>

#include "app/documents/parsers.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

void prepareParsers() {
    // ICU finds its data when it is first used.
    UErrorCode status = U_ZERO_ERROR;
    u_init(&status);
}

void parseDocument(DocumentFormat format, const Input& input, const Limits& limits,
                   BlockSink& sink) {
    switch (format) {
        case DocumentFormat::PlainText:
            return parsePlainText(input, limits, sink);
        case DocumentFormat::Code:
            return parseCode(input, limits, sink);
        case DocumentFormat::Csv:
            return parseCsv(input, limits, sink);
        case DocumentFormat::Markdown:
            return parseMarkdown(input, limits, sink);
        case DocumentFormat::Html:
            return parseHtml(input, limits, sink);
        case DocumentFormat::Pdf:
            return parsePdf(input, limits, sink);
        case DocumentFormat::Docx:
            return parseDocx(input, limits, sink);
        case DocumentFormat::Pptx:
            return parsePptx(input, limits, sink);
        case DocumentFormat::Xlsx:
            return parseXlsx(input, limits, sink);
        case DocumentFormat::Odt:
        case DocumentFormat::Odp:
            return parseOpenDocument(input, limits, sink);
        case DocumentFormat::Ods:
            return parseOds(input, limits, sink);
        case DocumentFormat::Epub:
            return parseEpub(input, limits, sink);
        case DocumentFormat::Rtf:
            return parseRtf(input, limits, sink);
        case DocumentFormat::Email:
            return parseEmail(input, limits, sink);
        case DocumentFormat::Image:
            break;
    }
    throw ReadError(ReadErrorCode::NotSupported);
}

}  // namespace concordia::documents
