#include "app/documents/cli/page_action.h"

#include <QImage>

#include "app/cli/command.h"
#include "app/cli/interrupt_listener.h"
#include "app/cli/output.h"
#include "app/documents/read_error_text.h"
#include "app/documents/reader/reader_process.h"

namespace concordia::documents {

namespace {

constexpr std::uint64_t kMaximalWidth = 8000;
constexpr int kUsualWidth = 1000;

}  // namespace

std::vector<cli::Option> pageOptions() {
    return {{.name = "width",
             .value = "PIXELS",
             .help = "With ‘page’: how wide the picture is to be (default 1000)."}};
}

int runPage(const std::vector<std::string>& words, const cli::Arguments& arguments) {
    bool isNumber = false;
    PageRequest request{.page = 1, .width = kUsualWidth};
    if (words.size() == 3) {
        request.page = QString::fromStdString(words[1]).toInt(&isNumber);
    }
    if (!isNumber || request.page < 1) {
        throw cli::UsageError("‘documents page’ takes a FILE, a page’s NUMBER and an IMAGE.");
    }
    if (const auto width = arguments.integer("width", {.minimum = 1, .maximum = kMaximalWidth})) {
        request.width = static_cast<int>(*width);
    }
    PageImage page;
    cli::InterruptListener interrupts;
    const std::stop_token stop = interrupts.arm();
    try {
        page = renderPage(words[0], request, {}, stop);
    } catch (const ReadError& error) {
        if (stop.stop_requested()) {
            return cli::kInterrupted;
        }
        cli::reportError(words[0] + ": " + sentenceOf(error));
        return cli::kFailed;
    }
    const QImage image(reinterpret_cast<const uchar*>(page.pixels.data()), page.width, page.height,
                       4 * page.width, QImage::Format_RGB32);
    if (!image.save(QString::fromStdString(words[2]))) {
        cli::reportError(words[2] +
                         ": The picture cannot be written there, or not in the format "
                         "that its name says.");
        return cli::kFailed;
    }
    return cli::kDone;
}

}  // namespace concordia::documents
