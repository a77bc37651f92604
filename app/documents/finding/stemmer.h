// Reduces words to their stems by the rules of one language (Snowball, https://snowballstem.org).
// Thread rule: one thread at a time.
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace concordia::documents {

class Stemmer {
public:
    // For languages without rules (bg, cs, et, hr, lv, mt, pl, sk, sl, and none at all) words stay
    // as they are.
    explicit Stemmer(const std::string& language);

    // Requires: `word` is in lower case and NFC, with its accents.
    [[nodiscard]] std::string stem(std::string_view word) const;

private:
    struct Deleter {
        void operator()(sb_stemmer* stemmer) const;
    };

    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

}  // namespace concordia::documents
