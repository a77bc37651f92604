#include <QTest>

#include "app/palette/palette_model.h"
#include "app/storage/text_folding.h"
#include "tests/app/chat/chat_fixture.h"

using namespace concordia;
using namespace concordia::test;

class TestPaletteModel : public QObject {
    Q_OBJECT

    ChatFixture m_fixture;

    static QStringList names(const PaletteModel& model) {
        QStringList all;
        for (int row = 0; row < model.count(); ++row) {
            all.append(
                model.index(row).data(static_cast<int>(PaletteModel::Roles::Name)).toString());
        }
        return all;
    }
    static QVariantMap entry(PaletteModel::Kind kind, const QString& name) {
        return {{QStringLiteral("kind"), static_cast<int>(kind)}, {QStringLiteral("name"), name}};
    }

private slots:
    void lettersInOrderFit() {
        QVERIFY(fuzzyScore(u"new conversation", u"nconv") > 0);
        QCOMPARE(fuzzyScore(u"new conversation", u"vcn x"), 0);
        QCOMPARE(fuzzyScore(u"settings", u"settingss"), 0);
        QVERIFY(fuzzyScore(u"new conversation", u"con") > fuzzyScore(u"second moon", u"con"));
    }

    void accentsAndCaseMakeNoDifference() {
        PaletteModel model;
        model.setEntries({entry(PaletteModel::Kind::Command, QStringLiteral("Größerer Text")),
                          entry(PaletteModel::Kind::Command, QStringLiteral("Ρυθμίσεις")),
                          entry(PaletteModel::Kind::Command, QStringLiteral("Theme"))});
        model.setQuery(QStringLiteral("grosser"));
        QCOMPARE(names(model), QStringList{QStringLiteral("Größerer Text")});
        model.setQuery(QStringLiteral("ΡΥΘΜΙΣ"));
        QCOMPARE(names(model), QStringList{QStringLiteral("Ρυθμίσεις")});
    }

    void kindsStayTogetherAndTheBestIsFirst() {
        PaletteModel model;
        model.setEntries({entry(PaletteModel::Kind::Setting, QStringLiteral("Text size")),
                          entry(PaletteModel::Kind::Command, QStringLiteral("Quit")),
                          entry(PaletteModel::Kind::Command, QStringLiteral("Larger text"))});
        model.setQuery(QStringLiteral("text"));
        QCOMPARE(names(model),
                 (QStringList{QStringLiteral("Larger text"), QStringLiteral("Text size")}));
    }

    void conversationsAreFoundAndDeletedOnesAreNot() {
        QVERIFY(eventually([&] { return m_fixture.parts.library.loaded(); }));
        QVERIFY(m_fixture.ask(QStringLiteral("Bean soup"), "Soak them."));
        const RecordId id = m_fixture.chat.conversationId();
        PaletteModel model;
        model.setConversations(&m_fixture.parts.library);
        QCOMPARE(names(model), QStringList{QStringLiteral("Bean soup")});
        model.setQuery(QStringLiteral("bs"));
        QCOMPARE(model.index(0).data(static_cast<int>(PaletteModel::Roles::ConversationId)), id);
        m_fixture.parts.library.remove(id);
        model.setQuery(QStringLiteral("bean"));
        QCOMPARE(model.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palette_model.moc"
