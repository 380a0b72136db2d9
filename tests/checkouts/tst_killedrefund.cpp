// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payscene.h"
#include "stripegateway.h"

#include <csignal>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;

constexpr const char *points[] = {"driver: refund stored", "driver: before refunding",
    "driver: answered", "driver: before noting a refund"};

/// The desk that is killed: gives one refund back.
int desk(const QStringList &arguments)
{
    StoreConfig config;
    config.spec = ConnectionSpec::parse(arguments[0]).value();
    config.desk = u"victim"_s;
    config.clock = std::make_shared<FakeClock>(instantFromMs(arguments[1].toLongLong()));
    Database database(storeFactory(config));
    const SystemClock clock;
    DriverSettings settings;
    settings.pace = 0.003;
    CheckoutDriver driver(Desk{&database, actor()},
        std::make_unique<StripeGateway>(StripeConfig{StripeKey::parse(PayScene::usualKey()).value(),
            StripeEndpoint::parse(arguments[2]).value(), 10s}),
        &clock, settings);
    QObject::connect(&driver, &CheckoutDriver::refundChanged, [](const Refund &refund) {
        if (refund.state == RefundState::Succeeded)
            QCoreApplication::quit();
    });
    driver.giveBack(QUuid::fromString(arguments[3]));
    return QCoreApplication::exec();
}

} // namespace

/// kill -9 of a desk that gives money back; another goes on.
class KilledRefund : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_peer = std::make_shared<StripePeer>(); }
    void cleanupTestCase() { m_peer.reset(); }
    void at_data();
    void at();

private:
    std::shared_ptr<StripePeer> m_peer;
};

void KilledRefund::at_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("point");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        if (engine == Engine::Postgres && !hasPostgres())
            continue;
        for (const char *point : points) {
            QTest::addRow("%s: %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", point)
                << int(engine) << QString::fromLatin1(point);
        }
    }
}

void KilledRefund::at()
{
    QFETCH(QString, point);
    PayScene scene(currentEngine(), m_peer);
    const Order paid = scene.paidOrder();
    const Refund asked = scene.askedRefund(paid);
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_CRASH_AT"_s, point);
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(),
        {u"--desk"_s, scene.db().url(), QString::number(toMs(scene.db().clock().now())),
            scene.peer().url(), asked.id.toString()});
    QVERIFY(victim.waitForFinished(patienceMs));
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
    QCOMPARE(victim.exitCode(), SIGKILL);
    QVERIFY(scene.refund(asked.id).isUnderWay());

    // Its lease has run out.
    scene.db().advance(1min);
    const auto driver = scene.driver();
    driver->begin();
    QVERIFY(scene.waitUntilRefund(asked.id, RefundState::Succeeded, driver.get()));
    QCOMPARE(scene.peer().objects(u"refund"_s).size(), 1);
    QCOMPARE(scene.order(paid.number).state, OrderState::Cancelled);
    QCOMPARE(scene.faults(), QStringList());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--desk"_s)
        return desk(app.arguments().mid(2));
    KilledRefund test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedrefund.moc"
