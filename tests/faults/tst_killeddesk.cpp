// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salescript.h"

#include <csignal>
#include <iostream>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int endless = 1000;

using Kind = SaleScript::Kind;

StoreConfig configOf(const QStringList &arguments)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(arguments[0]).value();
    config.desk = u"victim"_s;
    config.clock = std::make_shared<FakeClock>(instantFromMs(arguments[1].toLongLong()));
    return config;
}

void say(const QString &line)
{
    std::cout << qPrintable(line) << std::endl;
}

/// The desk that is killed: goes through the script and says where it is.
int deskWithScript(const QStringList &arguments)
{
    const SaleScript script(Kind(arguments[2].toInt()), arguments[3].toInt());
    const auto store = storeFactory(configOf(arguments))();
    if (!store->open())
        return 1;
    SaleScript::Made made;
    for (int step = 0; step < script.size(); ++step) {
        say(u"step %1 %2 %3"_s.arg(step).arg(made.cart.toString(), made.checkout.toString()));
        const auto answer = script.run(*store, step, made);
        if (!answer) {
            say(answer.error().text);
            return 2;
        }
    }
    return 0;
}

/// The same sale by the services, as the window makes it.
int deskWithServices(const QStringList &arguments)
{
    const SaleScript script(Kind::SoldAtOnce, arguments[3].toInt());
    Database database(storeFactory(configOf(arguments)));
    const Desk desk{&database, script.call(0).actor};
    const CartService carts(desk);
    const auto cart = carts.open({}).result();
    if (!cart) {
        say(cart.error().text);
        return 2;
    }
    if (!carts.add(cart->id, u"CA#quarter"_s, {}, 2).result()
        || !carts.add(cart->id, u"NY#quarter"_s, {}, 1).result()
        || !carts.add(cart->id, u"CA#full"_s, u"back-cover"_s, 1).result())
        return 2;
    const auto sale =
        CheckoutService(desk).pay({script.call(4), cart->id, Tender::Cash, {}}).result();
    if (!sale)
        say(sale.error().text);
    return sale ? 0 : 3;
}

/// How a desk ended, and what it said before.
struct End
{
    bool killed = false;
    bool sold = false;
    int step = -1;
    SaleScript::Made made = {};
    QString text;
    QStringList passages; ///< the points it passed
};

} // namespace

/// kill -9 of a desk at every numbered step of a sale.
class KilledDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryStepOfASale_data();
    void atEveryStepOfASale();
    void atEveryStepOfTheServices_data() { addEngines(); }
    void atEveryStepOfTheServices();
    void atAPointByItsName();

private:
    void prepare(Engine engine);
    /// The first that no other kind of sale has.
    int firstPassage(Kind kind);
    End runDesk(const char *mode, Kind kind, int run, const QByteArray &crashAt);
    /// What is wrong with the books, whatever the desk did or did not do.
    QStringList faults(const SaleScript &script, Store &other);
    /// "paid|3|1|settled": state, lines, payments and checkout of each of its orders.
    QStringList orders(const SaleScript &script);
    /// "active|4": the slots of its holds by state.
    QStringList holds(const SaleScript &script);
    QStringList stock();
    QStringList afterExpiry(const SaleScript &script, Store &other);
    QStringList afterDeath(const SaleScript &script, const End &end);

    std::unique_ptr<TestDatabase> m_db;
    QTemporaryDir m_folder;
    QStringList m_stock; ///< before all
};

void KilledDesk::prepare(Engine engine)
{
    m_db = std::make_unique<TestDatabase>(engine);
    HF_OK(m_db->open()->importRateCard(Call::by(actor()), smallCard(), false));
    m_stock = stock();
}

End KilledDesk::runDesk(const char *mode, Kind kind, int run, const QByteArray &crashAt)
{
    const QString log = m_folder.filePath(u"passages"_s);
    QFile::remove(log);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_CRASH_LOG"_s, log);
    environment.insert(u"HOLDFAST_CRASH_AT"_s, QString::fromLatin1(crashAt));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
        {QLatin1String(mode), m_db->url(), QString::number(toMs(m_db->clock().now())),
            QString::number(int(kind)), QString::number(run)});
    End end;
    if (!process.waitForFinished(patienceMs))
        qFatal("the desk does not end");
    end.killed = process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGKILL;
    end.sold = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    end.text = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    const QStringList words = end.text.section(u'\n', -1).split(u' ');
    if (words[0] == u"step"_s) {
        end.step = words[1].toInt();
        end.made = {QUuid::fromString(words[2]), QUuid::fromString(words[3])};
    }
    QFile file(log);
    if (file.open(QIODevice::ReadOnly))
        end.passages = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return end;
}

int KilledDesk::firstPassage(Kind kind)
{
    if (kind == Kind::StartAndConfirm)
        return 1;
    const QString begin = currentEngine() == Engine::Sqlite ? u"sqlite: before begin"_s
                                                            : u"postgres: before asking"_s;
    const End whole = runDesk("--script", kind, 0, {});
    const SaleScript script(kind, 0);
    if (!whole.sold || !afterExpiry(script, *m_db->open()).isEmpty())
        qFatal("the desk does not sell: %s", qPrintable(whole.text));
    qsizetype passage = -1;
    for (int step = 0; step < script.size(); ++step)
        passage = whole.passages.indexOf(begin, passage + 1);
    return int(passage) + 1;
}

QStringList KilledDesk::stock()
{
    return m_db->rows(u"SELECT code, sold, held FROM listing UNION ALL "
                      "SELECT code, sold, held FROM variant ORDER BY 1, 2, 3"_s);
}

QStringList KilledDesk::orders(const SaleScript &script)
{
    return m_db->rows(
        u"SELECT o.state, (SELECT count(*) FROM order_line l WHERE l.order_number = o.number), "
        "(SELECT count(*) FROM payment p WHERE p.order_number = o.number), c.state "
        "FROM sales_order o JOIN checkout c ON c.order_number = o.number WHERE o.desk = '%1'"_s.arg(
            script.desk()));
}

QStringList KilledDesk::holds(const SaleScript &script)
{
    return m_db->rows(
        u"SELECT h.state, sum(h.quantity) FROM hold h JOIN cart c ON c.id = h.cart_id "
        "WHERE c.desk = '%1' GROUP BY h.state"_s.arg(script.desk()));
}

QStringList KilledDesk::faults(const SaleScript &script, Store &other)
{
    QStringList found;
    const auto report = other.verify();
    if (!report)
        return {report.error().text};
    for (const Finding &finding : report->findings)
        found.append(finding.subject + u": "_s + finding.text);
    const QStringList oversold =
        m_db->rows(u"SELECT code FROM listing WHERE sold + held > capacity UNION ALL "
                   "SELECT code FROM variant WHERE sold + held > capacity"_s);
    for (const QString &code : oversold)
        found.append(code + u" is oversold"_s);
    const QStringList miscounted = m_db->rows(
        u"SELECT code FROM listing WHERE held <> (SELECT coalesce(sum(quantity), 0) FROM hold "
        "WHERE listing_id = listing.id AND state = 'active') UNION ALL "
        "SELECT code FROM variant WHERE held <> (SELECT coalesce(sum(quantity), 0) FROM hold "
        "WHERE variant_id = variant.id AND state = 'active')"_s);
    for (const QString &code : miscounted)
        found.append(code + u" counts other holds than there are"_s);

    const QString order = orders(script).join(u", "_s);
    const QString held = holds(script).join(u", "_s);
    const bool paid = order == u"paid|3|1|settled"_s && held == u"completed|4"_s;
    const bool pending = order == u"pending|3|0|open"_s && held == u"active|4"_s;
    const bool none = order.isEmpty() && (held.isEmpty() || held.startsWith(u"active|"_s));
    if (!paid && !pending && !none)
        found.append(u"order %1 with holds %2"_s.arg(order, held));
    return found;
}

QStringList KilledDesk::afterExpiry(const SaleScript &script, Store &other)
{
    QStringList found;
    const bool paid = orders(script).value(0).startsWith(u"paid"_s);
    m_db->advance(41min);
    const auto swept = other.sweep(Call::by(actor()));
    if (!swept)
        return {swept.error().text};
    if (paid) {
        const qint64 number =
            m_db->rows(u"SELECT max(number) FROM sales_order"_s).value(0).toLongLong();
        if (holds(script) != QStringList{u"completed|4"_s})
            found.append(u"the sale did not outlive the expiry"_s);
        const auto back = other.moveOrder(Call::by(actor()), number, OrderState::Cancelled,
            u"so that the next desk finds the same"_s);
        if (!back)
            found.append(back.error().text);
    }
    if (stock() != m_stock)
        found.append(u"not everything is back on sale: "_s + stock().join(u", "_s));
    return found;
}

QStringList KilledDesk::afterDeath(const SaleScript &script, const End &end)
{
    const auto other = m_db->open();
    QStringList found = faults(script, *other);
    static const int slotsAfter[] = {0, 2, 3, 4, 4, 4};
    const QStringList held = holds(script);
    const int slotCount = held.value(0, u"|0"_s).section(u'|', 1).toInt();
    const int least = end.step > 0 ? slotsAfter[end.step - 1] : 0;
    const int most = end.step >= 0 ? slotsAfter[end.step] : 0;
    if (slotCount != least && slotCount != most)
        found.append(u"%1 slots are held"_s.arg(slotCount));
    if (end.step >= 0) {
        SaleScript::Made made = end.made;
        const auto once = script.run(*other, end.step, made);
        const auto twice = script.run(*other, end.step, made);
        if (!once || !twice)
            found.append(u"asked again: "_s + (once ? twice : once).error().text);
        else if (*once != *twice)
            found.append(u"asked again: %1, then %2"_s.arg(*once, *twice));
        const int slotsNow = holds(script).value(0, u"|0"_s).section(u'|', 1).toInt();
        if (slotsNow != most)
            found.append(u"asked again, %1 slots are held"_s.arg(slotsNow));
        const bool last = end.step == script.size() - 1;
        if (last && orders(script) != QStringList{u"paid|3|1|settled"_s})
            found.append(u"asked again, it is not paid: "_s + orders(script).join(u", "_s));
        found += faults(script, *other);
    }
    return found + afterExpiry(script, *other);
}

void KilledDesk::atEveryStepOfASale_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("kind");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
        QTest::addRow("%s: started, then confirmed", name)
            << int(engine) << int(Kind::StartAndConfirm);
        QTest::addRow("%s: sold at once", name) << int(engine) << int(Kind::SoldAtOnce);
    }
}

void KilledDesk::atEveryStepOfASale()
{
    QFETCH(int, kind);
    prepare(currentEngine());
    const int first = firstPassage(Kind(kind));
    QStringList found;
    int killed = 0;
    QSet<int> steps;
    QSet<QString> points;
    for (int passage = first; passage < endless && found.isEmpty(); ++passage) {
        const SaleScript script(Kind(kind), passage);
        const End end = runDesk("--script", Kind(kind), passage, QByteArray::number(passage));
        if (end.sold)
            break;
        QVERIFY2(end.killed, qPrintable(u"passage %1: %2"_s.arg(passage).arg(end.text)));
        QCOMPARE(end.passages.size(), passage);
        ++killed;
        steps.insert(end.step);
        points.insert(end.passages.last());
        const QStringList faults = afterDeath(script, end);
        for (const QString &fault : faults) {
            found.append(u"killed at passage %1 (%2) of step %3: %4"_s.arg(passage)
                             .arg(end.passages.last())
                             .arg(end.step)
                             .arg(fault));
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
    qInfo("killed at %d passages", killed);
    const int size = SaleScript(Kind(kind), 0).size();
    for (int step = Kind(kind) == Kind::SoldAtOnce ? size - 1 : 0; step < size; ++step)
        QVERIFY2(steps.contains(step), qPrintable(u"no crash in step %1"_s.arg(step)));
    const QStringList expected =
        currentEngine() == Engine::Sqlite
            ? QStringList{u"sqlite: before begin"_s, u"sqlite: begun"_s, u"sqlite: worked"_s,
                u"sqlite: remembered"_s, u"sqlite: before commit"_s, u"sqlite: committed"_s}
            : QStringList{u"postgres: before asking"_s, u"postgres: answered"_s};
    for (const QString &point : expected)
        QVERIFY2(points.contains(point), qPrintable(point));
}

void KilledDesk::atEveryStepOfTheServices()
{
    prepare(currentEngine());
    const End whole = runDesk("--services", Kind::SoldAtOnce, 0, {});
    QVERIFY2(whole.sold, qPrintable(whole.text));
    {
        const SaleScript script(Kind::SoldAtOnce, 0);
        QCOMPARE(afterExpiry(script, *m_db->open()), QStringList());
    }
    int killed = 0;
    for (qsizetype passage = 1; passage <= whole.passages.size(); ++passage) {
        const QString point = whole.passages[passage - 1];
        if (point.startsWith(u"statement"_s) || point.startsWith(u"sqlite"_s)
            || point.startsWith(u"postgres"_s))
            continue;
        const SaleScript script(Kind::SoldAtOnce, int(passage));
        const End end =
            runDesk("--services", Kind::SoldAtOnce, int(passage), QByteArray::number(passage));
        const QString where = u"killed at passage %1 (%2): "_s.arg(passage).arg(point);
        QVERIFY2(end.killed, qPrintable(where + end.text));
        QCOMPARE(end.passages.last(), point);
        ++killed;
        const auto other = m_db->open();
        QStringList found = faults(script, *other);
        // What a desk does that comes back: it looks what is in its cart, adds what is missing, and
        // pays by the call that it had agreed on.
        const auto carts = other->openCarts(script.desk());
        HF_OK(carts);
        SaleScript::Made made;
        if (!carts->isEmpty() || orders(script).isEmpty()) {
            const qsizetype lines = carts->isEmpty() ? 0 : carts->first().lines.size();
            HF_OK(script.run(*other, 0, made));
            for (int step = 1 + int(lines); step <= 3; ++step)
                HF_OK(script.run(*other, step, made));
        } else {
            made.cart = QUuid::fromString(
                m_db->rows(
                        u"SELECT cart_id FROM sales_order WHERE desk = '%1'"_s.arg(script.desk()))
                    .value(0));
        }
        HF_OK(script.run(*other, 4, made));
        QCOMPARE(orders(script), QStringList{u"paid|3|1|settled"_s});
        found += faults(script, *other);
        found += afterExpiry(script, *other);
        QCOMPARE(found.isEmpty() ? QString() : where + found.join(u'\n'), QString());
    }
    qInfo("killed at %d passages", killed);
    for (const char *name : {"new cart: asked", "hold: answered", "pay: asked", "pay: answered"})
        QVERIFY2(whole.passages.contains(QLatin1String(name)), name);
}

void KilledDesk::atAPointByItsName()
{
    prepare(Engine::Sqlite);
    const End end = runDesk("--services", Kind::SoldAtOnce, 1, "pay: answered");
    QVERIFY(end.killed);
    QCOMPARE(end.passages.last(), u"pay: answered"_s);
    QCOMPARE(orders(SaleScript(Kind::SoldAtOnce, 1)), QStringList{u"paid|3|1|settled"_s});
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString mode = app.arguments().value(1);
    if (mode == u"--script"_s)
        return deskWithScript(app.arguments().mid(2));
    if (mode == u"--services"_s)
        return deskWithServices(app.arguments().mid(2));
    KilledDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killeddesk.moc"
