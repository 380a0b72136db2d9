// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include <limits>
#include <QRandomGenerator>
#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

static Currency currency(const QString &code)
{
    return Currency::fromCode(code).value();
}

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void knowsCurrencies_data();
    void knowsCurrencies();
    void refusesUnknownCurrencies_data();
    void refusesUnknownCurrencies();
    void addsAndSubtracts();
    void refusesOverflow();
    void refusesToMixCurrencies();
    void readsAmounts_data();
    void readsAmounts();
    void refusesAmounts_data();
    void refusesAmounts();
    void writesAmounts_data();
    void writesAmounts();
    void readsBackWhatItWrites();
    void multipliesAndDivides_data();
    void multipliesAndDivides();
    void refusesQuotientsBeyond64Bits();
    void agreesWith128Bits();
};

void MoneyTest::knowsCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals");
    const auto rows = [](const char *codes, int decimals) {
        for (const QByteArray &code : QByteArray(codes).split(' '))
            QTest::newRow(code.constData()) << QString::fromLatin1(code) << decimals;
    };
    rows("USD EUR GBP ETB CHF SEK MXN ZMW MGA MRU AED ZWG", 2);
    rows("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", 0);
    rows("BHD IQD JOD KWD LYD OMR TND", 3);
}

void MoneyTest::knowsCurrencies()
{
    QFETCH(QString, code);
    QFETCH(int, decimals);
    const auto read = Currency::fromCode(code);
    QVERIFY(read);
    QCOMPARE(read->code(), code);
    QCOMPARE(read->decimals(), decimals);
    QCOMPARE(*read == Currency(), code == u"USD"_qs);
}

void MoneyTest::refusesUnknownCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a code that no one has") << u"ABC"_qs;
    QTest::newRow("lower case") << u"usd"_qs;
    QTest::newRow("too short") << u"US"_qs;
    QTest::newRow("too long") << u"USDX"_qs;
    QTest::newRow("across two codes of a list") << u"D A"_qs;
    QTest::newRow("a withdrawn one") << u"DEM"_qs;
    QTest::newRow("gold") << u"XAU"_qs;
    QTest::newRow("the test code") << u"XTS"_qs;
    QTest::newRow("one of four decimals") << u"CLF"_qs;
    QTest::newRow("control characters") << u"U\nD"_qs;
}

void MoneyTest::refusesUnknownCurrencies()
{
    QFETCH(QString, code);
    const auto read = Currency::fromCode(code);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Validation);
    QCOMPARE(read.error().detail[u"field"_qs].toString(), u"currency"_qs);
    if (code == u"ABC"_qs)
        QVERIFY(read.error().text.contains(u"\"ABC\""_qs));
}

void MoneyTest::addsAndSubtracts()
{
    QCOMPARE(add({150, {}}, {-50, {}}).value().minor, 100);
    QCOMPARE(subtract({150, {}}, {200, {}}).value().minor, -50);
    QCOMPARE(multiply({-150, {}}, 3).value().minor, -450);
    const Currency yen = currency(u"JPY"_qs);
    QCOMPARE(add({1, yen}, {2, yen}).value(), (Money{3, yen}));
    QCOMPARE(subtract({least, {}}, {least, {}}).value().minor, 0);
}

void MoneyTest::refusesOverflow()
{
    QVERIFY(!add({most, {}}, {1, {}}));
    QVERIFY(!add({least, {}}, {-1, {}}));
    QVERIFY(!subtract({least, {}}, {1, {}}));
    QVERIFY(!subtract({0, {}}, {least, {}}));
    QVERIFY(!multiply({most, {}}, 2));
    QVERIFY(!multiply({least, {}}, -1));
    QCOMPARE(add({most, {}}, {1, {}}).error().kind, ErrorKind::Validation);
    QCOMPARE(add({most - 1, {}}, {1, {}}).value().minor, most);
}

void MoneyTest::refusesToMixCurrencies()
{
    const Money yen{1, currency(u"JPY"_qs)};
    for (const auto &mixed : {add({1, {}}, yen), subtract({1, {}}, yen)}) {
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().kind, ErrorKind::Validation);
        QVERIFY(mixed.error().text.contains(u"USD"_qs) && mixed.error().text.contains(u"JPY"_qs));
    }
}

void MoneyTest::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("whole") << u"1000"_qs << u"USD"_qs << qint64(100000);
    QTest::newRow("with all decimals") << u"1000.05"_qs << u"USD"_qs << qint64(100005);
    QTest::newRow("with one of two") << u"3.5"_qs << u"USD"_qs << qint64(350);
    QTest::newRow("negative") << u"-3.5"_qs << u"USD"_qs << qint64(-350);
    QTest::newRow("less than one") << u"-0.01"_qs << u"USD"_qs << qint64(-1);
    QTest::newRow("zero") << u"0"_qs << u"USD"_qs << qint64(0);
    QTest::newRow("zero below zero") << u"-0.00"_qs << u"USD"_qs << qint64(0);
    QTest::newRow("no decimals to have") << u"1500"_qs << u"JPY"_qs << qint64(1500);
    QTest::newRow("three decimals") << u"1.234"_qs << u"KWD"_qs << qint64(1234);
    QTest::newRow("the most") << u"10000000000000.00"_qs << u"USD"_qs << maxMinor;
    QTest::newRow("the least") << u"-10000000000000"_qs << u"USD"_qs << -maxMinor;
    QTest::newRow("the most without decimals") << u"1000000000000000"_qs << u"JPY"_qs << maxMinor;
    QTest::newRow("zeros in front")
        << u"00000000000000000000000012"_qs << u"USD"_qs << qint64(1200);
}

void MoneyTest::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    const auto read = parseMoney(text, currency(code));
    QVERIFY(read);
    QCOMPARE(*read, (Money{minor, currency(code)}));
}

void MoneyTest::refusesAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const QString &text, const char *code = "USD") {
        QTest::newRow(title) << text << QString::fromLatin1(code);
    };
    row("nothing", QString());
    row("a sign alone", u"-"_qs);
    row("a point alone", u"."_qs);
    row("nothing before the point", u".5"_qs);
    row("nothing behind the point", u"5."_qs);
    row("two points", u"1.2.3"_qs);
    row("a plus", u"+1"_qs);
    row("two signs", u"--1"_qs);
    row("a comma for a point", u"1,50"_qs);
    row("grouping", u"1,000.00"_qs);
    row("a blank inside", u"1 000"_qs);
    row("a blank in front", u" 1"_qs);
    row("a blank behind", u"1 "_qs);
    row("a currency sign", u"$1"_qs);
    row("an exponent", u"1e3"_qs);
    row("hexadecimal", u"0x1F"_qs);
    row("not a number", u"NaN"_qs);
    row("infinite", u"inf"_qs);
    row("Arabic digits", u"\u0661\u0662"_qs);
    row("full-width digits", u"\uFF11"_qs);
    row("a real minus sign", u"\u22121"_qs);
    row("a NUL behind", u"1"_qs + QChar(0));
    row("three decimals of two", u"1.000"_qs);
    row("one decimal of none", u"1.0"_qs, "JPY");
    row("a point behind, where there are no decimals", u"1."_qs, "JPY");
    row("one cent too much", u"10000000000000.01"_qs);
    row("one cent too little", u"-10000000000000.01"_qs);
    row("more than 64 bits hold", u"184467440737095516.17"_qs);
    row("a thousand digits", QString(1000, u'9'));
}

void MoneyTest::refusesAmounts()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto read = parseMoney(text, currency(code));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Validation);
    QVERIFY(read.error().text.contains(text.left(30).remove(QChar(0))));
    QVERIFY(read.error().text.size() < 200);
    QCOMPARE(read.error().detail[u"field"_qs].toString(), u"amount"_qs);
}

void MoneyTest::writesAmounts_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << qint64(100000) << u"USD"_qs << u"1000.00"_qs;
    QTest::newRow("cents") << qint64(5) << u"USD"_qs << u"0.05"_qs;
    QTest::newRow("negative cents") << qint64(-5) << u"USD"_qs << u"-0.05"_qs;
    QTest::newRow("zero") << qint64(0) << u"USD"_qs << u"0.00"_qs;
    QTest::newRow("without decimals") << qint64(-1500) << u"JPY"_qs << u"-1500"_qs;
    QTest::newRow("three decimals") << qint64(1234) << u"KWD"_qs << u"1.234"_qs;
    QTest::newRow("the largest") << most << u"USD"_qs << u"92233720368547758.07"_qs;
    QTest::newRow("the smallest") << least << u"USD"_qs << u"-92233720368547758.08"_qs;
}

void MoneyTest::writesAmounts()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE(toPlainText({minor, currency(code)}), text);
}

void MoneyTest::readsBackWhatItWrites()
{
    QRandomGenerator random(7);
    const Currency currencies[] = {{}, currency(u"JPY"_qs), currency(u"KWD"_qs)};
    for (int i = 0; i < 5000; ++i) {
        const qint64 minor = qint64(random.generate64() % quint64(2 * maxMinor + 1)) - maxMinor;
        const Money money{minor >> random.bounded(50), currencies[i % 3]};
        QCOMPARE(parseMoney(toPlainText(money), money.currency).value(), money);
    }
}

void MoneyTest::multipliesAndDivides_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("b");
    QTest::addColumn<qint64>("c");
    QTest::addColumn<qint64>("result");
    const auto row = [](const char *title, qint64 a, qint64 b, qint64 c, qint64 result) {
        QTest::newRow(title) << a << b << c << result;
    };
    row("8 % of 1000.00", 100000, 80000, 1000000, 8000);
    row("a half goes up", 1, 1, 2, 1);
    row("a half below zero goes down", -1, 1, 2, -1);
    row("less than a half goes to zero", 1, 49, 100, 0);
    row("less than a half below zero goes to zero", -1, 49, 100, 0);
    row("two and a half goes up", 5, 1, 2, 3);
    row("two and a half below zero, by the other factor", 5, -1, 2, -3);
    row("two negatives make a positive", -5, -1, 2, 3);
    row("zero", 0, least, most, 0);
    row("the largest over itself", most, most, most, most);
    row("the smallest over the largest", least, most, most, least);
    row("the smallest by one", least, 1, 1, least);
    row("the smallest over the largest rounds to minus one", least, 1, most, -1);
    row("the smallest halved", least, 1, 2, least / 2);
    row("half of the largest, rounded up", most, 1, 2, most / 2 + 1);
    row("above 64 bits in between", 4000000000000000000, 3000000000000000000, 4000000000000000000,
        3000000000000000000);
}

void MoneyTest::multipliesAndDivides()
{
    QFETCH(qint64, a);
    QFETCH(qint64, b);
    QFETCH(qint64, c);
    QFETCH(qint64, result);
    const auto read = multiplyDivide(a, b, c);
    QVERIFY(read);
    QCOMPARE(*read, result);
    QCOMPARE(multiplyDivide(b, a, c).value(), result);
}

void MoneyTest::refusesQuotientsBeyond64Bits()
{
    QVERIFY(!multiplyDivide(most, 2, 1));
    QVERIFY(!multiplyDivide(least, -1, 1));
    QVERIFY(!multiplyDivide(least, least, 1));
    QVERIFY(!multiplyDivide(least, least, most));
    QVERIFY2(!multiplyDivide(most, 5, 4), "it fits only unsigned");
    QVERIFY2(!multiplyDivide(6148914691236517205, 3, 2), "it fits only before rounding");
    QCOMPARE(multiplyDivide(most, 2, 1).error().kind, ErrorKind::Validation);
}

void MoneyTest::agreesWith128Bits()
{
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = __int128;
    QRandomGenerator random(20261120);
    const auto number = [&random] {
        switch (random.bounded(8)) {
        case 0:
            return least;
        case 1:
            return most;
        case 2:
            return qint64(random.bounded(5)) - 2;
        default:
            return qint64(random.generate64()) >> random.bounded(63);
        }
    };
    int fitting = 0;
    for (int i = 0; i < 300000; ++i) {
        const qint64 a = number();
        const qint64 b = number();
        qint64 c = number();
        c = c == least ? most : std::max<qint64>(1, std::abs(c));
        const Wide product = Wide(a) * b;
        Wide expected = product / c;
        const Wide rest = product % c;
        const Wide restSize = rest < 0 ? -rest : rest;
        if (restSize >= c - restSize)
            expected += product < 0 ? -1 : 1;
        const bool fits = expected >= Wide(least) && expected <= Wide(most);
        const auto result = multiplyDivide(a, b, c);
        const QByteArray inputs =
            QByteArray::number(a) + " * " + QByteArray::number(b) + " / " + QByteArray::number(c);
        QVERIFY2(result.has_value() == fits, inputs.constData());
        QVERIFY2(!fits || *result == qint64(expected), inputs.constData());
        fitting += fits ? 1 : 0;
    }
    QVERIFY(fitting > 50000 && fitting < 290000);
#else
    QSKIP("the compiler has no 128-bit integers to compare with");
#endif
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
