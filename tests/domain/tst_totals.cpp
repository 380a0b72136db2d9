// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals.h"

#include <limits>
#include <QRandomGenerator>
#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

using Amounts = QVector<qint64>;

class TotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void readsPercentages_data();
    void readsPercentages();
    void refusesPercentages_data();
    void refusesPercentages();
    void readsBackEveryPercentage();
    void addsUpACart();
    void addsUpNothing();
    void spreadsDiscounts_data();
    void spreadsDiscounts();
    void taxesEachLineAfterItsDiscount();
    void roundsTaxHalfAwayFromZero();
    void refusesImpossibleCarts_data();
    void refusesImpossibleCarts();
    void sumsExactlyWhateverTheCart();
};

void TotalsTest::readsPercentages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("ppm");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("whole") << u"8"_qs << 80000 << u"8"_qs;
    QTest::newRow("two decimals") << u"7.25"_qs << 72500 << u"7.25"_qs;
    QTest::newRow("four decimals") << u"0.0001"_qs << 1 << u"0.0001"_qs;
    QTest::newRow("zeros behind") << u"8.2500"_qs << 82500 << u"8.25"_qs;
    QTest::newRow("none") << u"0"_qs << 0 << u"0"_qs;
    QTest::newRow("all") << u"100"_qs << 1000000 << u"100"_qs;
    QTest::newRow("ten keeps its zero") << u"10.0"_qs << 100000 << u"10"_qs;
}

void TotalsTest::readsPercentages()
{
    QFETCH(QString, text);
    QFETCH(int, ppm);
    QFETCH(QString, shortest);
    QCOMPARE(parsePercent(text).value(), ppm);
    QCOMPARE(percentText(ppm), shortest);
}

void TotalsTest::refusesPercentages_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-1", "-0", "100.0001", "101", "7.25000", "7,25", "8%", " 8",
             "abc", "1e1", ".5", "5.", "99999999999999999999"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TotalsTest::refusesPercentages()
{
    QFETCH(QString, text);
    const auto read = parsePercent(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Validation);
    QVERIFY(read.error().text.contains(u'"' + text + u'"'));
}

void TotalsTest::readsBackEveryPercentage()
{
    for (int ppm = 0; ppm <= ppmOne; ppm += ppm < 200000 ? 1 : 997) {
        const auto read = parsePercent(percentText(ppm));
        QVERIFY2(read && *read == ppm, qPrintable(percentText(ppm)));
    }
}

void TotalsTest::addsUpACart()
{
    const auto totalled = totalLines({{100000, 80000}, {60000, 72500}}, 16000, 500, {});
    QVERIFY(totalled);
    QCOMPARE(totalled->lines[0], (LineTotals{100000, 10000, 7200, 97200}));
    QCOMPARE(totalled->lines[1], (LineTotals{60000, 6000, 3915, 57915}));
    QCOMPARE(totalled->totals, (Totals{{}, 160000, 16000, 500, 11115, 155615}));
    const Currency yen = Currency::fromCode(u"JPY"_qs).value();
    QCOMPARE(totalLines({{1, 0}}, 0, 0, yen)->totals.currency, yen);
}

void TotalsTest::addsUpNothing()
{
    const auto empty = totalLines({}, 0, 0, {});
    QVERIFY(empty);
    QCOMPARE(empty->totals, Totals{});
    QVERIFY(empty->lines.isEmpty());
    const auto free = totalLines({{0, 80000}, {0, 0}}, 0, 700, {});
    QVERIFY(free);
    QCOMPARE(free->totals.totalMinor, 700);
}

void TotalsTest::spreadsDiscounts_data()
{
    QTest::addColumn<Amounts>("subtotals");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<Amounts>("shares");
    const auto row = [](const char *title, const Amounts &lines, qint64 discount,
                         const Amounts &shares) {
        QTest::newRow(title) << lines << discount << shares;
    };
    row("in proportion", {300, 100}, 40, {30, 10});
    row("ties go to the earlier line", {100, 100, 100}, 100, {34, 33, 33});
    row("two units left go to the first two", {100, 100, 100}, 101, {34, 34, 33});
    row("the largest remainder first, not the first line", {100, 299}, 10, {3, 7});
    row("a single cent", {1, 1}, 1, {1, 0});
    row("free lines get none", {0, 100, 0}, 7, {0, 7, 0});
    row("everything", {99, 1, 50}, 150, {99, 1, 50});
    row("all but one", {1, 1, 1}, 2, {1, 1, 0});
    row("the largest amounts", {maxMinor / 2, maxMinor / 2}, maxMinor - 1,
        {maxMinor / 2, maxMinor / 2 - 1});
}

void TotalsTest::spreadsDiscounts()
{
    QFETCH(Amounts, subtotals);
    QFETCH(qint64, discount);
    QFETCH(Amounts, shares);
    QVector<LineAmount> lines;
    for (const qint64 subtotal : subtotals)
        lines.append({subtotal, 0});
    const auto totalled = totalLines(lines, discount, 0, {});
    QVERIFY(totalled);
    Amounts given;
    for (const LineTotals &line : totalled->lines)
        given.append(line.discountMinor);
    QCOMPARE(given, shares);
}

void TotalsTest::taxesEachLineAfterItsDiscount()
{
    const auto totalled = totalLines({{1000, 100000}, {1000, 0}}, 1000, 0, {});
    QVERIFY(totalled);
    QCOMPARE(totalled->lines[0].taxMinor, 50);
    QCOMPARE(totalled->lines[1].taxMinor, 0);
}

void TotalsTest::roundsTaxHalfAwayFromZero()
{
    QCOMPARE(totalLines({{50, 10000}}, 0, 0, {})->totals.taxMinor, 1);
    QCOMPARE(totalLines({{49, 10000}}, 0, 0, {})->totals.taxMinor, 0);
    QCOMPARE(totalLines({{50, 10000}, {50, 10000}}, 0, 0, {})->totals.taxMinor, 2);
}

void TotalsTest::refusesImpossibleCarts_data()
{
    QTest::addColumn<Amounts>("subtotals");
    QTest::addColumn<int>("taxPpm");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<qint64>("shipping");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto row = [](const char *title, const Amounts &lines, int tax, qint64 discount,
                         qint64 shipping) {
        QTest::newRow(title) << lines << tax << discount << shipping;
    };
    row("a negative line", {100, -1}, 0, 0, 0);
    row("a negative discount", {100}, 0, -1, 0);
    row("a negative fee", {100}, 0, 0, -1);
    row("a negative tax rate", {100}, -1, 0, 0);
    row("a tax rate above all", {100}, ppmOne + 1, 0, 0);
    row("a discount above the subtotal", {60, 40}, 0, 101, 0);
    row("a discount on nothing", {}, 0, 1, 0);
    row("a line beyond the largest amount", {maxMinor + 1}, 0, 0, 0);
    row("lines that add up beyond it", {maxMinor, 1}, 0, 0, 0);
    row("tax that leads beyond it", {maxMinor}, 1000, 0, 0);
    row("a fee that leads beyond it", {maxMinor}, 0, 0, 1);
    row("lines that overflow 64 bits", {most, most}, 0, 0, 0);
    row("a fee that overflows 64 bits", {1}, 0, 0, most);
}

void TotalsTest::refusesImpossibleCarts()
{
    QFETCH(Amounts, subtotals);
    QFETCH(int, taxPpm);
    QFETCH(qint64, discount);
    QFETCH(qint64, shipping);
    QVector<LineAmount> lines;
    for (const qint64 subtotal : subtotals)
        lines.append({subtotal, taxPpm});
    const auto totalled = totalLines(lines, discount, shipping, {});
    QVERIFY(!totalled);
    QCOMPARE(totalled.error().kind, ErrorKind::Validation);
    QVERIFY(!totalled.error().text.isEmpty());
}

void TotalsTest::sumsExactlyWhateverTheCart()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 20000; ++round) {
        QVector<LineAmount> lines;
        qint64 subtotal = 0;
        const int shift = random.bounded(40);
        for (int i = random.bounded(1, 13); i > 0; --i) {
            const qint64 amount = qint64(random.generate64() % 10'000'000'000'000) >> shift;
            lines.append({amount, random.bounded(ppmOne + 1)});
            subtotal += amount;
        }
        const qint64 discount = qint64(random.generate64() % quint64(subtotal + 1));
        const qint64 shipping = random.bounded(10000);
        const auto totalled = totalLines(lines, discount, shipping, {});
        QVERIFY(totalled);
        QCOMPARE(totalled->lines.size(), lines.size());

        LineTotals sum;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const LineTotals &line = totalled->lines[i];
            QCOMPARE(line.subtotalMinor, lines[i].subtotalMinor);
            QVERIFY(line.discountMinor >= 0 && line.discountMinor <= line.subtotalMinor);
            // No line strays a whole unit from its exact share.
            const auto share =
                multiplyDivide(discount, line.subtotalMinor, qMax<qint64>(subtotal, 1));
            QVERIFY(qAbs(line.discountMinor - share.value()) <= 1);
            QCOMPARE(line.totalMinor, line.subtotalMinor - line.discountMinor + line.taxMinor);
            sum.subtotalMinor += line.subtotalMinor;
            sum.discountMinor += line.discountMinor;
            sum.taxMinor += line.taxMinor;
            sum.totalMinor += line.totalMinor;
        }
        const Totals &totals = totalled->totals;
        QCOMPARE(sum.subtotalMinor, totals.subtotalMinor);
        QCOMPARE(sum.discountMinor, discount);
        QCOMPARE(totals.discountMinor, discount);
        QCOMPARE(sum.taxMinor, totals.taxMinor);
        QCOMPARE(totals.shippingMinor, shipping);
        QCOMPARE(sum.totalMinor + shipping, totals.totalMinor);
    }
}

QTEST_GUILESS_MAIN(TotalsTest)
#include "tst_totals.moc"
