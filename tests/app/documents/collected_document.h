// Documents as the reading process reads them, without the process.
// Thread rule: one thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/documents/parsers.h"
#include "app/documents/text/cleaning_sink.h"

namespace concordia::documents {

class CollectedDocument : public BlockSink {
public:
    // Throws ReadError.
    explicit CollectedDocument(std::string_view bytes, const std::string& extension = {},
                               const Limits& limits = {}) {
        const Input input{.bytes = std::as_bytes(std::span(bytes)), .extension = extension};
        CleaningSink sink(*this, limits);
        format = detectFormat(input);
        parseDocument(format, input, limits, sink);
        sink.finish();
    }

    void setTitle(std::string text) override { title = std::move(text); }
    void setPages(int count) override { pages = count; }
    void progress(int, int) override {}
    void add(Block block) override { blocks.push_back(std::move(block)); }
    void warn(Warning warning) override { warnings.push_back(std::move(warning)); }

    DocumentFormat format = DocumentFormat::PlainText;
    std::string title;
    int pages = 0;
    std::vector<Block> blocks;
    std::vector<Warning> warnings;
};

}  // namespace concordia::documents
