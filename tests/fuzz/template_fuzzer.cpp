#include "tests/fuzz/template_fuzzer.h"

#include <cstdlib>

#include "inference/jinja/template.h"

namespace concordia::test {

namespace {

using jinja::Dict;
using jinja::Origin;
using jinja::Text;
using jinja::Value;

// No template of the corpus writes it, and none can make it of other bytes within the limits.
constexpr std::string_view kForeign = "\x02\x03\x04\x05";

Value message(std::string_view role, std::string_view text) {
    Dict value;
    value.set("role", Value::text(role));
    value.set("content", Text(text, Origin::Foreign));
    return value;
}

Dict variables() {
    Dict values;
    values.set("bos_token", Value::text("<s>"));
    values.set("eos_token", Value::text("</s>"));
    values.set("tools", jinja::None{});
    values.set("add_generation_prompt", true);
    values.set("messages",
               jinja::Sequence{.items = {message("system", " be kind "), message("user", kForeign),
                                         message("assistant", "a, <b>\n</think>c"),
                                         message("user", "bye \xC3\xA4 \xFF")}});
    return values;
}

// Whether the foreign bytes stayed foreign wherever they are whole.
void checkOrigins(const Text& text) {
    const std::string& bytes = text.bytes();
    for (std::size_t i = bytes.find(kForeign); i != std::string::npos;
         i = bytes.find(kForeign, i + 1)) {
        if (text.originAt(i) != Origin::Foreign) {
            std::abort();
        }
    }
}

}  // namespace

bool renderUntrusted(std::string_view source) {
    constexpr jinja::Limits kSmall{.steps = 20'000, .memory = 2U << 20U, .depth = 100};
    if (source.find(kForeign) != std::string_view::npos || source.find("\\x0") != source.npos) {
        return false;
    }
    try {
        checkOrigins(jinja::Template(source).render(variables(), 0, kSmall));
        return true;
    } catch (const jinja::TemplateError&) {
        return false;
    }
}

}  // namespace concordia::test
