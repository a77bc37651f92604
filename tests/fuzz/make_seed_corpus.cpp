// Writes the seeds into a folder, for libFuzzer to start from: make_seed_corpus FOLDER

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "tests/fuzz/seeds.h"

int main(int argumentCount, char** arguments) {
    if (argumentCount != 2) {
        std::fputs("Usage: make_seed_corpus FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    std::filesystem::create_directories(folder);
    for (const auto& seed : concordia::test::makeSeeds()) {
        std::ofstream file(folder / (seed.name + ".gguf"), std::ios::binary);
        file.write(reinterpret_cast<const char*>(seed.bytes.data()),
                   static_cast<std::streamsize>(seed.bytes.size()));
        if (!file.flush()) {
            std::fputs("The seed corpus cannot be written.\n", stderr);
            return 1;
        }
    }
    return 0;
}
