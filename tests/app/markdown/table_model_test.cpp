#include "app/markdown/table_model.h"
#include "app/markdown/block_parser.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace concordia::markdown;
using namespace Qt::StringLiterals;

namespace {

TableContent table(const QString& text) {
    return {parseMarkdown(text.toUtf8()).blocks.at(0).table};
}

}  // namespace

class TableModelTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void addsRowsOneByOne();
    void fitsColumnsIntoTheWidth();
    void alignsNumbers();
    void showsHugeTablesInPart();
    void writesCsv();

private:
    std::unique_ptr<TextStyle> m_style;
    std::unique_ptr<TableModel> m_model;
};

void TableModelTest::init() {
    m_style = std::make_unique<TextStyle>();
    m_style->textFamily = u"Inter"_s;
    m_style->monoFamily = u"JetBrains Mono"_s;
    m_style->arabicFamily = u"Noto Sans Arabic"_s;
    m_model = std::make_unique<TableModel>();
    m_model->setStyle(m_style.get());
    m_model->setAvailableWidth(640);
}

void TableModelTest::addsRowsOneByOne() {
    const QAbstractItemModelTester tester{m_model.get()};
    QString text = u"| a | b |\n|---|---|\n"_s;
    m_model->setContent(table(text));
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy resets{m_model.get(), &QAbstractItemModel::modelReset};
    QSignalSpy changes{m_model.get(), &QAbstractItemModel::dataChanged};
    for (int row = 1; row <= 5; ++row) {
        text += u"| 1 | "_s;
        m_model->setContent(table(text));
        QCOMPARE(m_model->rowCount(), row);
        changes.clear();
        text += u"2 |\n"_s;
        m_model->setContent(table(text));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), row - 1);
    }
    QCOMPARE(resets.count(), 0);
    m_model->setContent(table(u"| a |\n|---|\n| 1 |"_s));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->columnWidths().size(), 1);
}

void TableModelTest::fitsColumnsIntoTheWidth() {
    m_model->setContent(table(u"| a | b |\n|---|---|\n| x | short |"_s));
    QVERIFY(m_model->totalWidth() < 300);
    const QString words = u"some words that go on and on "_s.repeated(5);
    m_model->setContent(
        table(u"| a | b | c |\n|---|---|---|\n| x | "_s + words + u"|"_s + words + u"|"_s));
    QVERIFY(m_model->totalWidth() <= 640);
    QVERIFY(m_model->totalWidth() > 560);
    const double narrow = m_model->columnWidths().at(0);
    QVERIFY(narrow < m_model->columnWidths().at(1) / 2);
    // Too narrow for any of it: it scrolls rather than breaking every word.
    m_model->setAvailableWidth(100);
    QVERIFY(m_model->totalWidth() > 200);
}

void TableModelTest::alignsNumbers() {
    m_model->setContent(table(
        u"| a | b | c | d |\n|---|---|---|:-:|\n| 1 | 1 234,5 € | 2 | 3 |\n| 7 | -1 | x | |"_s));
    // A currency sign is no letter.
    QCOMPARE(m_model->columnAlignments(),
             (QList<int>{Qt::AlignRight, Qt::AlignRight, Qt::AlignLeft, Qt::AlignHCenter}));
}

void TableModelTest::showsHugeTablesInPart() {
    m_model->setContent(table(u"|a|b|c|\n|-|-|-|\n"_s + u"|1|2|3|\n"_s.repeated(5000)));
    QVERIFY(m_model->rowCount() < 1000);
    QCOMPARE(m_model->rowCount() + m_model->hiddenRows(), 5000);
    m_model->showAll();
    QCOMPARE(m_model->rowCount(), 5000);
    QCOMPARE(m_model->hiddenRows(), 0);
}

void TableModelTest::writesCsv() {
    m_model->setContent(
        table(u"| a | b |\n|---|---|\n| x, y | say \"hi\" |\n| **bold** | `استخدم f()` |"_s));
    QCOMPARE(m_model->toCsv(), u"a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\nbold,استخدم f()\r\n"_s);
}

QTEST_MAIN(TableModelTest)

#include "table_model_test.moc"
