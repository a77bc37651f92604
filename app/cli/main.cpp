#include "app/cli/cli.h"

int main(int argc, char** argv) {
    return concordia::runCommandLine(argc, argv);
}
