#include "inference/jinja/operators.h"

#include <algorithm>

#include "inference/jinja/python_text.h"
#include "inference/tokenizer/utf8.h"

namespace concordia::jinja {

namespace {

double realOf(const Value& value) {
    const auto* const real = std::get_if<double>(&value.form());
    return real != nullptr ? *real : static_cast<double>(*value.asInteger());
}

// Lists equal lists, tuples equal tuples; the other kinds equal only themselves.
bool equalSequences(const Sequence& a, const Sequence& b, Budget& budget) {
    if (&a == &b) {
        return true;
    }
    const bool isComparable = a.kind == Sequence::Kind::List || a.kind == Sequence::Kind::Tuple ||
                              a.kind == Sequence::Kind::Range;
    return isComparable && a.kind == b.kind && a.items.size() == b.items.size() &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(),
                      [&](const Value& x, const Value& y) { return equal(x, y, budget); });
}

bool equalDicts(const Dict& a, const Dict& b, Budget& budget) {
    return a.entries.size() == b.entries.size() &&
           std::ranges::all_of(a.entries, [&](const auto& entry) {
               budget.step(b.entries.size());
               const Value* const other = b.find(entry.first);
               return other != nullptr && equal(entry.second, *other, budget);
           });
}

int orderSequences(const Sequence& a, const Sequence& b, Budget& budget) {
    for (std::size_t i = 0; i < std::min(a.items.size(), b.items.size()); ++i) {
        if (!equal(a.items[i], b.items[i], budget)) {
            return order(a.items[i], b.items[i], budget);
        }
    }
    return a.items.size() < b.items.size() ? -1 : a.items.size() > b.items.size() ? 1 : 0;
}

// The positions that a slice of `length` items takes, in order.
std::vector<std::size_t> slicePositions(const SliceBounds& bounds, std::size_t length) {
    const auto size = static_cast<std::int64_t>(length);
    const std::int64_t step = bounds.step.value_or(1);
    if (step == 0) {
        throw Failure("the step of a slice is 0");
    }
    const auto clamped = [&](std::optional<std::int64_t> bound, std::int64_t missing) {
        if (!bound) {
            return missing;
        }
        const std::int64_t lowest = step > 0 ? 0 : -1;
        const std::int64_t highest = step > 0 ? size : size - 1;
        const std::int64_t position = *bound < 0 ? std::max(*bound, -size - 1) + size : *bound;
        return std::clamp(position, lowest, std::max(lowest, highest));
    };
    const std::int64_t start = clamped(bounds.start, step > 0 ? 0 : size - 1);
    const std::int64_t stop = clamped(bounds.stop, step > 0 ? size : -1);
    // No farther than past the end, so that nothing overflows.
    const std::int64_t stride = std::clamp<std::int64_t>(step, -size - 1, size + 1);
    std::vector<std::size_t> positions;
    for (std::int64_t i = start; stride > 0 ? i < stop : i > stop; i += stride) {
        positions.push_back(static_cast<std::size_t>(i));
    }
    return positions;
}

Value sliceText(const Text& text, const SliceBounds& bounds, Budget& budget) {
    budget.allocate(10 * text.size());
    const std::vector<std::size_t> offsets = characterOffsets(text.bytes());
    const std::vector<std::size_t> positions = slicePositions(bounds, offsets.size() - 1);
    if (bounds.step.value_or(1) == 1) {
        if (positions.empty()) {
            return Text();
        }
        const std::size_t begin = offsets[positions.front()];
        return text.part(begin, offsets[positions.back() + 1] - begin);
    }
    Text result;
    for (const std::size_t i : positions) {
        result.append(text.part(offsets[i], offsets[i + 1] - offsets[i]));
    }
    return result;
}

}  // namespace

bool equal(const Value& a, const Value& b, Budget& budget) {
    budget.step();
    if (a.isNumber() && b.isNumber()) {
        return a.is<double>() || b.is<double>() ? realOf(a) == realOf(b)
                                                : a.asInteger() == b.asInteger();
    }
    if (a.form().index() != b.form().index()) {
        return false;
    }
    if (const Text* const text = a.asText()) {
        budget.step(text->size() / 64);
        return text->bytes() == b.asText()->bytes();
    }
    if (const Sequence* const sequence = a.asSequence()) {
        return equalSequences(*sequence, *b.asSequence(), budget);
    }
    if (const Dict* const dict = a.asDict()) {
        return equalDicts(*dict, *b.asDict(), budget);
    }
    return identical(a, b);
}

bool identical(const Value& a, const Value& b) {
    if (a.form().index() != b.form().index()) {
        return false;
    }
    if (a.isNumber()) {
        return realOf(a) == realOf(b);
    }
    return a.asText() == b.asText() && a.asSequence() == b.asSequence() &&
           a.asDict() == b.asDict() && a.asCallable() == b.asCallable() &&
           a.asLoop() == b.asLoop() && a.asNamespace() == b.asNamespace();
}

int order(const Value& a, const Value& b, Budget& budget) {
    budget.step();
    if (a.isNumber() && b.isNumber()) {
        const double x = realOf(a);
        const double y = realOf(b);
        return x < y ? -1 : x > y ? 1 : 0;
    }
    if (a.isText() && b.isText()) {
        budget.step(a.asText()->size() / 64);
        return a.asText()->bytes().compare(b.asText()->bytes());
    }
    const Sequence* const left = a.asSequence();
    const Sequence* const right = b.asSequence();
    if (left != nullptr && right != nullptr && left->kind == right->kind) {
        return orderSequences(*left, *right, budget);
    }
    throw Failure(std::string(a.kindName()) + " and " + std::string(b.kindName()) +
                  " have no order");
}

bool contains(const Value& container, const Value& item, Budget& budget) {
    if (const Text* const text = container.asText()) {
        budget.step(1 + text->size() / 64);
        return text->bytes().find(requireText(item, "what is looked for in a text").bytes()) !=
               std::string::npos;
    }
    if (const Dict* const dict = container.asDict()) {
        budget.step(1 + dict->entries.size());
        return dict->find(item) != nullptr;
    }
    const std::vector<Value> items = itemsOf(container, budget);
    return std::ranges::any_of(items, [&](const Value& each) { return equal(each, item, budget); });
}

bool holds(Comparison comparison, const Value& a, const Value& b, Budget& budget) {
    switch (comparison) {
        case Comparison::Equal:
            return equal(a, b, budget);
        case Comparison::Unequal:
            return !equal(a, b, budget);
        case Comparison::Less:
            return order(a, b, budget) < 0;
        case Comparison::LessOrEqual:
            return order(a, b, budget) <= 0;
        case Comparison::Greater:
            return order(a, b, budget) > 0;
        case Comparison::GreaterOrEqual:
            return order(a, b, budget) >= 0;
        case Comparison::In:
            return contains(b, a, budget);
        case Comparison::NotIn:
            break;
    }
    return !contains(b, a, budget);
}

Value sliced(const Value& object, const SliceBounds& bounds, Budget& budget) {
    if (const Text* const text = object.asText()) {
        return sliceText(*text, bounds, budget);
    }
    const Sequence* const sequence = object.asSequence();
    const bool hasPositions = sequence != nullptr && sequence->kind != Sequence::Kind::View &&
                              sequence->kind != Sequence::Kind::Iterator;
    if (!hasPositions) {
        throw Failure(std::string(object.kindName()) + " cannot be sliced");
    }
    budget.allocate(sequence->items.size() * (sizeof(Value) + sizeof(std::size_t)));
    Sequence result{.kind = sequence->kind};
    for (const std::size_t i : slicePositions(bounds, sequence->items.size())) {
        result.items.push_back(sequence->items[i]);
    }
    return result;
}

std::vector<Value> itemsOf(const Value& value, Budget& budget) {
    std::vector<Value> items;
    if (Sequence* const sequence = value.asSequence()) {
        const bool isIterator = sequence->kind == Sequence::Kind::Iterator;
        if (!(isIterator && sequence->used)) {
            budget.allocate(sequence->items.size() * sizeof(Value));
            items = sequence->items;
        }
        sequence->used = isIterator;
    } else if (const Dict* const dict = value.asDict()) {
        budget.allocate(dict->entries.size() * sizeof(Value));
        for (const auto& [key, entry] : dict->entries) {
            items.push_back(key);
        }
    } else if (const Text* const text = value.asText()) {
        constexpr std::size_t kBytesOfCharacter = sizeof(Value) + sizeof(Text) + 16;
        budget.allocate(text->size() * kBytesOfCharacter);
        const std::string_view bytes = text->bytes();
        for (std::size_t i = 0; i < bytes.size();) {
            const std::size_t length = nextUtf8(bytes.substr(i)).length;
            items.emplace_back(text->part(i, length));
            i += length;
        }
    } else if (!value.is<Undefined>()) {
        throw Failure(std::string(value.kindName()) + " cannot be gone through");
    }
    return items;
}

std::size_t lengthOf(const Text& text) {
    return countCharacters(text.bytes());
}

std::size_t lengthOf(const Value& value) {
    if (const Text* const text = value.asText()) {
        return lengthOf(*text);
    }
    if (const Dict* const dict = value.asDict()) {
        return dict->entries.size();
    }
    const Sequence* const sequence = value.asSequence();
    if (sequence != nullptr && sequence->kind != Sequence::Kind::Iterator) {
        return sequence->items.size();
    }
    if (const Loop* const loop = value.asLoop()) {
        return loop->items.size();
    }
    if (!value.is<Undefined>()) {
        throw Failure(std::string(value.kindName()) + " has no length");
    }
    return 0;
}

const Text& requireText(const Value& value, std::string_view what) {
    if (const Text* const text = value.asText()) {
        return *text;
    }
    throw Failure(std::string(what) + " is " + std::string(value.kindName()) + ", not a text");
}

std::int64_t requireInteger(const Value& value, std::string_view what) {
    if (const std::optional<std::int64_t> number = value.asInteger()) {
        return *number;
    }
    throw Failure(std::string(what) + " is " + std::string(value.kindName()) +
                  ", not a whole number");
}

}  // namespace concordia::jinja
