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
    QCOMPARE(ledgerContent(importRow()),
        QByteArray("1:7;1:1;10:CA#quarter;1:0;0:;6:import;1:0;0:;0:;0:;0:;0:;2:50;1:8;1:0;6:100000;"
                   "1:1;13:1795167000000;4:desk;3:Ann;0:;0:;0:;0:;"));
    QCOMPARE(ledgerHash(importRow()),
        QByteArray("586028dc74e199c38d1576a6ab8cd8031207d30cb22708efdf28b8e6daee0614"));
}

void LedgerTest::writesEveryField()
{
    QCOMPARE(ledgerContent(holdRow()),
        QByteArray("1:7;2:42;10:CA#quarter;1:3;12:inside-front;4:hold;2:-2;0:;1:1;1:2;5:-7500;1:0;"
                   "2:20;1:3;1:4;5:75000;1:1;13:1795167000123;7:Z\xC3\xBCrich;8:Ann; 3:x;"
                   "12:holdfast_ann;36:6f9619ff-8b86-d011-b42d-00c04fc964ff;"
                   "10:caf\xC3\xA9 \xF0\x9F\x98\x80;64:")
            + QByteArray(64, 'a') + ';');
    QCOMPARE(ledgerHash(holdRow()),
        QByteArray("2d90cb3fab49724b4bbc6b5960825a9c0869bbbc0ab03e1baa347344e2c9aa06"));
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
    one.desk = u"a;1:b"_qs;
    one.person = u"c"_qs;
    LedgerRow other = importRow();
    other.desk = u"a"_qs;
    other.person = u"b;1:c"_qs;
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
