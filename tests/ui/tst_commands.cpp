// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"
#include "keysdialog.h"
#include "noticerecord.h"
#include "style.h"
#include "windowdesk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

/// Everything can be found by its name, every key is on the sheet, and nothing that was said is
/// gone for good.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void findsByWords_data();
    void findsByWords();
    void doesWhatWasFound();
    void passesOverWhatCannotBeDone();
    void knowsThePage();
    void findsAnOrder();
    void everyKeyIsOnTheSheet();
    void everyKeyOfAPageIsOnTheSheet();
    void everyKeyOfTheSellingPageIsOnTheSheet();
    void everyActionIsOnTheSheet();
    void saysThatNothingWasFound();
    void keepsWhatWasSaid();
    void tellsOfALostConnection();
    void forgetsTheOldest();
    void callsForAttentionOnlyFromBehind();

private:
    static QStringList shown(CommandPalette *palette)
    {
        auto *model = palette->findChild<QListView *>()->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }
    static CommandPalette *open(WindowDesk &desk)
    {
        desk.activate();
        desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        return desk.window.findChild<CommandPalette *>();
    }
};

void TestCommands::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestCommands::findsByWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a part of its name") << u"mat"_s << QStringList{u"Matrix"_s};
    QTest::newRow("what it does") << u"CSV"_s << QStringList{u"Import a rate card…"_s};
    QTest::newRow("words in any order") << u"page no such"_s << QStringList{};
    QTest::newRow("two words") << u"colours light"_s << QStringList{u"Light"_s};
}

void TestCommands::findsByWords()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    CommandPalette *palette = open(desk);
    QVERIFY(palette);
    QVERIFY(shown(palette).size() > 25);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), typed);
    QCOMPARE(shown(palette), found);
}

void TestCommands::doesWhatWasFound()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    QPointer palette = open(desk);
    auto *line = palette->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"orders"_s);
    QCOMPARE(shown(palette).first(), u"Orders"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(desk.action("ordersAction")->isChecked());
    QTRY_VERIFY(!palette);
    palette = open(desk);
    QVERIFY(palette);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!palette);
    QVERIFY(desk.action("ordersAction")->isChecked());
}

void TestCommands::passesOverWhatCannotBeDone()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    QVERIFY(!desk.action("cashAction")->isEnabled());
    QPointer palette = open(desk);
    auto *line = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListView *>();
    QTest::keyClicks(line, u"take cash"_s);
    QCOMPARE(shown(palette), QStringList{u"Cash"_s});
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(palette && palette->isVisible());
    line->clear();
    QStringList reached;
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        reached.append(list->currentIndex().data().toString());
        QTest::keyClick(line, Qt::Key_Down);
    }
    QVERIFY(reached.contains(u"Find a slot"_s));
    QVERIFY(reached.contains(u"Quit"_s));
    QVERIFY(!reached.contains(u"Cash"_s));
}

void TestCommands::knowsThePage()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(desk.isShown("refundButton"));
    QTRY_VERIFY(desk.find<QWidget>("refundButton")->isEnabled());
    QPointer palette = open(desk);
    const QString refund = desk.find<QAbstractButton>("refundButton")->text().remove(u'&');
    QVERIFY2(shown(palette).contains(refund), qPrintable(shown(palette).join(u", "_s)));
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QString(refund).remove(u'…'));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("refundPage"));
}

void TestCommands::findsAnOrder()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    QStringList numbers;
    for (int i = 0; i < 2; ++i) {
        desk.search(u"ca q"_s);
        QTRY_COMPARE(desk.cart()->rowCount(), 1);
        desk.press(Qt::Key_F8);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isShown("outcomePage"));
        numbers.append(desk.text("orderNumberLabel"));
        desk.press(Qt::Key_Return);
    }
    const auto title = [&desk] { return desk.text("orderTitle"); };
    for (const QString &number : std::as_const(numbers)) {
        desk.search(number);
        QVERIFY(desk.action("ordersAction")->isChecked());
        QTRY_VERIFY2(title().contains(number), qPrintable(title()));
        QTRY_VERIFY(desk.find<QWidget>("refundButton")->isEnabled());
    }
    desk.search(u"99999"_s);
    QTRY_VERIFY2(desk.notice().contains(u"99999"_s), qPrintable(desk.notice()));
    QTRY_VERIFY2(title().contains(numbers.last()), qPrintable(title()));
}

void TestCommands::everyKeyIsOnTheSheet()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.press(Qt::Key_F1);
    auto *sheet = desk.find<KeysDialog>("keysDialog");
    QStringList texts;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    int keys = 0;
    for (const QAction *action : desk.window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            ++keys;
            const QString name = key.toString(QKeySequence::NativeText);
            QVERIFY2(all.contains(name), qPrintable(name + u' ' + action->text()));
        }
    }
    QVERIFY(keys > 20);
}

void TestCommands::everyKeyOfAPageIsOnTheSheet()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isShown("outcomePage"));
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(desk.isShown("refundButton"));
    QStringList known;
    for (const Command &command :
        commandsOn(desk.find<QWidget>("ordersPage"), Actions(&desk.window)))
        known.append(command.keys);
    for (const char *key : {"Ctrl+G", "Ctrl+P", "Ctrl+S", "Ctrl+Shift+C", "Ctrl+Shift+P"})
        QVERIFY2(known.contains(QLatin1String(key)), key);
    desk.press(Qt::Key_F1);
    QStringList texts;
    for (const QLabel *label : desk.find<KeysDialog>("keysDialog")->findChildren<QLabel *>())
        texts.append(label->text());
    for (const QString &key : std::as_const(known))
        QVERIFY2(key.isEmpty() || texts.contains(key), qPrintable(key));
}

void TestCommands::everyKeyOfTheSellingPageIsOnTheSheet()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    const auto keys = [&] {
        QStringList known;
        for (const Command &command :
            commandsOn(desk.find<QWidget>("sellPage"), Actions(&desk.window)))
            known.append(command.keys);
        return known;
    };
    desk.search(u"ca f"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.isShown("detailsVariants"));
    for (const QString &key : keys())
        QVERIFY2(!key.contains(u"available"_s) && !key.contains(u"Sold out"_s), qPrintable(key));
    desk.press(Qt::Key_F8);
    QTRY_VERIFY(desk.isShown("payPage"));
    QTRY_VERIFY(keys().contains(u"Alt+1"_s));
    const QStringList paying = keys();
    for (const char *key : {"Alt+1", "Alt+2", "F9", "Enter", "Esc"})
        QVERIFY2(paying.contains(QLatin1String(key)), key);
}

void TestCommands::everyActionIsOnTheSheet()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.press(Qt::Key_F1);
    QStringList texts;
    for (const QLabel *label : desk.find<KeysDialog>("keysDialog")->findChildren<QLabel *>())
        texts.append(label->text());
    for (const char *name : {"importAction", "darkThemeAction", "setUpAction", "aboutAction"}) {
        const QString text = plainText(desk.action(name)->text());
        QVERIFY2(texts.contains(text), qPrintable(text));
    }
}

void TestCommands::saysThatNothingWasFound()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    CommandPalette *palette = open(desk);
    auto *nothing = palette->findChild<QLabel *>(u"commandNothing"_s);
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"zebra"_s);
    QVERIFY(nothing->isVisible());
    QCOMPARE(nothing->text(), u"Nothing found for \"zebra\"."_s);
}

void TestCommands::keepsWhatWasSaid()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    auto *dialog = desk.find<NoticesDialog>("noticesDialog");
    auto *list = dialog->findChild<QListView *>();
    QAbstractItemModelTester tester(list->model());
    QVERIFY(!list->isVisible());
    desk.window.showNotice({Notice::Tone::Done, u"First."_s});
    desk.window.showNotice({Notice::Tone::Warning, u"Second."_s});
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Second."_s);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"First."_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.endsWith(u"Warning: Second."_s), qPrintable(copied));
}

void TestCommands::tellsOfALostConnection()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    NoticeLog *log = desk.window.findChild<NoticeRecord *>()->log();
    QCOMPARE(log->rowCount(), 0);
    desk.wire->cut = true;
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), LiveBoard::State::Offline, 15'000);
    QCOMPARE(log->rowCount(), 1);
    QVERIFY(log->index(0, 0).data().toString().contains(u"lost"_s));
    QCOMPARE(desk.notice(), QString());
    desk.wire->cut = false;
    QTRY_COMPARE_WITH_TIMEOUT(desk.live.state(), LiveBoard::State::Live, 15'000);
    QCOMPARE(log->rowCount(), 2);
    QVERIFY(log->index(0, 0).data().toString().contains(u"back"_s));
}

void TestCommands::forgetsTheOldest()
{
    FakeClock clock;
    NoticeLog log(&clock);
    QAbstractItemModelTester tester(&log);
    for (int i = 0; i <= NoticeLog::most; ++i)
        log.add({Notice::Tone::Done, QString::number(i)});
    QCOMPARE(log.rowCount(), NoticeLog::most);
    QCOMPARE(log.index(0, 0).data().toString(), QString::number(NoticeLog::most));
    QCOMPARE(log.index(NoticeLog::most - 1, 0).data().toString(), u"1"_s);
}

void TestCommands::callsForAttentionOnlyFromBehind()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    auto *attention = desk.window.findChild<Attention *>();
    QSignalSpy called(attention, &Attention::called);
    desk.window.showNotice({Notice::Tone::Done, u"Seen."_s});
    QCOMPARE(called.size(), 0);
    desk.window.hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    desk.window.showNotice({Notice::Tone::Problem, u"Not seen."_s});
    QCOMPARE(called.size(), 1);
    QCOMPARE(called.first().first().value<Notice>().text, u"Not seen."_s);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
