// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

/// That holdfast-bench measures, not what: each workload runs for a moment, and its report has
/// every field that is promised.
class BenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reports_data();
    void reports();
    void whatCannotBeEndsWithASentence();

private:
    static constexpr int patienceMs = 120'000;
};

void BenchTest::reports_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("onServer");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject race{
        {u"sold"_s, 4}, {u"refused"_s, 2}, {u"oversold"_s, 0}, {u"errors"_s, 0}, {u"verify"_s, 0}};
    const QJsonObject clean{{u"oversold"_s, 0}, {u"errors"_s, 0}};
    const QJsonObject unfailing{{u"errors"_s, 0}};
    const bool server = !qEnvironmentVariable("HOLDFAST_TEST_POSTGRES").isEmpty();
    for (const bool onServer : {false, true}) {
        if (onServer && !server)
            continue;
        const auto row = [&](const QString &arguments, const QJsonObject &expected) {
            QTest::newRow(qPrintable(arguments + (onServer ? u", server"_s : u", file"_s)))
                << arguments << onServer << expected;
        };
        row(u"hold --connections 2 --floor --rounds 2"_s, clean);
        row(u"hold --hot --connections 2 --rate 50"_s, clean);
        row(u"sale --connections 2 --lines 3"_s, clean);
        row(u"race --connections 6 --slots 4"_s, race);
        row(u"race --mixed --connections 4"_s, clean);
        row(u"push"_s, unfailing);
        row(u"layer"_s, {});
    }
    QTest::newRow("avails") << u"avails --holds 50"_s << false << unfailing;
    QTest::newRow("fairness") << u"fairness --processes 2"_s << false << clean;
}

void BenchTest::reports()
{
    QFETCH(QString, arguments);
    QFETCH(bool, onServer);
    QFETCH(QJsonObject, expected);
    QStringList all =
        arguments.split(u' ')
        + QStringList{u"--json"_s, u"--seconds"_s, u"0.4"_s, u"--listings"_s, u"20"_s};
    if (onServer)
        all += {u"--db"_s, qEnvironmentVariable("HOLDFAST_TEST_POSTGRES")};
    QProcess bench;
    bench.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bench.start(QStringLiteral(HOLDFAST_BENCH), all);
    QVERIFY(bench.waitForFinished(patienceMs));
    QCOMPARE(bench.exitStatus(), QProcess::NormalExit);
    const QJsonObject report = QJsonDocument::fromJson(bench.readAllStandardOutput()).object();
    QCOMPARE(bench.exitCode(), 0);
    QCOMPARE(report.value(u"workload"_s).toString(), arguments.section(u' ', 0, 0));
    for (const char *field : {"ops_per_s", "p50_ms", "p95_ms", "p99_ms", "errors", "refused",
             "oversold", "floors", "ratios"})
        QVERIFY2(report.contains(QLatin1String(field)), field);
    for (const char *field : {"insert", "update", "classic"}) {
        const QJsonValue ratio = report.value(u"ratios"_s).toObject().value(QLatin1String(field));
        QCOMPARE(ratio.isDouble(), arguments.contains(u"--floor"_s));
        QVERIFY2(ratio.isNull() || ratio.toDouble() > 0, field);
    }
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(report.value(it.key()), it.value());
}

void BenchTest::whatCannotBeEndsWithASentence()
{
    QProcess bench;
    bench.start(QStringLiteral(HOLDFAST_BENCH),
        {u"hold"_s, u"--db"_s, u"postgresql://nobody@127.0.0.1:1/none"_s});
    QVERIFY(bench.waitForFinished(patienceMs));
    QCOMPARE(bench.exitStatus(), QProcess::NormalExit);
    QCOMPARE(bench.exitCode(), 1);
    const QByteArray said = bench.readAllStandardError();
    QVERIFY2(said.startsWith("holdfast-bench: "), said.constData());
    QVERIFY(bench.readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(BenchTest)
#include "tst_bench.moc"
