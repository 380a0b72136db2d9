// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formbody.h"
#include "stripepeer.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace holdfast;

class TestFormBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void refuses_data();
    void refuses();
    void leavesOutWhatIsEmpty();
    void arrivesAsItWasMeant();
};

void TestFormBody::encodes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a plus sign") << "A+B" << QByteArray("n[x]=A%2BB");
    QTest::newRow("what separates") << "a&b=c" << QByteArray("n[x]=a%26b%3Dc");
    QTest::newRow("a percent sign") << "100%" << QByteArray("n[x]=100%25");
    QTest::newRow("a blank and a line break") << "a b\n" << QByteArray("n[x]=a%20b%0A");
    QTest::newRow("a byte order mark") << QString(QChar(0xfeff)) << QByteArray("n[x]=%EF%BB%BF");
    QTest::newRow("brackets in a value") << "[1]" << QByteArray("n[x]=%5B1%5D");
    QTest::newRow("a character beyond the first plane")
        << QString::fromUtf8("\xf0\x9f\x98\x80") << QByteArray("n[x]=%F0%9F%98%80");
}

void TestFormBody::encodes()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, bytes);
    FormBody body;
    body.add(QStringLiteral("n[x]"), value);
    QCOMPARE(body.bytes().value(), bytes);
}

void TestFormBody::refuses_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    QTest::newRow("half a character") << QString(QChar(0xd83d));
    QTest::newRow("halves in the wrong order") << QString(QChar(0xde00)) + QChar(0xd83d);
}

void TestFormBody::refuses()
{
    QFETCH(QString, value);
    FormBody body;
    body.add(QStringLiteral("good"), QStringLiteral("v"));
    body.add(QStringLiteral("bad"), value);
    const auto bytes = body.bytes();
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Validation);
    QCOMPARE(bytes.error().detail[QStringLiteral("field")].toString(), QStringLiteral("bad"));
}

void TestFormBody::leavesOutWhatIsEmpty()
{
    FormBody body;
    body.add(QStringLiteral("a"), QString());
    body.addNumber(QStringLiteral("b"), -1);
    body.addFlag(QStringLiteral("c"), false);
    QCOMPARE(body.bytes().value(), QByteArray("b=-1&c=false"));
}

void TestFormBody::arrivesAsItWasMeant()
{
    if (const QString reason = test::StripePeer::missing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    test::StripePeer peer;
    QRandomGenerator random(20'261'120);
    const auto character = [&random] {
        static const QString special =
            QStringLiteral("&=+%;?#/\\\"' \t\r\n[]<>{}~\u00a0\u2028\ufeff");
        switch (random.bounded(4)) {
        case 0:
            return QString(special[random.bounded(int(special.size()))]);
        case 1:
            return QString(QChar(random.bounded(1, 0xd800)));
        case 2:
            return QString(QChar(random.bounded(0xe000, 0x10000)));
        default:
            const char32_t astral = char32_t(random.bounded(0x10000, 0x110000));
            return QString::fromUcs4(&astral, 1);
        }
    };
    FormBody body;
    QHash<QString, QString> meant;
    for (int i = 0; i < 2'000; ++i) {
        QString value;
        for (int length = random.bounded(1, 40); length > 0; --length)
            value += character();
        // Qt's JSON reader, which only the test needs, drops a byte order mark from the beginning.
        value.prepend(QLatin1Char('a'));
        const QString name = QStringLiteral("n%1").arg(i);
        body.add(QStringLiteral("metadata[%1]").arg(name), value);
        meant.insert(name, value);
    }
    const QJsonObject arrived =
        peer.decode(body.bytes().value())[QStringLiteral("metadata")].toObject();
    QCOMPARE(arrived.size(), meant.size());
    for (auto it = meant.cbegin(); it != meant.cend(); ++it)
        QCOMPARE(arrived[it.key()].toString(), it.value());
}

QTEST_GUILESS_MAIN(TestFormBody)
#include "tst_formbody.moc"
