// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void readsListingCodes_data();
    void readsListingCodes();
    void refusesListingCodes_data();
    void refusesListingCodes();
    void readsMarkets_data();
    void readsMarkets();
    void readsSlugs_data();
    void readsSlugs();
    void namesTheThingInTheError();
};

void CodesTest::readsListingCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("as it is written") << u"CA#quarter"_qs << u"CA#quarter"_qs;
    QTest::newRow("in the wrong case") << u"ca#QUARTER"_qs << u"CA#quarter"_qs;
    QTest::newRow("with blanks around it") << u"  CA#half "_qs << u"CA#half"_qs;
    QTest::newRow("with digits and hyphens") << u"n-1#2-page"_qs << u"N-1#2-page"_qs;
    QTest::newRow("as long as it may be")
        << u"ABCDEFGH#"_qs + QString(32, u'x') << u"ABCDEFGH#"_qs + QString(32, u'x');
}

void CodesTest::readsListingCodes()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto read = parseListingCode(text);
    QVERIFY(read);
    QCOMPARE(read->text(), code);
    QCOMPARE(parseListingCode(read->text()).value(), *read);
}

void CodesTest::refusesListingCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no sign") << u"CAquarter"_qs;
    QTest::newRow("two signs") << u"CA#quarter#x"_qs;
    QTest::newRow("no market") << u"#quarter"_qs;
    QTest::newRow("no size") << u"CA#"_qs;
    QTest::newRow("a blank inside") << u"CA #quarter"_qs;
    QTest::newRow("a market that begins with a digit") << u"1A#quarter"_qs;
    QTest::newRow("a market of nine letters") << u"ABCDEFGHI#quarter"_qs;
    QTest::newRow("a size of 33 letters") << u"CA#"_qs + QString(33, u'x');
    QTest::newRow("a size that begins with a hyphen") << u"CA#-quarter"_qs;
    QTest::newRow("a line end behind it") << u"CA#quarter\n"_qs;
    QTest::newRow("a NUL behind it") << u"CA#quarter"_qs + QChar(0);
    QTest::newRow("SQL") << u"CA#quarter'; DROP TABLE listing; --"_qs;
    QTest::newRow("a letter that becomes K in lower case") << u"C\u212A#quarter"_qs;
    QTest::newRow("a letter with an accent") << u"C\u00C1#quarter"_qs;
    QTest::newRow("Arabic digits") << u"CA#\u0661"_qs;
    QTest::newRow("a letter from beyond 16 bits") << u"CA#\U0001D41A"_qs;
    QTest::newRow("a placeholder of ours") << u"%1#%2"_qs;
}

void CodesTest::refusesListingCodes()
{
    QFETCH(QString, text);
    const auto read = parseListingCode(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Validation);
    QVERIFY2(read.error().text.contains(u"CA#quarter"_qs), "the sentence shows what a code is");
    QCOMPARE(read.error().detail[u"field"_qs].toString(), u"code"_qs);
    for (const QChar c : read.error().text)
        QVERIFY(c.unicode() >= 0x20);
}

void CodesTest::readsMarkets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("market");
    QTest::newRow("lower case becomes upper") << u"ny"_qs << u"NY"_qs;
    QTest::newRow("one letter is enough") << u"x"_qs << u"X"_qs;
    QTest::newRow("eight are not too many") << u"abcdefgh"_qs << u"ABCDEFGH"_qs;
    QTest::newRow("nine are too many") << u"abcdefghi"_qs << QString();
    QTest::newRow("nothing is no market") << QString() << QString();
    QTest::newRow("it may not begin with a digit") << u"9a"_qs << QString();
    QTest::newRow("it may not hold a sign") << u"CA#"_qs << QString();
}

void CodesTest::readsMarkets()
{
    QFETCH(QString, text);
    QFETCH(QString, market);
    const auto read = parseMarket(text);
    QCOMPARE(read.has_value(), !market.isEmpty());
    QCOMPARE(read.value_or(QString()), market);
}

void CodesTest::readsSlugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    QTest::newRow("upper case becomes lower") << u"Inside-Front"_qs << u"inside-front"_qs;
    QTest::newRow("it may begin with a digit") << u"2col"_qs << u"2col"_qs;
    QTest::newRow("it may not begin with a hyphen") << u"-col"_qs << QString();
    QTest::newRow("it may not hold an underscore") << u"a_b"_qs << QString();
    QTest::newRow("nothing is none") << u"   "_qs << QString();
}

void CodesTest::readsSlugs()
{
    QFETCH(QString, text);
    QFETCH(QString, slug);
    const auto read = parseSlug(text, u"ad size"_qs);
    QCOMPARE(read.has_value(), !slug.isEmpty());
    QCOMPARE(read.value_or(QString()), slug);
}

void CodesTest::namesTheThingInTheError()
{
    const auto read = parseSlug(u"a b"_qs, u"variant"_qs);
    QVERIFY(!read);
    QVERIFY(read.error().text.contains(u"variant \"a b\""_qs));
    QCOMPARE(read.error().detail[u"field"_qs].toString(), u"variant"_qs);
    QCOMPARE(read.error().detail[u"value"_qs].toString(), u"a b"_qs);
}

QTEST_GUILESS_MAIN(CodesTest)
#include "tst_codes.moc"
