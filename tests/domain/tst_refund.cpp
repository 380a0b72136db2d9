// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocation.h"
#include "order.h"
#include "refundable.h"

#include <numeric>
#include <QRandomGenerator>
#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

/// What of an order goes back, to the last minor unit.
class RefundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void plans_data();
    void plans();
    void saysWhatWentBackBefore_data();
    void saysWhatWentBackBefore();
    void refuses_data();
    void refuses();
    void addsUpWhateverTheOrder();
    void allocates_data();
    void allocates();

private:
    /// Three slots of 33.33 with 7 % tax, one of 100.00 without, 5.00 of shipping.
    static Order order()
    {
        Order order;
        order.number = 1001;
        order.lines = {{1, u"CA#quarter"_qs, {}, {}, u"CA"_qs, 3, {3'333, {}}, 70'000,
                           {9'999, 0, 700, 10'699}},
            {2, u"NY#single"_qs, {}, {}, u"NY"_qs, 1, {10'000, {}}, 0, {10'000, 0, 0, 10'000}}};
        order.totals = {{}, 19'999, 0, 500, 700, 21'199};
        return order;
    }
    static QString text(const RefundPlan &plan)
    {
        QStringList parts;
        for (const RefundLine &line : plan.lines) {
            parts.append(u"%1: %2 for %3 with %4, %5 back"_s.arg(line.position)
                             .arg(line.quantity)
                             .arg(line.amountMinor)
                             .arg(line.taxMinor)
                             .arg(line.returned));
        }
        parts.append(u"shipping %1, total %2"_s.arg(plan.shippingMinor).arg(plan.totalMinor));
        return parts.join(u"; "_s);
    }
    static Refund refundOf(const RefundPlan &plan, RefundState state = RefundState::Succeeded)
    {
        Refund refund;
        refund.plan = plan;
        refund.state = state;
        return refund;
    }
};

void RefundTest::plans_data()
{
    QTest::addColumn<QVector<RefundWish>>("wishes");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const QVector<RefundWish> &wishes, const char *last) {
        QTest::newRow(name) << wishes << QString::fromLatin1(last);
    };
    const RefundWish slot{{{1, 1}}, {}, false};
    row("everything", {{}},
        "1: 3 for 10699 with 700, 3 back; 2: 1 for 10000 with 0, 1 back; shipping 500, total "
        "21199");
    row("everything, the slots stay sold", {{{}, {}, true}},
        "1: 3 for 10699 with 700, 0 back; 2: 1 for 10000 with 0, 0 back; shipping 500, total "
        "21199");
    row("the first slot is a third", {slot},
        "1: 1 for 3566 with 233, 1 back; shipping 0, total 3566");
    row("the second makes it two thirds", {slot, slot},
        "1: 1 for 3567 with 234, 1 back; shipping 0, total 3567");
    row("the third is the rest", {slot, slot, slot},
        "1: 1 for 3566 with 233, 1 back; shipping 0, total 3566");
    row("a line", {{{{2, 1}}, {}, false}},
        "2: 1 for 10000 with 0, 1 back; shipping 0, total 10000");
    row("the same line named twice", {{{{1, 1}, {1, 1}}, {}, false}},
        "1: 2 for 7133 with 467, 2 back; shipping 0, total 7133");
    row("a part of a line's money", {{{{1, 3}}, 1'000, false}},
        "1: 0 for 1000 with 65, 0 back; shipping 0, total 1000");
    row("a part of everything", {{{}, 2'120, false}},
        "1: 0 for 1070 with 70, 0 back; 2: 0 for 1000 with 0, 0 back; shipping 50, total 2120");
    row("all of it as an amount", {{{}, 21'199, false}},
        "1: 3 for 10699 with 700, 3 back; 2: 1 for 10000 with 0, 1 back; shipping 500, total "
        "21199");
    row("all of it as an amount, the slots stay sold", {{{}, 21'199, true}},
        "1: 0 for 10699 with 700, 0 back; 2: 0 for 10000 with 0, 0 back; shipping 500, total "
        "21199");
    row("all that amounts left as an amount", {{{}, 2'120, false}, {{}, 19'079, false}},
        "1: 3 for 9629 with 630, 3 back; 2: 1 for 9000 with 0, 1 back; shipping 450, total 19079");
    row("a slot after a part of its money", {{{{1, 3}}, 1'000, false}, slot},
        "1: 1 for 2566 with 168, 1 back; shipping 0, total 2566");
    row("a slot after more than its money", {{{{1, 3}}, 5'000, false}, slot},
        "1: 1 for 0 with 0, 1 back; shipping 0, total 0");
    row("everything after parts", {slot, {{{2, 1}}, 4'000, false}, {}},
        "1: 2 for 7133 with 467, 2 back; 2: 1 for 6000 with 0, 1 back; shipping 500, total 13633");
    row("everything after slots that were kept", {{{{1, 1}}, {}, true}, {}},
        "1: 2 for 7133 with 467, 3 back; 2: 1 for 10000 with 0, 1 back; shipping 500, total 17633");
    row("the shipping that is left", {{{{1, 3}, {2, 1}}, {}, false}, {}},
        "shipping 500, total 500");
}

void RefundTest::plans()
{
    QFETCH(QVector<RefundWish>, wishes);
    QFETCH(QString, last);
    QVector<Refund> refunds;
    RefundPlan plan;
    for (const RefundWish &wish : wishes) {
        const auto made = planRefund(order(), refunds, wish);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
        plan = *made;
        // Whatever becomes of it, it is decided.
        refunds.append(refundOf(plan, RefundState(refunds.size() % 4)));
        // A second attempt is not a second refund.
        refunds.append(refunds.last());
        refunds.last().review = 7;
    }
    QCOMPARE(text(plan), last);
}

void RefundTest::saysWhatWentBackBefore_data()
{
    QTest::addColumn<QVector<RefundWish>>("wishes");
    QTest::addColumn<qint64>("before");
    const RefundWish slot{{{1, 1}}, {}, false};
    QTest::newRow("nothing") << QVector<RefundWish>{slot} << qint64(0);
    QTest::newRow("slots only") << QVector<RefundWish>{slot, slot} << qint64(0);
    QTest::newRow("everything after slots") << QVector<RefundWish>{slot, {}} << qint64(0);
    QTest::newRow("a part of the line's money")
        << QVector<RefundWish>{{{{1, 3}}, 1'000, false}, slot} << qint64(1'000);
    QTest::newRow("more than the slot's")
        << QVector<RefundWish>{{{{1, 3}}, 5'000, false}, slot} << qint64(3'566);
    QTest::newRow("a part of everything")
        << QVector<RefundWish>{{{}, 2'120, false}, {}} << qint64(2'070);
    QTest::newRow("an amount again")
        << QVector<RefundWish>{{{{1, 3}}, 1'000, false}, {{{1, 3}}, 500, false}} << qint64(0);
}

void RefundTest::saysWhatWentBackBefore()
{
    QFETCH(QVector<RefundWish>, wishes);
    QFETCH(qint64, before);
    Order sold = order();
    RefundPlan last;
    for (const RefundWish &wish : wishes) {
        const auto made = planRefund(sold, sold.refunds, wish);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
        last = *made;
        if (&wish != &wishes.last())
            sold.refunds.append(refundOf(last));
    }
    QCOMPARE(givenBefore(sold, last).minor, before);
}

void RefundTest::refuses_data()
{
    QTest::addColumn<RefundWish>("wish");
    QTest::addColumn<QString>("word");
    QTest::newRow("a line that is not there") << RefundWish{{{3, 1}}, {}, false} << u"no line 3"_s;
    QTest::newRow("no slots") << RefundWish{{{1, 0}}, {}, false} << u"not 0"_s;
    QTest::newRow("slots below zero") << RefundWish{{{1, -1}}, {}, false} << u"not -1"_s;
    QTest::newRow("more slots than there are")
        << RefundWish{{{1, 4}}, {}, false} << u"there are 3"_s;
    QTest::newRow("more in two parts") << RefundWish{{{1, 2}, {1, 2}}, {}, false} << u"not 4"_s;
    QTest::newRow("more money than there is") << RefundWish{{}, 21'200, false} << u"211.99"_s;
    QTest::newRow("more than the line's") << RefundWish{{{2, 1}}, 10'001, false} << u"100.00"_s;
    QTest::newRow("no money") << RefundWish{{}, 0, false} << u"above zero"_s;
    QTest::newRow("money below zero") << RefundWish{{}, -1, false} << u"above zero"_s;
}

void RefundTest::refuses()
{
    QFETCH(RefundWish, wish);
    QFETCH(QString, word);
    const auto refused = planRefund(order(), {}, wish);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Validation);
    QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
    const auto nothing = planRefund(order(), {refundOf(*planRefund(order(), {}, {}))}, {});
    QVERIFY(!nothing);
    QVERIFY(nothing.error().text.contains(u"Nothing of order 1001"_s));
    const auto amount =
        planRefund(order(), {refundOf(*planRefund(order(), {}, {}))}, {{}, 100, false});
    QVERIFY(!amount);
    QCOMPARE(amount.error().text, nothing.error().text);
}

void RefundTest::addsUpWhateverTheOrder()
{
    QRandomGenerator random(20'261'128);
    for (int round = 0; round < 1'000; ++round) {
        Order order;
        const int count = 1 + random.bounded(4);
        for (int i = 1; i <= count; ++i) {
            OrderLine line;
            line.position = i;
            line.quantity = 1 + random.bounded(7);
            line.totals.subtotalMinor =
                random.bounded(3) == 0 ? random.bounded(4) : random.bounded(100'000);
            line.totals.taxMinor =
                random.bounded(2) == 0 ? 0 : random.bounded(int(line.totals.subtotalMinor) + 1);
            line.totals.totalMinor = line.totals.subtotalMinor + line.totals.taxMinor;
            order.totals.taxMinor += line.totals.taxMinor;
            order.totals.totalMinor += line.totals.totalMinor;
            order.lines.append(line);
        }
        order.totals.shippingMinor = random.bounded(2) == 0 ? 0 : random.bounded(900);
        order.totals.totalMinor += order.totals.shippingMinor;
        QVector<Refund> refunds;
        for (int step = 0; step < 12; ++step) {
            RefundWish wish;
            if (random.bounded(3) > 0)
                wish.lines = {{1 + random.bounded(count), 1 + random.bounded(2)}};
            else
                wish.amountMinor = 1 + random.bounded(20'000);
            wish.keepSlots = random.bounded(4) == 0;
            if (const auto plan = planRefund(order, refunds, wish))
                refunds.append(refundOf(*plan));
        }
        if (const auto rest = planRefund(order, refunds, {}))
            refunds.append(refundOf(*rest));
        qint64 money = 0;
        qint64 tax = 0;
        QHash<int, qint64> quantities;
        QHash<int, qint64> returned;
        for (const Refund &refund : std::as_const(refunds)) {
            qint64 parts = refund.plan.shippingMinor;
            for (const RefundLine &line : refund.plan.lines) {
                QVERIFY(line.amountMinor >= 0 && line.quantity >= 0 && line.returned >= 0);
                QVERIFY(line.taxMinor >= 0 && line.taxMinor <= line.amountMinor);
                parts += line.amountMinor;
                tax += line.taxMinor;
                quantities[line.position] += line.quantity;
                returned[line.position] += line.returned;
                QVERIFY(returned[line.position] <= quantities[line.position]);
            }
            QCOMPARE(parts, refund.plan.totalMinor);
            money += parts;
        }
        QCOMPARE(money, order.totals.totalMinor);
        QCOMPARE(tax, order.totals.taxMinor);
        for (const OrderLine &line : std::as_const(order.lines)) {
            QCOMPARE(quantities[line.position], line.quantity);
            QCOMPARE(returned[line.position], line.quantity);
        }
    }
}

void RefundTest::allocates_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QVector<qint64>>("weights");
    QTest::addColumn<QVector<qint64>>("parts");
    using Parts = QVector<qint64>;
    QTest::newRow("nothing") << qint64(0) << Parts{1, 2} << Parts{0, 0};
    QTest::newRow("of nothing") << qint64(0) << Parts{} << Parts{};
    QTest::newRow("in proportion") << qint64(30) << Parts{1, 2} << Parts{10, 20};
    QTest::newRow("the largest remainder gets it") << qint64(10) << Parts{1, 5} << Parts{2, 8};
    QTest::newRow("a tie goes to the earlier") << qint64(1) << Parts{1, 1, 1} << Parts{1, 0, 0};
    QTest::newRow("nothing to what weighs nothing")
        << qint64(5) << Parts{0, 3, 0} << Parts{0, 5, 0};
    QTest::newRow("beyond 64 bits in between")
        << qint64(1'000'000'000'000'000) << Parts{1'000'000'000'000'000, 0, 1}
        << Parts{999'999'999'999'999, 0, 1};
}

void RefundTest::allocates()
{
    QFETCH(qint64, amount);
    QFETCH(QVector<qint64>, weights);
    QFETCH(QVector<qint64>, parts);
    QCOMPARE(allocate(amount, weights), parts);
    QCOMPARE(std::accumulate(parts.cbegin(), parts.cend(), qint64(0)), amount);
}

QTEST_APPLESS_MAIN(RefundTest)
#include "tst_refund.moc"
