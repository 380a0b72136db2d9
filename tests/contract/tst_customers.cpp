// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

struct Wanted
{
    QString words;
    QStringList emails;
};

} // namespace

Q_DECLARE_METATYPE(Wanted)

/// Finding customers by words.
class CustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void theNewestAreFirst_data() { addEngines(); }
    void theNewestAreFirst();

private:
    static void attach(Shop &shop, const Customer &customer)
    {
        HF_OK(shop->attachCustomer(Shop::call(), shop.newCart(), customer));
        shop.advance(1);
    }
};

void CustomersTest::finds_data()
{
    addCases<Wanted>({
        {"a name", {u"ann"_s, {u"ann@prairie.example"_s}}},
        {"in capitals", {u"MILLER"_s, {u"ann@prairie.example"_s}}},
        {"the beginnings of two", {u"mil an"_s, {u"ann@prairie.example"_s}}},
        {"a business", {u"big sky"_s, {u"dana@sky.example"_s}}},
        {"a whole address", {u"ann@prairie.example"_s, {u"ann@prairie.example"_s}}},
        {"what follows the at sign", {u"prairie"_s, {u"ann@prairie.example"_s}}},
        {"a phone number", {u"555 0142"_s, {u"dana@sky.example"_s}}},
        {"the end of a word", {u"iller"_s, {}}},
        {"one word of two", {u"ann sky"_s, {}}},
        {"letters beyond ASCII", {u"\u00f6zil"_s, {u"oe@z.example"_s}}},
        {"the same in capitals", {u"\u00d6ZIL"_s, {u"oe@z.example"_s}}},
        {"a sign that means anything", {u"%"_s, {}}},
        {"one that means any letter", {u"a_n"_s, {}}},
        {"a quotation mark", {u"o'b"_s, {u"pat@obrien.example"_s}}},
    });
}

void CustomersTest::finds()
{
    QFETCH(Wanted, given);
    Shop shop;
    attach(shop, {.email = u"ann@prairie.example"_s, .name = u"Ann Miller"_s});
    attach(shop, {.email = u"dana@sky.example"_s,
                     .phone = u"+1 555 0142"_s,
                     .business = u"Big Sky Goods"_s});
    attach(shop, {.email = u"oe@z.example"_s, .name = u"\u00d6zil"_s});
    attach(shop, {.email = u"pat@obrien.example"_s, .name = u"Pat O'Brien"_s});
    const auto found = shop->customers(given.words, 10);
    HF_OK(found);
    QStringList got;
    for (const Customer &customer : *found)
        got.append(customer.email);
    QCOMPARE(got, given.emails);
}

void CustomersTest::theNewestAreFirst()
{
    Shop shop;
    attach(shop, {.email = u"a@x.example"_s,
                     .name = u"Same"_s,
                     .address = u"1 Road"_s,
                     .taxNumber = u"81-1"_s});
    attach(shop, {.email = u"b@x.example"_s, .name = u"Same"_s});
    const auto all = shop->customers({}, 10);
    HF_OK(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().email, u"b@x.example"_s);
    QCOMPARE(all->last().address, u"1 Road"_s);
    QCOMPARE(all->last().taxNumber, u"81-1"_s);
    const auto one = shop->customers(u"same"_s, 1);
    HF_OK(one);
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->first().email, u"b@x.example"_s);
}

QTEST_GUILESS_MAIN(CustomersTest)
#include "tst_customers.moc"
