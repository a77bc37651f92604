// Writes the seeds into a folder, for libFuzzer to start from: make_seed_corpus FOLDER

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/fuzz/checkpoint_fuzzer.h"
#include "tests/fuzz/seeds.h"

namespace {

bool write(const std::filesystem::path& path, const concordia::test::Bytes& bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(file.flush());
}

}  // namespace

int main(int argumentCount, char** arguments) {
    if (argumentCount != 2) {
        std::fputs("Usage: make_seed_corpus FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    std::filesystem::create_directories(folder / "checkpoints");
    bool isWritten = true;
    for (const auto& seed : concordia::test::makeSeeds()) {
        isWritten = write(folder / (seed.name + ".gguf"), seed.bytes) && isWritten;
    }
    int number = 0;
    for (const auto& seed : concordia::test::checkpointSeeds()) {
        isWritten = write(folder / "checkpoints" / std::to_string(number++), seed) && isWritten;
    }
    if (!isWritten) {
        std::fputs("The seed corpus cannot be written.\n", stderr);
        return 1;
    }
    return 0;
}
