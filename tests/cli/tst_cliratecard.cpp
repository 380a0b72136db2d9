// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"

#include <QFile>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "market,market_name,tax_percent,size,title,description,price,currency,capacity,sold,active\n";
const QByteArray variantHeader = "market,size,variant,title,price_difference,capacity,sold\n";
const QByteArray good = "TX,Texas,8.25,quarter,Quarter page,,900.00,USD,10,1,yes\n";

} // namespace

class CliRateCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { CliFixture::addEngines(); }
    void init();
    void cleanup() { m_cli.reset(); }

    void importsACard();
    void triesWithoutChanging();
    void importsNothingOfABadCard_data();
    void importsNothingOfABadCard();
    void namesEveryFaultToPeople();
    void refusesAFileThatIsNone_data();
    void refusesAFileThatIsNone();
    void importsAHugeCard();
    void refusesToTakeWhatIsSoldAway();
    void exportsWhatItImports();

private:
    Ran import(const QByteArray &listings, const QByteArray &variants = {});

    std::unique_ptr<CliFixture> m_cli;
};

void CliRateCardTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    QString whyNot;
    m_cli = CliFixture::make(engine, &whyNot);
    if (!m_cli)
        QSKIP(qPrintable(whyNot));
    QCOMPARE(m_cli->run({u"db"_s, u"init"_s}).exitCode, 0);
}

Ran CliRateCardTest::import(const QByteArray &listings, const QByteArray &variants)
{
    QStringList command{u"rate-card"_s, u"import"_s, m_cli->file(u"card.csv"_s, listings)};
    if (!variants.isEmpty())
        command += {u"--variants"_s, m_cli->file(u"variants.csv"_s, variants)};
    return m_cli->json(command);
}

void CliRateCardTest::importsACard()
{
    const Ran first = import(header + good, variantHeader + "TX,quarter,front,Front,50.00,2,1\n");
    QVERIFY2(first.exitCode == 0, first.out.constData());
    QCOMPARE(first.json()[u"added"].toInt(), 1);
    QCOMPARE(first.json()[u"variants_added"].toInt(), 1);
    QCOMPARE(first.json()[u"dry_run"], QJsonValue(false));
    const QJsonObject listing = m_cli->listing(u"TX#quarter"_s);
    QCOMPARE(listing[u"market_name"].toString(), u"Texas"_s);
    QCOMPARE(listing[u"tax_ppm"].toInt(), 82500);
    QCOMPARE(listing[u"price_minor"].toInt(), 90000);
    QCOMPARE(listing[u"sold"].toInt(), 1);
    const QJsonObject variant = listing[u"variants"].toArray().first().toObject();
    QCOMPARE(variant[u"code"].toString(), u"front"_s);
    QCOMPARE(variant[u"price_difference_minor"].toInt(), 5000);
    QCOMPARE(variant[u"available"].toInt(), 1);

    const Ran again = import(header + good);
    QCOMPARE(again.json()[u"unchanged"].toInt(), 1);
    const Ran changed = import(header + QByteArray(good).replace("900.00", "950.00"));
    QCOMPARE(changed.json()[u"changed"].toInt(), 1);
    QCOMPARE(m_cli->listing(u"TX#quarter"_s)[u"price_minor"].toInt(), 95000);
    QCOMPARE(m_cli->json({u"db"_s, u"verify"_s}).exitCode, 0);
}

void CliRateCardTest::triesWithoutChanging()
{
    const QByteArray before = m_cli->state();
    const QString card = m_cli->file(u"card.csv"_s, header + good);
    const Ran ran = m_cli->json({u"rate-card"_s, u"import"_s, card, u"--dry-run"_s});
    QVERIFY2(ran.exitCode == 0, ran.out.constData());
    QCOMPARE(ran.json()[u"added"].toInt(), 1);
    QCOMPARE(ran.json()[u"dry_run"], QJsonValue(true));
    QCOMPARE(m_cli->state(), before);
}

void CliRateCardTest::importsNothingOfABadCard_data()
{
    QTest::addColumn<QByteArray>("listings");
    QTest::addColumn<QByteArray>("variants");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const QByteArray &bytes, int line, const QString &column,
                         const QByteArray &variants = {}) {
        QTest::newRow(name) << bytes << variants << line << column;
    };
    const auto with = [](const char *from, const char *to) {
        return header + good
               + QByteArray(good)
                     .replace("TX", "NM")
                     .replace("Texas", "New Mexico")
                     .replace(from, to);
    };
    row("a price that is none", with("900.00", "cheap"), 3, u"price"_s);
    row("a negative price", with("900.00", "-1.00"), 3, u"price"_s);
    row("a price with too many decimals", with("900.00", "1.005"), 3, u"price"_s);
    row("a huge price", with("900.00", "99999999999999999999"), 3, u"price"_s);
    row("an unknown currency", with("USD", "ZZZ"), 3, u"currency"_s);
    row("a fractional capacity", with(",10,", ",1.5,"), 3, u"capacity"_s);
    row("a negative capacity", with(",10,", ",-1,"), 3, u"capacity"_s);
    row("more sold than there are", with(",10,1,", ",10,11,"), 3, u"sold"_s);
    row("a tax beyond all", with("8.25", "101"), 3, u"tax_percent"_s);
    row("a market that is none", with("NM,", "N M!,"), 3, u"market"_s);
    row("no size", with(",quarter,", ",,"), 3, u"size"_s);
    row("neither yes nor no", with("yes", "perhaps"), 3, u"active"_s);
    row("control characters in a title", with("Quarter page", "Quarter \x1b[31m"), 3, u"title"_s);
    row("the same listing twice", header + good + good, 3, QString());
    row("a field that is missing", header + good + "NM,New Mexico\n", 3, QString());
    row("bytes that are no UTF-8", with("Quarter page", "Quart\xe9r"), 3, QString());
    row("a NUL", header + good + QByteArray("NM\0,x\n", 6), 3, QString());
    row("a quote left open", header + good + "NM,\"New Mexico,8,half\n", 3, QString());
    row("a column that is missing", QByteArray(header).replace(",price,", ",cost,") + good, 1,
        u"price"_s);
    row("a variant with a bad number", header + good, 2, u"capacity"_s,
        variantHeader + "TX,quarter,front,Front,50.00,many,1\n");
}

void CliRateCardTest::importsNothingOfABadCard()
{
    QFETCH(QByteArray, listings);
    QFETCH(QByteArray, variants);
    QFETCH(int, line);
    QFETCH(QString, column);
    const QByteArray before = m_cli->state();
    const Ran ran = import(listings, variants);
    QVERIFY2(ran.exitCode == 3, ran.out.constData());
    QCOMPARE(ran.kind(), u"Validation"_s);
    bool isNamed = false;
    for (const QJsonValue fault : ran.error()[u"detail"].toObject()[u"faults"].toArray()) {
        isNamed = isNamed
                  || (fault[u"line"].toInt() == line && !fault[u"text"].toString().isEmpty()
                      && (column.isEmpty() || fault[u"column"].toString() == column));
    }
    QVERIFY2(isNamed, ran.out.constData());
    QVERIFY2(ran.text().contains(u"line %1"_s.arg(line)), ran.out.constData());
    QVERIFY(!ran.text().contains(u'\x1b'));
    QCOMPARE(m_cli->state(), before);
}

void CliRateCardTest::namesEveryFaultToPeople()
{
    QByteArray card = header + good;
    for (int i = 0; i < 30; ++i)
        card += "M" + QByteArray::number(i) + ",Market,8,half,Half,,cheap,USD,few,0,yes\n";
    const QString file = m_cli->file(u"card.csv"_s, card);
    const Ran ran = m_cli->run({u"rate-card"_s, u"import"_s, file});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("30 lines are bad"), ran.err.constData());
    QVERIFY(ran.err.contains(file.toUtf8() + " line 3, column price: "));
    QVERIFY(ran.err.contains(file.toUtf8() + " line 32, column capacity: "));
    QCOMPARE(ran.err.count('\n'), 61);
}

void CliRateCardTest::refusesAFileThatIsNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("missing") << u"missing.csv"_s << u"NotFound"_s;
    QTest::newRow("a folder") << u"."_s << u"Validation"_s;
    QTest::newRow("no name") << QString() << u"NotFound"_s;
    QTest::newRow("empty") << u"empty.csv"_s << u"Validation"_s;
    QTest::newRow("too large") << u"large.csv"_s << u"Validation"_s;
}

void CliRateCardTest::refusesAFileThatIsNone()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    m_cli->file(u"empty.csv"_s, {});
    QFile large(m_cli->path(u"large.csv"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(64 * 1024 * 1024 + 1));
    large.close();
    const Ran ran = m_cli->json({u"rate-card"_s, u"import"_s, name});
    QVERIFY2(ran.exitCode == 3, ran.out.left(500).constData());
    QCOMPARE(ran.kind(), kind);
    const QString good_ = m_cli->file(u"card.csv"_s, header + good);
    const Ran variants = m_cli->json({u"rate-card"_s, u"import"_s, good_, u"--variants"_s, name});
    if (name != "empty.csv"_L1)
        QCOMPARE(variants.exitCode, 3);
    QVERIFY(name == "empty.csv"_L1 || m_cli->listing(u"TX#quarter"_s).isEmpty());
}

void CliRateCardTest::importsAHugeCard()
{
    QByteArray card = header;
    for (int i = 0; i < 5000; ++i)
        card += "M" + QByteArray::number(i) + ",Market,8,half,Half page,,1.00,USD,5,0,yes\n";
    const Ran ran = import(card);
    QVERIFY2(ran.exitCode == 0, ran.out.left(500).constData());
    QCOMPARE(ran.json()[u"added"].toInt(), 5000);
    QCOMPARE(m_cli->json({u"avails"_s}).json()[u"listings"].toArray().size(), 5000);
}

void CliRateCardTest::refusesToTakeWhatIsSoldAway()
{
    QCOMPARE(import(header + good).exitCode, 0);
    const QByteArray before = m_cli->state();
    const Ran ran = import(header + "NM,New Mexico,8,half,Half,,1.00,USD,5,0,yes\n"
                           + QByteArray(good).replace(",10,1,", ",0,0,"));
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.kind(), u"Conflict"_s);
    QVERIFY2(ran.text().contains(u"TX#quarter"), ran.out.constData());
    QCOMPARE(m_cli->state(), before);
}

void CliRateCardTest::exportsWhatItImports()
{
    const QByteArray variants =
        variantHeader + "TX,quarter,front,\"Front, \"\"inside\"\"\",50.00,2,1\n";
    QCOMPARE(import(header + good, variants).exitCode, 0);
    const QString file = m_cli->path(u"exported-variants.csv"_s);
    const Ran exported = m_cli->run({u"rate-card"_s, u"export"_s, u"--variants"_s, file});
    QCOMPARE(exported.exitCode, 0);
    QCOMPARE(exported.err, QByteArray());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray exportedVariants = written.readAll();
    QVERIFY(exportedVariants.contains("\"Front, \"\"inside\"\"\""));
    const Ran again = import(exported.out, exportedVariants);
    QVERIFY2(again.exitCode == 0, again.out.constData());
    QCOMPARE(again.json()[u"unchanged"].toInt(), 1);
    QCOMPARE(again.json()[u"variants_unchanged"].toInt(), 1);

    const Ran overwriting = m_cli->json({u"rate-card"_s, u"export"_s, u"--variants"_s, file});
    QCOMPARE(overwriting.exitCode, 3);
    QCOMPARE(overwriting.kind(), u"Conflict"_s);
    const Ran without = m_cli->run({u"rate-card"_s, u"export"_s});
    QVERIFY(without.err.contains("--variants"));
    QCOMPARE(without.out, exported.out);
    const Ran json = m_cli->json({u"rate-card"_s, u"export"_s});
    QCOMPARE(json.json()[u"listings"].toArray().size(), 1);
    QCOMPARE(json.err, QByteArray());
}

QTEST_GUILESS_MAIN(CliRateCardTest)
#include "tst_cliratecard.moc"
