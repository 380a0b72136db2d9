// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"
#include "sqlsession.h"
#include "storefactory.h"

#include <QThread>

namespace holdfast {

/// What both engines share: the reads over the views, the verifier, and the edge where a Failure
/// becomes an Error.
class SqlStore : public Store
{
public:
    Result<Instant> now() override;
    Result<Board> board(const BoardQuery &query) override;
    Result<QVector<Cart>> openCarts(const QString &desk) override;
    Result<QVector<Customer>> customers(const QString &words, int limit) override;
    Result<QVector<HoldRow>> holds() override;
    Result<QVector<OrderRow>> orders(std::optional<OrderState> state, int limit) override;
    Result<QVector<LedgerRow>> ledger(const QString &code, int limit) override;
    Result<QHash<QString, QString>> settings() override;
    Result<VerifyReport> verify() override;

protected:
    SqlStore(StoreConfig config, const QString &driver, SqlSession::Explain explain)
        : m_config(std::move(config))
        , m_session(driver, std::move(explain))
    {
    }

    /// Runs `work`, which may throw Failure, and answers what it returns.
    template <class Work>
    auto guarded(Work work) -> Result<std::invoke_result_t<Work>>
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const Failure &failure) {
            if (failure.lost)
                m_session.close();
            return failure.error;
        }
    }

    /// As guarded, with everything `work` reads seen at one moment.
    template <class Work>
    auto snapshot(Work work) -> Result<std::invoke_result_t<Work>>
    {
        return guarded([&] {
            beginSnapshot();
            try {
                auto answer = work();
                endSnapshot();
                return answer;
            } catch (const Failure &failure) {
                if (!failure.lost)
                    endSnapshot();
                throw;
            }
        });
    }

    virtual void beginSnapshot() = 0;
    virtual void endSnapshot() = 0;
    /// Throws Failure (Forbidden) when the connection lacks the right.
    virtual void require(Right right) = 0;
    /// Between these, statements may take minutes.
    virtual void beginLong() {}
    virtual void endLong() {}
    /// Runs a statement that begins with "WITH clock(at) AS (SELECT {now})" at the database's time.
    virtual Rows runTimed(const QString &sql, const QVariantList &binds, bool recurs = true) = 0;

    StoreConfig m_config;
    SqlSession m_session;

private:
    Instant readNow();
    Result<VerifyReport> readAll();
};

/// The two statements that read a board, each to be run with `binds`, and what reads their rows.
struct BoardSql
{
    QString listings = {};
    QString variants = {};
    QVariantList binds = {};
};

/// `where` filters `listings l`; empty: the whole board.
BoardSql boardSql(const QString &where, const QVariantList &binds);
void readListings(Rows &rows, Board &board);
/// Variants of listings that are not there are left out.
void readVariants(Rows &rows, Board &board);

/// A cart's line totals and totals, from its lines. Throws Failure when they cannot be reckoned.
void totalCart(Cart &cart, qint64 shippingMinor);
/// One line with its totals. Throws like totalCart.
HeldLine totalLine(CartLine line, const QUuid &cart, Instant asOf);

/// Reading the ledger: the statement up to its WHERE, and one row of it.
QString ledgerSelect();
LedgerRow ledgerRow(const Rows &rows);
/// Five columns from `column`: capacity, sold, held, price, active.
Numbers numbersAt(const Rows &rows, int column);

/// Throws Failure (Conflict), saying what to do, unless `schema` is the program's.
void requireSchema(int schema);
/// Throws Failure (Conflict) when an applied migration had another text than the program's.
void requireUnedited(const Migration &migration, const QString &appliedChecksum);

} // namespace holdfast
