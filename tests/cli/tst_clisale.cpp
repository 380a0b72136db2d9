// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

class CliSaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { CliFixture::addEngines(); }
    void init();
    void cleanup() { m_cli.reset(); }

    void sellsForCash();
    void sellsOnAccount();
    void buysOneListingBesideAnOpenCart();
    void aPurchaseThatFailsHoldsNothing_data();
    void aPurchaseThatFailsHoldsNothing();
    void findsACustomer();
    void showsHowLongAHoldLasts();
    void tellsTheSecondDeskThatItIsSoldOut();
    void sellsTheLastSlotOnce();
    void changesLinesByIdOrListing();
    void mergesAWalkInCart();
    void extendsAHoldAsOftenAsTheRuleSays();
    void releasesHolds();
    void refusesToSellWhatHasLapsed();
    void movesAnOrder();
    void changesAListing();
    void changesASetting();
    void showsTablesToPeople();

private:
    QJsonObject cartWith(const QString &code, int quantity = 1);

    std::unique_ptr<CliFixture> m_cli;
};

void CliSaleTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    QString whyNot;
    m_cli = CliFixture::make(engine, &whyNot);
    if (!m_cli)
        QSKIP(qPrintable(whyNot));
    const Ran ran = m_cli->json({u"db"_s, u"init"_s, u"--sample"_s});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    QCOMPARE(ran.json()[u"sample"], QJsonValue(true));
    QCOMPARE(ran.json()[u"listings"].toInt(), 24);
}

QJsonObject CliSaleTest::cartWith(const QString &code, int quantity)
{
    const QString cart = m_cli->newCart();
    return m_cli->json(
                    {u"cart"_s, u"add"_s, cart, code, u"--quantity"_s, QString::number(quantity)})
        .json();
}

void CliSaleTest::sellsForCash()
{
    const QJsonObject before = m_cli->listing(u"CA#quarter"_s);
    QCOMPARE(before[u"price_minor"].toInt(), 100000);
    QCOMPARE(before[u"currency"].toString(), u"USD"_s);
    QCOMPARE(before[u"capacity"].toInt(), 50);
    QCOMPARE(before[u"sold"].toInt(), 8);
    QCOMPARE(before[u"held"].toInt(), 0);
    QCOMPARE(before[u"available"].toInt(), 42);
    QCOMPARE(before[u"stock"].toString(), u"42 available"_s);
    QCOMPARE(before[u"market"].toString(), u"CA"_s);
    QCOMPARE(before[u"size"].toString(), u"quarter"_s);
    QCOMPARE(before[u"active"], QJsonValue(true));
    QCOMPARE(before[u"tax_ppm"].toInt(), 80000);
    QVERIFY(before[u"next_lapse"].isNull());

    const QString cart = m_cli->newCart();
    const Ran added = m_cli->json({u"cart"_s, u"add"_s, cart, u"ca#Quarter"_s});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.err, QByteArray());
    const QJsonObject line = added.json()[u"lines"].toArray().first().toObject();
    QCOMPARE(added.json()[u"id"].toString(), cart);
    QCOMPARE(added.json()[u"line"], line[u"id"]);
    QVERIFY(added.json()[u"customer"].isNull());
    QCOMPARE(line[u"code"].toString(), u"CA#quarter"_s);
    QVERIFY(line[u"variant"].isNull());
    QCOMPARE(line[u"quantity"].toInt(), 1);
    QCOMPARE(line[u"unit_price_minor"].toInt(), 100000);
    const QJsonObject totals = added.json()[u"totals"].toObject();
    QCOMPARE(totals[u"subtotal_minor"].toInt(), 100000);
    QCOMPARE(totals[u"discount_minor"].toInt(), 0);
    QCOMPARE(totals[u"shipping_minor"].toInt(), 0);
    QCOMPARE(totals[u"tax_minor"].toInt(), 8000);
    QCOMPARE(totals[u"total_minor"].toInt(), 108000);
    QCOMPARE(totals[u"currency"].toString(), u"USD"_s);
    QCOMPARE(m_cli->listing(u"CA#quarter"_s)[u"held"].toInt(), 1);

    const Ran sold = m_cli->json(
        {u"checkout"_s, u"start"_s, cart, u"--tender"_s, u"cash"_s, u"--received"_s, u"1100"_s});
    QVERIFY2(sold.exitCode == 0, sold.out.constData());
    const QJsonObject checkout = sold.json()[u"checkout"].toObject();
    QCOMPARE(checkout[u"state"].toString(), u"settled"_s);
    QCOMPARE(checkout[u"tender"].toString(), u"cash"_s);
    QCOMPARE(checkout[u"amount_minor"].toInt(), 108000);
    QCOMPARE(checkout[u"received_minor"].toInt(), 110000);
    QCOMPARE(checkout[u"change_minor"].toInt(), 2000);
    const QJsonObject order = sold.json()[u"order"].toObject();
    QCOMPARE(order[u"state"].toString(), u"paid"_s);
    QVERIFY(order[u"number"].isString());
    QCOMPARE(order[u"number"], checkout[u"order"]);
    QCOMPARE(order[u"desk"].toString(), u"Till 1"_s);
    QCOMPARE(order[u"person"].toString(), u"Ada"_s);
    QCOMPARE(order[u"totals"].toObject()[u"total_minor"].toInt(), 108000);
    QCOMPARE(order[u"lines"].toArray().size(), 1);
    QCOMPARE(order[u"payments"].toArray().size(), 1);
    QCOMPARE(order[u"events"].toArray().last().toObject()[u"to"].toString(), u"paid"_s);

    const QJsonObject after = m_cli->listing(u"CA#quarter"_s);
    QCOMPARE(after[u"sold"].toInt(), 9);
    QCOMPARE(after[u"held"].toInt(), 0);
    QCOMPARE(m_cli->json({u"cart"_s, u"show"_s, cart}).json()[u"state"].toString(), u"ordered"_s);
    const QString number = order[u"number"].toString();
    const Ran orderAgain = m_cli->json({u"order"_s, u"show"_s, number});
    QCOMPARE(orderAgain.json(), order);
    const QString checkoutId = checkout[u"id"].toString();
    const Ran checkoutAgain = m_cli->json({u"checkout"_s, u"show"_s, checkoutId});
    QCOMPARE(checkoutAgain.json()[u"order"].toObject(), order);
    const QJsonArray orders = m_cli->json({u"order"_s, u"list"_s}).json()[u"orders"].toArray();
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders.first().toObject()[u"number"].toString(), number);
    QStringList kinds;
    for (const QJsonValue row :
        m_cli->json({u"ledger"_s, u"CA#quarter"_s}).json()[u"rows"].toArray())
        kinds.append(row[u"kind"].toString());
    QCOMPARE(kinds, (QStringList{u"import"_s, u"hold"_s, u"sale"_s}));

    const Ran late = m_cli->json({u"checkout"_s, u"cancel"_s, checkoutId});
    QCOMPARE(late.exitCode, 3);
    QCOMPARE(late.kind(), u"Conflict"_s);
    const Ran verified = m_cli->json({u"db"_s, u"verify"_s});
    QVERIFY2(verified.exitCode == 0, verified.out.constData());
    QCOMPARE(verified.json()[u"ok"], QJsonValue(true));
}

void CliSaleTest::sellsOnAccount()
{
    const QString cart = cartWith(u"NY#full"_s, 2)[u"id"].toString();
    const QStringList pay{u"checkout"_s, u"start"_s, cart, u"--tender"_s, u"account"_s};
    const Ran walkIn = m_cli->json(pay);
    QCOMPARE(walkIn.exitCode, 3);
    QCOMPARE(walkIn.kind(), u"Validation"_s);

    const Ran attached = m_cli->json({u"cart"_s, u"attach"_s, cart, u"--customer"_s,
        u"Ann@Example.COM"_s, u"--name"_s, u"Ann Lee"_s, u"--business"_s, u"Lee & Sons"_s});
    QCOMPARE(attached.exitCode, 0);
    QCOMPARE(attached.json()[u"customer"].toObject()[u"email"].toString(), u"ann@example.com"_s);
    QCOMPARE(attached.json()[u"id"].toString(), cart);

    const Ran received = m_cli->json(pay + QStringList{u"--received"_s, u"5400"_s});
    QCOMPARE(received.exitCode, 3);
    QCOMPARE(received.kind(), u"Validation"_s);

    const Ran sold = m_cli->json(pay);
    QVERIFY2(sold.exitCode == 0, sold.out.constData());
    QVERIFY(sold.json()[u"checkout"].toObject()[u"received_minor"].isNull());
    const QJsonObject order = sold.json()[u"order"].toObject();
    QCOMPARE(order[u"customer"].toObject()[u"name"].toString(), u"Ann Lee"_s);
    QCOMPARE(order[u"totals"].toObject()[u"total_minor"].toInt(), 540000);
}

void CliSaleTest::buysOneListingBesideAnOpenCart()
{
    const QString open = m_cli->newCart();
    QCOMPARE(m_cli->json({u"cart"_s, u"add"_s, open, u"CA#half"_s}).exitCode, 0);
    const QJsonObject before = m_cli->json({u"cart"_s, u"show"_s, open}).json();
    const Ran ran = m_cli->json({u"checkout"_s, u"buy"_s, u"CA#quarter"_s, u"--quantity"_s, u"2"_s,
        u"--customer"_s, u"ann@shop.example"_s, u"--tender"_s, u"account"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject order = ran.json()[u"order"].toObject();
    QCOMPARE(order[u"state"].toString(), u"paid"_s);
    QCOMPARE(order[u"lines"].toArray().size(), 1);
    QCOMPARE(order[u"lines"][0][u"quantity"].toInteger(), 2);
    QJsonObject after = m_cli->json({u"cart"_s, u"show"_s, open}).json();
    QCOMPARE(after[u"lines"].toArray().size(), before[u"lines"].toArray().size());
    QCOMPARE(after[u"state"].toString(), u"open"_s);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliSaleTest::aPurchaseThatFailsHoldsNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("too little cash")
        << u"CA#quarter --tender cash --received 1"_s << u"Validation"_s << u"short of 1080.00"_s;
    QTest::newRow("nobody to invoice")
        << u"CA#quarter --tender account"_s << u"Validation"_s << u"`--customer EMAIL`"_s;
    QTest::newRow("received by Stripe") << u"CA#quarter --tender stripe --received 1"_s
                                        << u"Validation"_s << u"payment by Stripe"_s;
    QTest::newRow("sold out") << u"CA#quarter --quantity 100000 --tender cash"_s << u"SoldOut"_s
                              << u"left"_s;
    QTest::newRow("no such listing")
        << u"ZZ#quarter --tender cash"_s << u"NotFound"_s << u"ZZ#quarter"_s;
    QTest::newRow("not a number") << u"CA#quarter --quantity some --tender cash"_s
                                  << u"Validation"_s << u"some"_s;
}

void CliSaleTest::aPurchaseThatFailsHoldsNothing()
{
    QFETCH(QString, words);
    QFETCH(QString, kind);
    QFETCH(QString, says);
    const QJsonObject before = m_cli->listing(u"CA#quarter"_s);
    const Ran ran = m_cli->json(QStringList{u"checkout"_s, u"buy"_s} + words.split(u' '));
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.kind(), kind);
    QVERIFY2(ran.text().contains(says), qPrintable(ran.text()));
    const QJsonObject after = m_cli->listing(u"CA#quarter"_s);
    for (const QString &number : {u"held"_s, u"sold"_s, u"available"_s})
        QCOMPARE(after[number], before[number]);
    QCOMPARE(m_cli->json({u"hold"_s, u"list"_s}).json()[u"holds"].toArray().size(), 0);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliSaleTest::findsACustomer()
{
    QCOMPARE(
        m_cli->json({u"cart"_s, u"new"_s, u"--customer"_s, u"ann@prairie.example"_s}).exitCode, 0);
    const Ran found = m_cli->json({u"customer"_s, u"find"_s, u"prairie"_s, u"AN"_s});
    QVERIFY2(found.exitCode == 0, found.out.constData());
    QCOMPARE(found.json()[u"customers"].toArray().size(), 1);
    QCOMPARE(found.json()[u"customers"][0][u"email"].toString(), u"ann@prairie.example"_s);
    const Ran nobody = m_cli->run({u"customer"_s, u"find"_s, u"nobody"_s});
    QCOMPARE(nobody.exitCode, 0);
    QVERIFY2(nobody.out.contains("no such customers"), nobody.out.constData());
}

void CliSaleTest::showsHowLongAHoldLasts()
{
    const QJsonObject cart = cartWith(u"CA#half"_s);
    const QJsonObject hold = cart[u"lines"].toArray().first().toObject()[u"hold"].toObject();
    QCOMPARE(hold[u"state"].toString(), u"active"_s);
    const QDateTime expires =
        QDateTime::fromString(hold[u"expires_at"].toString(), Qt::ISODateWithMs);
    const QDateTime asOf = QDateTime::fromString(cart[u"as_of"].toString(), Qt::ISODateWithMs);
    QVERIFY(expires.isValid() && asOf.isValid());
    QCOMPARE(expires.offsetFromUtc(), 0);
    const qint64 left = hold[u"seconds_left"].toInteger();
    QVERIFY(left > 840 && left <= 900);
    QCOMPARE(left, (asOf.msecsTo(expires) + 999) / 1000);

    const QJsonObject list = m_cli->json({u"hold"_s, u"list"_s}).json();
    QVERIFY(list.contains(u"as_of"));
    const QJsonObject row = list[u"holds"].toArray().first().toObject();
    QCOMPARE(row[u"id"], hold[u"id"]);
    QCOMPARE(row[u"cart"], cart[u"id"]);
    QCOMPARE(row[u"code"].toString(), u"CA#half"_s);
    QCOMPARE(row[u"quantity"].toInt(), 1);
    QVERIFY(!m_cli->listing(u"CA#half"_s)[u"next_lapse"].isNull());
}

void CliSaleTest::tellsTheSecondDeskThatItIsSoldOut()
{
    const QStringList slot{u"CA#full"_s, u"--variant"_s, u"Inside-Front"_s};
    const Ran first = m_cli->json(QStringList{u"cart"_s, u"add"_s, m_cli->newCart()} + slot);
    QVERIFY2(first.exitCode == 0, first.out.constData());
    const QJsonObject line = first.json()[u"lines"].toArray().first().toObject();
    QCOMPARE(line[u"variant"].toString(), u"inside-front"_s);
    QCOMPARE(line[u"unit_price_minor"].toInt(), 325000);

    const QString other =
        m_cli->jsonFrom(u"Till 2"_s, {u"cart"_s, u"new"_s}).json()[u"id"].toString();
    const QStringList ask = QStringList{u"cart"_s, u"add"_s, other} + slot;
    const Ran second = m_cli->jsonFrom(u"Till 2"_s, ask);
    QCOMPARE(second.exitCode, 3);
    QCOMPARE(second.kind(), u"SoldOut"_s);
    const QJsonObject detail = second.error()[u"detail"].toObject();
    QCOMPARE(detail[u"asked"].toInt(), 1);
    QCOMPARE(detail[u"free"].toInt(), 0);
    QVERIFY(detail.contains(u"next_lapse"));
    QVERIFY(second.text().contains(u"CA#full"));
    QVERIFY(m_cli->jsonFrom(u"Till 2"_s, {u"cart"_s, u"show"_s, other})
                .json()[u"lines"]
                .toArray()
                .isEmpty());
}

void CliSaleTest::sellsTheLastSlotOnce()
{
    QVector<QStringList> commands;
    for (int i = 0; i < 8; ++i) {
        const QString desk = u"Till %1"_s.arg(i);
        const QJsonObject cart = m_cli->jsonFrom(desk, {u"cart"_s, u"new"_s}).json();
        commands.append({u"--desk"_s, desk, u"cart"_s, u"add"_s, cart[u"id"].toString(),
            u"NY#full"_s, u"--variant"_s, u"inside-front"_s});
    }
    int won = 0;
    for (const Ran &ran : m_cli->together(commands)) {
        won += ran.exitCode == 0;
        if (ran.exitCode != 0)
            QCOMPARE(ran.kind(), u"SoldOut"_s);
    }
    QCOMPARE(won, 1);
    QCOMPARE(m_cli->listing(u"NY#full"_s)[u"held"].toInt(), 1);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliSaleTest::changesLinesByIdOrListing()
{
    const QJsonObject cart = cartWith(u"MT#single"_s, 2);
    const QString id = cart[u"id"].toString();
    const QString line = cart[u"line"].toString();
    const auto quantityOf = [](const Ran &ran) {
        return ran.json()[u"lines"].toArray().first().toObject()[u"quantity"].toInt();
    };
    const QString braced = u'{' + line.toUpper() + u'}';
    QCOMPARE(quantityOf(m_cli->json(
                 {u"cart"_s, u"set"_s, u'{' + id + u'}', braced, u"--quantity"_s, u"5"_s})),
        5);
    const Ran lowered =
        m_cli->json({u"cart"_s, u"set"_s, id, u"mt#SINGLE"_s, u"--quantity"_s, u"3"_s});
    QCOMPARE(quantityOf(lowered), 3);
    QCOMPARE(lowered.json()[u"line"].toString(), line);
    QCOMPARE(m_cli->listing(u"MT#single"_s)[u"held"].toInt(), 3);

    for (const QString &variant : {u"run"_s, u"inside-front"_s}) {
        QCOMPARE(
            m_cli->json({u"cart"_s, u"add"_s, id, u"CA#full"_s, u"--variant"_s, variant}).exitCode,
            0);
    }
    const Ran ambiguous = m_cli->json({u"cart"_s, u"remove"_s, id, u"CA#full"_s});
    QCOMPARE(ambiguous.exitCode, 3);
    const Ran removed = m_cli->json({u"cart"_s, u"remove"_s, id, u"CA#full:run"_s});
    QVERIFY2(removed.exitCode == 0, removed.out.constData());
    QCOMPARE(removed.json()[u"lines"].toArray().size(), 2);

    const Ran cleared = m_cli->json({u"cart"_s, u"clear"_s, id});
    QCOMPARE(cleared.exitCode, 0);
    QCOMPARE(cleared.json()[u"lines"].toArray().size(), 0);
    QCOMPARE(m_cli->listing(u"MT#single"_s)[u"held"].toInt(), 0);
}

void CliSaleTest::mergesAWalkInCart()
{
    const QString ann = u"ann@example.com"_s;
    const QString hers =
        m_cli->json({u"cart"_s, u"new"_s, u"--customer"_s, ann}).json()[u"id"].toString();
    m_cli->json({u"cart"_s, u"add"_s, hers, u"CA#half"_s});
    QCOMPARE(
        m_cli->json({u"cart"_s, u"new"_s, u"--customer"_s, ann}).json()[u"id"].toString(), hers);

    const QString walkIn = cartWith(u"CA#half"_s, 2)[u"id"].toString();
    QVERIFY(walkIn != hers);
    m_cli->json({u"cart"_s, u"add"_s, walkIn, u"CA#single"_s});
    const Ran merged = m_cli->json({u"cart"_s, u"attach"_s, walkIn, u"--customer"_s, ann});
    QVERIFY2(merged.exitCode == 0, merged.out.constData());
    QCOMPARE(merged.json()[u"id"].toString(), hers);
    QCOMPARE(merged.json()[u"lines"].toArray().size(), 2);
    QMap<QString, QString> outcomes;
    for (const QJsonValue note : merged.json()[u"merge"].toArray())
        outcomes.insert(note[u"code"].toString(), note[u"outcome"].toString());
    QCOMPARE(outcomes,
        (QMap<QString, QString>{{u"CA#half"_s, u"added"_s}, {u"CA#single"_s, u"moved"_s}}));
    QCOMPARE(m_cli->json({u"cart"_s, u"show"_s, walkIn}).json()[u"state"].toString(), u"merged"_s);
    QCOMPARE(m_cli->listing(u"CA#half"_s)[u"held"].toInt(), 3);
}

void CliSaleTest::extendsAHoldAsOftenAsTheRuleSays()
{
    const QJsonObject cart = cartWith(u"CA#half"_s);
    const QString hold =
        cart[u"lines"].toArray().first().toObject()[u"hold"].toObject()[u"id"].toString();
    for (int times = 1; times <= 2; ++times) {
        const Ran extended = m_cli->json({u"hold"_s, u"extend"_s, hold});
        QVERIFY2(extended.exitCode == 0, extended.out.constData());
        const QJsonObject line = extended.json()[u"lines"].toArray().first().toObject();
        QCOMPARE(line[u"hold"].toObject()[u"extensions"].toInt(), times);
        QCOMPARE(extended.json()[u"line"], line[u"id"]);
    }
    QCOMPARE(m_cli->json({u"hold"_s, u"extend"_s, hold}).exitCode, 3);
    const Ran withReason =
        m_cli->json({u"hold"_s, u"extend"_s, hold, u"--why"_s, u"The customer is at the bank"_s});
    QVERIFY2(withReason.exitCode == 0, withReason.out.constData());
}

void CliSaleTest::releasesHolds()
{
    const QJsonObject cart = cartWith(u"CA#half"_s, 4);
    const QString hold =
        cart[u"lines"].toArray().first().toObject()[u"hold"].toObject()[u"id"].toString();
    const Ran released =
        m_cli->json({u"hold"_s, u"release"_s, hold, u"--why"_s, u"Left the shop"_s});
    QVERIFY2(released.exitCode == 0, released.out.constData());
    QCOMPARE(released.json()[u"hold"].toObject()[u"state"].toString(), u"released"_s);
    QCOMPARE(m_cli->listing(u"CA#half"_s)[u"held"].toInt(), 0);
    const Ran again = m_cli->json({u"hold"_s, u"extend"_s, hold});
    QCOMPARE(again.exitCode, 3);
    QCOMPARE(again.kind(), u"Expired"_s);

    m_cli->json(
        {u"cart"_s, u"add"_s, cart[u"id"].toString(), u"NY#half"_s, u"--quantity"_s, u"3"_s});
    const Ran all = m_cli->json({u"hold"_s, u"release-all"_s, u"--why"_s, u"Carts are off"_s});
    QVERIFY2(all.exitCode == 0, all.out.constData());
    QCOMPARE(all.json()[u"holds"].toInt(), 1);
    QCOMPARE(all.json()[u"slots"].toInt(), 3);
    QCOMPARE(all.json()[u"kept"].toInt(), 0);
    const Ran swept = m_cli->json({u"hold"_s, u"sweep"_s});
    QVERIFY2(swept.exitCode == 0, swept.out.constData());
    QCOMPARE(swept.json()[u"expired_holds"].toInt(), 0);
}

void CliSaleTest::refusesToSellWhatHasLapsed()
{
    const QJsonObject cart = cartWith(u"CA#half"_s);
    const QString id = cart[u"id"].toString();
    const QJsonObject line = cart[u"lines"].toArray().first().toObject();
    const QString hold = line[u"hold"].toObject()[u"id"].toString();
    m_cli->json({u"hold"_s, u"release"_s, hold, u"--why"_s, u"Left the shop"_s});
    const Ran refused = m_cli->json({u"checkout"_s, u"start"_s, id, u"--tender"_s, u"cash"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.kind(), u"Expired"_s);
    QVERIFY(refused.text().contains(u"CA#half"));

    const QJsonObject lapsed = m_cli->json({u"cart"_s, u"show"_s, id}).json();
    const QJsonObject lapsedHold =
        lapsed[u"lines"].toArray().first().toObject()[u"hold"].toObject();
    QCOMPARE(lapsedHold[u"state"].toString(), u"released"_s);
    QCOMPARE(lapsedHold[u"seconds_left"].toInt(), 0);
    QCOMPARE(lapsed[u"totals"].toObject()[u"total_minor"].toInt(), 0);
}

void CliSaleTest::movesAnOrder()
{
    const QString cart = cartWith(u"CA#half"_s, 2)[u"id"].toString();
    const QJsonObject sold =
        m_cli->json({u"checkout"_s, u"start"_s, cart, u"--tender"_s, u"cash"_s}).json();
    const QString number = sold[u"order"].toObject()[u"number"].toString();
    const auto move = [&](const QStringList &rest) {
        return m_cli->json(QStringList{u"order"_s, u"move"_s, number} + rest);
    };
    QCOMPARE(move({u"confirmed"_s}).json()[u"state"].toString(), u"confirmed"_s);
    const Ran skipped = move({u"shipped"_s});
    QCOMPARE(skipped.exitCode, 3);
    QCOMPARE(skipped.kind(), u"Conflict"_s);
    QCOMPARE(move({u"paid"_s}).exitCode, 3);
    QCOMPARE(move({u"cancelled"_s}).exitCode, 3);
    QCOMPARE(m_cli->listing(u"CA#half"_s)[u"sold"].toInt(), 6);

    const Ran cancelled = move({u"cancelled"_s, u"--why"_s, u"Artwork never came"_s});
    QVERIFY2(cancelled.exitCode == 0, cancelled.out.constData());
    const QJsonObject last = cancelled.json()[u"events"].toArray().last().toObject();
    QCOMPARE(last[u"from"].toString(), u"confirmed"_s);
    QCOMPARE(last[u"to"].toString(), u"cancelled"_s);
    QCOMPARE(last[u"why"].toString(), u"Artwork never came"_s);
    QCOMPARE(m_cli->listing(u"CA#half"_s)[u"sold"].toInt(), 4);
    const auto inState = [&](const QString &state) {
        return m_cli->json({u"order"_s, u"list"_s, u"--state"_s, state})
            .json()[u"orders"]
            .toArray()
            .size();
    };
    QCOMPARE(inState(u"cancelled"_s), 1);
    QCOMPARE(inState(u"paid"_s), 0);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliSaleTest::changesAListing()
{
    const QStringList why{u"--why"_s, u"New season"_s};
    const auto set = [&](const QStringList &rest) {
        return m_cli->json(QStringList{u"listing"_s, u"set"_s, u"ca#half"_s} + rest + why);
    };
    const Ran priced = set({u"--price"_s, u"1900.50"_s, u"--capacity"_s, u"12"_s});
    QVERIFY2(priced.exitCode == 0, priced.out.constData());
    QCOMPARE(priced.json()[u"price_minor"].toInt(), 190050);
    QCOMPARE(priced.json()[u"capacity"].toInt(), 12);
    QCOMPARE(priced.json()[u"stock"].toString(), u"Only 8 left"_s);
    const Ran tooSmall = set({u"--capacity"_s, u"3"_s});
    QCOMPARE(tooSmall.exitCode, 3);
    QCOMPARE(tooSmall.kind(), u"Conflict"_s);
    const Ran unlimited = set({u"--capacity"_s, u"Unlimited"_s});
    QVERIFY(unlimited.json()[u"capacity"].isNull());
    QVERIFY(unlimited.json()[u"available"].isNull());
    QCOMPARE(unlimited.json()[u"stock"].toString(), u"In stock"_s);
    const Ran off = set({u"--active"_s, u"no"_s});
    QCOMPARE(off.json()[u"active"], QJsonValue(false));
    const Ran notOnSale = m_cli->json({u"cart"_s, u"add"_s, m_cli->newCart(), u"CA#half"_s});
    QCOMPARE(notOnSale.exitCode, 3);
    QCOMPARE(notOnSale.kind(), u"Validation"_s);

    const QJsonArray rows = m_cli->json({u"ledger"_s, u"CA#half"_s}).json()[u"rows"].toArray();
    QCOMPARE(rows.size(), 4);
    const QJsonObject adjusted = rows[1].toObject();
    QCOMPARE(adjusted[u"kind"].toString(), u"adjust"_s);
    QCOMPARE(adjusted[u"before"].toObject()[u"price_minor"].toInt(), 180000);
    QCOMPARE(adjusted[u"after"].toObject()[u"price_minor"].toInt(), 190050);
    QCOMPARE(adjusted[u"why"].toString(), u"New season"_s);
    QCOMPARE(adjusted[u"person"].toString(), u"Ada"_s);
    QCOMPARE(adjusted[u"sequence"].toInt(), 2);
    QCOMPARE(adjusted[u"hash"].toString().size(), 64);
    const QJsonArray newest =
        m_cli->json({u"ledger"_s, u"--limit"_s, u"1"_s}).json()[u"rows"].toArray();
    QCOMPARE(newest.size(), 1);
}

void CliSaleTest::changesASetting()
{
    const Ran changed = m_cli->json(
        {u"setting"_s, u"set"_s, u"hold_seconds"_s, u"120"_s, u"--why"_s, u"Fair day"_s});
    QVERIFY2(changed.exitCode == 0, changed.out.constData());
    QCOMPARE(changed.json()[u"value"].toString(), u"120"_s);
    const QJsonObject hold =
        cartWith(u"CA#half"_s)[u"lines"].toArray().first().toObject()[u"hold"].toObject();
    QVERIFY(hold[u"seconds_left"].toInt() <= 120);
    const Ran refused =
        m_cli->json({u"setting"_s, u"set"_s, u"hold_seconds"_s, u"5"_s, u"--why"_s, u"Fair day"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.kind(), u"Validation"_s);
}

void CliSaleTest::showsTablesToPeople()
{
    const QString cart = cartWith(u"CA#quarter"_s, 2)[u"id"].toString();
    const Ran shown = m_cli->run({u"cart"_s, u"show"_s, cart});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains("CA#quarter"));
    QVERIFY(shown.out.contains("2160.00 USD"));
    const Ran board = m_cli->run({u"avails"_s, u"--market"_s, u"ca"_s});
    const QList<QByteArray> lines = board.out.split('\n');
    QVERIFY(lines.value(0).startsWith("LISTING"));
    const auto column = lines.value(0).indexOf("CAPACITY") + 8;
    QCOMPARE(lines.value(1).mid(column - 8, 8), QByteArray("     100"));
    QVERIFY(!board.out.contains("MT#"));
    const Ran refused = m_cli->run({u"avails"_s, u"--market"_s, u"ZZ"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(refused.err.contains("ZZ"));
}

QTEST_GUILESS_MAIN(CliSaleTest)
#include "tst_clisale.moc"
