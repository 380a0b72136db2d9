// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "together.h"

#include <atomic>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// Who does a piece of work that one desk at a time is to do.
class LeasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_qs)); }
    void takenByOne_data() { addEngines(); }
    void takenByOne();
    void renewed_data() { addEngines(); }
    void renewed();
    void givenBack_data() { addEngines(); }
    void givenBack();
    void oneOfManyWins_data();
    void oneOfManyWins();
    void listed_data() { addEngines(); }
    void listed();
    void badNames_data();
    void badNames();

private:
    static constexpr Millis minute{60'000};
    const QString m_name = u"settler"_qs;
};

void LeasesTest::takenByOne()
{
    Shop shop;
    const auto staff = shop.db().open(Right::Staff);
    const auto took = staff->takeLease(m_name, u"front"_qs, minute);
    HF_OK(took);
    QVERIFY(*took);
    const auto refused = shop->takeLease(m_name, u"back"_qs, minute);
    HF_OK(refused);
    QVERIFY(!*refused);
    QVERIFY(must(shop->takeLease(u"driver:front"_qs, u"back"_qs, minute)));
    // Until it runs out, by the database's clock.
    shop.db().advance(minute - Millis(1));
    QVERIFY(!must(shop->takeLease(m_name, u"back"_qs, minute)));
    shop.db().advance(Millis(1));
    QVERIFY(must(shop->leases({})).isEmpty());
    QVERIFY(must(shop->takeLease(m_name, u"back"_qs, minute)));
    QVERIFY(!must(staff->takeLease(m_name, u"front"_qs, minute)));
}

void LeasesTest::renewed()
{
    Shop shop;
    QVERIFY(must(shop->takeLease(m_name, u"front"_qs, minute)));
    shop.advance(40);
    QVERIFY(must(shop->takeLease(m_name, u"front"_qs, minute)));
    shop.advance(40);
    QVERIFY(!must(shop->takeLease(m_name, u"back"_qs, minute)));
    // The term counts from now, longer or shorter.
    QVERIFY(must(shop->takeLease(m_name, u"front"_qs, Millis(5'000))));
    shop.advance(5);
    QVERIFY(must(shop->takeLease(m_name, u"back"_qs, minute)));
    // Who lost it does not get it back by renewing.
    QVERIFY(!must(shop->takeLease(m_name, u"front"_qs, minute)));
}

void LeasesTest::givenBack()
{
    Shop shop;
    const auto staff = shop.db().open(Right::Staff);
    HF_OK(staff->dropLease(m_name, u"front"_qs));
    QVERIFY(must(shop->takeLease(m_name, u"front"_qs, minute)));
    // Nobody gives back another's.
    HF_OK(staff->dropLease(m_name, u"back"_qs));
    QVERIFY(!must(shop->takeLease(m_name, u"back"_qs, minute)));
    HF_OK(staff->dropLease(m_name, u"front"_qs));
    QVERIFY(must(shop->leases({})).isEmpty());
    QVERIFY(must(shop->takeLease(m_name, u"back"_qs, minute)));
    HF_OK(staff->dropLease(m_name, u"front"_qs));
    QVERIFY(!must(shop->takeLease(m_name, u"front"_qs, minute)));
}

void LeasesTest::oneOfManyWins_data()
{
    addCases<bool>({{"never taken", false}, {"run out", true}});
}

void LeasesTest::oneOfManyWins()
{
    QFETCH(bool, given);
    Shop shop;
    if (given) {
        must(shop->takeLease(m_name, u"gone"_qs, minute));
        shop.advance(61);
    }
    for (int round = 0; round < 5; ++round) {
        std::atomic<int> winners = 0;
        std::atomic<int> failures = 0;
        std::atomic<int> winner = -1;
        together(6, shop.db(), [&](Store &own, int number) {
            const auto took = own.takeLease(m_name, QString::number(number), minute);
            failures += !took;
            if (took && *took) {
                ++winners;
                winner = number;
            }
        });
        QCOMPARE(failures.load(), 0);
        QCOMPARE(winners.load(), 1);
        QVERIFY(must(shop->takeLease(m_name, QString::number(winner.load()), minute)));
        shop.advance(61);
    }
}

void LeasesTest::listed()
{
    Shop shop;
    QVERIFY(must(shop->leases({})).isEmpty());
    for (const char *name : {"driver:b", "settler", "driver:a", "drivel", "driver:%", "driver:Ä'"})
        QVERIFY(must(shop->takeLease(QString::fromUtf8(name), u"front"_qs, minute)));
    QVERIFY(must(shop->takeLease(u"driver:gone"_qs, u"front"_qs, Millis(1'000))));
    shop.advance(1);
    const auto staff = shop.db().open(Right::Staff);
    const auto found = [&](const QString &prefix) {
        QStringList names = must(staff->leases(prefix));
        names.sort();
        return names.join(u' ');
    };
    QCOMPARE(found(u"driver:"_qs), u"driver:% driver:a driver:b driver:Ä'"_qs);
    QCOMPARE(found(u"settler"_qs), u"settler"_qs);
    QCOMPARE(must(staff->leases({})).size(), 6);
    // A prefix is a text, not a pattern.
    for (const QString &none : {u"driver_"_qs, u"Driver:"_qs, u"d%"_qs, u"river"_qs, u"settlers"_qs,
             u"' OR 1=1 --"_qs, u"\\"_qs})
        QCOMPARE(found(none), QString());
    QCOMPARE(found(u"driver:%"_qs), u"driver:%"_qs);
    QCOMPARE(found(u"driver:Ä'"_qs), u"driver:Ä'"_qs);
}

void LeasesTest::badNames_data()
{
    addCases<QString>({{"none", {}}, {"too long", QString(201, u'n')},
        {"with a control character", u"set\ntler"_qs}, {"with a delete", u"set\x7ftler"_qs}});
}

void LeasesTest::badNames()
{
    QFETCH(QString, given);
    Shop shop;
    for (const auto &refused :
        {shop->takeLease(given, u"front"_qs, minute), shop->takeLease(m_name, given, minute)}) {
        HF_REFUSED(refused, ErrorKind::Validation);
        HF_REASON(refused, "bad_text");
    }
    HF_REFUSED(shop->dropLease(given, u"front"_qs), ErrorKind::Validation);
    HF_REFUSED(shop->dropLease(m_name, given), ErrorKind::Validation);
    QVERIFY(must(shop->leases({})).isEmpty());
    const QString longest(200, u'n');
    QVERIFY(must(shop->takeLease(longest, longest, minute)));
    QCOMPARE(must(shop->leases(longest)), QStringList(longest));
}

QTEST_GUILESS_MAIN(LeasesTest)
#include "tst_leases.moc"
