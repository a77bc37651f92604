// Cuts text into the words inside which byte pairs are merged, by regular expressions (PCRE2).
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "inference/tokenizer/pre_tokenizer_rules.h"

struct pcre2_real_code_8;

namespace concordia {

class PreTokenizer {
public:
    explicit PreTokenizer(const PreTokenizerRules& rules);

    // The words of `text` in their order: none is empty, and together they are the text.
    // Requires: `text` is valid UTF-8.
    [[nodiscard]] std::vector<std::string_view> split(std::string_view text) const;

private:
    struct FreeCode {
        void operator()(pcre2_real_code_8* code) const;
    };
    using Code = std::unique_ptr<pcre2_real_code_8, FreeCode>;

    static Code compile(std::string_view pattern);
    static void splitBy(const pcre2_real_code_8* code, std::string_view text,
                        std::vector<std::string_view>& words);

    std::vector<Code> m_codes;  // one for each pattern
};

}  // namespace concordia
