// The values that templates compute with. They behave as Python's do.
// Thread rule: values are shared between copies and not guarded; one thread at a time.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "inference/jinja/text.h"

namespace concordia::jinja {

class Evaluator;
class Scope;
class Value;
struct Callable;
struct Dict;
struct ForStatement;
struct Loop;
struct MacroStatement;
struct Namespace;
struct Sequence;

// What a name stands for that nothing was given to. The name, for messages, lies in the template.
struct Undefined {
    std::string_view name;
};

struct None {};

class Value {
public:
    using TextPointer = std::shared_ptr<const Text>;
    using SequencePointer = std::shared_ptr<Sequence>;
    using DictPointer = std::shared_ptr<const Dict>;
    using CallablePointer = std::shared_ptr<const Callable>;
    // Namespaces and loops live as long as the rendering, so that values cannot own each other in
    // a circle.
    using Form = std::variant<Undefined, None, bool, std::int64_t, double, TextPointer,
                              SequencePointer, DictPointer, CallablePointer, Loop*, Namespace*>;

    Value() = default;
    Value(Undefined undefined) : m_form(undefined) {}
    Value(None none) : m_form(none) {}
    // Pointers do not become booleans.
    template <std::same_as<bool> Boolean>
    Value(Boolean boolean) : m_form(boolean) {}
    Value(std::int64_t number) : m_form(number) {}
    Value(double number) : m_form(number) {}
    Value(Text text);
    // These three throw Failure when more than kValueDepth values are inside one another.
    Value(Dict dict);
    Value(Callable callable);
    Value(Loop* loop) : m_form(loop) {}
    Value(Namespace* space) : m_form(space) {}
    Value(Sequence sequence);
    // The template's own text.
    [[nodiscard]] static Value text(std::string_view bytes);

    [[nodiscard]] const Form& form() const { return m_form; }
    template <typename Type>
    [[nodiscard]] bool is() const {
        return std::holds_alternative<Type>(m_form);
    }
    [[nodiscard]] bool isText() const { return is<TextPointer>(); }
    [[nodiscard]] bool isNumber() const {  // booleans are numbers
        return is<bool>() || is<std::int64_t>() || is<double>();
    }

    // Null when the value is something else.
    [[nodiscard]] const Text* asText() const;
    [[nodiscard]] Sequence* asSequence() const;
    [[nodiscard]] const Dict* asDict() const;
    [[nodiscard]] const Callable* asCallable() const;
    [[nodiscard]] Loop* asLoop() const;
    [[nodiscard]] Namespace* asNamespace() const;
    // True counts as 1.
    [[nodiscard]] std::optional<std::int64_t> asInteger() const;

    // Whether a condition takes it for true.
    [[nodiscard]] bool truth() const;
    // In words, for messages: "a text", "a list".
    [[nodiscard]] std::string_view kindName() const;
    // How many lists and dictionaries are inside one another; 0 for plain values.
    [[nodiscard]] std::size_t depth() const;

private:
    Form m_form;
};

struct Sequence {
    enum class Kind {
        List,
        Tuple,
        Range,
        View,      // of a dictionary's keys, values or items: no positions
        Iterator,  // what filters such as map yield: neither positions nor a length, and once only
    };
    Kind kind = Kind::List;
    std::vector<Value> items;
    bool used = false;      // an iterator that was gone through
    std::size_t depth = 1;  // set by Value
};

struct Dict {
    std::vector<std::pair<Value, Value>> entries;  // in the order in which they were added
    std::size_t depth = 1;                         // set by Value

    [[nodiscard]] const Value* find(const Value& key) const;
    [[nodiscard]] const Value* find(std::string_view key) const;
    void set(Value key, Value value);
    void set(std::string_view key, Value value) { set(Value::text(key), std::move(value)); }
};

struct Namespace {
    std::vector<std::pair<std::string, Value>> entries;

    [[nodiscard]] const Value* find(std::string_view name) const;
    void set(std::string_view name, Value value);
};

// The variable `loop`.
struct Loop {
    std::vector<Value> items;
    std::size_t index = 0;
    std::size_t level = 0;  // of recursive loops
    const ForStatement* statement = nullptr;
    Scope* scope = nullptr;          // around the loop
    std::vector<Value> lastChecked;  // what loop.changed was given last
    bool wasChecked = false;
};

// Values given to a call.
struct Arguments {
    std::vector<Value> positional;
    std::vector<std::pair<std::string, Value>> named;

    [[nodiscard]] const Value* findNamed(std::string_view name) const;
};

struct Callable {
    // Throws Failure or TemplateError.
    using Function = Value (*)(Evaluator& evaluator, const Value& receiver,
                               const Arguments& arguments);
    Function function = nullptr;
    Value receiver;                         // of a method
    const MacroStatement* macro = nullptr;  // instead of a function,
    Scope* scope = nullptr;                 // and where it was defined
    std::size_t depth = 1;                  // set by Value
};

}  // namespace concordia::jinja
