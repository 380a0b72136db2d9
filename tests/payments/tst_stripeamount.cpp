// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripeamount.h"

#include <QtTest>

using namespace holdfast;

class TestStripeAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsStripeDoes_data();
    void countsAsStripeDoes();
    void refusesWhatStripeCannotBeAskedFor_data();
    void refusesWhatStripeCannotBeAskedFor();
};

void TestStripeAmount::countsAsStripeDoes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("stripe");
    QTest::newRow("cents are cents") << "USD" << qint64(12'345) << qint64(12'345);
    QTest::newRow("yen are whole") << "JPY" << qint64(500) << qint64(500);
    QTest::newRow("dinars have three decimals") << "KWD" << qint64(5'120) << qint64(5'120);
    QTest::newRow("kronur are sent in hundredths") << "ISK" << qint64(5) << qint64(500);
    QTest::newRow("ariary are sent whole") << "MGA" << qint64(500) << qint64(5);
    QTest::newRow("forints keep their decimals") << "HUF" << qint64(10'050) << qint64(10'050);
}

void TestStripeAmount::countsAsStripeDoes()
{
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(qint64, stripe);
    const Money money{minor, Currency::fromCode(code).value()};
    const auto amount = toStripeAmount(money);
    QVERIFY(amount);
    QCOMPARE(*amount, stripe);
    QCOMPARE(fromStripeAmount(stripe, code.toLower()).value(), money);
}

void TestStripeAmount::refusesWhatStripeCannotBeAskedFor_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("says");
    QTest::newRow("a dinar with a third decimal") << "KWD" << qint64(5'124) << "0.010";
    QTest::newRow("a part of an ariary") << "MGA" << qint64(550) << "1.00";
    QTest::newRow("a currency that Stripe's papers disagree on") << "UGX" << qint64(500) << "UGX";
    QTest::newRow("three decimals that Stripe does not name") << "IQD" << qint64(5'120) << "IQD";
}

void TestStripeAmount::refusesWhatStripeCannotBeAskedFor()
{
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(QString, says);
    const auto amount = toStripeAmount({minor, Currency::fromCode(code).value()});
    QVERIFY(!amount);
    QCOMPARE(amount.error().kind, ErrorKind::Validation);
    QVERIFY2(amount.error().text.contains(says), qPrintable(amount.error().text));
}

QTEST_GUILESS_MAIN(TestStripeAmount)
#include "tst_stripeamount.moc"
