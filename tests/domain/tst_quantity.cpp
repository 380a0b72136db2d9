// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"

#include <limits>
#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class QuantityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void readsQuantities_data();
    void readsQuantities();
    void checksQuantities();
    void readsCapacities();
    void namesTextAndBoundsInTheError();
};

void QuantityTest::readsQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("quantity"); // 0: refused
    QTest::newRow("one") << u"1"_qs << qint64(1);
    QTest::newRow("the most") << u"1000000000"_qs << qint64(1'000'000'000);
    QTest::newRow("zeros in front do not matter") << u"0007"_qs << qint64(7);
    QTest::newRow("one more than the most") << u"1000000001"_qs << qint64(0);
    QTest::newRow("more than 64 bits hold") << u"18446744073709551617"_qs << qint64(0);
    QTest::newRow("zero") << u"0"_qs << qint64(0);
    QTest::newRow("negative") << u"-1"_qs << qint64(0);
    QTest::newRow("with a plus") << u"+1"_qs << qint64(0);
    QTest::newRow("a fraction") << u"1.5"_qs << qint64(0);
    QTest::newRow("a fraction of nothing") << u"1.0"_qs << qint64(0);
    QTest::newRow("an exponent") << u"1e3"_qs << qint64(0);
    QTest::newRow("hexadecimal") << u"0x10"_qs << qint64(0);
    QTest::newRow("a blank in front") << u" 1"_qs << qint64(0);
    QTest::newRow("a grouped number") << u"1,000"_qs << qint64(0);
    QTest::newRow("Arabic digits") << u"\u0661"_qs << qint64(0);
    QTest::newRow("full-width digits") << u"\uFF11"_qs << qint64(0);
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("a word") << u"NaN"_qs << qint64(0);
}

void QuantityTest::readsQuantities()
{
    QFETCH(QString, text);
    QFETCH(qint64, quantity);
    const auto read = parseQuantity(text);
    QCOMPARE(read.value_or(0), quantity);
    if (!read)
        QCOMPARE(read.error().kind, ErrorKind::Validation);
}

void QuantityTest::checksQuantities()
{
    QCOMPARE(checkQuantity(1).value(), 1);
    QCOMPARE(checkQuantity(maxQuantity).value(), maxQuantity);
    for (const qint64 bad : {qint64(0), qint64(-1), maxQuantity + 1,
             std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()}) {
        const auto checked = checkQuantity(bad);
        QVERIFY(!checked);
        QVERIFY(checked.error().text.contains(QString::number(bad)));
    }
}

void QuantityTest::readsCapacities()
{
    QCOMPARE(parseCapacity(u"0"_qs).value(), 0);
    QCOMPARE(parseCapacity(u"1000000000"_qs).value(), maxQuantity);
    QVERIFY(!parseCapacity(u"-1"_qs));
    QVERIFY(!parseCapacity(u"1000000001"_qs));
    QVERIFY(!parseCapacity(QString()));
}

void QuantityTest::namesTextAndBoundsInTheError()
{
    const auto read = parseQuantity(u"two"_qs);
    QVERIFY(!read);
    QVERIFY(read.error().text.contains(u"\"two\""_qs));
    QVERIFY(read.error().text.contains(u"from 1 to 1000000000"_qs));
    QCOMPARE(read.error().detail[u"field"_qs].toString(), u"quantity"_qs);
    QCOMPARE(read.error().detail[u"value"_qs].toString(), u"two"_qs);
}

QTEST_GUILESS_MAIN(QuantityTest)
#include "tst_quantity.moc"
