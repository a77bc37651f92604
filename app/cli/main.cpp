#include "app/cli/cli.h"
#include "inference/device_info.h"

int main(int argc, char** argv) {
    concordia::prepareSoftwareVulkan();
    return concordia::runCommandLine(argc, argv);
}
