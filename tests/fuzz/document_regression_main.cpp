// Reads the documents of a folder that make_documents.py wrote, and mutations of them, without
// libFuzzer, so that every build does. A crash, a hang or an abort fails the test.

#include <cstdio>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "app/documents/archive/zip_archive.h"
#include "tests/fuzz/document_fuzzer.h"
#include "tests/fuzz/text_mutator.h"

namespace {

using namespace concordia;

constexpr int kMutationsOfEachSeed = 2'000;

struct Target {
    const char* name;
    bool (*read)(std::string_view bytes);
    std::vector<std::string> seeds;
};

bool isHarmless(const Target& target) {
    test::TextMutator mutator(target.seeds, 1);  // the first byte chooses the format
    int read = 0;
    int runs = 0;
    for (const std::string& seed : target.seeds) {
        if (!target.read(seed)) {
            std::printf("A seed of the %s is not read: %.40s\n", target.name, seed.c_str());
            return false;
        }
        for (int i = 0; i < kMutationsOfEachSeed; ++i) {
            read += target.read(mutator.mutated(seed)) ? 1 : 0;
            ++runs;
        }
    }
    std::printf("%s: %d of %d mutated ones were read, none did harm.\n", target.name, read, runs);
    // Mutations that never pass would test nothing behind the first check.
    return read > runs / 20;
}

std::vector<std::string> documentSeeds(const std::filesystem::path& folder) {
    std::vector<std::string> seeds{
        std::string(1, '\1') + "# A\n\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n```\ng\n```\n",
        std::string(1, '\2') + "<!DOCTYPE html><h1>A</h1><table><tr><th>b<td>c</table><ul><li>d",
        std::string(1, '\3') + "a;\"b\nc\"\n1;2\n", std::string(1, '\4') + "int a;\n\nint b;\n"};
    for (const char* name : {"el.eml", "fr.eml", "el.rtf", "fr.rtf", "fr.epub", "fr.docx"}) {
        seeds.push_back(std::string(1, '\0') + test::contentOf(folder / name));
    }
    return seeds;
}

std::vector<std::string> partSeeds(const std::filesystem::path& folder) {
    std::vector<std::string> seeds;
    for (std::size_t i = 0; i < std::size(test::kOfficeFormats); ++i) {
        const std::string format(test::kOfficeFormats[i]);
        const std::string file = test::contentOf(folder / ("fr." + format));
        documents::ZipArchive archive(std::as_bytes(std::span(file)), {});
        seeds.push_back(static_cast<char>(i) + archive.read(test::mainPartOf(format)));
    }
    return seeds;
}

// A page with a title and two columns.
std::vector<std::string> pageSeeds() {
    std::string text = "Title of a page\r\n";
    std::string boxes;
    const auto box = [&boxes](std::initializer_list<std::int16_t> sides) {
        for (const std::int16_t side : sides) {
            boxes.append(reinterpret_cast<const char*>(&side), sizeof(side));
        }
    };
    box({50, 50, 300, 14});
    for (std::int16_t i = 0; i < 12; ++i) {
        text += "Words of the left column here and others of the right column\r\n";
        const auto y = static_cast<std::int16_t>(100 + 14 * i);
        box({50, y, 200, 10});
        box({290, y, 200, 10});
    }
    return {text + '\0' + boxes};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::puts("usage: document_fuzz_regression FOLDER");
        return 2;
    }
    const bool documents =
        isHarmless({"documents", test::readUntrustedDocument, documentSeeds(argv[1])});
    const bool parts = isHarmless({"parts", test::readUntrustedPart, partSeeds(argv[1])});
    const bool pages = isHarmless({"pages", test::layOutUntrustedPage, pageSeeds()});
    return documents && parts && pages ? 0 : 1;
}
