// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitelayer.h"

#include "sqlsession.h"

#include <QUuid>
#include <sqlite3.h>

namespace holdfast::bench {
namespace {

const char *insertSql = "INSERT INTO operation (id, request, answer, at) VALUES (?, ?, ?, ?)";
const char *selectSql =
    "SELECT id, code, price_minor, capacity, sold, held FROM listing WHERE id = ?";
const QByteArray request(100, 'r');
constexpr qint64 at = 1'795'000'000'000;
constexpr int inARow = 50;

/// What is common to both sides, so that only the layer differs.
const char *const pragmas[] = {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL"};

class Ours
{
public:
    explicit Ours(const QString &file)
        : m_session(QStringLiteral("QSQLITE"),
            [](const QSqlError &error, bool) -> Failure { giveUp(error.text()); })
    {
        m_session.forwardOnly = true;
        auto database = m_session.database();
        database.setDatabaseName(file);
        if (!m_session.open())
            giveUp(m_session.lastOpenError().text());
        for (const char *pragma : pragmas)
            m_session.runOnce(QLatin1String(pragma));
    }
    void insert(const QUuid &id) { m_session.run(m_insert, {plain(id), m_request, m_answer, at}); }
    qint64 select(qint64 id)
    {
        Rows rows = m_session.run(m_select, {id});
        rows.next();
        qint64 sum = rows.text(1).size();
        for (const int column : {0, 2, 3, 4, 5})
            sum += rows.number(column);
        return sum;
    }

private:
    const QString m_insert = QLatin1String(insertSql);
    const QString m_select = QLatin1String(selectSql);
    const QString m_request = QString::fromLatin1(request);
    const QString m_answer = plain(QUuid());
    SqlSession m_session;
};

class Bare
{
public:
    explicit Bare(const QString &file)
    {
        if (sqlite3_open(file.toUtf8().constData(), &m_db) != SQLITE_OK)
            giveUp(QStringLiteral("sqlite3 cannot open the file"));
        for (const char *pragma : pragmas)
            sqlite3_exec(m_db, pragma, nullptr, nullptr, nullptr);
        m_insert = compile(insertSql);
        m_select = compile(selectSql);
    }
    ~Bare()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_select);
        sqlite3_close(m_db);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void insert(const QUuid &id)
    {
        const QByteArray text = id.toByteArray(QUuid::WithoutBraces);
        bind(1, text);
        bind(2, request);
        bind(3, m_answer);
        sqlite3_bind_int64(m_insert, 4, at);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_db)));
        sqlite3_reset(m_insert);
    }
    qint64 select(qint64 id)
    {
        sqlite3_bind_int64(m_select, 1, id);
        if (sqlite3_step(m_select) != SQLITE_ROW)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_db)));
        qint64 sum =
            qint64(qstrlen(reinterpret_cast<const char *>(sqlite3_column_text(m_select, 1))));
        for (const int column : {0, 2, 3, 4, 5})
            sum += sqlite3_column_int64(m_select, column);
        sqlite3_reset(m_select);
        return sum;
    }

private:
    sqlite3_stmt *compile(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_db)));
        return statement;
    }
    void bind(int index, const QByteArray &text)
    {
        sqlite3_bind_text(m_insert, index, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_select = nullptr;
    const QByteArray m_answer = QUuid().toByteArray(QUuid::WithoutBraces);
};

/// The times of each side, taken in turn so that what else the machine does falls on both.
template <class Ours, class Bare>
QJsonObject inTurn(double seconds, const Ours &ours, const Bare &bare)
{
    std::vector<double> times[2];
    const auto end = SteadyClock::now() + std::chrono::milliseconds(qint64(seconds * 1000));
    const auto take = [&](int side, const auto &work) {
        work(); // the first after the other side has written reads what that changed
        for (int i = 0; i < inARow; ++i) {
            const auto from = SteadyClock::now();
            work();
            times[side].push_back(
                std::chrono::duration<double, std::micro>(SteadyClock::now() - from).count());
        }
    };
    for (bool turn = false; SteadyClock::now() < end; turn = !turn) {
        if (turn)
            take(0, ours);
        take(1, bare);
        if (!turn)
            take(0, ours);
    }
    const double store = median(times[0]);
    const double sqlite = median(times[1]);
    return {{QStringLiteral("store_p50_us"), store}, {QStringLiteral("sqlite3_p50_us"), sqlite},
        {QStringLiteral("ratio"), sqlite > 0 ? store / sqlite : 0}};
}

} // namespace

QJsonObject sqliteLayer(const Target &target, const Options &options)
{
    Ours ours(target.file());
    Bare bare(target.file());
    const double seconds = options.pace.seconds / 2;
    const QJsonObject insert = inTurn(
        seconds, [&] { ours.insert(QUuid::createUuid()); },
        [&] { bare.insert(QUuid::createUuid()); });
    qint64 sum = 0;
    qint64 id = 0;
    const auto next = [&] { return 1 + id++ % target.codes().size(); };
    const QJsonObject select = inTurn(
        seconds, [&] { sum += ours.select(next()); }, [&] { sum -= bare.select(next()); });
    return {{QStringLiteral("durable_insert"), insert}, {QStringLiteral("keyed_select"), select}};
}

} // namespace holdfast::bench
