// The subcommand ‘documents’ and its reading process, without the window.
#include <array>

#include "app/cli/cli.h"
#include "app/documents/cli/documents_command.h"
#include "app/documents/reader/read_document.h"

int main(int argc, char** argv) {
    if (concordia::documents::isReadingProcess(argc, argv)) {
        concordia::documents::runReadingProcess(argc, argv);
    }
    const std::array commands{concordia::documents::documentsCommand()};
    return concordia::runCommandLine(argc, argv, commands);
}
