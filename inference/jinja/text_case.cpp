// Letter case and kinds of characters.
#include <utf8proc.h>

#include "inference/jinja/python_text.h"
#include "inference/tokenizer/utf8.h"

namespace concordia::jinja {

namespace {

utf8proc_category_t categoryOf(char32_t character) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(character));
}

bool isLetter(char32_t character) {
    const utf8proc_category_t category = categoryOf(character);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool isCased(char32_t character) {
    const utf8proc_category_t category = categoryOf(character);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LT;
}

std::string mapped(char32_t character, utf8proc_int32_t (*map)(utf8proc_int32_t)) {
    return encodeUtf8(static_cast<char32_t>(map(static_cast<utf8proc_int32_t>(character))));
}

std::string upper(char32_t character) {
    constexpr char32_t kSharpS = 0xDF;  // the one letter in use that becomes two
    return character == kSharpS ? "SS" : mapped(character, utf8proc_toupper);
}

std::string title(char32_t character) {
    constexpr char32_t kSharpS = 0xDF;
    return character == kSharpS ? "Ss" : mapped(character, utf8proc_totitle);
}

}  // namespace

Text withCase(const Text& text, LetterCase letterCase, Budget& budget) {
    budget.allocate(4 * text.size());
    Text result;
    const std::string_view bytes = text.bytes();
    bool startsWord = true;
    for (std::size_t i = 0; i < bytes.size();) {
        const Utf8Step step = nextUtf8(bytes.substr(i));
        const char32_t character = firstCharacter(bytes.substr(i));
        std::string changed(bytes.substr(i, step.length));
        if (step.kind == Utf8Kind::Character) {
            if (letterCase == LetterCase::Upper) {
                changed = upper(character);
            } else if (letterCase == LetterCase::Lower || !startsWord) {
                changed = mapped(character, utf8proc_tolower);
            } else {
                changed = title(character);
            }
        }
        startsWord = letterCase == LetterCase::Title && !isCased(character);
        result.append(changed, text.originAt(i));
        i += step.length;
    }
    return result;
}

bool consistsOf(std::string_view bytes, CharacterClass characterClass) {
    bool hasCased = false;
    const bool isAboutCase =
        characterClass == CharacterClass::UpperCase || characterClass == CharacterClass::LowerCase;
    for (std::size_t i = 0; i < bytes.size(); i += nextUtf8(bytes.substr(i)).length) {
        const char32_t character = firstCharacter(bytes.substr(i));
        const utf8proc_category_t category = categoryOf(character);
        const bool isDigit = category == UTF8PROC_CATEGORY_ND;
        bool belongs = true;
        switch (characterClass) {
            case CharacterClass::Letters:
                belongs = isLetter(character);
                break;
            case CharacterClass::Digits:
                belongs = isDigit;
                break;
            case CharacterClass::LettersAndDigits:
                belongs = isLetter(character) || isDigit;
                break;
            case CharacterClass::Spaces:
                belongs = isSpace(character);
                break;
            case CharacterClass::UpperCase:
                belongs = !isCased(character) || category == UTF8PROC_CATEGORY_LU;
                break;
            case CharacterClass::LowerCase:
                belongs = !isCased(character) || category == UTF8PROC_CATEGORY_LL;
                break;
        }
        if (!belongs) {
            return false;
        }
        hasCased = hasCased || isCased(character);
    }
    return isAboutCase ? hasCased : !bytes.empty();
}

bool isPrintable(char32_t character) {
    const utf8proc_category_t category = categoryOf(character);
    const bool isOther = category == UTF8PROC_CATEGORY_CN ||
                         (category >= UTF8PROC_CATEGORY_CC && category <= UTF8PROC_CATEGORY_CO);
    const bool isSeparator = category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP;
    return character == ' ' || (!isOther && !isSeparator);
}

}  // namespace concordia::jinja
