// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

/// Nothing that is typed wrong may change anything, crash, or be answered without a sentence.
class CliInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { CliFixture::addEngines(); }
    void init();
    void cleanupTestCase();

    void refuses_data();
    void refuses();
    void keepsTextsAsTheyAre_data();
    void keepsTextsAsTheyAre();

private:
    struct Shop
    {
        std::unique_ptr<CliFixture> cli;
        QString whyNot;
        QHash<QString, QString> ids; ///< {cart}, {line}, {hold}, {order}, {checkout}
        QByteArray state;            ///< everything
        QByteArray ledger;           ///< what can be compared after every row
    };
    static void furnish(Shop &shop);
    Shop &shop();

    QHash<QString, std::shared_ptr<Shop>> m_shops;
};

void CliInputTest::furnish(Shop &shop)
{
    const CliFixture &cli = *shop.cli;
    cli.run({u"db"_s, u"init"_s, u"--sample"_s});
    const QString sold = cli.newCart();
    cli.json({u"cart"_s, u"add"_s, sold, u"MT#half"_s});
    const QJsonObject sale =
        cli.json({u"checkout"_s, u"start"_s, sold, u"--tender"_s, u"cash"_s}).json();
    shop.ids[u"{order}"_s] = sale[u"order"].toObject()[u"number"].toString();
    shop.ids[u"{checkout}"_s] = sale[u"checkout"].toObject()[u"id"].toString();
    shop.ids[u"{ordered}"_s] = sold;
    const QString cart = cli.newCart();
    const QJsonObject held =
        cli.json({u"cart"_s, u"add"_s, cart, u"CA#quarter"_s, u"--quantity"_s, u"2"_s}).json();
    shop.ids[u"{cart}"_s] = cart;
    shop.ids[u"{line}"_s] = held[u"line"].toString();
    const QJsonObject line = held[u"lines"].toArray().first().toObject();
    shop.ids[u"{hold}"_s] = line[u"hold"].toObject()[u"id"].toString();
    shop.ids[u"{nobody}"_s] = u"3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s;
    shop.state = cli.state();
    shop.ledger = cli.json({u"ledger"_s}).out;
}

CliInputTest::Shop &CliInputTest::shop()
{
    QFETCH_GLOBAL(QString, engine);
    std::shared_ptr<Shop> &found = m_shops[engine];
    if (!found) {
        found = std::make_shared<Shop>();
        found->cli = CliFixture::make(engine, &found->whyNot);
        if (found->cli)
            furnish(*found);
    }
    return *found;
}

void CliInputTest::init()
{
    if (!shop().cli)
        QSKIP(qPrintable(shop().whyNot));
    QVERIFY(!shop().ids[u"{hold}"_s].isEmpty() && !shop().ids[u"{order}"_s].isEmpty());
}

void CliInputTest::cleanupTestCase()
{
    for (const auto &shop : qAsConst(m_shops)) {
        if (shop->cli)
            QCOMPARE(shop->cli->state(), shop->state);
    }
}

void CliInputTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    const auto row = [](const QString &line, const char *kind = "Validation") {
        QTest::newRow(qPrintable(line)) << words(line) << QString::fromLatin1(kind);
    };
    const auto list = [](const char *name, const QStringList &arguments,
                          const char *kind = "Validation") {
        QTest::newRow(name) << arguments << QString::fromLatin1(kind);
    };
    const QString why = u" --why x"_s;

    // Codes and ids of nothing.
    row(u"avails --market ZZ"_s, "NotFound");
    row(u"avails --size poster"_s, "NotFound");
    row(u"avails --market C%A"_s);
    row(u"cart show {nobody}"_s, "NotFound");
    row(u"cart show 17"_s);
    row(u"cart add {nobody} CA#quarter"_s, "NotFound");
    row(u"cart add {cart} ZZ#quarter"_s, "NotFound");
    row(u"cart add {cart} CAquarter"_s);
    row(u"cart add {cart} CA#full --variant moon"_s, "NotFound");
    row(u"cart add {cart} CA#quarter --variant run"_s, "NotFound");
    row(u"cart add {ordered} CA#quarter"_s, "Conflict");
    row(u"cart set {cart} {nobody} --quantity 1"_s, "NotFound");
    row(u"cart set {cart} NY#half --quantity 1"_s, "NotFound");
    row(u"cart set {cart} rubbish --quantity 1"_s);
    row(u"cart remove {cart} {nobody}"_s, "NotFound");
    row(u"cart remove {cart} {cart}"_s, "NotFound");
    row(u"cart clear {nobody}"_s, "NotFound");
    row(u"cart attach {nobody} --customer ann@example.com"_s, "NotFound");
    row(u"hold extend {nobody}"_s, "NotFound");
    row(u"hold extend x"_s);
    row(u"hold release {nobody}"_s + why, "NotFound");
    row(u"hold release x"_s + why);
    row(u"checkout start {nobody} --tender cash"_s, "NotFound");
    row(u"checkout show {nobody}"_s, "NotFound");
    row(u"checkout cancel {nobody}"_s, "NotFound");
    row(u"checkout cancel {checkout}"_s, "Conflict");
    row(u"checkout start {ordered} --tender cash"_s, "Conflict");
    row(u"order show 999999"_s, "NotFound");
    row(u"order move 999999 confirmed"_s, "NotFound");
    row(u"order move {order} nowhere"_s);
    row(u"order move {order} delivered"_s, "Conflict");
    row(u"order move {order} paid"_s, "Conflict");
    row(u"order list --state nowhere"_s);
    row(u"listing set ZZ#quarter --price 1"_s + why, "NotFound");
    row(u"listing set ZZ#quarter --capacity 1"_s + why, "NotFound");
    row(u"ledger ZZ#quarter"_s, "NotFound");
    row(u"setting set no_such_setting 1"_s + why, "NotFound");

    // Numbers.
    for (const QString &number : {u"-1"_s, u"0"_s, u"1.5"_s, u"1e3"_s, u"+1"_s, u"0x10"_s, u"abc"_s,
             u"1000000001"_s, u"99999999999999999999"_s, u"١"_s}) {
        row(u"cart add {cart} CA#quarter --quantity "_s + number);
        row(u"cart set {cart} {line} --quantity "_s + number);
    }
    row(u"cart add {cart} CA#quarter --quantity 41"_s, "SoldOut");
    row(u"cart set {cart} {line} --quantity 43"_s, "SoldOut");
    for (const QString &number : {u"-1"_s, u"1.5"_s, u"abc"_s, u"1000000001"_s, u"infinite"_s})
        row(u"listing set CA#quarter --capacity "_s + number + why);
    for (const QString &price : {u"-1"_s, u"1.005"_s, u"1,000.00"_s, u"$5"_s, u"1e9"_s, u"abc"_s,
             u"99999999999999999999"_s, u"10000000000000.01"_s}) {
        row(u"listing set CA#quarter --price "_s + price + why);
        row(u"checkout start {cart} --tender cash --received "_s + price);
    }
    row(u"checkout start {cart} --tender cash --received 0"_s);
    row(u"checkout start {cart} --tender cash --received 2159.99"_s);
    row(u"checkout start {cart} --tender bitcoin"_s);
    row(u"listing set CA#quarter --capacity 9"_s + why, "Conflict");
    row(u"listing set CA#quarter --active maybe"_s + why);
    row(u"listing set CA#quarter"_s + why);
    row(u"ledger --limit 0"_s);
    row(u"ledger --limit many"_s);
    row(u"order show -5"_s);
    row(u"order show 1e3"_s);
    row(u"order show 99999999999999999999"_s);
    row(u"setting set hold_seconds abc"_s + why);
    row(u"setting set hold_seconds 99999999999999999999"_s + why);

    // Texts.
    const QString escape = u"a\x1b[2Jb"_s;
    const QString huge(200'000, u'x');
    list("an empty e-mail address", {u"cart"_s, u"new"_s, u"--customer"_s, QString()});
    list("no e-mail address", {u"cart"_s, u"new"_s, u"--customer"_s, u"ann"_s});
    list("SQL for an e-mail address",
        {u"cart"_s, u"new"_s, u"--customer"_s, u"x'; DROP TABLE listing; --"_s});
    list("control characters in an e-mail address",
        {u"cart"_s, u"new"_s, u"--customer"_s, u"a\nb@example.com"_s});
    list("a huge e-mail address",
        {u"cart"_s, u"new"_s, u"--customer"_s, huge.left(100'000) + u"@example.com"_s});
    for (const QString &option :
        {u"--name"_s, u"--phone"_s, u"--business"_s, u"--address"_s, u"--tax-number"_s}) {
        const QStringList attach{
            u"cart"_s, u"attach"_s, u"{cart}"_s, u"--customer"_s, u"ann@example.com"_s, option};
        QTest::newRow(qPrintable(u"control characters in "_s + option))
            << attach + QStringList{escape} << u"Validation"_s;
        QTest::newRow(qPrintable(u"a huge text in "_s + option))
            << attach + QStringList{huge.left(100'000)} << u"Validation"_s;
    }
    list("SQL for a code", {u"cart"_s, u"add"_s, u"{cart}"_s, u"CA#quarter' OR '1'='1"_s});
    list("SQL for a market", {u"avails"_s, u"--market"_s, u"CA' OR '1'='1"_s});
    list("SQL for an id", {u"cart"_s, u"show"_s, u"{cart}' OR '1'='1"_s});
    list("SQL for a state", {u"order"_s, u"list"_s, u"--state"_s, u"paid' OR '1'='1"_s});
    list("SQL for a setting",
        {u"setting"_s, u"set"_s, u"x'; DELETE FROM setting; --"_s, u"1"_s, u"--why"_s, u"x"_s},
        "NotFound");
    list("an empty id", {u"cart"_s, u"show"_s, QString()});
    list("an empty code", {u"ledger"_s, QString()});
    list("an empty line", {u"cart"_s, u"remove"_s, u"{cart}"_s, QString()});
    list("an empty variant",
        {u"cart"_s, u"add"_s, u"{cart}"_s, u"CA#full"_s, u"--variant"_s, QString()});
    list("an empty reason", {u"hold"_s, u"release"_s, u"{hold}"_s, u"--why"_s, QString()});
    list("a reason of blanks", {u"hold"_s, u"release"_s, u"{hold}"_s, u"--why"_s, u" \u200b "_s});
    list("control characters in a reason", {u"hold"_s, u"release-all"_s, u"--why"_s, escape});
    list("text that runs backwards in a reason",
        {u"hold"_s, u"release-all"_s, u"--why"_s, u"a\u202Eb"_s});
    list("a huge reason", {u"listing"_s, u"set"_s, u"CA#half"_s, u"--price"_s, u"1"_s, u"--why"_s,
                              huge.left(100'000)});
    list("an empty desk", {u"--desk"_s, QString(), u"hold"_s, u"sweep"_s});
    list("control characters in a person", {u"--as"_s, escape, u"hold"_s, u"sweep"_s});
    list("no reason to cancel an order", {u"order"_s, u"move"_s, u"{order}"_s, u"cancelled"_s});
}

void CliInputTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    const Shop &here = shop();
    for (QString &argument : arguments) {
        for (auto id = here.ids.cbegin(); id != here.ids.cend(); ++id)
            argument.replace(id.key(), id.value());
    }
    const bool namesActor = arguments.first() == "--desk"_L1 || arguments.first() == "--as"_L1;
    const Ran ran = namesActor ? here.cli->bare(
                        QStringList{u"--json"_s, u"--db"_s, here.cli->database()} + arguments)
                               : here.cli->json(arguments);
    QVERIFY2(ran.exitCode == 3, ran.out.left(500).constData());
    QCOMPARE(ran.kind(), kind);
    QVERIFY2(ran.text().size() > 10 && ran.text().size() < 400, qPrintable(ran.text().left(500)));
    QVERIFY2(ran.text().endsWith(u'.'), qPrintable(ran.text()));
    QVERIFY(!ran.text().contains(u'\x1b') && !ran.text().contains(u'\x202E'));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(here.cli->json({u"ledger"_s}).out, here.ledger);
}

void CliInputTest::keepsTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("SQL") << u"Robert'); DROP TABLE listing; --"_s;
    QTest::newRow("placeholders") << u"50% :name ? $1 %1 {0}"_s;
    QTest::newRow("quotes and backslashes") << u"O'Hara \"Bob\" \\n \\"_s;
    QTest::newRow("other scripts") << u"ዓለም 世界 Łódź 🙂"_s;
    QTest::newRow("looks like JSON") << u"{\"a\":[1,2]}"_s;
    QTest::newRow("looks like a list") << u"[a,b]"_s;
}

void CliInputTest::keepsTextsAsTheyAre()
{
    QFETCH(QString, text);
    const Shop &here = shop();
    const QString cart =
        here.cli->json({u"cart"_s, u"new"_s, u"--customer"_s, u"bob@example.com"_s})
            .json()[u"id"]
            .toString();
    const Ran ran = here.cli->json({u"cart"_s, u"attach"_s, cart, u"--customer"_s,
        u"bob@example.com"_s, u"--name"_s, text, u"--address"_s, text});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    const QJsonObject customer = ran.json()[u"customer"].toObject();
    QCOMPARE(customer[u"name"].toString(), text);
    QCOMPARE(customer[u"address"].toString(), text);
}

QTEST_GUILESS_MAIN(CliInputTest)
#include "tst_cliinput.moc"
