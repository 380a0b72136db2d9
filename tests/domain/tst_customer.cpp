// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customer.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class CustomerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void readsAddresses_data();
    void readsAddresses();
    void cleansEveryField();
    void answersTheFirstBadField();
};

void CustomerTest::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("email"); // empty: refused
    const auto good = [](const char *title, const QString &text, const QString &email) {
        QTest::newRow(title) << text << email;
    };
    const auto bad = [](const char *title, const QString &text) {
        QTest::newRow(title) << text << QString();
    };
    good("an ordinary one", u"ann@example.com"_qs, u"ann@example.com"_qs);
    good("in capitals, with blanks", u"  Ann@Example.COM "_qs, u"ann@example.com"_qs);
    good("with a tag and dots", u"a.b+tag@mail.example.co.uk"_qs, u"a.b+tag@mail.example.co.uk"_qs);
    good("with an apostrophe", u"o'neil@example.ie"_qs, u"o'neil@example.ie"_qs);
    good("of 64 characters before the sign", QString(64, u'a') + u"@example.com"_qs,
        QString(64, u'a') + u"@example.com"_qs);
    bad("nothing", QString());
    bad("no sign", u"ann.example.com"_qs);
    bad("two signs", u"ann@b@example.com"_qs);
    bad("nothing before the sign", u"@example.com"_qs);
    bad("nothing behind it", u"ann@"_qs);
    bad("no top-level domain", u"ann@localhost"_qs);
    bad("a top-level domain of digits", u"ann@127.0.0.1"_qs);
    bad("an empty label", u"ann@example..com"_qs);
    bad("a dot at the end", u"ann@example.com."_qs);
    bad("a dot at the start", u".ann@example.com"_qs);
    bad("a label with a hyphen at its end", u"ann@example-.com"_qs);
    bad("a blank inside", u"ann b@example.com"_qs);
    bad("a line end", u"ann@example.com\n"_qs);
    bad("a second header line", u"ann@example.com\r\nBcc: x@example.com"_qs);
    bad("angle brackets", u"Ann <ann@example.com>"_qs);
    bad("of 65 characters before the sign", QString(65, u'a') + u"@example.com"_qs);
    bad("of 255 characters", u"a@"_qs + u"abcdefghi."_qs.repeated(25) + u"com"_qs);
}

void CustomerTest::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, email);
    const auto read = parseEmail(text);
    QCOMPARE(read.value_or(QString()), email);
    if (!read)
        QCOMPARE(read.error().kind, ErrorKind::Validation);
}

void CustomerTest::cleansEveryField()
{
    const QUuid id = QUuid::createUuid();
    const auto checked = checkCustomer({id, u"Ann@Example.com"_qs, u" Ann "_qs, u" 555 "_qs,
        u" Cafe\u0301 "_qs, u" 1 Road "_qs, u" T1 "_qs});
    QVERIFY(checked);
    QCOMPARE(checked->id, id);
    QCOMPARE(checked->email, u"ann@example.com"_qs);
    QCOMPARE(checked->name, u"Ann"_qs);
    QCOMPARE(checked->phone, u"555"_qs);
    QCOMPARE(checked->business, u"Caf\u00E9"_qs);
    QCOMPARE(checked->address, u"1 Road"_qs);
    QCOMPARE(checked->taxNumber, u"T1"_qs);
    QVERIFY(checkCustomer({{}, u"ann@example.com"_qs}));
}

void CustomerTest::answersTheFirstBadField()
{
    const auto noEmail = checkCustomer({{}, u"ann"_qs, u"a\nb"_qs});
    QVERIFY(!noEmail);
    QCOMPARE(noEmail.error().detail[u"field"_qs].toString(), u"e-mail address"_qs);
    const auto badName = checkCustomer({{}, u"ann@example.com"_qs, u"a\nb"_qs, u"\t"_qs});
    QVERIFY(!badName);
    QCOMPARE(badName.error().detail[u"field"_qs].toString(), u"name"_qs);
    Customer customer{{}, u"ann@example.com"_qs};
    customer.taxNumber = QString(41, u'1');
    QCOMPARE(checkCustomer(customer).error().detail[u"field"_qs].toString(), u"tax number"_qs);
}

QTEST_GUILESS_MAIN(CustomerTest)
#include "tst_customer.moc"
