#include "app/documents/finding/sentences.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <stdexcept>

namespace concordia::documents {
namespace {

void require(UErrorCode status) {
    if (U_FAILURE(status)) {
        throw std::runtime_error(std::string("ICU cannot find the ends of sentences: ") +
                                 u_errorName(status) + ".");
    }
}

}  // namespace

struct SentenceBreaker::Iterator {
    Iterator() {
        UErrorCode status = U_ZERO_ERROR;
        breaks = ubrk_open(UBRK_SENTENCE, "", nullptr, 0, &status);
        require(status);
    }
    ~Iterator() {
        ubrk_close(breaks);
        utext_close(&text);
    }
    Iterator(const Iterator&) = delete;
    Iterator& operator=(const Iterator&) = delete;

    UBreakIterator* breaks = nullptr;
    UText text = UTEXT_INITIALIZER;
};

SentenceBreaker::SentenceBreaker() : m_iterator(std::make_unique<Iterator>()) {}

SentenceBreaker::~SentenceBreaker() = default;

std::vector<std::size_t> SentenceBreaker::ends(std::string_view text) {
    std::vector<std::size_t> found;
    if (text.empty()) {
        return found;
    }
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&m_iterator->text, text.data(), static_cast<int64_t>(text.size()), &status);
    ubrk_setUText(m_iterator->breaks, &m_iterator->text, &status);
    require(status);
    ubrk_first(m_iterator->breaks);
    // Native indexes of a UTF-8 text are offsets in bytes.
    for (int32_t at = ubrk_next(m_iterator->breaks); at != UBRK_DONE;
         at = ubrk_next(m_iterator->breaks)) {
        found.push_back(static_cast<std::size_t>(at));
    }
    return found;
}

}  // namespace concordia::documents
