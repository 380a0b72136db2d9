// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
    void reads_data();
    void reads();
    void suggestsRoundSums_data();
    void suggestsRoundSums();
    void ages();
};

void TestFormat::money_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("dollars in English")
        << u"en_US"_s << u"USD"_s << qint64(691200) << u"$6,912.00"_s;
    QTest::newRow("dollars in German stand behind")
        << u"de_DE"_s << u"USD"_s << qint64(691200) << u"6.912,00\u00a0$"_s;
    QTest::newRow("cents keep their zero") << u"en_US"_s << u"USD"_s << qint64(5) << u"$0.05"_s;
    QTest::newRow("a negative amount has a sign, not brackets")
        << u"en_US"_s << u"USD"_s << qint64(-1250) << u"-$12.50"_s;
    QTest::newRow("yen have no decimals, whatever the locale")
        << u"en_US"_s << u"JPY"_s << qint64(1250)
        << u"\u00a5"
           "1,250"_s;
    QTest::newRow("dollars keep their cents in Japan")
        << u"ja_JP"_s << u"USD"_s << qint64(1250) << u"$12.50"_s;
    QTest::newRow("dinars have three decimals") << u"en_US"_s << u"KWD"_s << qint64(1234567)
                                                << u"KWD\u00a0"
                                                   "1,234.567"_s;
    QTest::newRow("exact where a double is not")
        << u"en_US"_s << u"USD"_s << qint64(90071992547409931) << u"$900,719,925,474,099.31"_s;
    QTest::newRow("the smallest 64-bit number")
        << u"en_US"_s << u"USD"_s << std::numeric_limits<qint64>::min()
        << u"-$92,233,720,368,547,758.08"_s;
}

void TestFormat::money()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto known = Currency::fromCode(currency);
    QVERIFY(known.has_value());
    QTEST(formatMoney({minor, *known}, QLocale(locale)), "text");
}

void TestFormat::readsBackWhatItWrites_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *name :
        {"en_US", "de_DE", "fr_FR", "de_CH", "es_ES", "ar_EG", "am_ET", "en_IN", "ja_JP"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestFormat::readsBackWhatItWrites()
{
    QFETCH(QString, locale);
    for (const qint64 minor : {0LL, 5LL, 99999LL, 108000LL, 123456789LL, 100000000000000LL}) {
        const QString text = formatAmount({minor, {}}, QLocale(locale));
        const auto read = readAmount(text, {}, QLocale(locale));
        QVERIFY2(read.has_value(), qPrintable(text));
        QCOMPARE(read->minor, minor);
    }
}

void TestFormat::reads_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    constexpr qint64 refused = -1;
    QTest::newRow("whole units") << u"en_US"_s << u"1080"_s << qint64(108000);
    QTest::newRow("one decimal") << u"en_US"_s << u"1080.5"_s << qint64(108050);
    QTest::newRow("a point at the end") << u"en_US"_s << u"1080."_s << qint64(108000);
    QTest::newRow("spaces around") << u"en_US"_s << u" 1,080.00 "_s << qint64(108000);
    QTest::newRow("a German thousand") << u"de_DE"_s << u"1.080"_s << qint64(108000);
    QTest::newRow("a German decimal comma") << u"de_DE"_s << u"1080,5"_s << qint64(108050);
    QTest::newRow("a comma in an odd place is not guessed") << u"en_US"_s << u"1,08"_s << refused;
    QTest::newRow("three decimals of a dollar") << u"en_US"_s << u"1.080"_s << refused;
    QTest::newRow("letters") << u"en_US"_s << u"12x"_s << refused;
    QTest::newRow("nothing") << u"en_US"_s << u""_s << refused;
    QTest::newRow("more than there is") << u"en_US"_s << u"99999999999999999999"_s << refused;
}

void TestFormat::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const auto read = readAmount(text, {}, QLocale(locale));
    QTEST(read ? read->minor : qint64(-1), "minor");
}

void TestFormat::suggestsRoundSums_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QVector<qint64>>("sums");
    QTest::newRow("an odd total") << qint64(108000) << u"USD"_s
                                  << QVector<qint64>{110000, 150000, 200000};
    QTest::newRow("cents go up to the next five")
        << qint64(10801) << u"USD"_s << QVector<qint64>{11000, 12000, 15000};
    QTest::newRow("a large sum, also in large notes")
        << qint64(691'200) << u"USD"_s << QVector<qint64>{691'500, 692'000, 700'000};
    QTest::newRow("euros have a note of 200")
        << qint64(15'001) << u"EUR"_s << QVector<qint64>{15'500, 16'000, 20'000};
    QTest::newRow("yen have no small notes")
        << qint64(6'912) << u"JPY"_s << QVector<qint64>{7'000, 10'000, 50'000};
    QTest::newRow("dinars have a note of a quarter")
        << qint64(6'912) << u"KWD"_s << QVector<qint64>{7'000, 10'000, 20'000};
    QTest::newRow("the largest amount has nothing above it")
        << maxMinor << u"USD"_s << QVector<qint64>{};
}

void TestFormat::suggestsRoundSums()
{
    QFETCH(qint64, total);
    QFETCH(QString, currency);
    QVector<qint64> sums;
    for (const Money &sum : likelyCash({total, Currency::fromCode(currency).value()}))
        sums.append(sum.minor);
    QTEST(sums, "sums");
}

void TestFormat::ages()
{
    const QLocale english(u"en_US"_s);
    QCOMPARE(formatAge(Millis(240), english), u"0.2 s"_s);
    QCOMPARE(formatAge(Millis(34'400), english), u"34 s"_s);
    QCOMPARE(formatAge(Millis(300'000), english), u"5 min"_s);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
