#include "app/documents/office/markup.h"

#include <algorithm>
#include <array>

namespace concordia::documents {

namespace {

using std::string_view;

bool isAlwaysEmpty(string_view name) {
    constexpr std::array<string_view, 14> kNames{"area",  "base",   "br",    "col",  "embed",
                                                 "hr",    "img",    "input", "link", "meta",
                                                 "param", "source", "track", "wbr"};
    return std::ranges::find(kNames, name) != kNames.end();
}

// Behind the end of the tag that begins at `at`, where quoted values may hold anything.
std::size_t endOfTag(string_view text, std::size_t at) {
    char quote = 0;
    for (; at < text.size(); ++at) {
        const char one = text[at];
        if (quote != 0) {
            quote = one == quote ? '\0' : quote;
        } else if (one == '"' || one == '\'') {
            quote = one;
        } else if (one == '>') {
            return at + 1;
        }
    }
    return text.size();
}

// Of what begins with "<" and is no tag: a comment, CDATA, a declaration.
std::size_t endOfOther(string_view text, std::size_t at) {
    const string_view rest = text.substr(at);
    const string_view mark = rest.starts_with("<!--")        ? "-->"
                             : rest.starts_with("<![CDATA[") ? "]]>"
                                                             : ">";
    const std::size_t end = rest.find(mark);
    return end == string_view::npos ? text.size() : at + end + mark.size();
}

}  // namespace

std::string withoutEmptyTags(string_view xhtml) {
    std::string html;
    html.reserve(xhtml.size());
    for (std::size_t at = 0; at < xhtml.size();) {
        const std::size_t begin = std::min(xhtml.find('<', at), xhtml.size());
        html += xhtml.substr(at, begin - at);
        if (begin == xhtml.size()) {
            break;
        }
        const bool other = xhtml.substr(begin + 1, 1) == "!" || xhtml.substr(begin + 1, 1) == "?";
        at = other ? endOfOther(xhtml, begin) : endOfTag(xhtml, begin);
        const string_view tag = xhtml.substr(begin, at - begin);
        const string_view name =
            tag.substr(1, std::min(tag.find_first_of(" \t\r\n/>", 1), tag.size()) - 1);
        if (other || !tag.ends_with("/>") || name.empty() || isAlwaysEmpty(name)) {
            html += tag;
        } else {
            html += tag.substr(0, tag.size() - 2);
            html += "></";
            html += name;
            html += '>';
        }
    }
    return html;
}

}  // namespace concordia::documents
