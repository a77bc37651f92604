// Renders the templates of tests/data and mutations of them, without libFuzzer, so that every build
// does. A crash, a hang or an abort fails the test.

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/fuzz/template_fuzzer.h"
#include "tests/fuzz/text_mutator.h"
#include "tests/test_data.h"

namespace {

constexpr int kMutationsOfEachTemplate = 300;

std::vector<std::string> readTemplates() {
    std::vector<std::string> templates;
    for (const auto& entry :
         std::filesystem::directory_iterator(concordia::test::testData("templates"))) {
        templates.push_back(concordia::test::contentOf(entry.path()));
    }
    return templates;
}

}  // namespace

int main() {
    const std::vector<std::string> templates = readTemplates();
    concordia::test::TextMutator mutator(templates);
    int rendered = 0;
    int runs = 0;
    for (const std::string& source : templates) {
        concordia::test::renderUntrusted(source);
        for (int i = 0; i < kMutationsOfEachTemplate; ++i) {
            rendered += concordia::test::renderUntrusted(mutator.mutated(source)) ? 1 : 0;
            ++runs;
        }
    }
    std::printf("%d of %d mutated templates were rendered, none did harm.\n", rendered, runs);
    // Mutations that never or always pass would test nothing behind or in the parser.
    return rendered > runs / 20 && rendered < runs ? 0 : 1;
}
