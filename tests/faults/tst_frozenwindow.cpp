// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"
#include "style.h"
#include "uipulse.h"
#include "windowdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr int patienceMs = 10'000;
constexpr qint64 starvedMs = 250;

} // namespace

/// The window while its server is frozen: it goes on, says so in time, and sells afterwards.
class FrozenWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addingASlotIsToldInTime();
    void aPaymentIsToldInTimeAndHappensOnce();

private:
    /// What the window says about the trouble: its notice, or why the board is veiled.
    static bool saysSo(const WindowDesk &desk);
};

void FrozenWindow::initTestCase()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

bool FrozenWindow::saysSo(const WindowDesk &desk)
{
    const QString notice = desk.notice();
    return notice.contains(u"the server does not answer"_s)
           || notice.contains(u"the server has not said yet"_s);
}

void FrozenWindow::addingASlotIsToldInTime()
{
    PostgresServer server;
    TestDatabase database(Engine::Postgres);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());

    UiPulse pulse;
    server.freeze();
    const auto thaw = qScopeGuard([&] { server.thaw(); });
    QElapsedTimer sinceFrozen;
    sinceFrozen.start();
    desk.search(u"ca f"_s);
    QTRY_COMPARE(desk.text("cartHint"), u"Waiting for the database…"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(saysSo(desk), qPrintable(desk.notice()), patienceMs);
    const qint64 toldMs = sinceFrozen.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.action("cashAction")->isEnabled(), patienceMs);
    qInfo("told after %lld ms; the longest between %d ticks: %lld ms, of the machine: %lld ms",
        toldMs, pulse.ticks(), pulse.worstMs(), pulse.machineMs());
    QVERIFY(pulse.ticks() > 10);
    QVERIFY2(pulse.worstMs() <= starvedMs + pulse.machineMs(),
        qPrintable(u"%1 ms without a tick"_s.arg(pulse.worstMs())));
    server.thaw();
    // The slot had reached the server before it froze, and so it comes after all.
    QTRY_COMPARE_WITH_TIMEOUT(desk.cart()->rowCount(), 2, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.action("cashAction")->isEnabled(), 30'000);
    desk.activate();
    desk.press(Qt::Key_F8);
    QTRY_VERIFY(desk.isShown("payPage"));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), 15'000);
    QVERIFY2(pulse.worstMs() <= starvedMs + pulse.machineMs(),
        qPrintable(u"%1 ms without a tick"_s.arg(pulse.worstMs())));
    QCOMPARE(database.open()->orders({}, 10)->size(), 1);
}

void FrozenWindow::aPaymentIsToldInTimeAndHappensOnce()
{
    PostgresServer server;
    TestDatabase database(Engine::Postgres);
    fill(database);
    HF_DESK(desk, database, u"Front"_s);
    desk.search(u"ca q"_s);
    QTRY_COMPARE(desk.cart()->rowCount(), 1);
    QTRY_VERIFY(desk.action("cashAction")->isEnabled());
    desk.press(Qt::Key_F8);
    QTRY_VERIFY(desk.isShown("payPage"));

    UiPulse pulse;
    server.freeze();
    const auto thaw = qScopeGuard([&] { server.thaw(); });
    QElapsedTimer sinceFrozen;
    sinceFrozen.start();
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(
        desk.notice().contains(u"Do not take it again"_s), qPrintable(desk.notice()), patienceMs);
    qInfo("told after %lld ms; the longest between %d ticks: %lld ms, of the machine: %lld ms",
        sinceFrozen.elapsed(), pulse.ticks(), pulse.worstMs(), pulse.machineMs());
    server.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isShown("outcomePage"), 30'000);
    QVERIFY2(pulse.worstMs() <= starvedMs + pulse.machineMs(),
        qPrintable(u"%1 ms without a tick"_s.arg(pulse.worstMs())));
    QVERIFY2(desk.wire->sales.load() >= 2, "it was asked for again");
    const auto orders = database.open()->orders({}, 10);
    HF_OK(orders);
    QCOMPARE(orders->size(), 1);
    QCOMPARE(desk.text("orderNumberLabel"), QString::number(orders->first().number));
}

QTEST_MAIN(FrozenWindow)
#include "tst_frozenwindow.moc"
