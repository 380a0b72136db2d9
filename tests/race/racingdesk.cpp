// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racingdesk.h"

namespace holdfast::test {
namespace {

const QString why = QStringLiteral("for the race");
constexpr qsizetype mostUnexpected = 20;

/// What a race may answer: somebody else was first, or time ran out.
bool isExpected(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SoldOut:
    case ErrorKind::Expired:
    case ErrorKind::Conflict:
    case ErrorKind::Validation:
    case ErrorKind::Busy:
        return true;
    default:
        return false;
    }
}

} // namespace

RateCard raceCard()
{
    const auto listing = [](const char *size, qint64 price, qint64 capacity) {
        RateCardListing row;
        row.market = QStringLiteral("CA");
        row.marketName = QStringLiteral("California");
        row.taxPpm = 82'500;
        row.size = QLatin1String(size);
        row.title = row.size;
        row.price.minor = price;
        row.capacity = capacity;
        return row;
    };
    const auto variant = [](const char *code, std::optional<qint64> capacity) {
        RateCardVariant row;
        row.market = QStringLiteral("CA");
        row.size = QStringLiteral("full");
        row.variant = QLatin1String(code);
        row.title = row.variant;
        row.priceDifferenceMinor = 12'345;
        row.capacity = capacity;
        return row;
    };
    RateCard card;
    card.listings = {
        listing("quarter", 33'333, 10), listing("half", 50'001, 5), listing("full", 99'999, 12)};
    card.variants = {variant("back-cover", 1), variant("run", 8)};
    return card;
}

RacingDesk::RacingDesk(Store &store, int number, const RacePlan &plan)
    : m_store(store)
    , m_who{QStringLiteral("Desk %1").arg(number), QStringLiteral("dana")}
    , m_isManager(number % 4 == 0)
    , m_random(quint64(plan.seed) * 1'000 + quint64(number))
{
    fresh();
}

void RacingDesk::act()
{
    if (m_isManager && chance(30)) {
        manage();
        return;
    }
    const qint64 dice = below(100);
    if (dice < 40) {
        const QString code = anyCode();
        const bool hasVariants = code == QLatin1String("CA#full");
        const QString variant = !hasVariants || chance(40) ? QString()
                                : chance(50)               ? QStringLiteral("back-cover")
                                                           : QStringLiteral("run");
        note("hold", m_store.hold(call(), m_cart, code, variant, 1 + below(2)));
    } else if (dice < 52) {
        withLine([this](const CartLine &line) {
            note("change", m_store.setQuantity(call(), m_cart, line.id, 1 + below(4)));
        });
    } else if (dice < 60) {
        withLine([this](const CartLine &line) {
            note("remove", m_store.removeLine(call(), m_cart, line.id));
        });
    } else if (dice < 68) {
        withLine([this](const CartLine &line) {
            note("extend", m_store.extendHold(call(), line.hold.id, why));
        });
    } else if (dice < 71) {
        note("clear", m_store.clearCart(call(), m_cart));
    } else if (dice < 82) {
        sell();
    } else if (dice < 94) {
        checkOut();
    } else {
        moveAnOrder();
    }
}

void RacingDesk::sell()
{
    const auto sale = m_store.sell(call(), m_cart, Tender::Cash, {});
    if (!note("sell", sale))
        return;
    ++m_outcome.sold;
    m_orders.append(sale->order.number);
    fresh();
}

void RacingDesk::checkOut()
{
    const auto checkout = m_store.startCheckout(call(), m_cart, Tender::Cash);
    if (!note("start", checkout))
        return;
    if (chance(70)) {
        const auto sale = m_store.confirmCheckout(call(), checkout->id, {});
        if (note("confirm", sale)) {
            ++m_outcome.sold;
            m_orders.append(sale->order.number);
            fresh();
            return;
        }
    }
    // What is left alone here, a sweep abandons when its time has come.
    if (chance(80))
        note("abandon", m_store.cancelCheckout(call(), checkout->id, why));
    fresh();
}

void RacingDesk::moveAnOrder()
{
    if (m_orders.isEmpty())
        return;
    const qint64 order = m_orders.takeAt(below(m_orders.size()));
    const OrderState state = chance(80) ? OrderState::Cancelled : OrderState::Confirmed;
    note("order", m_store.moveOrder(call(), order, state, why));
    if (state == OrderState::Confirmed && chance(30))
        note("order", m_store.moveOrder(call(), order, OrderState::Refunded, why));
}

void RacingDesk::manage()
{
    const qint64 dice = below(100);
    if (dice < 45) {
        changeCapacity();
    } else if (dice < 65) {
        note("price",
            m_store.adjustListing(call(), anyCode(), {.priceMinor = 100 + below(90'000)}, why));
    } else if (dice < 70) {
        const QString code = anyCode();
        note("close", m_store.adjustListing(call(), code, {.active = false}, why));
        note("reopen", m_store.adjustListing(call(), code, {.active = true}, why));
    } else if (dice < 85) {
        releaseSomebodys();
    } else if (dice < 87) {
        note("release all", m_store.releaseAll(call(), why));
    } else {
        note("sweep", m_store.sweep(call()));
    }
}

void RacingDesk::changeCapacity()
{
    const auto board = m_store.board({});
    if (!note("board", board))
        return;
    // About what is taken: a few slots to race for, or too few for what is there already.
    const Listing &listing = board->listings.at(below(board->listings.size()));
    const qint64 capacity = qMax<qint64>(0, listing.sold + listing.held + below(12) - 3);
    note("capacity",
        m_store.adjustListing(call(), listing.code, {.capacity = std::optional(capacity)}, why));
}

void RacingDesk::releaseSomebodys()
{
    const auto holds = m_store.holds();
    if (note("holds", holds) && !holds->isEmpty())
        note("release", m_store.releaseHold(call(), holds->at(below(holds->size())).hold.id, why));
}

void RacingDesk::fresh()
{
    const auto cart = m_store.newCart(call(), QString());
    if (note("new cart", cart))
        m_cart = cart->id;
}

void RacingDesk::withLine(const std::function<void(const CartLine &)> &work)
{
    const auto cart = m_store.cart(m_cart);
    if (note("cart", cart) && !cart->lines.isEmpty())
        work(cart->lines[below(cart->lines.size())]);
}

Call RacingDesk::call() const
{
    return Call::by(m_who);
}

QString RacingDesk::anyCode()
{
    const char *codes[] = {"CA#quarter", "CA#half", "CA#full"};
    return QLatin1String(codes[below(3)]);
}

void RacingDesk::noteOutcome(const char *what, const Error *error)
{
    const QString kind = error ? errorKindName(error->kind) : QStringLiteral("ok");
    ++m_outcome.operations;
    ++m_outcome.answers[QLatin1String(what) + QLatin1Char(' ') + kind];
    if (!error) {
        ++m_outcome.done;
    } else if (error->kind == ErrorKind::SoldOut) {
        ++m_outcome.refused;
    } else if (!isExpected(*error) && m_outcome.unexpected.size() < mostUnexpected) {
        m_outcome.unexpected.append(
            QStringLiteral("%1: %2: %3").arg(QLatin1String(what), kind, error->text));
    }
}

} // namespace holdfast::test
