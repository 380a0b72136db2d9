// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brackets.h"
#include "checkout.h"
#include "codes.h"
#include "customer.h"
#include "order.h"
#include "quantity.h"
#include "ratecard.h"
#include "refund.h"
#include "remark.h"
#include "text.h"
#include "totals.h"

#include <functional>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

using Refusing = std::function<Error()>;
Q_DECLARE_METATYPE(Refusing)

/// People read refusals in their language; logs and scripts find the same names in every one.
class TranslatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusals_data();
    void refusals();
    void fields_data();
    void fields();
    void leavesOtherFields();
    void faultsOfFiles_data();
    void faultsOfFiles();
    void listsOfNames();
    void remarksAreStoredInEnglish();
    void remarksAreShownInTheirLanguage();
    void leavesWhatPeopleWrote_data();
    void leavesWhatPeopleWrote();
};

static Currency dollars()
{
    return *Currency::fromCode(u"USD"_s);
}

static Order soldOrder()
{
    Order order;
    order.number = 7;
    order.totals.currency = dollars();
    order.totals.totalMinor = 1000;
    OrderLine line;
    line.position = 1;
    line.code = u"CA#quarter"_s;
    line.quantity = 2;
    line.totals.totalMinor = 1000;
    order.lines = {line};
    return order;
}

void TranslatingTest::refusals_data()
{
    QTest::addColumn<Refusing>("refuse");
    const auto row = [](const char *name, Refusing refuse) { QTest::newRow(name) << refuse; };
    row("tender", [] { return parseTender(u"shells"_s).error(); });
    row("order state", [] { return parseOrderState(u"lost"_s).error(); });
    row("listing code", [] { return parseListingCode(u"CA"_s).error(); });
    row("market", [] { return parseMarket(u"?"_s).error(); });
    row("slug", [] { return parseSlug(u"?"_s, u"ad size"_s).error(); });
    row("e-mail address", [] { return parseEmail(u"nobody"_s).error(); });
    row("count", [] { return parseQuantity(u"many"_s).error(); });
    row("empty", [] { return requireText({}, u"reason"_s, 10).error(); });
    row("too long", [] { return cleanText(QString(11, u'x'), u"name"_s, 10).error(); });
    row("unprintable", [] { return cleanText(u"a\tb"_s, u"name"_s, 10).error(); });
    row("currency", [] { return Currency::fromCode(u"XXX"_s).error(); });
    row("amount", [] { return parseMoney(u"much"_s, dollars()).error(); });
    row("decimals", [] { return parseMoney(u"1.001"_s, dollars()).error(); });
    row("amount's range", [] { return parseMoney(QString(20, u'9'), dollars()).error(); });
    row("two currencies", [] {
        return add({1, dollars()}, {1, *Currency::fromCode(u"EUR"_s)}).error();
    });
    row("overflow", [] { return multiply({maxMinor, dollars()}, maxMinor).error(); });
    row("percentage", [] { return parsePercent(u"most"_s).error(); });
    row("line below zero", [] { return totalLines({{-1, 0}}, 0, 0, dollars()).error(); });
    row("tax rate", [] { return totalLines({{1, -1}}, 0, 0, dollars()).error(); });
    row("discount below zero", [] { return totalLines({}, -1, 0, dollars()).error(); });
    row("shipping below zero", [] { return totalLines({}, 0, -1, dollars()).error(); });
    row("discount above the lines", [] { return totalLines({{1, 0}}, 2, 0, dollars()).error(); });
    row("total", [] { return totalLines({}, 0, maxMinor + 1, dollars()).error(); });
    row("refund of no line", [] { return planRefund(soldOrder(), {}, {{{2, 1}}}).error(); });
    row("refund of too many", [] { return planRefund(soldOrder(), {}, {{{1, 3}}}).error(); });
    row("refund of too much", [] { return planRefund(soldOrder(), {}, {{}, 1001}).error(); });
    row("refund of nothing", [] {
        Order order = soldOrder();
        order.lines.clear();
        return planRefund(order, {}, {}).error();
    });
}

void TranslatingTest::refusals()
{
    QFETCH(Refusing, refuse);
    compareTranslated(refuse);
}

void TranslatingTest::fields_data()
{
    QTest::addColumn<Refusing>("refuse");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Refusing refuse, const QString &text, const char *field) {
        QTest::newRow(name) << refuse << text << QString::fromLatin1(field);
    };
    row(
        "empty", [] { return requireText({}, u"reason"_s, 10).error(); },
        u"[The [reason] is empty. Fill it in.]"_s, "reason");
    row(
        "too long", [] { return cleanText(QString(11, u'x'), u"desk"_s, 10).error(); },
        u"[The [desk] is too long: 11 characters, but it may have 10. Shorten it.]"_s, "desk");
    row(
        "unprintable", [] { return cleanText(u"a\tb"_s, u"title"_s, 10).error(); },
        u"[The [title] has a character that cannot be printed, U+0009, at position 2. Remove it.]"_s,
        "title");
    row(
        "count", [] { return parseCapacity(u"-1"_s).error(); },
        u"[The [capacity] must be a whole number from 0 to 1000000000, written in digits: \"-1\" is not.]"_s,
        "capacity");
    row(
        "slug", [] { return parseSlug(u"a b"_s, u"variant"_s).error(); },
        u"[The [variant] \"a b\" cannot be used. Write 1 to 32 letters, digits or hyphens, beginning with a letter or digit, as in quarter.]"_s,
        "variant");
    Customer customer;
    customer.email = u"a@b.example"_s;
    const auto customerRow = [&](const char *field, QString Customer::*member) {
        Customer bad = customer;
        bad.*member = u"a\tb"_s;
        row(
            field, [bad] { return checkCustomer(bad).error(); },
            u"[The [%1] has a character that cannot be printed, U+0009, at position 2. Remove it.]"_s
                .arg(QLatin1StringView(field)),
            field);
    };
    customerRow("name", &Customer::name);
    customerRow("phone number", &Customer::phone);
    customerRow("business", &Customer::business);
    customerRow("address", &Customer::address);
    customerRow("tax number", &Customer::taxNumber);
    customerRow("e-mail address", &Customer::email);
}

void TranslatingTest::fields()
{
    QFETCH(Refusing, refuse);
    QFETCH(QString, text);
    QFETCH(QString, field);
    const Brackets other;
    const Error error = refuse();
    QCOMPARE(error.text, text);
    QCOMPARE(error.detail[u"field"_s].toString(), field);
}

void TranslatingTest::leavesOtherFields()
{
    const Brackets other;
    const Error error = requireText({}, u"colour"_s, 10).error();
    QCOMPARE(error.text, u"[The colour is empty. Fill it in.]"_s);
    QCOMPARE(error.detail[u"field"_s].toString(), u"colour"_s);
}

void TranslatingTest::faultsOfFiles_data()
{
    QTest::addColumn<QByteArray>("listings");
    QTest::addColumn<QByteArray>("variants");
    const QByteArray header =
        "market,market_name,tax_percent,size,title,price,currency,capacity,sold,active\n";
    const QByteArray sound = "CA,California,8,half,Half page,9,USD,5,2,yes\n";
    const QByteArray variantHeader = "market,size,variant,title,price_difference,capacity,sold\n";
    const auto row = [](const char *name, const QByteArray &listings,
                         const QByteArray &variants = {}) {
        QTest::newRow(name) << listings << variants;
    };
    row("nothing", {});
    row("no listings", header);
    row("one column", "market\n");
    row("columns", "market,,colour,market\n");
    row("UTF-16", "\xFF\xFEx");
    row("NUL", header + QByteArray("C\0A\n", 4));
    row("not UTF-8", header + "\xE9\n");
    row("too large", QByteArray(maxRateCardBytes + 1, 'x'));
    row("too many columns", QByteArray(1001, ',') + '\n');
    row("fields", header + "CA,California\n");
    row("a quotation mark inside", header + "C\"A\n");
    row("a quotation mark not closed", header + "\"CA\n");
    row("text after a quotation mark", header + "\"C\"A\n");
    row("cells", header + "?,\t,x,?,,-1,USD,x,x,maybe\n");
    row("more sold than there are", header + "CA,,8,half,Half page,9,USD,1,2,yes\n");
    row("a listing twice", header + sound + sound);
    row("another tax and name", header + sound + "CA,Cal,9,full,Full page,9,USD,,0,yes\n");
    row("variants", header + sound, variantHeader + "CA,half,top,Top,-10,1,0\n");
    row("a dear variant", header + sound, variantHeader + "CA,half,top,Top,9999999999999.99,1,0\n");
    row("a variant twice", header + sound,
        variantHeader + "CA,half,top,Top,0,1,0\nCA,half,top,Top,0,1,0\n");
    row("variants sold", header + sound, variantHeader + "CA,half,top,Top,0,9,3\n");
    QByteArray many = header;
    for (int i = 0; i < 1000; ++i)
        many += "?\n";
    row("too many faults", many);
}

void TranslatingTest::faultsOfFiles()
{
    QFETCH(QByteArray, listings);
    QFETCH(QByteArray, variants);
    const auto read = [&] {
        const RateCardReading reading = readRateCard(listings, variants);
        return reading.listingFaults + reading.variantFaults;
    };
    const QVector<FileFault> english = read();
    QVERIFY(!english.isEmpty());
    const Brackets other;
    const QVector<FileFault> translated = read();
    QCOMPARE(translated.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        compareTranslated(translated[i].text, english[i].text);
        QCOMPARE(translated[i].line, english[i].line);
        QCOMPARE(translated[i].column, english[i].column);
    }
}

void TranslatingTest::listsOfNames()
{
    QCOMPARE(parseTender(u"x"_s).error().text,
        u"\"x\" is not a way to pay. Choose one of cash, account and stripe."_s);
    const Brackets other;
    QCOMPARE(parseTender(u"x"_s).error().text,
        u"[\"x\" is not a way to pay. Choose one of [cash[, ]account and stripe].]"_s);
}

void TranslatingTest::remarksAreStoredInEnglish()
{
    const Brackets other;
    QCOMPARE(storedRemark(Remark::CancelledAtDesk), u"cancelled at the desk"_s);
    QCOMPARE(storedRemark(Remark::SessionExpired), u"the payment session expired"_s);
    QCOMPARE(storedRemark(Remark::RefundFailed), u"Stripe could not give the money back."_s);
    QCOMPARE(storedRemark(Remark::RefundFailedBecause, u"lost_or_stolen_card"_s),
        u"Stripe could not give the money back: lost_or_stolen_card."_s);
    QVERIFY(storedRemark(Remark::RefundNotSent).startsWith(u"What the database has"_s));
}

void TranslatingTest::remarksAreShownInTheirLanguage()
{
    const QString because = storedRemark(Remark::RefundFailedBecause, u"expired %1 card"_s);
    QCOMPARE(shownRemark(because), because);
    const Brackets other;
    QCOMPARE(shownRemark(u"not paid in time"_s), u"[not paid in time]"_s);
    QCOMPARE(shownRemark(because), u"[Stripe could not give the money back: expired %1 card.]"_s);
    for (int i = 0; i <= int(Remark::RefundNotSent); ++i) {
        const QString stored = storedRemark(static_cast<Remark>(i));
        QCOMPARE(shownRemark(stored), u'[' + stored + u']');
    }
}

void TranslatingTest::leavesWhatPeopleWrote_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a reason") << u"customer called"_s;
    QTest::newRow("more than a remark") << u"not paid in time, again"_s;
    QTest::newRow("the beginning of a remark") << u"Stripe could not give the money back:"_s;
    QTest::newRow("a remark without its cause") << u"Stripe could not give the money back: ."_s;
    QTest::newRow("a placeholder") << u"%1"_s;
}

void TranslatingTest::leavesWhatPeopleWrote()
{
    QFETCH(QString, written);
    const Brackets other;
    QCOMPARE(shownRemark(written), written);
}

QTEST_GUILESS_MAIN(TranslatingTest)
#include "tst_translating.moc"
