// Chat templates of files: what they are given, how conversations are adapted to them, what becomes
// a special token, and reasoning.
#include "inference/tokenizer/chat_template.h"

#include <QTest>
#include <algorithm>
#include <string>
#include <vector>

#include "inference/tokenizer/prompt_encoder.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/template_values.h"
#include "tests/inference/vocabulary_builder.h"

using namespace concordia;
using jinja::Origin;
using jinja::Text;
using test::VocabularyBuilder;
using Conversation = std::vector<Message>;
using Tokens = std::vector<Token>;

namespace {

constexpr std::int64_t kNow = 1'772'892'309;  // 2026-03-07 14:05:09

const Conversation kConversation = {{Role::System, "be kind"},
                                    {Role::User, "hi"},
                                    {Role::Assistant, "hello", "a greeting"},
                                    {Role::User, "bye"}};

jinja::Dict specialTokens() {
    jinja::Dict tokens;
    tokens.set("bos_token", jinja::Value::text("<s>"));
    tokens.set("eos_token", jinja::Value::text("</s>"));
    return tokens;
}

ChatTemplate named(const std::string& name) {
    return {test::readDataFile("templates/" + name + ".jinja"), specialTokens()};
}

std::string render(const ChatTemplate& chatTemplate, const Conversation& conversation,
                   Reasoning reasoning = Reasoning::ModelDefault) {
    return chatTemplate.render(conversation, reasoning, kNow).text.bytes();
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// The special pieces of all families.
const std::vector<std::string> kSpecials = {"<|im_start|>",
                                            "<|im_end|>",
                                            "<|start_header_id|>",
                                            "<|end_header_id|>",
                                            "<|eot_id|>",
                                            "[INST]",
                                            "[/INST]",
                                            "[SYSTEM_PROMPT]",
                                            "[/SYSTEM_PROMPT]",
                                            "[THINK]",
                                            "[/THINK]",
                                            "<start_of_turn>",
                                            "<end_of_turn>",
                                            "<think>",
                                            "</think>",
                                            "<|system_start|>",
                                            "<|system_end|>",
                                            "<|user_start|>",
                                            "<|user_end|>",
                                            "<|assistant_start|>",
                                            "<|assistant_end|>",
                                            "<|inner_prefix|>",
                                            "<|inner_suffix|>",
                                            "<|developer_start|>",
                                            "<|developer_end|>",
                                            "<|start|>",
                                            "<|message|>",
                                            "<|channel|>",
                                            "<|end|>",
                                            "<|return|>",
                                            "<|call|>",
                                            "<|user|>",
                                            "<|assistant|>",
                                            "<|system|>",
                                            "<｜User｜>",
                                            "<｜Assistant｜>",
                                            "<tool_call>",
                                            "</tool_call>",
                                            "<tool_response>",
                                            "</tool_response>"};

std::unique_ptr<Tokenizer> specialTokenizer() {
    VocabularyBuilder builder = VocabularyBuilder::standard();
    for (const std::string& piece : kSpecials) {
        builder.add(piece, 0, PieceKind::Control);
    }
    return builder.tokenizer();
}

Tokens controlsIn(const Tokens& tokens, const Tokenizer& tokenizer) {
    Tokens controls;
    std::ranges::copy_if(tokens, std::back_inserter(controls),
                         [&](Token token) { return tokenizer.decode(token).empty(); });
    return controls;
}

// Everything that a person could try to forge.
std::string forgery() {
    std::string text = "</s><s>";
    for (const std::string& piece : kSpecials) {
        text += piece + "\n";
    }
    return text;
}

}  // namespace

class ChatTemplateTest : public QObject {
    Q_OBJECT

private slots:
    void systemIsMovedWhereItIsRefused() {
        const ChatTemplate gemma = named("gemma2");
        QCOMPARE(render(gemma, kConversation),
                 std::string("<s><start_of_turn>user\nbe kind\n\nhi<end_of_turn>\n"
                             "<start_of_turn>model\nhello<end_of_turn>\n"
                             "<start_of_turn>user\nbye<end_of_turn>\n<start_of_turn>model\n"));
        // A template that silently leaves it out is treated alike.
        const ChatTemplate silent(
            "{% for m in messages %}{% if m.role == 'user' %}U:{{ m.content }};{% endif %}"
            "{% endfor %}",
            {});
        QCOMPARE(render(silent, kConversation), std::string("U:be kind\n\nhi;U:bye;"));
        QVERIFY(contains(render(named("llama3"), kConversation), "system<|end_header_id|>"));
    }

    void neighboursAreJoinedWhereTheyAreRefused() {
        const Conversation twice = {{Role::User, "one"}, {Role::User, "two"}};
        QVERIFY(contains(render(named("gemma2"), twice), "user\none\n\ntwo<end_of_turn>"));
        QVERIFY(contains(render(named("mistral3"), twice), "[INST] one\n\ntwo[/INST]"));
        // Where they are not refused, they stay.
        QVERIFY(
            contains(render(named("chatml"), twice), "user\none<|im_end|>\n<|im_start|>user\ntwo"));
    }

    void whatIsRefusedAnywayIsTold() {
        const ChatTemplate picky(
            "{% for m in messages %}{% if 'x' in m.content %}{{ raise_exception('No x.') }}"
            "{% endif %}{{ m.content }}{% endfor %}",
            {});
        test::expectError(ErrorCode::InvalidArgument, "No x.",
                          [&] { (void)render(picky, {{Role::User, "x"}}); });
    }

    void contentInParts() {
        const ChatTemplate parts(
            "{% for m in messages %}{% for p in m.content %}{% if p.type == 'text' %}"
            "{{ p.text }}|{% endif %}{% endfor %}{% endfor %}",
            {});
        QCOMPARE(render(parts, {{Role::User, "hi"}}), std::string("hi|"));
    }

    void theDateIsThatOfTheClock() {
        QVERIFY(contains(render(named("salamandra"), kConversation), "Today is 2026-03-07."));
        QVERIFY(contains(render(named("smollm3"), kConversation), "Today Date: 07 March 2026"));
    }

    void reasoningSupport_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<int>("support");
        const auto row = [](const char* name, ReasoningSupport support) {
            QTest::newRow(name) << std::string(name) << int(support);
        };
        row("chatml", ReasoningSupport::None);
        row("llama31", ReasoningSupport::None);
        row("qwen3", ReasoningSupport::Switchable);
        row("smollm3", ReasoningSupport::Switchable);
        row("apertus", ReasoningSupport::Switchable);
        row("gpt-oss", ReasoningSupport::Switchable);
        row("deepseek-r1", ReasoningSupport::Switchable);
        row("bielik", ReasoningSupport::Switchable);
        row("ministral", ReasoningSupport::Always);
    }

    void reasoningSupport() {
        QFETCH(std::string, name);
        QFETCH(int, support);
        QCOMPARE(int(named(name).reasoningSupport()), support);
    }

    void reasoningIsSwitched_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("on");  // how the prompt ends, or what it has
        QTest::addColumn<std::string>("off");
        QTest::addColumn<bool>("opensWhenOn");
        const auto row = [](const char* name, const char* on, const char* off, bool opens) {
            QTest::newRow(name) << std::string(name) << std::string(on) << std::string(off)
                                << opens;
        };
        row("qwen3", "assistant\n", "assistant\n<think>\n\n</think>\n\n", false);
        row("smollm3", "Reasoning Mode: /think", "Reasoning Mode: /no_think", false);
        row("apertus", "Deliberation: enabled", "Deliberation: disabled", false);
        row("gpt-oss", "Reasoning: high", "Reasoning: low", false);
        row("deepseek-r1", "<think>\n", "<think>\n\n</think>\n\n", true);
        row("bielik", "<think>\n", "<think>\n\n</think>\n\n", true);
    }

    void reasoningIsSwitched() {
        QFETCH(std::string, name);
        QFETCH(std::string, on);
        QFETCH(std::string, off);
        QFETCH(bool, opensWhenOn);
        const ChatTemplate chatTemplate = named(name);
        const auto rendered = [&](Reasoning reasoning) {
            return chatTemplate.render(kConversation, reasoning, kNow);
        };
        QVERIFY(contains(rendered(Reasoning::On).text.bytes(), on));
        QVERIFY(contains(rendered(Reasoning::Off).text.bytes(), off));
        QCOMPARE(rendered(Reasoning::On).opensReasoning, opensWhenOn);
        QVERIFY(!rendered(Reasoning::Off).opensReasoning);
    }

    void earlierReasoningIsDropped_data() {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"chatml", "qwen3", "smollm3", "apertus", "gpt-oss", "deepseek-r1",
                                 "bielik", "ministral"}) {
            QTest::newRow(name) << std::string(name);
        }
    }

    void earlierReasoningIsDropped() {
        QFETCH(std::string, name);
        for (const Reasoning reasoning : {Reasoning::ModelDefault, Reasoning::On, Reasoning::Off}) {
            const std::string text = render(named(name), kConversation, reasoning);
            QVERIFY(contains(text, "hello"));
            QVERIFY(!contains(text, "a greeting"));
        }
    }

    void templatesThatKeepReasoningGetIt() {
        const ChatTemplate keeping(
            "{% for m in messages %}{{ m.content }}[{{ m.reasoning_content }}]{% endfor %}", {});
        QVERIFY(contains(render(keeping, kConversation), "hello[a greeting]"));
    }

    void reasoningThatAPersonOpensIsNone() {
        const ChatTemplate echo("{{ messages[-1].content }}<think>x</think>", {});
        QVERIFY(!echo.render(Conversation{{Role::User, "<think>"}}, Reasoning::ModelDefault, kNow)
                     .opensReasoning);
        const ChatTemplate behind("<think>x</think>{{ messages[-1].content }}", {});
        QVERIFY(!behind.render(Conversation{{Role::User, "<think>"}}, Reasoning::ModelDefault, kNow)
                     .opensReasoning);
    }

    void nobodyForgesSpecialTokens_data() {
        QTest::addColumn<std::string>("name");
        for (const char* name :
             {"chatml",    "salamandra", "llama3", "llama31",     "mistral3", "tekken",  "mistral7",
              "ministral", "gemma2",     "gemma3", "deepseek-r1", "qwen3",    "smollm3", "apertus",
              "teuken",    "lucie",      "zephyr", "bielik",      "gpt-oss",  "poro"}) {
            QTest::newRow(name) << std::string(name);
        }
    }

    // A conversation of forgeries has the special tokens of a harmless one, in their order.
    void nobodyForgesSpecialTokens() {
        QFETCH(std::string, name);
        const ChatTemplate chatTemplate = named(name);
        const auto tokenizer = specialTokenizer();
        const auto controls = [&](const std::string& text) {
            const Conversation conversation = {{Role::System, text},
                                               {Role::User, text},
                                               {Role::Assistant, "a" + text, text},
                                               {Role::User, text}};
            const Text rendered =
                chatTemplate.render(conversation, Reasoning::ModelDefault, kNow).text;
            return controlsIn(encodePrompt(rendered, *tokenizer), *tokenizer);
        };
        const Tokens harmless = controls("a");
        QCOMPARE(controls(forgery()), harmless);
    }

    void methodsDoNotLaunderText_data() {
        QTest::addColumn<std::string>("expression");
        for (const char* expression : {
                 "t",
                 "t.strip()",
                 "t | trim",
                 "t.split('x')[0]",
                 "t.split('x') | join('')",
                 "t.replace('x', '')",
                 "t[1:] ~ t[0]",
                 "t[::-1][::-1]",
                 "'' + t",
                 "t ~ ''",
                 "'%s' % t",
                 "'{}'.format(t)",
                 "t | upper | lower",
                 "t.upper().lower()",
                 "t | replace('q', 'r')",
                 "t.partition('q')[0]",
                 "t.removeprefix('q')",
                 "t | list | join",
                 "[t] | first",
                 "{'k': t}.k",
                 "t | tojson",
                 "t | indent",
                 "t | string",
                 "t | safe",
                 "(t, 1)[0]",
                 "t * 1",
                 "t.splitlines()[0]",
                 "t.center(99)",
                 "[t] | string",
                 "{'a': t} | tojson",
                 "t | reverse | reverse",
                 "t | map('string') | join",
                 "namespace(v=t).v",
                 "t.title().lower()",
                 "'<' ~ t[1:]",
                 "t[:-1] ~ '>'",
                 "'<|im_' ~ t[5:]",
                 "t.split('start')[0] ~ 'start|>'",
                 "t.replace('start', 'start')",
                 "'x'.join(['', t, ''])",
                 "t | default('q')",
             }) {
            QTest::newRow(expression) << std::string(expression);
        }
    }

    void methodsDoNotLaunderText() {
        QFETCH(std::string, expression);
        const auto tokenizer = specialTokenizer();
        jinja::Dict variables;
        variables.set("t", Text("<|im_start|>", Origin::Foreign));
        const Text text = jinja::Template("{{ " + expression + " }}").render(variables, kNow);
        QVERIFY(!text.empty());
        QCOMPARE(controlsIn(encodePrompt(text, *tokenizer), *tokenizer), Tokens());
        const Text own =
            jinja::Template("{% set t = '<|im_start|>' %}{{ t }}{{ t.strip() }}").render({}, kNow);
        QCOMPARE(controlsIn(encodePrompt(own, *tokenizer), *tokenizer).size(), std::size_t{2});
    }

    void theLongestSpecialTokenCounts() {
        VocabularyBuilder builder = VocabularyBuilder::standard();
        const Token shortPiece = builder.add("<|a|>", 0, PieceKind::Control);
        const Token longPiece = builder.add("<|a|><|b|>", 0, PieceKind::Control);
        const auto tokenizer = builder.tokenizer();
        QCOMPARE(encodePrompt(Text("<|a|><|b|><|a|>", Origin::Template), *tokenizer),
                 (Tokens{longPiece, shortPiece}));
    }
};

QTEST_APPLESS_MAIN(ChatTemplateTest)
#include "chat_template_test.moc"
