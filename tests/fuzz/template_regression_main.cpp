// Renders the templates of tests/data and mutations of them, without libFuzzer, so that every build
// does. A crash, a hang or an abort fails the test.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "tests/fuzz/template_fuzzer.h"

namespace {

constexpr int kMutationsOfEachTemplate = 300;

std::vector<std::string> readTemplates() {
    std::vector<std::string> templates;
    for (const auto& entry :
         std::filesystem::directory_iterator(CONCORDIA_TEST_DATA "/templates")) {
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        templates.push_back(text.str());
    }
    return templates;
}

class Mutator {
public:
    explicit Mutator(const std::vector<std::string>& templates) : m_templates(templates) {}

    std::string mutated(std::string text) {
        for (std::size_t i = 0; i < 1 + m_random() % 4 && !text.empty(); ++i) {
            const std::size_t at = m_random() % text.size();
            const std::size_t length = 1 + m_random() % 40;
            switch (m_random() % 4) {
                case 0:
                    text[at] = static_cast<char>(m_random() % 256);
                    break;
                case 1:
                    text.erase(at, length);
                    break;
                case 2:
                    text.insert(at, text.substr(m_random() % text.size(), length));
                    break;
                default: {
                    const std::string& other = m_templates[m_random() % m_templates.size()];
                    text.insert(at, other.substr(m_random() % other.size(), length));
                }
            }
        }
        return text;
    }

private:
    const std::vector<std::string>& m_templates;
    std::mt19937 m_random{20'261};  // its numbers are the same everywhere
};

}  // namespace

int main() {
    const std::vector<std::string> templates = readTemplates();
    Mutator mutator(templates);
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
