// Measures how fast documents are read, each in a process of its own as the program reads them:
//   reading_benchmark FILE...
// Times are of the clock, the start of the process included.
#include <QElapsedTimer>
#include <cstdio>
#include <exception>
#include <filesystem>

#include "app/documents/reader/read_document.h"
#include "app/documents/reader/reader_process.h"

using namespace concordia::documents;

int main(int argc, char** argv) {
    if (isReadingProcess(argc, argv)) {
        runReadingProcess(argc, argv);
    }
    if (argc < 2) {
        std::puts("usage: reading_benchmark FILE...");
        return 2;
    }
    for (int i = 1; i < argc; ++i) {
        try {
            QElapsedTimer timer;
            timer.start();
            const DocumentText document = readDocument(argv[i]);
            const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
            const double mebibytes =
                static_cast<double>(std::filesystem::file_size(argv[i])) / (1 << 20);
            std::printf("%s: %.3f s, %.1f MiB/s, %zu bytes of text in %zu blocks", argv[i], seconds,
                        mebibytes / seconds, document.text.size(), document.blocks.size());
            if (document.pages > 0) {
                std::printf(", %d pages, %.0f pages/s", document.pages, document.pages / seconds);
            }
            std::puts("");
        } catch (const std::exception& error) {
            std::printf("%s: refused: %s\n", argv[i], error.what());
        }
    }
    return 0;
}
