// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

/// Several carts at several desks.
class CliCartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { CliFixture::addEngines(); }
    void init();
    void cleanup() { m_cli.reset(); }

    void listsTheOpenCarts();
    void opensAnotherForAWalkIn();
    void handsACartOver();
    void handsNothingOverThatIsBeingPaid();
    void showsCartsToPeople();

private:
    QString filled(const QStringList &cart, const QString &code);
    static QStringList ids(const Ran &ran);

    std::unique_ptr<CliFixture> m_cli;
};

void CliCartsTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    QString whyNot;
    m_cli = CliFixture::make(engine, &whyNot);
    if (!m_cli)
        QSKIP(qPrintable(whyNot));
    QCOMPARE(m_cli->json({u"db"_s, u"init"_s, u"--sample"_s}).exitCode, 0);
}

QString CliCartsTest::filled(const QStringList &cart, const QString &code)
{
    const QString id =
        m_cli->json(QStringList{u"cart"_s, u"new"_s} + cart).json()[u"id"].toString();
    const Ran added = m_cli->json({u"cart"_s, u"add"_s, id, code});
    return added.exitCode == 0 ? id : QString();
}

QStringList CliCartsTest::ids(const Ran &ran)
{
    QStringList ids;
    const QJsonArray carts = ran.json()[u"carts"].toArray();
    for (const QJsonValue &cart : carts)
        ids.append(cart.toObject()[u"id"].toString());
    return ids;
}

void CliCartsTest::listsTheOpenCarts()
{
    QCOMPARE(ids(m_cli->json({u"cart"_s, u"list"_s})), QStringList());
    const QString walkIn = filled({}, u"CA#quarter"_s);
    const QString anns = filled({u"--customer"_s, u"ann@shop.example"_s}, u"NY#half"_s);
    const QString elsewhere =
        m_cli->jsonFrom(u"Till 2"_s, {u"cart"_s, u"new"_s}).json()[u"id"].toString();
    const Ran ours = m_cli->json({u"cart"_s, u"list"_s});
    QCOMPARE(ours.exitCode, 0);
    const QStringList found = ids(ours);
    QCOMPARE(QSet<QString>(found.begin(), found.end()), (QSet<QString>{walkIn, anns}));
    const QJsonObject newest = ours.json()[u"carts"].toArray().first().toObject();
    QCOMPARE(newest[u"desk"].toString(), u"Till 1"_s);
    QCOMPARE(newest[u"lines"].toArray().size(), 1);
    const QStringList all = ids(m_cli->json({u"cart"_s, u"list"_s, u"--all"_s}));
    QCOMPARE(all.size(), 3);
    QVERIFY(all.contains(elsewhere));
    QCOMPARE(ids(m_cli->jsonFrom(u"Till 2"_s, {u"cart"_s, u"list"_s})), QStringList(elsewhere));
}

void CliCartsTest::opensAnotherForAWalkIn()
{
    const QString first = filled({}, u"CA#quarter"_s);
    QCOMPARE(m_cli->newCart(), first);
    const QJsonObject second = m_cli->json({u"cart"_s, u"new"_s, u"--another"_s}).json();
    QVERIFY(second[u"id"].toString() != first);
    QCOMPARE(second[u"number"].toInt(), 2);
    QVERIFY(second[u"customer"].isNull());
    QCOMPARE(m_cli->json({u"cart"_s, u"new"_s, u"--another"_s}).json()[u"id"], second[u"id"]);
}

void CliCartsTest::handsACartOver()
{
    const QString cart = filled({}, u"CA#quarter"_s);
    const QJsonValue line =
        m_cli->json({u"cart"_s, u"show"_s, cart}).json()[u"lines"].toArray().first();
    const Ran handed = m_cli->json({u"cart"_s, u"hand-over"_s, cart, u"--to"_s, u"Till 2"_s});
    QVERIFY2(handed.exitCode == 0, handed.out.constData());
    QCOMPARE(handed.json()[u"id"].toString(), cart);
    QCOMPARE(handed.json()[u"desk"].toString(), u"Till 2"_s);
    QCOMPARE(handed.json()[u"came_from"].toString(), u"Till 1"_s);
    const QJsonObject there = handed.json()[u"lines"].toArray().first().toObject();
    const QJsonObject here = line.toObject();
    for (const QString &key : {u"id"_s, u"quantity"_s, u"unit_price_minor"_s})
        QCOMPARE(there[key], here[key]);
    QCOMPARE(there[u"hold"].toObject()[u"expires_at"], here[u"hold"].toObject()[u"expires_at"]);
    QCOMPARE(ids(m_cli->json({u"cart"_s, u"list"_s})), QStringList());
    QCOMPARE(ids(m_cli->jsonFrom(u"Till 2"_s, {u"cart"_s, u"list"_s})), QStringList(cart));
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);

    for (const QString &desk : {QString(), u" "_s, u"Till\n3"_s, QString(121, u'x')}) {
        const Ran refused = m_cli->json({u"cart"_s, u"hand-over"_s, cart, u"--to"_s, desk});
        QCOMPARE(refused.kind(), u"Validation"_s);
    }
}

void CliCartsTest::handsNothingOverThatIsBeingPaid()
{
    const QString cart = filled({}, u"CA#quarter"_s);
    QVERIFY(m_cli->sql(m_cli->isSqlite() ? u"UPDATE cart SET state = 'checkout'"_s
                                         : u"UPDATE holdfast.cart SET state = 'checkout'"_s));
    const QByteArray before = m_cli->state();
    const Ran refused = m_cli->json({u"cart"_s, u"hand-over"_s, cart, u"--to"_s, u"Till 2"_s});
    QCOMPARE(refused.kind(), u"Conflict"_s);
    QVERIFY2(refused.text().contains(u"is being paid"_s), refused.out.constData());
    QCOMPARE(m_cli->state(), before);
}

void CliCartsTest::showsCartsToPeople()
{
    QCOMPARE(m_cli->run({u"cart"_s, u"list"_s}).out, QByteArray("No cart is open.\n"));
    filled({u"--customer"_s, u"ann@shop.example"_s}, u"NY#half"_s);
    const QString cart = filled({}, u"CA#quarter"_s);
    const Ran list = m_cli->run({u"cart"_s, u"list"_s});
    QVERIFY2(list.out.startsWith("CART"), list.out.constData());
    QVERIFY(list.out.contains("ann@shop.example"));
    QVERIFY(list.out.contains("walk-in"));
    QVERIFY(list.out.contains("1080.00 USD"));
    const Ran handed = m_cli->run({u"cart"_s, u"hand-over"_s, cart, u"--to"_s, u"Till 2"_s});
    QVERIFY(handed.out.contains("It is at the desk Till 2 now."));
    QVERIFY2(handed.err.contains("No window of that desk is open now"), handed.err.constData());
}

QTEST_GUILESS_MAIN(CliCartsTest)
#include "tst_clicarts.moc"
