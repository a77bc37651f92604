#include "inference/jinja/value.h"

#include <algorithm>
#include <array>

#include "inference/jinja/budget.h"

namespace concordia::jinja {

namespace {

std::size_t deeper(std::size_t depth) {
    if (depth >= kValueDepth) {
        throw Failure("more than " + std::to_string(kValueDepth) + " values are inside one another",
                      Problem::Exceeded);
    }
    return depth + 1;
}

// Keys are compared without regard to their kinds' names: 1 and true are one key, as in Python.
bool sameKey(const Value& a, const Value& b) {
    if (a.isText() || b.isText()) {
        return a.isText() && b.isText() && a.asText()->bytes() == b.asText()->bytes();
    }
    const auto number = [](const Value& value) {
        const auto* const real = std::get_if<double>(&value.form());
        return real != nullptr ? *real : static_cast<double>(*value.asInteger());
    };
    if (a.isNumber() || b.isNumber()) {
        return a.isNumber() && b.isNumber() && number(a) == number(b);
    }
    return a.is<None>() && b.is<None>();
}

}  // namespace

Value::Value(Text text) : m_form(std::make_shared<const Text>(std::move(text))) {}

Value::Value(Dict dict) {
    std::size_t depth = 0;
    for (const auto& [key, value] : dict.entries) {
        depth = std::max(depth, value.depth());
    }
    dict.depth = deeper(depth);
    m_form = std::make_shared<const Dict>(std::move(dict));
}

Value::Value(Callable callable) {
    callable.depth = deeper(callable.receiver.depth());
    m_form = std::make_shared<const Callable>(std::move(callable));
}

Value::Value(Sequence sequence) {
    std::size_t depth = 0;
    for (const Value& item : sequence.items) {
        depth = std::max(depth, item.depth());
    }
    sequence.depth = deeper(depth);
    m_form = std::make_shared<Sequence>(std::move(sequence));
}

Value Value::text(std::string_view bytes) {
    return Text(bytes, Origin::Template);
}

const Text* Value::asText() const {
    const auto* const pointer = std::get_if<TextPointer>(&m_form);
    return pointer == nullptr ? nullptr : pointer->get();
}

Sequence* Value::asSequence() const {
    const auto* const pointer = std::get_if<SequencePointer>(&m_form);
    return pointer == nullptr ? nullptr : pointer->get();
}

const Dict* Value::asDict() const {
    const auto* const pointer = std::get_if<DictPointer>(&m_form);
    return pointer == nullptr ? nullptr : pointer->get();
}

const Callable* Value::asCallable() const {
    const auto* const pointer = std::get_if<CallablePointer>(&m_form);
    return pointer == nullptr ? nullptr : pointer->get();
}

Loop* Value::asLoop() const {
    const auto* const pointer = std::get_if<Loop*>(&m_form);
    return pointer == nullptr ? nullptr : *pointer;
}

Namespace* Value::asNamespace() const {
    const auto* const pointer = std::get_if<Namespace*>(&m_form);
    return pointer == nullptr ? nullptr : *pointer;
}

std::optional<std::int64_t> Value::asInteger() const {
    if (const auto* const boolean = std::get_if<bool>(&m_form)) {
        return *boolean ? 1 : 0;
    }
    const auto* const number = std::get_if<std::int64_t>(&m_form);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

bool Value::truth() const {
    if (const auto* const real = std::get_if<double>(&m_form)) {
        return *real != 0;
    }
    if (isNumber()) {
        return *asInteger() != 0;
    }
    if (const Text* const text = asText()) {
        return !text->empty();
    }
    if (const Sequence* const sequence = asSequence()) {
        return sequence->kind == Sequence::Kind::Iterator || !sequence->items.empty();
    }
    if (const Dict* const dict = asDict()) {
        return !dict->entries.empty();
    }
    if (const Loop* const loop = asLoop()) {
        return !loop->items.empty();
    }
    return !is<Undefined>() && !is<None>();
}

std::string_view Value::kindName() const {
    constexpr std::array<std::string_view, std::variant_size_v<Form>> kNames = {
        "something undefined",
        "none",
        "a boolean",
        "a whole number",
        "a number",
        "a text",
        "a list",
        "a dictionary",
        "a function",
        "a loop",
        "a namespace"};
    return kNames[m_form.index()];
}

std::size_t Value::depth() const {
    if (const Sequence* const sequence = asSequence()) {
        return sequence->depth;
    }
    if (const Dict* const dict = asDict()) {
        return dict->depth;
    }
    const Callable* const callable = asCallable();
    return callable == nullptr ? 0 : callable->depth;
}

const Value* Dict::find(const Value& key) const {
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto& each) { return sameKey(each.first, key); });
    return entry == entries.end() ? nullptr : &entry->second;
}

const Value* Dict::find(std::string_view key) const {
    for (const auto& [name, value] : entries) {
        if (name.isText() && name.asText()->bytes() == key) {
            return &value;
        }
    }
    return nullptr;
}

void Dict::set(Value key, Value value) {
    if (!key.isText() && !key.isNumber() && !key.is<None>()) {
        throw Failure(std::string(key.kindName()) + " is no key for a dictionary",
                      Problem::Unsupported);
    }
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto& each) { return sameKey(each.first, key); });
    if (entry == entries.end()) {
        entries.emplace_back(std::move(key), std::move(value));
    } else {
        entry->second = std::move(value);
    }
}

const Value* Namespace::find(std::string_view name) const {
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto& each) { return each.first == name; });
    return entry == entries.end() ? nullptr : &entry->second;
}

void Namespace::set(std::string_view name, Value value) {
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto& each) { return each.first == name; });
    if (entry == entries.end()) {
        entries.emplace_back(name, std::move(value));
    } else {
        entry->second = std::move(value);
    }
}

const Value* Arguments::findNamed(std::string_view name) const {
    const auto entry = std::find_if(named.begin(), named.end(),
                                    [&](const auto& each) { return each.first == name; });
    return entry == named.end() ? nullptr : &entry->second;
}

}  // namespace concordia::jinja
