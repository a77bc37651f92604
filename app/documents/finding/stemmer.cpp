#include "app/documents/finding/stemmer.h"

#include <libstemmer.h>

namespace concordia::documents {

void Stemmer::Deleter::operator()(sb_stemmer* stemmer) const {
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const std::string& language)
    : m_stemmer(language.empty() ? nullptr : sb_stemmer_new(language.c_str(), nullptr)) {}

std::string Stemmer::stem(std::string_view word) const {
    if (m_stemmer == nullptr) {
        return std::string(word);
    }
    const sb_symbol* const stem =
        sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                        static_cast<int>(word.size()));
    if (stem == nullptr) {  // out of memory
        return std::string(word);
    }
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(m_stemmer.get()))};
}

}  // namespace concordia::documents
