// Measures how fast a model's tokenizer is: the median, the fastest and the slowest of five runs
// over a whole file, in processor time, which other programs on the machine hardly change.
//   tokenizer_benchmark MODEL.gguf TEXT
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <exception>
#include <fstream>
#include <iterator>
#include <string>

#include "inference/tokenizer.h"

namespace {

double secondsSince(std::clock_t start) {
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void measure(const char* model, const char* textPath) {
    const std::clock_t opening = std::clock();
    const auto tokenizer = concordia::openTokenizer(model);
    std::printf("opening: %.3f s\n", secondsSince(opening));

    std::ifstream file(textPath, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)),
                           std::istreambuf_iterator<char>());
    std::array<double, 5> seconds{};
    std::size_t tokens = 0;
    for (double& run : seconds) {
        const std::clock_t start = std::clock();
        tokens = tokenizer->encode(text).size();
        run = secondsSince(start);
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf("%zu bytes, %zu tokens: median %.3f s (%.3f to %.3f)\n", text.size(), tokens,
                seconds[2], seconds.front(), seconds.back());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s MODEL.gguf TEXT\n", argv[0]);
        return 2;
    }
    try {
        measure(argv[1], argv[2]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
