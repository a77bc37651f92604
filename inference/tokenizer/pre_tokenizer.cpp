#include "inference/tokenizer/pre_tokenizer.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <cstdint>
#include <new>
#include <string>

#include "inference/error.h"

namespace concordia {

namespace {

struct FreeMatchData {
    void operator()(pcre2_match_data* data) const { pcre2_match_data_free(data); }
};

// PCRE2's \s also takes U+180E, which left Unicode's White_Space with version 6.3; the property is
// what the tokenizers' own regular expressions mean.
std::string toPcre(std::string_view pattern) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string_view two = pattern.substr(i, 2);
        if (two == R"(\s)" || two == R"(\S)") {
            result += two[1] == 's' ? R"(\p{White_Space})" : R"(\P{White_Space})";
            ++i;
        } else if (two[0] == '\\') {
            result += two;
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

}  // namespace

void PreTokenizer::FreeCode::operator()(pcre2_real_code_8* code) const {
    pcre2_code_free(code);
}

PreTokenizer::PreTokenizer(const PreTokenizerRules& rules) {
    for (const std::string_view pattern : rules.patterns) {
        m_codes.push_back(compile(pattern));
    }
}

PreTokenizer::Code PreTokenizer::compile(std::string_view pattern) {
    const std::string expression = toPcre(pattern);
    int problem = 0;
    PCRE2_SIZE position = 0;
    Code code(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(),
                            PCRE2_UTF | PCRE2_UCP, &problem, &position, nullptr));
    if (code == nullptr) {
        throw Error(ErrorCode::Unsupported,
                    "The installed PCRE2 library cannot read the model's regular expression " +
                        expression + " (error " + std::to_string(problem) + ").");
    }
    // Where the system forbids compiling at run time, PCRE2 interprets instead: slower, the same
    // result.
    static_cast<void>(pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE));
    return code;
}

std::vector<std::string_view> PreTokenizer::split(std::string_view text) const {
    std::vector<std::string_view> words;
    if (!text.empty()) {
        words.push_back(text);
    }
    for (const Code& code : m_codes) {
        std::vector<std::string_view> finer;
        for (const std::string_view word : words) {
            splitBy(code.get(), word, finer);
        }
        words = std::move(finer);
    }
    return words;
}

void PreTokenizer::splitBy(const pcre2_real_code_8* code, std::string_view text,
                           std::vector<std::string_view>& words) {
    const std::unique_ptr<pcre2_match_data, FreeMatchData> match(
        pcre2_match_data_create(1, nullptr));
    if (match == nullptr) {
        throw std::bad_alloc();
    }
    const auto* const bytes = reinterpret_cast<PCRE2_SPTR>(text.data());
    const PCRE2_SIZE* const edges = pcre2_get_ovector_pointer(match.get());
    std::size_t position = 0;
    while (position < text.size()) {
        const int count = pcre2_match(code, bytes, text.size(), position, PCRE2_NO_UTF_CHECK,
                                      match.get(), nullptr);
        if (count == PCRE2_ERROR_NOMATCH) {
            break;
        }
        if (count < 0 || edges[1] <= edges[0]) {
            throw Error(ErrorCode::Unsupported,
                        "The text could not be cut into words (PCRE2 error " +
                            std::to_string(count) + ").");
        }
        if (edges[0] > position) {
            words.push_back(text.substr(position, edges[0] - position));
        }
        words.push_back(text.substr(edges[0], edges[1] - edges[0]));
        position = edges[1];
    }
    if (position < text.size()) {
        words.push_back(text.substr(position));
    }
}

}  // namespace concordia
