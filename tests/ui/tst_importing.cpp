// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardfile.h"
#include "importdialog.h"
#include "style.h"
#include "windowdesk.h"

#include <QFileDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

/// A rate card comes in from the window: seen first, then done.
class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void itIsShownAndThenDone_data() { addEngines(); }
    void itIsShownAndThenDone();
    void nothingIsDoneUntilSaidSo();
    void faultsAreMendedAndReadAgain_data() { addEngines(); }
    void faultsAreMendedAndReadAgain();
    void whatCannotBeIsSaidBefore_data();
    void whatCannotBeIsSaidBefore();

private:
    QString write(const QByteArray &rows) { return writeCard(m_folder, rows); }
    static ImportDialog *choose(WindowDesk &desk, const QString &file);
    static QString said(const ImportDialog *dialog)
    {
        return dialog->findChild<InlineNotice *>()->text();
    }
    static bool mayImport(const ImportDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(u"importButton"_s)->isEnabled();
    }

    QTemporaryDir m_folder;
};

void TestImporting::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

ImportDialog *TestImporting::choose(WindowDesk &desk, const QString &file)
{
    desk.action("importAction")->trigger();
    auto *files = desk.find<QFileDialog>("rateCardDialog");
    Q_EMIT files->fileSelected(file);
    files->close();
    return desk.window.findChild<ImportDialog *>();
}

void TestImporting::itIsShownAndThenDone()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    auto *dialog = choose(desk, write("CA,Market CA,8,quarter,quarter page,1200.00,USD,12\n"
                                      "TX,Texas,8,half,Half page,500.00,USD,4\n"));
    QVERIFY(dialog);
    QVERIFY(!mayImport(dialog));
    QTRY_VERIFY2(said(dialog).contains(u"added: 1. Changed: 1."_s), qPrintable(said(dialog)));
    const auto *table = dialog->findChild<CardPreviewView *>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 3)->text(), u"$1,000.00 → $1,200.00"_s);
    QCOMPARE(table->item(0, 4)->text(), u"10 → 12"_s);
    QCOMPARE(table->item(1, 0)->text(), u"TX#half"_s);
    QVERIFY(mayImport(dialog));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY2(desk.notice().contains(u"1 added, 1 changed"_s), qPrintable(desk.notice()));
    QVERIFY(!desk.window.findChild<ImportDialog *>());
    QCOMPARE(database.open()->board({})->listings.size(), smallCard().listings.size() + 1);
    QTRY_COMPARE(
        desk.window.findChild<BoardModel *>()->rowCount(), int(smallCard().listings.size()) + 1);
    desk.activate();
    desk.search(u"tx h"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
}

void TestImporting::nothingIsDoneUntilSaidSo()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    auto *dialog = choose(desk, write("TX,Texas,8,half,Half page,500.00,USD,4\n"));
    QTRY_VERIFY(mayImport(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.window.findChild<ImportDialog *>());
    QCOMPARE(database.open()->board({})->listings.size(), smallCard().listings.size());
}

void TestImporting::faultsAreMendedAndReadAgain()
{
    TestDatabase database(currentEngine());
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    auto *dialog = choose(desk, write("TX,Texas,8,half,Half page,dear,USD,4\n"));
    QTRY_VERIFY2(said(dialog).contains(u"Faults in the file: 1."_s), qPrintable(said(dialog)));
    const auto *table = dialog->findChild<CardPreviewView *>();
    QCOMPARE(table->item(0, 0)->text(), u"2"_s);
    QCOMPARE(table->item(0, 1)->text(), u"price"_s);
    QTRY_VERIFY(table->rowHeight(0) < 3 * table->fontMetrics().height());
    QVERIFY(!mayImport(dialog));
    write("TX,Texas,8,half,Half page,500.00,USD,4\n");
    const auto *again = dialog->findChild<QPushButton *>(u"readAgainButton"_s);
    QVERIFY(again->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY2(said(dialog).contains(u"added: 1."_s), qPrintable(said(dialog)));
    QVERIFY(mayImport(dialog));
}

void TestImporting::whatCannotBeIsSaidBefore_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<bool>("manager");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("told");
    const QByteArray same = "NY,Market NY,8,single,single page,300.00,USD,\n";
    const QByteArray fewer = "CA,Market CA,8,quarter,quarter page,1000.00,USD,1\n";
    const QByteArray more = "TX,Texas,8,half,Half page,500.00,USD,4\n";
    const auto addRows = [&](const QByteArray &name, Engine engine) {
        QTest::newRow(QByteArray("nothing changes, " + name).constData())
            << int(engine) << true << same << u"Unchanged: 1."_s;
        QTest::newRow(QByteArray("fewer than are sold, " + name).constData())
            << int(engine) << true << fewer << u"CA#quarter"_s;
    };
    addRows("sqlite", Engine::Sqlite);
    if (!hasPostgres())
        return;
    addRows("postgresql", Engine::Postgres);
    QTest::newRow("no right") << int(Engine::Postgres) << false << more << u"manager"_s;
}

void TestImporting::whatCannotBeIsSaidBefore()
{
    QFETCH(bool, manager);
    QFETCH(QByteArray, lines);
    QFETCH(QString, told);
    TestDatabase database(currentEngine());
    fill(database);
    WindowDesk desk(database, u"Front"_s, manager ? Right::Admin : Right::Staff);
    desk.activate();
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live);
    auto *dialog = choose(desk, write(lines));
    QTRY_VERIFY2(said(dialog).contains(told), qPrintable(said(dialog)));
    QVERIFY(!mayImport(dialog));
}

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
