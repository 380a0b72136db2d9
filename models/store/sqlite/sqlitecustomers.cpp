// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"
#include "refusals.h"
#include "sqlitestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace holdfast {
namespace {

int freeNumber(const QSet<int> &taken)
{
    int number = 1;
    while (taken.contains(number))
        ++number;
    return number;
}

} // namespace

QUuid SqliteStore::findOrAddCustomer(SqliteBooks &books, const Customer &customer)
{
    m_session.run(
        QStringLiteral(
            "INSERT INTO customer (id, email, name, phone, business, address, tax_number, "
            "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO UPDATE SET "
            "name = coalesce(nullif(excluded.name, ''), name), "
            "phone = coalesce(nullif(excluded.phone, ''), phone), "
            "business = coalesce(nullif(excluded.business, ''), business), "
            "address = coalesce(nullif(excluded.address, ''), address), "
            "tax_number = coalesce(nullif(excluded.tax_number, ''), tax_number)"),
        {plain(customer.id.isNull() ? newId() : customer.id), customer.email, customer.name,
            customer.phone, customer.business, customer.address, customer.taxNumber, books.at()});
    Rows rows =
        m_session.run(QStringLiteral("SELECT id FROM customer WHERE email = ?"), {customer.email});
    rows.next();
    return rows.uuid(0);
}

std::optional<QUuid> SqliteStore::openCartOf(
    const QUuid &customer, const QString &desk, int number, const QUuid &butNot)
{
    Rows rows = customer.isNull()
                    ? m_session.run(
                        QStringLiteral("SELECT id FROM cart WHERE state = 'open' AND NOT single "
                                       "AND customer_id IS NULL AND desk = ? AND number = ? "
                                       "AND id <> ?"),
                        {desk, number, plain(butNot)})
                    : m_session.run(
                        QStringLiteral("SELECT id FROM cart WHERE state = 'open' AND NOT single "
                                       "AND customer_id = ? AND id <> ?"),
                        {plain(customer), plain(butNot)});
    return rows.next() ? std::optional(rows.uuid(0)) : std::nullopt;
}

Result<Cart> SqliteStore::newCart(const Call &call, const QString &email)
{
    const auto checked = email.isEmpty() ? Result<QString>(email) : parseEmail(email);
    if (!checked)
        return checked.error();
    return operate<Cart>(
        call, Right::Staff, {QStringLiteral("new_cart"), email},
        [&](SqliteBooks &books) {
            QUuid customer;
            if (!email.isEmpty()) {
                Customer known;
                known.email = *checked;
                customer = findOrAddCustomer(books, known);
            }
            const QString &desk = call.actor.desk;
            const int number =
                customer.isNull() ? freeNumber(numbersAt(desk, QStringLiteral("'checkout'"))) : 1;
            if (const auto there = openCartOf(customer, desk, number, QUuid()))
                return plain(*there);
            return plain(makeCart(books, customer, false, number));
        },
        [&](const QString &answer, qint64 at) { return readCart(QUuid::fromString(answer), at); });
}

QUuid SqliteStore::makeCart(SqliteBooks &books, const QUuid &customer, bool single, int number)
{
    const QUuid id = newId();
    m_session.run(QStringLiteral(
                      "INSERT INTO cart (id, customer_id, desk, state, created_at, single, number) "
                      "VALUES (?, ?, ?, 'open', ?, ?, ?)"),
        {plain(id), orNull(customer), books.call().actor.desk, books.at(), int(single), number});
    return id;
}

QSet<int> SqliteStore::numbersAt(const QString &desk, const QString &states)
{
    QSet<int> numbers;
    Rows rows =
        m_session.run(QStringLiteral("SELECT number FROM cart WHERE desk = ? AND state IN (%1) "
                                     "AND customer_id IS NULL AND NOT single")
                          .arg(states),
            {desk});
    while (rows.next())
        numbers.insert(int(rows.number(0)));
    return numbers;
}

Result<Cart> SqliteStore::anotherCart(const Call &call)
{
    return operate<Cart>(
        call, Right::Staff, {QStringLiteral("another_cart")},
        [&](SqliteBooks &books) {
            {
                Rows rows = m_session.run(
                    QStringLiteral("SELECT id FROM cart WHERE desk = ? AND state = 'open' "
                                   "AND customer_id IS NULL AND NOT single AND NOT EXISTS "
                                   "(SELECT 1 FROM hold WHERE cart_id = cart.id AND in_cart) "
                                   "ORDER BY number LIMIT 1"),
                    {call.actor.desk});
                if (rows.next())
                    return rows.text(0);
            }
            return plain(makeCart(books, QUuid(), false,
                freeNumber(numbersAt(call.actor.desk, QStringLiteral("'open', 'checkout'")))));
        },
        [&](const QString &answer, qint64 at) { return readCart(QUuid::fromString(answer), at); });
}

Result<Cart> SqliteStore::handOver(const Call &call, const QUuid &cart, const QString &desk)
{
    if (const auto fine = guarded([&] { needToken(desk.trimmed(), QStringLiteral("desk"), 120); });
        !fine)
        return fine.error();
    return operate<Cart>(
        call, Right::Staff, {QStringLiteral("hand_over"), plain(cart), desk},
        [&](SqliteBooks &books) {
            books.needOpenCart(cart);
            CartRecord record = *books.cart(cart);
            if (record.single)
                refuse("single_stays");
            if (record.desk == desk)
                return plain(cart);
            const QSet<int> taken = numbersAt(desk, QStringLiteral("'open', 'checkout'"));
            if (record.customerId.isNull() && taken.contains(record.number))
                record.number = freeNumber(taken);
            m_session.run(QStringLiteral("UPDATE cart SET desk = ?, number = ? WHERE id = ?"),
                {desk, record.number, plain(cart)});
            m_session.run(
                QStringLiteral("INSERT INTO cart_event (cart_id, sequence, kind, desk_before, "
                               "desk_after, at, desk, person, login, operation) "
                               "SELECT ?, 1 + count(*), 'handed_over', ?, ?, ?, ?, ?, '', ? "
                               "FROM cart_event WHERE cart_id = ?"),
                {plain(cart), record.desk, desk, books.at(), call.actor.desk, call.actor.person,
                    plain(call.operation), plain(cart)});
            return plain(cart);
        },
        [&](const QString &answer, qint64 at) { return readCart(QUuid::fromString(answer), at); });
}

Result<Cart> SqliteStore::buyNow(const Call &call, const QString &email, const QString &code,
    const QString &variant, qint64 quantity)
{
    const auto checked = email.isEmpty() ? Result<QString>(email) : parseEmail(email);
    if (!checked)
        return checked.error();
    return operate<Cart>(
        call, Right::Staff,
        {QStringLiteral("buy_now"), *checked, code, variant, QString::number(quantity)},
        [&](SqliteBooks &books) {
            QUuid customer;
            if (!email.isEmpty()) {
                Customer known;
                known.email = *checked;
                customer = findOrAddCustomer(books, known);
            }
            const QUuid cart = makeCart(books, customer, true);
            books.hold(cart, code, variant, quantity);
            return plain(cart);
        },
        [&](const QString &answer, qint64 at) { return readCart(QUuid::fromString(answer), at); });
}

QJsonObject SqliteStore::mergeLine(SqliteBooks &books, const HoldRecord &line, const QUuid &into)
{
    const Slots of = books.slotsOf(line.listingId, line.variantId);
    QJsonObject note{{QStringLiteral("outcome"), QStringLiteral("moved")},
        {QStringLiteral("quantity"), line.quantity}, {QStringLiteral("code"), of.listing.code},
        {QStringLiteral("variant"), of.variant ? of.variant->code : QString()}};
    const auto refused = [&note](const QString &reason) {
        note.insert(QStringLiteral("outcome"), QStringLiteral("refused"));
        note.insert(QStringLiteral("reason"), reason);
        return note;
    };
    const auto moveTo = [&](const QUuid &cart) {
        m_session.run(QStringLiteral("UPDATE hold SET cart_id = ? WHERE id = ?"),
            {plain(cart), plain(line.id)});
    };
    const auto there = books.line(into, line.listingId, line.variantId);
    const bool thereAlive = there && there->aliveAt(books.at());
    if (!line.aliveAt(books.at())) {
        if (there) {
            books.dropLine(line, QString());
            return refused(refusal(QStringLiteral("lapsed")).text);
        }
    }
    // A lapsed line takes no slots, only a place in the cart.
    const bool alive = line.aliveAt(books.at());
    const qint64 together = alive ? line.quantity + (thereAlive ? there->quantity : 0) : 0;
    try {
        books.checkLine(
            into, of, there, together, thereAlive ? there->unitPriceMinor : line.unitPriceMinor);
        if (together > maxQuantity)
            refuse("bad_quantity", {{QStringLiteral("quantity"), together}});
    } catch (const Failure &failure) {
        if (failure.error.kind != ErrorKind::Validation)
            throw;
        books.dropLine(line, QStringLiteral("did not fit the merged cart"));
        return refused(failure.error.text);
    }
    if (!alive) {
        if (line.state == QLatin1String("active"))
            books.endHold(line, QString());
        moveTo(into);
        return note;
    }
    if (!thereAlive) {
        if (there)
            books.dropLine(*there, QString());
        moveTo(into);
        return note;
    }
    // The slots stay held, now by the other line: no number of the listing changes, so no ledger
    // row.
    m_session.run(QStringLiteral("UPDATE hold SET state = 'released', in_cart = 0, ended_at = ?, "
                                 "ended_why = 'merged' WHERE id = ?"),
        {books.at(), plain(line.id)});
    m_session.run(QStringLiteral("UPDATE hold SET quantity = ?, expires_at = min(expires_at, ?) "
                                 "WHERE id = ?"),
        {together, line.expiresAt, plain(there->id)});
    note.insert(QStringLiteral("outcome"), QStringLiteral("added"));
    return note;
}

Result<AttachResult> SqliteStore::attachCustomer(
    const Call &call, const QUuid &cart, const Customer &customer)
{
    const auto checked = checkCustomer(customer);
    if (!checked)
        return checked.error();
    return operate<AttachResult>(
        call, Right::Staff,
        {QStringLiteral("attach_customer"), plain(cart), customer.email, customer.name,
            customer.phone, customer.business, customer.address, customer.taxNumber},
        [&](SqliteBooks &books) {
            const QUuid id = findOrAddCustomer(books, *checked);
            books.needOpenCart(cart);
            const auto into =
                books.cart(cart)->single ? std::nullopt : openCartOf(id, QString(), 0, cart);
            QJsonArray notes;
            if (!into) {
                m_session.run(QStringLiteral("UPDATE cart SET customer_id = ? WHERE id = ?"),
                    {plain(id), plain(cart)});
            } else {
                books.needOpenCart(*into);
                const QVector<HoldRecord> lines = books.linesOf(cart);
                for (const HoldRecord &line : lines)
                    notes.append(mergeLine(books, line, *into));
                m_session.run(QStringLiteral(
                                  "UPDATE cart SET state = 'merged', merged_into = ? WHERE id = ?"),
                    {plain(*into), plain(cart)});
            }
            const QJsonObject answer{{QStringLiteral("cart"), plain(into.value_or(cart))},
                {QStringLiteral("notes"), notes}};
            return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
        },
        [&](const QString &answer, qint64 at) {
            const QJsonObject object = QJsonDocument::fromJson(answer.toUtf8()).object();
            AttachResult result;
            result.cart =
                readCart(QUuid::fromString(object.value(QLatin1String("cart")).toString()), at);
            const QJsonArray notes = object.value(QLatin1String("notes")).toArray();
            for (const QJsonValue &value : notes) {
                const QJsonObject note = value.toObject();
                const QString outcome = note.value(QLatin1String("outcome")).toString();
                result.notes.append(
                    {outcome == QLatin1String("refused")    ? MergeNote::Outcome::Refused
                        : outcome == QLatin1String("added") ? MergeNote::Outcome::Added
                                                            : MergeNote::Outcome::Moved,
                        note.value(QLatin1String("code")).toString(),
                        note.value(QLatin1String("variant")).toString(),
                        note.value(QLatin1String("quantity")).toInteger(),
                        note.value(QLatin1String("reason")).toString()});
            }
            return result;
        });
}

} // namespace holdfast
