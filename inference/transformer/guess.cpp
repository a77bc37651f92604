#include "inference/transformer/guess.h"

#include <algorithm>

namespace concordia {
namespace {

constexpr std::size_t kLongestMatch = 4;
constexpr std::size_t kShortestMatch = 2;

// How many tokens before `end` equal those before the text's end, at most kLongestMatch.
std::size_t matchBefore(std::span<const Token> text, std::size_t end) {
    std::size_t length = 0;
    while (length < kLongestMatch && length < end &&
           text[end - 1 - length] == text[text.size() - 1 - length]) {
        ++length;
    }
    return length;
}

}  // namespace

std::vector<Token> guessContinuation(std::span<const Token> text, std::size_t most) {
    std::size_t best = 0;  // length of the longest match
    std::size_t next = 0;  // what followed it
    for (std::size_t end = text.size(); end-- > kShortestMatch && best < kLongestMatch;) {
        if (text[end - 1] == text.back()) {
            if (const std::size_t length = matchBefore(text, end); length > best) {
                best = length;
                next = end;
            }
        }
    }
    std::vector<Token> guess;
    if (best < kShortestMatch) {
        return guess;
    }
    for (std::size_t i = next; guess.size() < most; ++i) {
        guess.push_back(i < text.size() ? text[i] : guess[i - text.size()]);
    }
    return guess;
}

}  // namespace concordia
