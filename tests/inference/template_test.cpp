// Chat templates render as Python's jinja2 does. tests/data/make_template_fixtures.py made the
// references, and makes those of other templates: CONCORDIA_TEMPLATES names their folder.
#include "inference/jinja/template.h"

#include <QTest>
#include <algorithm>
#include <array>

#include "inference/jinja/template_error.h"
#include "tests/inference/template_values.h"

using namespace concordia;
using jinja::Origin;
using jinja::Problem;
using jinja::Template;
using jinja::TemplateError;
using test::OrderedJson;

namespace {

constexpr std::int64_t kNow = 1'772'892'309;  // 2026-03-07 14:05:09

struct Outcome {
    std::string text;
    std::optional<TemplateError> error;
};

Outcome render(const std::string& source, const jinja::Dict& variables,
               const jinja::Limits& limits = {}) {
    try {
        return {Template(source).render(variables, kNow, limits).bytes(), std::nullopt};
    } catch (const TemplateError& error) {
        return {{}, error};
    }
}

std::string shown(const Outcome& outcome) {
    return outcome.error ? outcome.error->what() : outcome.text;
}

void compare(const Outcome& outcome, const OrderedJson& expected) {
    if (expected.contains("output")) {
        QCOMPARE(QString::fromStdString(shown(outcome)),
                 QString::fromStdString(expected["output"].get<std::string>()));
        QVERIFY(!outcome.error);
        return;
    }
    QVERIFY2(outcome.error.has_value(), outcome.text.c_str());
    const bool refused = outcome.error->problem() == Problem::Refused;
    QCOMPARE(refused, expected.contains("refused"));
    if (refused) {
        QCOMPARE(outcome.error->reason(), expected["refused"].get<std::string>());
    }
}

}  // namespace

class TemplateTest : public QObject {
    Q_OBJECT

private slots:
    void constructs_data() {
        QTest::addColumn<int>("index");
        m_constructs = OrderedJson::parse(test::readDataFile("template-constructs.json"));
        QVERIFY(m_constructs["cases"].size() > 150);
        for (std::size_t i = 0; i < m_constructs["cases"].size(); ++i) {
            const std::string source = m_constructs["cases"][i]["template"];
            QTest::addRow("%zu: %s", i, source.c_str()) << int(i);
        }
    }

    void constructs() {
        QFETCH(int, index);
        const OrderedJson& construct = m_constructs["cases"][std::size_t(index)];
        compare(render(construct["template"], test::toDict(m_constructs["variables"])), construct);
    }

    void families_data() {
        QTest::addColumn<int>("index");
        const std::string folder = qgetenv("CONCORDIA_TEMPLATES").toStdString();
        m_templates = folder.empty() ? "templates/" : folder + "/";
        m_renders = OrderedJson::parse(test::readDataFile(
            folder.empty() ? "template-renders.json" : m_templates + "renders.json"));
        QVERIFY(!folder.empty() || m_renders["renders"].size() > 400);
        for (std::size_t i = 0; i < m_renders["renders"].size(); ++i) {
            const OrderedJson& render = m_renders["renders"][i];
            QTest::addRow("%s: %s", render["template"].get<std::string>().c_str(),
                          render["conversation"].get<std::string>().c_str())
                << int(i);
        }
    }

    void families() {
        QFETCH(int, index);
        const OrderedJson& expected = m_renders["renders"][std::size_t(index)];
        const std::string source =
            test::readDataFile(m_templates + expected["template"].get<std::string>());
        const jinja::Dict variables = test::toDict(
            m_renders["variables"][expected["conversation"].get<std::string>()], Origin::Foreign);
        compare(render(source, variables), expected);
    }

    void problemsNameTheirLine_data() {
        QTest::addColumn<std::string>("source");
        QTest::addColumn<int>("line");
        QTest::addColumn<std::string>("named");
        const auto row = [](const char* source, int line, const char* named) {
            QTest::newRow(source) << std::string(source) << line << std::string(named);
        };
        row("\n\n{{ 'a' | nope }}", 3, "nope");
        row("{% if 1 %}\n{{ a is strange }}{% endif %}", 2, "strange");
        row("{% include 'x' %}", 1, "include");
        row("a\n{# b\n c #}\n{{ a.b.c }}", 4, "‘a’ is undefined");
        row("{% for i in [1] %}\n{{ 1 + 'a' }}{% endfor %}", 2, "‘+’");
        row("{{ 'a\nb' }}\n{{ }}", 3, "expression");
        row("{% macro m() %}\n\n{{ x() }}{% endmacro %}{{ m() }}", 3, "‘x’ is undefined");
        row("{{ strftime_now('%Q') }}", 1, "%Q");
        row("{{ range(200000) }}", 1, "100000");
        row("{{ 99999999999999999999 }}", 1, "too large");
        row("{{ 9223372036854775807 + 1 }}", 1, "64 bits");
    }

    void problemsNameTheirLine() {
        QFETCH(std::string, source);
        QFETCH(int, line);
        QFETCH(std::string, named);
        const Outcome outcome = render(source, {});
        QVERIFY2(outcome.error.has_value(), outcome.text.c_str());
        QCOMPARE(outcome.error->line(), line);
        QVERIFY2(std::string(outcome.error->what()).find(named) != std::string::npos,
                 outcome.error->what());
    }

    void hostileTemplatesAreStopped_data() {
        QTest::addColumn<std::string>("source");
        const auto row = [](const char* name, const std::string& source) {
            QTest::newRow(name) << source;
        };
        const auto times = [](std::size_t count, const std::string& part) {
            std::string text;
            for (std::size_t i = 0; i < count; ++i) {
                text += part;
            }
            return text;
        };
        row("loops",
            "{% set r = range(99999) %}{% for a in r %}{% for b in r %}{% endfor %}"
            "{% endfor %}");
        row("recursion", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}");
        row("recursive loop", "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}");
        row("doubling",
            "{% set n = namespace(s='x') %}{% for i in range(99) %}"
            "{% set n.s = n.s + n.s %}{% endfor %}");
        row("repetition", "{{ 'x' * 99999999999 }}");
        row("list repetition", "{{ [0] * 9223372036854775807 }}");
        row("width", "{{ 'x'.ljust(9223372036854775807) }}");
        row("width of 2^62", "{{ 'x'.center(4611686018427387904, 'ab') }}");
        row("indentation", "{{ 'x' | indent(9223372036854775807) }}");
        row("output", "{% set t = 'x' * 99999 %}{% for i in range(99999) %}{{ t }}{% endfor %}");
        row("nested values",
            "{% set n = namespace(v=[]) %}{% for i in range(9999) %}"
            "{% set n.v = [n.v] %}{% endfor %}");
        row("nested methods",
            "{% set n = namespace(v={}) %}{% for i in range(9999) %}"
            "{% set n.v = {'a': n.v.get} %}{% endfor %}");
        row("wide comparison",
            "{% set n = namespace(a=[1], b=[1]) %}{% for i in range(60) %}"
            "{% set n.a = [n.a, n.a] %}{% set n.b = [n.b, n.b] %}{% endfor %}"
            "{{ n.a == n.b }}");
        row("wide JSON",
            "{% set n = namespace(a=[1]) %}{% for i in range(60) %}"
            "{% set n.a = [n.a, n.a] %}{% endfor %}{{ n.a | tojson }}");
        row("replacement", "{% set t = 'x' * 99999 %}{{ t.replace('x', t) }}");
        row("power", "{{ 10 ** 9999999999 }}");
        row("parentheses", "{{ " + times(5000, "(") + "1" + times(5000, ")") + " }}");
        row("lists", "{{ " + times(5000, "[") + times(5000, "]") + " }}");
        row("unary", "{{ " + times(5000, "-") + "1 }}");
        row("not", "{{ " + times(5000, "not ") + "1 }}");
        row("sum", "{{ 1" + times(5000, " + 1") + " }}");
        row("filters", "{{ 1" + times(5000, " | string") + " }}");
        row("attributes", "{{ a" + times(5000, ".a") + " }}");
        row("targets", "{% set " + times(5000, "(") + "a" + times(5000, ")") + " = 1 %}");
        row("conditions", "{{ 1" + times(5000, " if 1 else 1") + " }}");
        row("blocks", times(5000, "{% if 1 %}") + times(5000, "{% endif %}"));
        row("size", times(200'000, "{{ 1 }}"));
    }

    void hostileTemplatesAreStopped() {
        QFETCH(std::string, source);
        const Outcome outcome = render(source, {});
        QVERIFY2(outcome.error.has_value(), outcome.text.substr(0, 100).c_str());
        const std::array kinds = {Problem::Exceeded, Problem::Unsupported};
        QVERIFY2(std::ranges::find(kinds, outcome.error->problem()) != kinds.end(),
                 outcome.error->what());
    }

    void circlesAreLetGo() {
        // Under the address sanitizer a circle of owners would be a leak.
        const Outcome outcome = render(
            "{% set n = namespace() %}{% set n.n = n %}{% set n.l = [n] %}"
            "{% macro m() %}{{ m }}{% endmacro %}{% set n.m = m %}"
            "{% for i in [1] recursive %}{% set n.loop = loop %}{{ loop.changed(loop) }}"
            "{% set n.f = loop.cycle %}{% endfor %}",
            {});
        QCOMPARE(shown(outcome), std::string("True"));
    }

    void ofAnyLengthWithinTheLimits() {
        // A long conversation is no hostile template.
        OrderedJson messages;
        for (int i = 0; i < 400; ++i) {
            messages.push_back(
                {{"role", i % 2 == 0 ? "user" : "assistant"}, {"content", std::string(2000, 'x')}});
        }
        const OrderedJson variables = {{"messages", messages}, {"add_generation_prompt", true}};
        const Outcome outcome =
            render(test::readDataFile("templates/qwen3.jinja"), test::toDict(variables));
        QVERIFY2(!outcome.error, shown(outcome).c_str());
        QVERIFY(outcome.text.size() > 800'000);
    }

private:
    OrderedJson m_constructs;
    OrderedJson m_renders;
    std::string m_templates;  // where they lie
};

QTEST_APPLESS_MAIN(TemplateTest)
#include "template_test.moc"
