#include "tests/fuzz/text_mutator.h"

#include <fstream>
#include <sstream>

namespace concordia::test {

std::string contentOf(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

std::string TextMutator::mutated(std::string text) {
    const std::size_t changes = 1 + m_random() % 4;
    for (std::size_t i = 0; i < changes && text.size() > m_kept; ++i) {
        change(text);
    }
    return text;
}

void TextMutator::change(std::string& text) {
    const std::size_t at = placeIn(text);
    const std::size_t length = 1 + m_random() % 60;
    switch (m_random() % 6) {
        case 0:
            text[at] = static_cast<char>(m_random() % 256);
            break;
        case 1:
            text[at] = static_cast<char>(text[at] ^ (1 << m_random() % 8));
            break;
        case 2:
            text.erase(at, length);
            break;
        case 3:
            text.insert(at, text.substr(placeIn(text), length));
            break;
        case 4: {
            const std::string& other = m_seeds[m_random() % m_seeds.size()];
            text.insert(at, other.substr(placeIn(other), length));
            break;
        }
        default:
            text.resize(at);
    }
}

std::size_t TextMutator::placeIn(const std::string& text) {
    return m_kept + m_random() % (text.size() - m_kept);
}

}  // namespace concordia::test
