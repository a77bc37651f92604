#include "inference/tokenizer/utf8_buffer.h"

#include "inference/tokenizer/utf8.h"

namespace concordia {

namespace {

constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

}  // namespace

std::string Utf8Buffer::append(std::string_view bytes) {
    m_pending.append(bytes);
    std::string released;
    std::string_view rest = m_pending;
    while (!rest.empty()) {
        const Utf8Step step = nextUtf8(rest);
        if (step.kind == Utf8Kind::Unfinished) {
            break;
        }
        released.append(step.kind == Utf8Kind::Character ? rest.substr(0, step.length)
                                                         : kReplacementCharacter);
        rest.remove_prefix(step.length);
    }
    m_pending.erase(0, m_pending.size() - rest.size());
    return released;
}

std::string Utf8Buffer::finish() {
    const bool unfinished = !m_pending.empty();
    m_pending.clear();
    return unfinished ? std::string(kReplacementCharacter) : std::string();
}

}  // namespace concordia
