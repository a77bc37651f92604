#include "app/markdown/syntax_repository.h"

#include <KSyntaxHighlighting/Theme>

#include <QColor>
#include <QSignalSpy>
#include <QTest>

using namespace concordia::markdown;
using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

class SyntaxThemeTest : public QObject {
    Q_OBJECT
private slots:
    void findsLanguages_data();
    void findsLanguages();
    void staysReadable_data();
    void staysReadable();

private:
    // Null when the language is not known after a while.
    const KSyntaxHighlighting::Definition* definition(const QString& name) {
        if (!QTest::qWaitFor([&] { return m_repository.definition(name) != nullptr; }, 60'000)) {
            return nullptr;
        }
        return m_repository.definition(name);
    }

    SyntaxRepository m_repository;
};

void SyntaxThemeTest::findsLanguages_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("name");
    QTest::newRow("cpp") << u"cpp"_s << u"C++"_s;
    QTest::newRow("c++") << u"c++"_s << u"C++"_s;
    QTest::newRow("csharp") << u"csharp"_s << u"C#"_s;
    QTest::newRow("Python") << u"Python"_s << u"Python"_s;
    QTest::newRow("py") << u"py"_s << u"Python"_s;
    QTest::newRow("js") << u"js"_s << u"JavaScript"_s;
    QTest::newRow("ts") << u"ts"_s << u"TypeScript"_s;
    QTest::newRow("rust") << u"rust"_s << u"Rust"_s;
    QTest::newRow("go") << u"golang"_s << u"Go"_s;
    QTest::newRow("bash") << u"shell"_s << u"Bash"_s;
    QTest::newRow("yml") << u"yml"_s << u"YAML"_s;
    QTest::newRow("json") << u"json"_s << u"JSON"_s;
    QTest::newRow("html") << u"html"_s << u"HTML"_s;
    QTest::newRow("dockerfile") << u"dockerfile"_s << u"Dockerfile"_s;
    QTest::newRow("unknown") << u"nosuchlanguage"_s << QString{};
    QTest::newRow("path") << u"../../etc/passwd"_s << QString{};
}

void SyntaxThemeTest::findsLanguages() {
    QFETCH(QString, written);
    QFETCH(QString, name);
    const auto* found = definition(written);
    QVERIFY(found != nullptr);
    QCOMPARE(found->isValid() ? found->name() : QString{}, name);
}

void SyntaxThemeTest::staysReadable_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QColor>("background");
    QTest::newRow("light") << false << QColor{u"#F4F1EB"_s};
    QTest::newRow("dark") << true << QColor{u"#141311"_s};
}

// WCAG 2.2, contrast ratio of relative luminances.
void SyntaxThemeTest::staysReadable() {
    QFETCH(bool, dark);
    QFETCH(QColor, background);
    QVERIFY(definition(u"cpp"_s) != nullptr);
    const Theme& theme = m_repository.theme(dark);
    QVERIFY(theme.isValid());
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    for (int index = Theme::Normal; index <= Theme::Others; ++index) {
        const auto style = static_cast<Theme::TextStyle>(index);
        const QColor colour = QColor::fromRgba(theme.textColor(style));
        QVERIFY(colour.alpha() == 255);
        const double first = luminance(colour) + 0.05;
        const double second = luminance(background) + 0.05;
        QVERIFY2(std::max(first, second) / std::min(first, second) >= 5.5,
                 qPrintable(u"Style %1 is %2"_s.arg(index).arg(colour.name())));
        QVERIFY(!theme.isBold(style) && !theme.isItalic(style));
        QCOMPARE(theme.isUnderline(style), style == Theme::Error);
    }
}

QTEST_MAIN(SyntaxThemeTest)

#include "syntax_theme_test.moc"
