// Every page of the window in every language, wide and narrow: no text of the interface is cut,
// shortened or broken, and none is left untranslated.
#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <array>

#include "app/chat/clipboard.h"
#include "app/languages/answer_languages.h"
#include "app/window/application_setup.h"
#include "tests/app/support/eventually.h"
#include "tests/app/support/plain_reader.h"
#include "tests/screenshots/interface_texts.h"
#include "tests/screenshots/sample_texts.h"
#include "tests/screenshots/scenes.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr QChar kFirstMark = u'\u27E6';
constexpr QChar kSecondMark = u'\u27EA';
constexpr QSize kSizes[] = {{1280, 860}, {420, 720}};

// A window of its own in a scene.
class ShownScene {
public:
    ShownScene(const Scene& scene, QSize size)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_window(std::make_unique<FakeEngineFactory>(m_script), m_settings,
                   m_folder.filePath(QStringLiteral("data")), readHere) {
        m_window.settings().setReducedMotion(true);
        m_window.settings().setWelcomed(scene.name != QLatin1String("welcome"));
        m_frame = m_window.load();
        m_frame->resize(size);
        static_cast<void>(QTest::qWaitForWindowExposed(m_frame));
        scene.prepare(m_window, *m_script);
        settle();
    }

    // Lays everything out anew.
    void settle() {
        for (int i = 0; i < 2; ++i) {
            QSignalSpy swapped(m_frame, &QQuickWindow::frameSwapped);
            m_frame->update();
            static_cast<void>(swapped.wait(kPatience));
        }
    }
    void translateBy(QTranslator& translator) {
        QCoreApplication::installTranslator(&translator);
        QMetaObject::invokeMethod(m_frame->property("language").value<QObject*>(), "changed");
        settle();
    }
    [[nodiscard]] QList<QQuickItem*> texts() const { return visibleTexts(m_frame->contentItem()); }
    [[nodiscard]] double width() const { return m_frame->width(); }

private:
    const QTemporaryDir m_folder;
    QSettings m_settings;
    std::shared_ptr<FakeScript> m_script = std::make_shared<FakeScript>();
    MainWindow m_window;
    QQuickWindow* m_frame = nullptr;
};

Scene sceneOf(const QString& name) {
    const std::vector<Scene> all = scenes(QStringLiteral("en"));
    return *std::ranges::find(all, name, &Scene::name);
}

QString shownText(const QQuickItem& item) {
    if (!item.inherits("QQuickTextEdit")) {
        return item.property("text").toString();
    }
    QString text;  // without the marks of rich text
    QMetaObject::invokeMethod(const_cast<QQuickItem*>(&item), "getText",
                              Q_RETURN_ARG(QString, text), Q_ARG(int, 0),
                              Q_ARG(int, item.property("length").toInt()));
    return text;
}

bool isLetter(QChar character) {
    return character.isLetter();
}

QString onOneLine(QString text) {
    static const QRegularExpression kTags(
        QStringLiteral("<[^>]*>|[\u00AB\u00BB]|[\u2066-\u2069]|\\[\\d\\]?"));
    text.replace(QChar::ObjectReplacementCharacter, u' ');
    return text.remove(kTags).simplified();
}

// Whether a text is content of the scenes, a name, or the same in every language.
bool isGiven(const QString& text) {
    // Keys, sizes, and paths of files.
    static const QRegularExpression kSame(
        QStringLiteral("^((((Ctrl|Alt|Shift)\\+)*([A-Z]|F\\d+|Esc|End|Enter|Up|Down|Left|Right))"
                       "|[\\d.]+ [kMG]B|/.*|Concordia-\\w+)$"));
    static const QString kContent = [] {
        const SampleTexts texts = sampleTexts(QStringLiteral("en"));
        QStringList content{texts.question,
                            texts.longQuestion,
                            texts.reasoning,
                            texts.answer,
                            withoutMarks(texts.answer + texts.answer),
                            QStringLiteral("Python Concordia"),
                            QStringLiteral("Scan 2026-03.txt"),
                            QStringLiteral("Teuken 7B Instruct teuken-7b-instruct-q4_k_m.gguf"),
                            QStringLiteral("AMD Radeon RX 7800 XT")};
        for (const QString& title : texts.titles) {
            content.append(title + QStringLiteral(".md"));
            content.append(title + QStringLiteral(".pdf"));
        }
        for (const LanguageEntry& language : InterfaceLanguage::available()) {
            content.append(language.endonym);
            content.append(languageName(language.code, QStringLiteral("en")));
        }
        for (const DeviceInfo& device : listDevices()) {
            content.append(QString::fromStdString(device.name));
        }
        return onOneLine(content.join(u' '));
    }();
    const QString line = onOneLine(text);
    const QStringList parts = line.split(u'\u2026', Qt::SkipEmptyParts);
    return kSame.match(line).hasMatch() || std::ranges::all_of(parts, [](const QString& part) {
               return kContent.contains(part.trimmed());
           });
}

// What was said of something that happened stays in the language it was said in, and lists that are
// open for a moment are not open while a language is chosen.
bool isOfAMoment(const QObject* object) {
    const QString type = QString::fromLatin1(object->metaObject()->className());
    return std::ranges::any_of(
        std::array{"Toast", "ErrorCard", "AttachmentChips", "CollectionCard", "CommandPalette"},
        [&](const char* momentary) { return type.contains(QLatin1StringView(momentary)); });
}

bool isOfAMoment(const QQuickItem& item) {
    for (const QQuickItem* above = &item; above != nullptr; above = above->parentItem()) {
        const QObject* owner = above->parent();
        if (isOfAMoment(static_cast<const QObject*>(above)) ||
            (owner != nullptr && isOfAMoment(owner))) {
            return true;
        }
    }
    return false;
}

}  // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private slots:
    void init() { setUpLanguage(QStringLiteral("en")); }
    void textsAreWhole_data();
    void textsAreWhole();
    void textsAreTranslated_data();
    void textsAreTranslated();
};

void LayoutTest::textsAreWhole_data() {
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QSize>("size");
    for (const Scene& scene : scenes(QStringLiteral("en"))) {
        for (const QSize size : kSizes) {
            QTest::addRow("%s %d", qPrintable(scene.name), size.width()) << scene.name << size;
        }
    }
}

void LayoutTest::textsAreWhole() {
    QFETCH(const QString, scene);
    QFETCH(const QSize, size);
    ShownScene shown(sceneOf(scene), size);
    QStringList problems;
    int checked = 0;
    for (const LanguageEntry& language : InterfaceLanguage::available()) {
        setUpLanguage(language.code);
        RecordingTranslator translator(language.code);
        shown.translateBy(translator);
        for (const QQuickItem* item : shown.texts()) {
            if (!translator.gave(shownText(*item))) {
                continue;
            }
            ++checked;
            const QString problem = problemOf(*item, shown.width());
            if (!problem.isEmpty()) {
                problems.append(
                    QStringLiteral("%1: ‘%2’ %3").arg(language.code, shownText(*item), problem));
            }
        }
    }
    // A narrow window shows a document by itself.
    QVERIFY(checked > 0 || scene == QLatin1String("document") || scene == QLatin1String("pdf"));
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void LayoutTest::textsAreTranslated_data() {
    QTest::addColumn<QString>("scene");
    for (const Scene& scene : scenes(QStringLiteral("en"))) {
        QTest::addRow("%s", qPrintable(scene.name)) << scene.name;
    }
}

// With every text marked that is asked for in the person's language, those without a mark are what
// people, models and files bring.
void LayoutTest::textsAreTranslated() {
    QFETCH(const QString, scene);
    MarkingTranslator marking(kFirstMark);
    QCoreApplication::installTranslator(&marking);
    ShownScene shown(sceneOf(scene), kSizes[0]);
    QStringList problems;
    int marked = 0;
    for (const QQuickItem* item : shown.texts()) {
        const QString text = shownText(*item);
        if (text.contains(kFirstMark)) {
            ++marked;
        } else if (std::ranges::any_of(text, &isLetter) && !isGiven(text)) {
            problems.append(text);
        }
    }
    QVERIFY(marked > 0);
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));

    MarkingTranslator other(kSecondMark);
    shown.translateBy(other);
    for (const QQuickItem* item : shown.texts()) {
        QString text = shownText(*item);
        if (text.contains(kFirstMark) && !isGiven(text.remove(kFirstMark)) && !isOfAMoment(*item)) {
            problems.append(shownText(*item));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

int main(int argc, char** argv) {
    prepareApplication();
    const QGuiApplication application(argc, argv);
    setUpFontsAndIcon();
    LayoutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "layout_test.moc"
