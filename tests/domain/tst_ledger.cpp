// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <functional>
#include <QSet>
#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

/// The first row of a listing, on SQLite.
static LedgerRow importRow()
{
    LedgerRow row;
    row.listingId = 7;
    row.sequence = 1;
    row.code = u"CA#quarter"_qs;
    row.kind = u"import"_qs;
    row.after = {50, 8, 0, 100000, true};
    row.at = instantFromMs(1795167000000);
    row.desk = u"desk"_qs;
    row.person = u"Ann"_qs;
    return row;
}

/// A row that fills every field.
static LedgerRow holdRow()
{
    LedgerRow row;
    row.listingId = 7;
    row.sequence = 42;
    row.code = u"CA#quarter"_qs;
    row.variantId = 3;
    row.variant = u"inside-front"_qs;
    row.kind = u"hold"_qs;
    row.quantity = -2;
    row.before = Numbers{std::nullopt, 1, 2, -7500, false};
    row.after = {20, 3, 4, 75000, true};
    row.at = instantFromMs(1795167000123);
    row.desk = u"Z\u00FCrich"_qs;
    row.person = u"Ann; 3:x"_qs;
    row.login = u"holdfast_ann"_qs;
    row.operation = QUuid(u"{6F9619FF-8B86-D011-B42D-00C04FC964FF}"_qs);
    row.why = u"caf\u00E9 \U0001F600"_qs;
    row.previousHash = QByteArray(64, 'a');
    return row;
}

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void writesTheFirstRow();
    void writesEveryField();
    void everyFieldChangesTheHash();
    void keepsNeighbouringFieldsApart();
    void leavesTheRowsOwnHashOut();
};

// The PostgreSQL functions compute the same bytes. The hashes were made with another program.
void LedgerTest::writesTheFirstRow()
{
    QCOMPARE(ledgerContent(importRow()).split(ledgerSeparator),
        QByteArrayList({"7", "1", "CA#quarter", "0", "", "import", "0", "", "", "", "", "", "50",
            "8", "0", "100000", "1", "1795167000000", "desk", "Ann", "", "", "", ""}));
    QCOMPARE(ledgerHash(importRow()),
        QByteArray("db2be76ec3640d32e6bce5c953f78be7b4f80b915f741af0611ca724d2c40447"));
}

void LedgerTest::writesEveryField()
{
    QCOMPARE(ledgerContent(holdRow()).split(ledgerSeparator),
        QByteArrayList({"7", "42", "CA#quarter", "3", "inside-front", "hold", "-2", "", "1", "2",
            "-7500", "0", "20", "3", "4", "75000", "1", "1795167000123", "Z\xC3\xBCrich",
            "Ann; 3:x", "holdfast_ann", "6f9619ff-8b86-d011-b42d-00c04fc964ff",
            "caf\xC3\xA9 \xF0\x9F\x98\x80", QByteArray(64, 'a')}));
    QCOMPARE(ledgerHash(holdRow()),
        QByteArray("3bc3f1bd2b2929756c7e6980f82921282a95037225ab616c29be30d7079b22e4"));
}

void LedgerTest::everyFieldChangesTheHash()
{
    const QVector<std::function<void(LedgerRow &)>> changes{
        [](LedgerRow &row) { row.listingId = 8; },
        [](LedgerRow &row) { row.sequence = 43; },
        [](LedgerRow &row) { row.code = u"CA#half"_qs; },
        [](LedgerRow &row) { row.variantId = 4; },
        [](LedgerRow &row) { row.variant = u"colour"_qs; },
        [](LedgerRow &row) { row.kind = u"sale"_qs; },
        [](LedgerRow &row) { row.quantity = 2; },
        [](LedgerRow &row) { row.before.reset(); },
        [](LedgerRow &row) { row.before->capacity = 0; },
        [](LedgerRow &row) { row.before->sold = 2; },
        [](LedgerRow &row) { row.before->held = 3; },
        [](LedgerRow &row) { row.before->priceMinor = 7500; },
        [](LedgerRow &row) { row.before->active = true; },
        [](LedgerRow &row) { row.after.capacity.reset(); },
        [](LedgerRow &row) { row.after.sold = 4; },
        [](LedgerRow &row) { row.after.held = 5; },
        [](LedgerRow &row) { row.after.priceMinor = 75001; },
        [](LedgerRow &row) { row.after.active = false; },
        [](LedgerRow &row) { row.at += Millis(1); },
        [](LedgerRow &row) { row.desk = u"Bern"_qs; },
        [](LedgerRow &row) { row.person = u"Ben"_qs; },
        [](LedgerRow &row) { row.login = QString(); },
        [](LedgerRow &row) { row.operation = QUuid(); },
        [](LedgerRow &row) { row.why = QString(); },
        [](LedgerRow &row) { row.previousHash = QByteArray(64, 'b'); },
    };
    QSet<QByteArray> hashes{ledgerHash(holdRow())};
    for (const auto &change : changes) {
        LedgerRow row = holdRow();
        change(row);
        hashes.insert(ledgerHash(row));
    }
    QCOMPARE(hashes.size(), changes.size() + 1);
}

void LedgerTest::keepsNeighbouringFieldsApart()
{
    LedgerRow one = importRow();
    one.desk = u"ab"_qs;
    one.person = u"c"_qs;
    LedgerRow other = importRow();
    other.desk = u"a"_qs;
    other.person = u"bc"_qs;
    QVERIFY(ledgerHash(one) != ledgerHash(other));
}

void LedgerTest::leavesTheRowsOwnHashOut()
{
    LedgerRow row = holdRow();
    row.hash = ledgerHash(row);
    QCOMPARE(ledgerHash(row), row.hash);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
