// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstore.h"
#include "verifyrules.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

struct Verifier
{
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

/// The numbers of one counted thing as the ledger has told them so far.
struct Replay
{
    QString name;
    std::optional<Numbers> numbers = {};
    bool broken = false; ///< the first fault of a chain is named, what follows from it is not
};

QString describe(const Numbers &n)
{
    return Verifier::tr("capacity %1, sold %2, held %3, price %4, %5")
        .arg(n.capacity ? QString::number(*n.capacity) : Verifier::tr("unlimited"))
        .arg(n.sold)
        .arg(n.held)
        .arg(n.priceMinor)
        .arg(n.active ? Verifier::tr("on sale") : Verifier::tr("not on sale"));
}

bool fits(const Numbers &n)
{
    return n.sold >= 0 && n.held >= 0 && (!n.capacity || n.sold + n.held <= *n.capacity);
}

/// Reads the ledger in order and holds it against the listings and variants.
class LedgerCheck
{
public:
    explicit LedgerCheck(VerifyReport &report)
        : m_report(report)
    {
    }

    void row(const LedgerRow &row)
    {
        ++m_report.ledgerRows;
        if (row.listingId != m_listing) {
            m_listing = row.listingId;
            m_sequence = 0;
            m_hash.clear();
            m_chainBroken = false;
        }
        LedgerRow chained = row;
        chained.previousHash = m_hash;
        if (!m_chainBroken && row.sequence != m_sequence + 1) {
            finding(row, Verifier::tr("The ledger lacks row %1.").arg(m_sequence + 1));
            m_chainBroken = true;
        } else if (!m_chainBroken && ledgerHash(chained) != row.hash) {
            finding(row,
                Verifier::tr("Ledger row %1 was altered after it was written: its hash does not "
                             "match its content.")
                    .arg(row.sequence));
            m_chainBroken = true;
        }
        m_sequence = row.sequence;
        m_hash = row.hash;
        m_last.insert(row.listingId, row.sequence);

        Replay &replay = m_replays[{row.listingId, row.variantId}];
        if (replay.broken)
            return;
        if (row.before != replay.numbers) {
            finding(row,
                Verifier::tr("Ledger row %1 begins from %2, but the rows before it end with %3.")
                    .arg(row.sequence)
                    .arg(row.before ? describe(*row.before) : Verifier::tr("nothing"))
                    .arg(replay.numbers ? describe(*replay.numbers) : Verifier::tr("nothing")));
            replay.broken = true;
        } else if (!fits(row.after)) {
            finding(
                row, Verifier::tr("After ledger row %1 more was sold and held than there is: %2.")
                         .arg(row.sequence)
                         .arg(describe(row.after)));
            replay.broken = true;
        }
        replay.numbers = row.after;
    }

    void counters(qint64 listing, qint64 variant, const QString &name, const Numbers &numbers)
    {
        const auto found = m_replays.constFind({listing, variant});
        if (!fits(numbers)) {
            m_report.findings.append(
                {name, Verifier::tr("It is oversold: %1.").arg(describe(numbers)), 0});
        }
        if (found == m_replays.cend()) {
            m_report.findings.append({name, Verifier::tr("It has no ledger."), 0});
        } else if (!found->broken && found->numbers != numbers) {
            m_report.findings.append({name,
                Verifier::tr("The ledger ends with %1, but the listing says %2.")
                    .arg(describe(*found->numbers), describe(numbers)),
                m_last.value(listing)});
        }
    }

    void revision(qint64 listing, const QString &name, qint64 revision)
    {
        if (m_last.value(listing) != revision) {
            m_report.findings.append({name,
                Verifier::tr("The ledger ends with row %1, but the listing has changed %2 times.")
                    .arg(m_last.value(listing))
                    .arg(revision),
                m_last.value(listing)});
        }
    }

private:
    void finding(const LedgerRow &row, const QString &text)
    {
        const QString name =
            row.variant.isEmpty() ? row.code : row.code + QLatin1Char(' ') + row.variant;
        m_report.findings.append({name, text, row.sequence});
    }

    VerifyReport &m_report;
    qint64 m_listing = 0;
    qint64 m_sequence = 0;
    QByteArray m_hash;
    bool m_chainBroken = false;
    QHash<QPair<qint64, qint64>, Replay> m_replays;
    QHash<qint64, qint64> m_last;
};

} // namespace

Result<VerifyReport> SqlStore::verify()
{
    const auto hurry = guarded([&] { beginLong(); });
    if (!hurry)
        return hurry.error();
    auto verified = readAll();
    const auto done = guarded([&] { endLong(); });
    if (verified && !done)
        return done.error();
    return verified;
}

Result<VerifyReport> SqlStore::readAll()
{
    return snapshot([&] {
        require(Right::Manager);
        VerifyReport report;
        LedgerCheck check(report);
        {
            Rows rows = m_session.runOnce(
                ledgerSelect() + QStringLiteral(" ORDER BY listing_id, sequence"));
            while (rows.next())
                check.row(ledgerRow(rows));
        }
        {
            Rows rows =
                m_session.runOnce(QStringLiteral("SELECT id, code, revision, capacity, sold, held, "
                                                 "price_minor, active FROM listings "
                                                 "ORDER BY id"));
            while (rows.next()) {
                ++report.listings;
                check.counters(rows.number(0), 0, rows.text(1), numbersAt(rows, 3));
                check.revision(rows.number(0), rows.text(1), rows.number(2));
            }
        }
        {
            Rows rows = m_session.runOnce(QStringLiteral(
                "SELECT v.listing_id, v.id, l.code, v.code, v.capacity, v.sold, v.held, "
                "v.price_difference_minor, v.active FROM variants v JOIN listings l "
                "ON l.id = v.listing_id ORDER BY v.id"));
            while (rows.next()) {
                check.counters(rows.number(0), rows.number(1),
                    rows.text(2) + QLatin1Char(' ') + rows.text(3), numbersAt(rows, 4));
            }
        }
        for (const VerifyRule &rule : verifyRules()) {
            Rows rows = m_session.runOnce(QString::fromLatin1(rule.sql));
            while (rows.next())
                report.findings.append(
                    {rows.text(0), rule.text(rows.number(1), rows.number(2)), 0});
        }
        Rows rows = m_session.runOnce(
            QStringLiteral("SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM holds)"));
        rows.next();
        report.orders = rows.number(0);
        report.holds = rows.number(1);
        return report;
    });
}

} // namespace holdfast
