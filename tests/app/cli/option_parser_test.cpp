// How the arguments of subcommands are read.
#include "app/cli/option_parser.h"

#include <QTest>
#include <array>

#include "app/cli/word_wrap.h"

using namespace concordia::cli;

namespace {

constexpr std::array kOptions{
    Option{.name = "count", .letter = 'c', .value = "N", .help = "How many."},
    Option{.name = "ratio", .letter = 0, .value = "R", .help = "How much."},
    Option{.name = "quiet", .letter = 'q', .value = "", .help = "Say nothing."}};
constexpr NumberRange kRatio{0, 2, "a number from 0 to 2"};

Arguments parse(const std::vector<std::string>& arguments) {
    return parseArguments(arguments, kOptions, 2);
}

template <typename Call>
std::string usageError(Call call) {
    try {
        call();
    } catch (const UsageError& error) {
        return error.what();
    }
    return {};
}

}  // namespace

class OptionParserTest : public QObject {
    Q_OBJECT

private slots:
    void formsOfAnOption_data();
    void formsOfAnOption();
    void switchesAndPositionals();
    void lastOneCounts();
    void absentOptionsAreEmpty();
    void wrongFormsNameTheOption_data();
    void wrongFormsNameTheOption();
    void malformedIntegers_data();
    void malformedIntegers();
    void integersKeepTheirRange();
    void malformedNumbers_data();
    void malformedNumbers();
    void helpIsWrapped();
};

void OptionParserTest::formsOfAnOption_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("apart") << QStringList{"--count", "12"};
    QTest::newRow("equals") << QStringList{"--count=12"};
    QTest::newRow("letter apart") << QStringList{"-c", "12"};
    QTest::newRow("letter attached") << QStringList{"-c12"};
}

void OptionParserTest::formsOfAnOption() {
    QFETCH(QStringList, arguments);
    std::vector<std::string> words;
    for (const QString& word : arguments) {
        words.push_back(word.toStdString());
    }
    QCOMPARE(parse(words).integer("count"), std::optional<std::uint64_t>(12));
}

void OptionParserTest::switchesAndPositionals() {
    const Arguments arguments = parse({"one", "-q", "--", "--count"});
    QVERIFY(arguments.has("quiet"));
    QVERIFY(!arguments.has("count"));
    QCOMPARE(arguments.positionals().size(), 2U);
    QCOMPARE(arguments.positionals()[0], "one");
    QCOMPARE(arguments.positionals()[1], "--count");
    QCOMPARE(parse({"-"}).positionals()[0], "-");
    QCOMPARE(parse({"--ratio=--x"}).text("ratio"), "--x");
    QCOMPARE(parse({"--ratio="}).text("ratio"), "");
}

void OptionParserTest::lastOneCounts() {
    const Arguments arguments = parse({"--count", "1", "-c", "2", "--count=3"});
    QCOMPARE(arguments.text("count"), "3");
    QCOMPARE(arguments.texts("count"), (std::vector<std::string>{"1", "2", "3"}));
    QVERIFY(arguments.texts("ratio").empty());
}

void OptionParserTest::absentOptionsAreEmpty() {
    const Arguments arguments = parse({});
    QVERIFY(!arguments.text("count"));
    QVERIFY(!arguments.integer("count"));
    QVERIFY(!arguments.number("ratio", kRatio));
    QVERIFY(arguments.positionals().empty());
}

void OptionParserTest::wrongFormsNameTheOption_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList{"--nope"} << "--nope.";
    QTest::newRow("unknown with value") << QStringList{"--nope=1"} << "--nope.";
    QTest::newRow("unknown letter") << QStringList{"-x"} << "-x.";
    QTest::newRow("a part of a name") << QStringList{"--coun", "1"} << "--coun.";
    QTest::newRow("value missing at the end") << QStringList{"--count"} << "--count needs";
    QTest::newRow("value missing") << QStringList{"--count", "--quiet"} << "--count needs";
    QTest::newRow("letter's value missing") << QStringList{"-c"} << "-c needs";
    QTest::newRow("value too many") << QStringList{"--quiet=1"} << "--quiet takes no value";
    QTest::newRow("argument too many") << QStringList{"1", "2", "3"} << "‘3’";
}

void OptionParserTest::wrongFormsNameTheOption() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    std::vector<std::string> words;
    for (const QString& word : arguments) {
        words.push_back(word.toStdString());
    }
    const std::string message = usageError([&] { static_cast<void>(parse(words)); });
    QVERIFY2(QString::fromStdString(message).contains(named), message.c_str());
}

void OptionParserTest::malformedIntegers_data() {
    QTest::addColumn<QString>("value");
    for (const char* value :
         {"", "12x", "-1", "+1", " 1", "1.5", "1e3", "0x10", "nan", "18446744073709551616"}) {
        QTest::newRow(value) << value;
    }
}

void OptionParserTest::malformedIntegers() {
    QFETCH(QString, value);
    const Arguments arguments = parse({"--count", value.toStdString()});
    const std::string message = usageError([&] { static_cast<void>(arguments.integer("count")); });
    QVERIFY(QString::fromStdString(message).contains("--count"));
    QVERIFY(QString::fromStdString(message).contains("‘" + value + "’"));
}

void OptionParserTest::integersKeepTheirRange() {
    QCOMPARE(parse({"-c", "3"}).integer("count", {3, 5}), 3U);
    QCOMPARE(parse({"-c", "5"}).integer("count", {3, 5}), 5U);
    for (const char* value : {"2", "6"}) {
        const Arguments arguments = parse({"-c", value});
        const std::string message =
            usageError([&] { static_cast<void>(arguments.integer("count", {3, 5})); });
        QVERIFY(message.find("-c takes a whole number from 3 to 5") != std::string::npos);
    }
    QCOMPARE(parse({"-c", "18446744073709551615"}).integer("count"), UINT64_MAX);
}

void OptionParserTest::malformedNumbers_data() {
    QTest::addColumn<QString>("value");
    for (const char* value : {"", "1x", "-1", "2.1", "nan", "inf", "1e999", "1,5", "--"}) {
        QTest::newRow(value) << value;
    }
}

void OptionParserTest::malformedNumbers() {
    QFETCH(QString, value);
    const Arguments arguments = parse({"--ratio=" + value.toStdString()});
    const std::string message =
        usageError([&] { static_cast<void>(arguments.number("ratio", kRatio)); });
    QVERIFY(QString::fromStdString(message).contains("--ratio takes a number from 0 to 2"));
    QCOMPARE(parse({"--ratio=1.5"}).number("ratio", kRatio), 1.5);
    QCOMPARE(parse({"--ratio", "2"}).number("ratio", kRatio), 2.0);
}

void OptionParserTest::helpIsWrapped() {
    QCOMPARE(wordWrap("one two three", 7), "one two\nthree");
    QCOMPARE(wordWrap("one two three", 7, 2), "one two\n  three");
    QCOMPARE(wordWrap("‘a’ ‘b’", 7), "‘a’ ‘b’");
    QCOMPARE(wordWrap("incomprehensible word", 5), "incomprehensible\nword");
    QCOMPARE(wordWrap("one\ntwo", 20), "one\ntwo");
}

QTEST_APPLESS_MAIN(OptionParserTest)
#include "option_parser_test.moc"
