// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cartmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

namespace {

class HandClock final : public Clock
{
public:
    // A wall clock that is badly wrong: nothing may depend on it.
    Instant now() const override { return instantFromMs(5); }
    Millis monotonic() const override { return m_now; }
    void pass(Millis time) { m_now += time; }

private:
    Millis m_now{1000};
};

const Instant readAt = instantFromMs(1'800'000'000'000);

CartLine line(int number, Millis left, qint64 quantity = 1)
{
    CartLine line;
    line.id = QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    line.listingId = number;
    line.code = u"CA#quarter"_s;
    line.title = u"Quarter page"_s;
    line.quantity = quantity;
    line.unitPrice = {100000, {}};
    line.hold.id = QUuid(uint(number), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    line.hold.expiresAt = readAt + left;
    return line;
}

Cart cart(const QVector<CartLine> &lines)
{
    Cart cart;
    cart.state = u"open"_s;
    cart.lines = lines;
    cart.asOf = readAt;
    return cart;
}

using namespace std::chrono_literals;

} // namespace

class TestCartModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsDownFromTheDatabasesTime();
    void aTickTouchesTheCountdownOnly();
    void lapsesAtTheInstant();
    void saysThatTheDatabaseFoundItLapsedFirst();
    void tellsGivenBackFromLapsed();
    void saysOnceThatAHoldRunsOut();
    void warnsWhenTheSettingsSay();
    void extendingWarnsAnew();
    void aHoldKeptByAPaymentDoesNotLapse();
    void mergesByLine();
    void knowsWhatItHolds();
    void theRingShowsTheShareThatIsLeft();
    void saysAloudWhatIsSeen();

private:
    QString remaining(int row) const
    {
        return m_model->index(row, CartModel::RemainingColumn).data().toString();
    }

    HandClock *m_clock = nullptr;
    CartModel *m_model = nullptr;
};

void TestCartModel::init()
{
    m_clock = new HandClock;
    m_model = new CartModel(m_clock);
    new QAbstractItemModelTester(
        m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_model);
}

void TestCartModel::cleanup()
{
    delete m_model;
    delete m_clock;
}

void TestCartModel::countsDownFromTheDatabasesTime()
{
    m_model->setCart(cart({line(1, 15min)}));
    QCOMPARE(remaining(0), u"15:00"_s);
    m_clock->pass(2min + 19s);
    QCOMPARE(remaining(0), u"12:41"_s);
    QCOMPARE(m_model->index(0, 0).data(CartModel::RemainingRole).toLongLong(), 761'000);
}

void TestCartModel::aTickTouchesTheCountdownOnly()
{
    m_model->setCart(cart({line(1, 15min), line(2, 10min)}));
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    m_clock->pass(1s);
    m_model->tick();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), m_model->index(0, CartModel::RemainingColumn));
    QCOMPARE(changes.first().at(1).toModelIndex(), m_model->index(1, CartModel::RemainingColumn));
}

void TestCartModel::lapsesAtTheInstant()
{
    m_model->setCart(cart({line(1, 15min)}));
    QSignalSpy lapsed(m_model, &CartModel::lapsed);
    m_clock->pass(15min - 1ms);
    m_model->tick();
    QVERIFY(!m_model->hasLapsed());
    QCOMPARE(lapsed.size(), 0);
    m_clock->pass(1ms);
    m_model->tick();
    QVERIFY(m_model->hasLapsed());
    QCOMPARE(lapsed.size(), 1);
    QCOMPARE(remaining(0), u"Lapsed"_s);
    QCOMPARE(m_model->rowCount(), 1);
    m_model->tick();
    QCOMPARE(lapsed.size(), 1);
}

void TestCartModel::tellsGivenBackFromLapsed()
{
    CartLine back = line(1, 15min);
    back.hold.state = HoldState::Released;
    CartLine lapsed = line(2, 15min);
    lapsed.hold.state = HoldState::Expired;
    m_model->setCart(cart({back, lapsed, line(3, 15min)}));
    QCOMPARE(remaining(0), u"Given back"_s);
    QCOMPARE(remaining(1), u"Lapsed"_s);
    QCOMPARE(m_model->firstLapsed(), m_model->line(0));
    QVERIFY(CartModel::isGivenBack(*m_model->line(0)));
    QVERIFY(!CartModel::isGivenBack(*m_model->line(1)));
    const auto spoken = [this](int row) {
        return m_model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken(0).endsWith(u"given back"_s), qPrintable(spoken(0)));
    QVERIFY2(spoken(1).endsWith(u"lapsed"_s), qPrintable(spoken(1)));
}

void TestCartModel::saysThatTheDatabaseFoundItLapsedFirst()
{
    m_model->setCart(cart({line(1, 15min)}));
    QSignalSpy lapsed(m_model, &CartModel::lapsed);
    CartLine released = line(1, 15min);
    released.hold.state = HoldState::Released;
    m_model->setCart(cart({released}));
    QCOMPARE(lapsed.size(), 1);
    m_model->setCart(cart({released}));
    QCOMPARE(lapsed.size(), 1);
}

void TestCartModel::saysOnceThatAHoldRunsOut()
{
    m_model->setCart(cart({line(1, 15min)}));
    QSignalSpy warnings(m_model, &CartModel::runningOut);
    const auto urgency = [this] {
        return m_model->index(0, 0).data(CartModel::UrgencyRole).toInt();
    };
    m_clock->pass(13min);
    m_model->tick();
    QCOMPARE(urgency(), int(Urgency::Calm));
    QCOMPARE(warnings.size(), 0);
    m_clock->pass(1s);
    m_model->tick();
    m_model->tick();
    QCOMPARE(urgency(), int(Urgency::Warning));
    QCOMPARE(warnings.size(), 1);
    m_clock->pass(90s);
    m_model->tick();
    QCOMPARE(urgency(), int(Urgency::Urgent));
    QCOMPARE(warnings.size(), 1);
}

void TestCartModel::warnsWhenTheSettingsSay()
{
    m_model->setCart(cart({line(1, 15min)}));
    QSignalSpy warnings(m_model, &CartModel::runningOut);
    const auto urgency = [this] {
        return m_model->index(0, 0).data(CartModel::UrgencyRole).value<Urgency>();
    };
    m_clock->pass(10min);
    m_model->tick();
    QCOMPARE(urgency(), Urgency::Calm);
    m_model->setTimes({.warning = 6min, .urgent = 4min});
    QCOMPARE(urgency(), Urgency::Warning);
    QCOMPARE(warnings.size(), 1);
    m_clock->pass(2min);
    QCOMPARE(urgency(), Urgency::Urgent);
    m_model->setTimes({.warning = 0min, .urgent = 0min});
    QCOMPARE(urgency(), Urgency::Calm);
    m_model->setCart(cart({line(2, 15s)}));
    m_model->setTimes({.warning = 0min, .urgent = 30s});
    QCOMPARE(urgency(), Urgency::Urgent);
    QCOMPARE(warnings.size(), 1);
}

void TestCartModel::extendingWarnsAnew()
{
    m_model->setCart(cart({line(1, 1min)}));
    QSignalSpy warnings(m_model, &CartModel::runningOut);
    m_model->setCart(cart({line(1, 15min)}));
    m_clock->pass(14min);
    m_model->tick();
    QCOMPARE(warnings.size(), 1);
}

void TestCartModel::aHoldKeptByAPaymentDoesNotLapse()
{
    CartLine kept = line(1, 1min);
    kept.hold.kept = true;
    m_model->setCart(cart({kept}));
    m_clock->pass(1h);
    m_model->tick();
    QVERIFY(!m_model->hasLapsed());
    QCOMPARE(remaining(0), u"Kept"_s);
}

void TestCartModel::mergesByLine()
{
    m_model->setCart(cart({line(1, 15min), line(2, 15min), line(3, 15min)}));
    const QPersistentModelIndex second = m_model->index(1, 0);
    QSignalSpy resets(m_model, &QAbstractItemModel::modelReset);
    QSignalSpy removes(m_model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserts(m_model, &QAbstractItemModel::rowsInserted);
    m_model->setCart(cart({line(4, 15min), line(2, 15min, 7), line(3, 15min)}));
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(second.data(CartModel::QuantityRole).toLongLong(), 7);
    QCOMPARE(second.row(), 1);
    QCOMPARE(removes.size(), 1);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(resets.size(), 0);
    m_model->setCart(cart({line(3, 15min), line(4, 15min), line(2, 15min)}));
    QCOMPARE(m_model->index(2, 0).data(CartModel::ListingIdRole).toLongLong(), 2);
    QCOMPARE(second.row(), 2);
}

void TestCartModel::knowsWhatItHolds()
{
    CartLine released = line(2, 15min);
    released.hold.state = HoldState::Released;
    m_model->setCart(cart({line(1, 15min), released}));
    QCOMPARE(m_model->heldSlots(), (QHash<qint64, qint64>{{1, 1}}));
    QVERIFY(m_model->hasLapsed());
    QCOMPARE(
        m_model->index(1, CartModel::TotalColumn).data(CartModel::TotalRole).value<Money>().minor,
        100000);
}

void TestCartModel::theRingShowsTheShareThatIsLeft()
{
    m_model->setCart(cart({line(1, 15min)}));
    QCOMPARE(m_model->index(0, 0).data(CartModel::ShareRole).toDouble(), 1.0);
    m_clock->pass(7min + 30s);
    QCOMPARE(m_model->index(0, 0).data(CartModel::ShareRole).toDouble(), 0.5);
}

void TestCartModel::saysAloudWhatIsSeen()
{
    CartLine kept = line(2, 15min, 3);
    kept.hold.kept = true;
    CartLine lapsed = line(3, 15min);
    lapsed.hold.state = HoldState::Expired;
    m_model->setCart(cart({line(1, 15min), kept, lapsed}));
    const auto spoken = [this](int row, int column) {
        return m_model->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, CartModel::ItemColumn), u"CA Quarter page, quantity 1, 15:00 left"_s);
    QCOMPARE(spoken(0, CartModel::TotalColumn), u"CA Quarter page, price: 1000.00"_s);
    QCOMPARE(
        spoken(1, CartModel::ItemColumn), u"CA Quarter page, quantity 3, kept for a payment"_s);
    QCOMPARE(spoken(1, CartModel::TotalColumn), u"CA Quarter page, price: 3000.00"_s);
    for (const int column : {CartModel::ItemColumn, CartModel::TotalColumn})
        QCOMPARE(spoken(2, column), u"CA Quarter page, quantity 1, lapsed"_s);
}

QTEST_GUILESS_MAIN(TestCartModel)
#include "tst_cartmodel.moc"
