// Formulas and footnotes become plain text that can be read.
#include "app/markdown/math_text.h"

#include "app/markdown/block_parser.h"
#include "app/markdown/extensions.h"

#include <QTest>

using namespace concordia::markdown;

namespace {

QString written(const QString& latex) {
    InlineText text;
    appendMath(latex, text, {});
    return QString(text.text()).replace(QChar(0x2009), u' ');
}

QString shown(const char* markdown) {
    QStringList texts;
    for (const Block& block : parseMarkdown(markdown).blocks) {
        texts.append(block.code + block.text.text());
    }
    return texts.join(u'|').replace(QChar(0x2009), u' ');
}

}  // namespace

class MathTextTest : public QObject {
    Q_OBJECT

private slots:
    void formulasBecomeText_data() {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* latex, const char* text) {
            QTest::newRow(latex) << QString::fromUtf8(latex) << QString::fromUtf8(text);
        };
        row("E = mc^2", "E = mc²");
        row("a^2+b^2=c^2", "a² + b² = c²");
        row("-x", "−x");
        row("(-1)^{n+1}", "(−1)ⁿ⁺¹");
        row("x_{1,2}", "x_(1,2)");
        row("x_i^2", "xᵢ²");
        row("a_{ij}", "aᵢⱼ");
        row("e^{-x^2}", "e^(−x²)");
        row(R"(\frac{1}{2})", "1/2");
        row(R"(\frac{a+b}{2c})", "(a + b)/(2c)");
        row(R"(\frac{dy}{dx})", "dy/dx");
        row(R"(x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a})", "x = (−b ± √(b² − 4ac))/(2a)");
        row(R"(\sqrt[3]{8} = 2)", "∛8 = 2");
        row(R"(\sum_{i=1}^{n} i^2)", "∑ᵢ₌₁ⁿ i²");
        row(R"(\int_0^\infty e^{-x}\,dx)", "∫₀^∞ e⁻ˣ dx");
        row(R"(\lim_{x \to 0} \frac{\sin x}{x} = 1)", "lim_(x → 0) (sin x)/x = 1");
        row(R"(\alpha \le \beta)", "α ≤ β");
        row(R"(\mathbb{R}^n \subset \mathbb{C}^n)", "ℝⁿ ⊂ ℂⁿ");
        row(R"(\mathbf{v} \cdot \vec{w})", "v · w⃗");
        row(R"(\hat{x} + \overline{ab})", "x̂ + a̅b̅");
        row(R"(90^\circ)", "90°");
        row(R"(f'(x))", "f′(x)");
        row(R"(\text{if } x > 0)", "if x > 0");
        row(R"(\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix})", "(1, 2; 3, 4)");
        row(R"(\left( \frac{a}{b} \right)^2)", "(a/b)²");
        row(R"(\left\{ x \right.)", "{x");
        row(R"(\binom{n}{k})", "C(n, k)");
        row(R"(A \implies B)", "A ⇒ B");
        row(R"(\log_2 8)", "log₂ 8");
        row(R"(\{1, 2\})", "{1, 2}");
        row(R"(100\%)", "100%");
        row(R"(\strange{x})", "\\strangex");
    }

    void formulasBecomeText() {
        QFETCH(const QString, latex);
        QFETCH(const QString, text);
        QCOMPARE(written(latex), text);
    }

    void valuesAreEmphasized() {
        InlineText text;
        appendMath(QStringLiteral("ab = 1"), text, InlineStyle::Math);
        QCOMPARE(text.runs().size(), 2);
        QCOMPARE(text.runs()[0].styles, InlineStyle::Emphasis | InlineStyle::Math);
        QCOMPARE(text.runs()[1].styles, InlineStyles(InlineStyle::Math));
    }

    void formulasAreFoundInText_data() {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* markdown, const char* text) {
            QTest::newRow(markdown) << QByteArray(markdown) << QString::fromUtf8(text);
        };
        row("So $x^2$ grows.", "So x² grows.");
        row("So \\(x^2\\), it is.", "So x², it is.");
        row("\\[\nx^2 = 4\n\\]", "x² = 4");
        row("$$\\frac{a}{b}$$", "a/b");
        row("It costs $5 and $10.", "It costs $5 and $10.");
        row("Between 5$ and 10$.", "Between 5$ and 10$.");
        row("No end: \\(x^2", "No end: (x^2");
        row("Not \\\\(x\\\\) this.", "Not \\(x\\) this.");
        row("In `\\(x\\)` code.", "In \\(x\\) code.");
        row("```\n\\(x^2\\) [^1]\n```", "\\(x^2\\) [^1]");
        row("\\(a\n\nb\\)", "(a|b)");
        row("_\\(a_1\\)_ and \\(b_2\\)", "a₁ and b₂");
        row("| a |\n|---|\n", "");
    }

    void formulasAreFoundInText() {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, text);
        QCOMPARE(shown(markdown.constData()), text);
    }

    void formulasKeepTheirOrderInArabic() {
        const auto blocks = parseMarkdown("النتيجة $x = 2y$ صحيحة").blocks;
        const QString text = blocks.at(0).text.text();
        QCOMPARE(text.count(kIsolateLeftToRight), 1);
        QCOMPARE(text.count(kEndIsolate), 1);
        QVERIFY(text.contains(kIsolateLeftToRight + QStringLiteral("x = 2y") + kEndIsolate));
    }

    void footnotesAreRaised() {
        QCOMPARE(shown("True[^1], and this[^note].\n\n[^1]: A book.\n[^note]: Another: see it."),
                 QString::fromUtf8("True¹, and this[note].|¹ A book. [note] Another: see it."));
        QCOMPARE(shown("See[^2].\n\n[^2]: https://example.org"),
                 QString::fromUtf8("See².|² https://example.org"));
        QCOMPARE(shown("`a[^1]`"), QStringLiteral("a[^1]"));
    }

    // The parser's offsets rely on it.
    void everyByteStaysInItsPlace() {
        const QByteArray text = "a \\(b\\) c\n\n[^1]: d\n\n\\[e\\]\n";
        QCOMPARE(withExtensions(text).size(), text.size());
        QCOMPARE(withExtensions(text).indexOf('c'), text.indexOf('c'));
    }

    void hostileFormulasEnd() {
        QVERIFY(!written(QString(100'000, u'{')).isEmpty());
        QVERIFY(!written(QString(100'000, u'^')).isEmpty());
        QVERIFY(!written(QStringLiteral("\\frac").repeated(50'000)).isEmpty());
        QVERIFY(!written(QStringLiteral("\\left(").repeated(50'000)).isEmpty());
        QVERIFY(!written(QStringLiteral("\\begin{cases}").repeated(20'000)).isEmpty());
        QVERIFY(!written(QStringLiteral("\\overset{a}").repeated(40)).isEmpty());
        QVERIFY(!written(QStringLiteral("}\\right)\\end{x}&")).isEmpty());
        const QByteArray openings = QByteArray("\\(").repeated(20'000);
        QCOMPARE(withExtensions(openings).size(), openings.size());
    }
};

QTEST_GUILESS_MAIN(MathTextTest)
#include "math_text_test.moc"
