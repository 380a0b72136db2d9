// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderdocument.h"
#include "sampleorder.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

OrderDocument receipt(const Order &order)
{
    return orderDocument(order, DocumentKind::Receipt, DocumentIssue::Original, order.createdAt,
        {.name = u"Yellow Book"_s});
}

Order pending(Order order)
{
    order.state = OrderState::Pending;
    order.payments.clear();
    return order;
}

} // namespace

class TestOrderDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpLikeTheOrder_data();
    void addsUpLikeTheOrder();
    void saysWhatWasPaidAndWhatIsDue_data();
    void saysWhatWasPaidAndWhatIsDue();
    void namesWhatWasBought();
    void knowsWhenItWasOver();
};

void TestOrderDocument::addsUpLikeTheOrder_data()
{
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<qsizetype>("rates");
    QTest::newRow("dollars") << Sample{} << qsizetype(1);
    QTest::newRow("euros with a discount")
        << Sample{.currency = u"EUR"_s, .discountMinor = 12'345} << qsizetype(1);
    QTest::newRow("yen with shipping")
        << Sample{.currency = u"JPY"_s, .shippingMinor = 800} << qsizetype(1);
    QTest::newRow("dinars at three rates, all of it") << Sample{.currency = u"KWD"_s,
        .lines = 7,
        .priceMinor = 1'234'567,
        .discountMinor = 1,
        .shippingMinor = 2'500,
        .taxPpm = {0, 72'500, 80'000}} << qsizetype(3);
    QTest::newRow("nothing is taxed") << Sample{.taxPpm = {0}} << qsizetype(1);
    QTest::newRow("fifty lines") << Sample{.lines = 50} << qsizetype(1);
}

void TestOrderDocument::addsUpLikeTheOrder()
{
    QFETCH(Sample, sample);
    QFETCH(qsizetype, rates);
    const Order order = sampleOrder(sample);
    const OrderDocument document = receipt(order);
    QCOMPARE(document.lines.size(), order.lines.size());
    QCOMPARE(document.totals, order.totals);
    qint64 amounts = 0;
    qint64 discounts = 0;
    for (const auto &line : document.lines) {
        QCOMPARE(line.amountMinor, line.quantity * line.unitPriceMinor);
        amounts += line.amountMinor;
        discounts += line.discountMinor;
    }
    QCOMPARE(amounts, order.totals.subtotalMinor);
    QCOMPARE(discounts, order.totals.discountMinor);
    QCOMPARE(document.taxes.size(), rates);
    qint64 net = 0;
    qint64 tax = 0;
    int above = ppmOne + 1;
    for (const auto &each : document.taxes) {
        QVERIFY(each.ppm < above);
        above = each.ppm;
        net += each.netMinor;
        tax += each.taxMinor;
    }
    QCOMPARE(net, order.totals.subtotalMinor - order.totals.discountMinor);
    QCOMPARE(tax, order.totals.taxMinor);
}

void TestOrderDocument::saysWhatWasPaidAndWhatIsDue_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("refunded");
    QTest::addColumn<qint64>("due");
    const Order cash = sampleOrder({});
    const qint64 total = cash.totals.totalMinor;
    QTest::newRow("cash") << cash << total << qint64(0) << qint64(0);
    QTest::newRow("on account is still owed") << onAccount(cash) << qint64(0) << qint64(0) << total;
    QTest::newRow("nothing yet") << pending(cash) << qint64(0) << qint64(0) << total;
    Order partial = cash;
    partial.payments.first().amount.minor = 50'000;
    QTest::newRow("some of it") << partial << qint64(50'000) << qint64(0) << total - 50'000;
    QTest::newRow("some given back")
        << refunded(cash, 10'000) << total << qint64(10'000) << qint64(0);
    Order cameBack = refunded(cash, 10'000);
    cameBack.payments.append(cameBack.payments.last());
    cameBack.payments.last().kind = u"refund_returned"_s;
    QTest::newRow("some given back, and it came back")
        << cameBack << total << qint64(0) << qint64(0);
    QTest::newRow("all given back") << refunded(cash, total) << total << total << qint64(0);
    QTest::newRow("a credit lessens what is owed")
        << refunded(onAccount(cash), 10'000) << qint64(0) << qint64(10'000) << total - 10'000;
    QTest::newRow("an account credited whole owes nothing")
        << refunded(onAccount(cash), total) << qint64(0) << total << qint64(0);
}

void TestOrderDocument::saysWhatWasPaidAndWhatIsDue()
{
    QFETCH(Order, order);
    const OrderDocument document = receipt(order);
    QTEST(document.paidMinor, "paid");
    QTEST(document.refundedMinor, "refunded");
    QTEST(document.dueMinor, "due");
}

void TestOrderDocument::namesWhatWasBought()
{
    const Order order = sampleOrder({});
    const auto named = orderDocument(order, DocumentKind::Invoice, DocumentIssue::Reprint,
        order.createdAt, {}, [](const QString &listing, const QString &placement) {
            return listing == u"NY#half"_s && placement == u"inside-front"_s
                       ? u"Inside front cover"_s
                       : QString();
        });
    QCOMPARE(named.lines.at(0).market, u"CA"_s);
    QCOMPARE(named.lines.at(0).size, u"quarter"_s);
    QVERIFY(named.lines.at(0).placement.isEmpty());
    QCOMPARE(named.lines.at(1).placement, u"Inside front cover"_s);
    QCOMPARE(receipt(order).lines.at(1).placement, u"inside-front"_s);
}

void TestOrderDocument::knowsWhenItWasOver()
{
    const Order order = sampleOrder({});
    QVERIFY(!receipt(order).endedAt);
    Order over = refunded(order, order.totals.totalMinor);
    const Instant ended = over.events.last().at;
    QCOMPARE(receipt(over).endedAt, std::optional(ended));
    // What becomes of its refund later is not its end.
    over.events.append({ended + Millis(86'400'000), u"refund_failed"_s, u"refunded"_s,
        u"refunded"_s, over.desk, over.person, u"the card is lost"_s});
    QCOMPARE(receipt(over).endedAt, std::optional(ended));
}

QTEST_GUILESS_MAIN(TestOrderDocument)
#include "tst_orderdocument.moc"
