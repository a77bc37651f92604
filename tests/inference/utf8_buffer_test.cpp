// Utf8Buffer against a second, independent decoder, for every kind of sequence and every split.
#include "inference/tokenizer/utf8_buffer.h"

#include <QTest>
#include <cstdint>
#include <string>
#include <vector>

#include "inference/tokenizer/utf8.h"

using namespace concordia;

namespace {

const std::string kReplacement = "\xEF\xBF\xBD";

std::string encoded(std::uint32_t code) {
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    if (code < 0x80) {
        return {byte(code)};
    }
    if (code < 0x800) {
        return {byte(0xC0U | code >> 6U), byte(0x80U | (code & 0x3FU))};
    }
    if (code < 0x10000) {
        return {byte(0xE0U | code >> 12U), byte(0x80U | (code >> 6U & 0x3FU)),
                byte(0x80U | (code & 0x3FU))};
    }
    return {byte(0xF0U | code >> 18U), byte(0x80U | (code >> 12U & 0x3FU)),
            byte(0x80U | (code >> 6U & 0x3FU)), byte(0x80U | (code & 0x3FU))};
}

bool isScalarValue(std::uint32_t code) {
    return code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

// The text released for `bytes` when they come in as the bits of `splits` say: bit i set means a
// new call before byte i + 1.
std::string released(std::string_view bytes, std::uint32_t splits) {
    Utf8Buffer buffer;
    std::string text;
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= bytes.size(); ++end) {
        if (end == bytes.size() || (splits >> (end - 1) & 1U) != 0) {
            text += buffer.append(bytes.substr(begin, end - begin));
            begin = end;
        }
    }
    return text + buffer.finish();
}

void compareForAllSplits(std::string_view bytes, const std::string& expected) {
    QVERIFY(bytes.size() <= 16);
    const std::uint32_t ways = bytes.empty() ? 1 : 1U << (bytes.size() - 1);
    for (std::uint32_t splits = 0; splits < ways; ++splits) {
        QCOMPARE(QByteArray::fromStdString(released(bytes, splits)),
                 QByteArray::fromStdString(expected));
    }
}

}  // namespace

class Utf8BufferTest : public QObject {
    Q_OBJECT

private slots:
    void everyCharacterIsKept();
    void everyPrefixWaits();
    void everyPairOfBytes();
    void everyThreeBytesOfInterest();
    void sequences_data();
    void sequences();
    void nothingIsHeldBack();
    void finishEmpties();
};

void Utf8BufferTest::everyCharacterIsKept() {
    Utf8Buffer buffer;
    for (std::uint32_t code = 0; code <= 0x10FFFF; ++code) {
        if (isScalarValue(code)) {
            const std::string bytes = encoded(code);
            if (buffer.append(bytes) != bytes) {
                QFAIL(qPrintable(QStringLiteral("U+%1 was changed.").arg(code, 4, 16)));
            }
        }
    }
    QCOMPARE(buffer.finish(), std::string());
}

// A character whose last byte is missing is not released, and finish() makes it one U+FFFD.
void Utf8BufferTest::everyPrefixWaits() {
    for (std::uint32_t code = 0x80; code <= 0x10FFFF; code += code < 0x11000 ? 1 : 0x3F) {
        if (!isScalarValue(code)) {
            continue;
        }
        const std::string bytes = encoded(code);
        for (std::size_t length = 1; length < bytes.size(); ++length) {
            Utf8Buffer buffer;
            QCOMPARE(buffer.append(bytes.substr(0, length)), std::string());
            QCOMPARE(buffer.finish(), kReplacement);
        }
    }
}

// Two bytes are a character exactly if one encodes to them; else each maximal subpart is replaced.
void Utf8BufferTest::everyPairOfBytes() {
    std::vector<bool> characters(0x10000, false);
    for (std::uint32_t code = 0x80; code < 0x800; ++code) {
        const std::string bytes = encoded(code);
        characters[static_cast<std::size_t>(static_cast<std::uint8_t>(bytes[0])) << 8U |
                   static_cast<std::uint8_t>(bytes[1])] = true;
    }
    for (std::uint32_t pair = 0; pair < 0x10000; ++pair) {
        const std::string bytes = {static_cast<char>(pair >> 8U), static_cast<char>(pair & 0xFFU)};
        const bool firstIsAscii = pair >> 8U < 0x80;
        const bool secondIsAscii = (pair & 0xFFU) < 0x80;
        const Utf8Step step = nextUtf8(bytes);
        if (characters[pair]) {
            QCOMPARE(released(bytes, 1), bytes);
        } else if (step.kind == Utf8Kind::Unfinished) {
            QCOMPARE(step.length, std::size_t{2});
            QCOMPARE(released(bytes, 1), kReplacement);
        } else {
            const std::string first = firstIsAscii ? bytes.substr(0, 1) : kReplacement;
            const std::string second = secondIsAscii ? bytes.substr(1) : kReplacement;
            QCOMPARE(released(bytes, 1), first + second);
        }
    }
}

// Whether a continuation is allowed follows from the characters that exist, not from a table.
void Utf8BufferTest::everyThreeBytesOfInterest() {
    for (std::uint32_t lead = 0xE0; lead <= 0xFF; ++lead) {
        for (std::uint32_t second = 0; second <= 0xFF; ++second) {
            bool begins = false;
            for (std::uint32_t rest = 0; rest < 0x1000 && lead >= 0xF0 && lead < 0xF8; ++rest) {
                const std::uint32_t code = (lead & 7U) << 18U | (second & 0x3FU) << 12U | rest;
                begins =
                    begins || ((second & 0xC0U) == 0x80 && code >= 0x10000 && isScalarValue(code));
            }
            for (std::uint32_t rest = 0; rest < 0x40 && lead < 0xF0; ++rest) {
                const std::uint32_t code = (lead & 15U) << 12U | (second & 0x3FU) << 6U | rest;
                begins =
                    begins || ((second & 0xC0U) == 0x80 && code >= 0x800 && isScalarValue(code));
            }
            const std::string bytes = {static_cast<char>(lead), static_cast<char>(second)};
            const Utf8Step step = nextUtf8(bytes);
            QCOMPARE(step.kind, begins ? Utf8Kind::Unfinished : Utf8Kind::Invalid);
            QCOMPARE(step.length, begins ? std::size_t{2} : std::size_t{1});
        }
    }
}

void Utf8BufferTest::sequences_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("shape");  // "?" stands for U+FFFD
    const auto row = [](const char* name, const std::string& bytes, const std::string& shape) {
        QTest::newRow(name) << bytes << shape;
    };
    row("empty", "", "");
    row("ASCII", "Hello, world", "Hello, world");
    row("mixed lengths", "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z",
        "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z");
    row("lone continuations", "a\x80\xBFz", "a??z");
    row("overlong, two bytes", "\xC0\xAF\xC1\xBF", "????");
    row("overlong, three bytes", "\xE0\x80\xAF\xE0\x9F\xBF", "??????");
    row("overlong, four bytes", "\xF0\x80\x80\xAF\xF0\x8F\xBF\xBF", "????????");
    row("surrogates", "\xED\xA0\x80\xED\xBF\xBF", "??????");
    row("above U+10FFFF", "\xF4\x90\x80\x80\xF5\x80\x80\x80", "????????");
    row("bytes that UTF-8 never uses", "\xFE\xFF\xF8\xC0", "????");
    // The example of The Unicode Standard, table 3-11.
    row("truncated sequences", "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", "????A");
    // Table 3-8: maximal subparts.
    row("subparts", "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64", "a???b?c??d");
    row("unfinished at the end", "ab\xF0\x9F\x98", "ab?");
    row("restart inside", "\xE2\x82\xE2\x82\xAC", "?\xE2\x82\xAC");
    row("U+FFFD itself", "\xEF\xBF\xBD", "\xEF\xBF\xBD");
}

void Utf8BufferTest::sequences() {
    QFETCH(std::string, bytes);
    QFETCH(std::string, shape);
    std::string expected;
    for (const char character : shape) {
        expected += character == '?' ? kReplacement : std::string(1, character);
    }
    compareForAllSplits(bytes, expected);
}

// A character is released with its last byte, not with the next character.
void Utf8BufferTest::nothingIsHeldBack() {
    Utf8Buffer buffer;
    QCOMPARE(buffer.append("a\xE2"), std::string("a"));
    QCOMPARE(buffer.append("\x82"), std::string());
    QCOMPARE(buffer.append("\xAC"), std::string("\xE2\x82\xAC"));
    // A byte that cannot continue makes the waiting part invalid at once.
    QCOMPARE(buffer.append("\xF0\x9F"), std::string());
    QCOMPARE(buffer.append("x"), kReplacement + "x");
}

void Utf8BufferTest::finishEmpties() {
    Utf8Buffer buffer;
    QCOMPARE(buffer.append("\xC3"), std::string());
    QCOMPARE(buffer.finish(), kReplacement);
    QCOMPARE(buffer.finish(), std::string());
    QCOMPARE(buffer.append("\xA9"), kReplacement);
}

QTEST_APPLESS_MAIN(Utf8BufferTest)
#include "utf8_buffer_test.moc"
