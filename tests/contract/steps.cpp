// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steps.h"

#include "quantity.h"
#include "testdatabase.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace holdfast::test {
QString Step::text() const
{
    static const char *const names[] = {"new cart", "another cart", "hand over", "buy now",
        "attach", "hold", "set quantity", "remove line", "clear cart", "extend", "release",
        "release all", "sweep", "start checkout", "confirm", "sell", "cancel", "force",
        "store request", "close request", "note session", "note unreachable", "fulfil",
        "refund order", "refund review", "sell review", "store refund request",
        "close refund request", "note refund", "note refund unreachable", "move order", "adjust",
        "change setting", "import", "advance"};
    return QStringLiteral("%1%2 cart%3 line%4 hold%5 checkout%6 order%7 '%8 %9'")
               .arg(
                   QLatin1String(names[int(kind)]), staff ? QStringLiteral(" by staff") : QString())
               .arg(cart)
               .arg(line)
               .arg(hold)
               .arg(checkout)
               .arg(order)
               .arg(code, variant)
           + QStringLiteral(" quantity %1 email '%2' why '%3' by %4 ms, %5=%6 op %7")
                 .arg(quantity)
                 .arg(customer.email, why)
                 .arg(by.count())
                 .arg(key, value, call.operation.toString())
           + QStringLiteral(" %1 %2 %3 request%4 payment%5 %6")
                 .arg(
                     tenderName(tender), requestPurposeName(purpose), sessionStandingName(standing))
                 .arg(request)
                 .arg(payment)
                 .arg(exact ? QStringLiteral("exact") : QStringLiteral("other"))
           + QStringLiteral(" review%1 refund%2 back %3 amount %4 whole %5 keep %6 %7")
                 .arg(review)
                 .arg(refund)
                 .arg(back ? tenderName(*back) : QString())
                 .arg(amount.value_or(-1))
                 .arg(whole)
                 .arg(keepSlots)
                 .arg(refundStateName(outcome));
}

Live liveOf(Store &store, const Describer &names)
{
    Live live;
    const auto carts = store.openCarts({});
    for (const Cart &cart : carts ? *carts : QVector<Cart>()) {
        if (cart.state == QLatin1String("open"))
            live.carts.append(int(names.carts.indexOf(cart.id)));
        const bool held = std::all_of(cart.lines.begin(), cart.lines.end(),
            [](const CartLine &line) { return line.hold.state == HoldState::Active; });
        if (cart.state == QLatin1String("open") && !cart.lines.isEmpty() && held)
            live.payable.append(int(names.carts.indexOf(cart.id)));
        for (const CartLine &line : cart.lines) {
            live.lines.append(int(names.lines.indexOf(line.id)));
            if (line.hold.state == HoldState::Active)
                live.holds.append(int(names.holds.indexOf(line.hold.id)));
        }
    }
    const auto watched = store.watchedCheckouts();
    for (const Checkout &checkout : watched ? *watched : QVector<Checkout>())
        live.watched.append(int(names.checkouts.indexOf(checkout.id)));
    const auto reviews = store.reviews(false);
    for (const ReviewItem &item : reviews ? *reviews : QVector<ReviewItem>())
        live.reviews.append(int(names.reviews.indexOf(item.id)));
    const auto refunds = store.watchedRefunds();
    for (const Refund &refund : refunds ? *refunds : QVector<Refund>())
        live.refunds.append(int(names.refunds.indexOf(refund.id)));
    for (const QUuid &checkout : names.inFlight)
        live.checkouts.append(int(names.checkouts.indexOf(checkout)));
    // The database and the set have orders of their own.
    for (QVector<int> *places : {&live.carts, &live.payable, &live.lines, &live.holds,
             &live.checkouts, &live.watched, &live.reviews, &live.refunds})
        std::sort(places->begin(), places->end());
    return live;
}

int StepMaker::oneOf(const QVector<int> &live, qsizetype known)
{
    if (!live.isEmpty() && chance(80))
        return live[int(below(live.size()))];
    return known == 0 || chance(15) ? -1 : int(below(known));
}

qint64 StepMaker::quantity()
{
    if (chance(92))
        return 1 + below(3);
    return oneOf<qint64>({0, -1, 7, 1000, maxQuantity, maxQuantity + 1,
        std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()});
}

QString StepMaker::why()
{
    return chance(90) ? QStringLiteral("because %1").arg(below(9)) : QString();
}

void StepMaker::goods(Step &step)
{
    static const char *const codes[] = {
        "CA#quarter", "CA#full", "NY#quarter", "NY#single", "DE#quarter", "TX#half"};
    step.code = QString::fromLatin1(codes[below(6)]);
    if (chance(4))
        step.code = oneOf<QString>({QString(), QStringLiteral("ZZ#quarter"),
            QStringLiteral("ca#quarter"), QStringLiteral("CA#quarter'; DROP TABLE listing; --")});
    if (step.code == QLatin1String("CA#full") && chance(70))
        step.variant = oneOf<QString>({QStringLiteral("back-cover"), QStringLiteral("run")});
    else if (chance(3))
        step.variant = QStringLiteral("no-such");
    step.quantity = quantity();
}

void StepMaker::adjustment(Step &step)
{
    goods(step);
    step.why = why();
    const auto number = [this](qint64 usual) -> qint64 {
        return chance(90) ? usual : oneOf<qint64>({-1, maxQuantity + 1, maxMinor, maxMinor + 1, 0});
    };
    if (chance(40))
        step.change.priceMinor = number(1 + below(500'000));
    if (chance(60)) {
        step.change.capacity = std::optional<qint64>();
        if (chance(85))
            *step.change.capacity = number(2 + below(12));
    }
    if (chance(25))
        step.change.active = chance(60);
    if (chance(20)) {
        step.change.maxPerOrder = std::optional<qint64>();
        if (chance(60))
            *step.change.maxPerOrder = number(1 + below(5));
    }
}

void StepMaker::byAProvider(Step &step)
{
    step.purpose = chance(70) ? RequestPurpose::Create : RequestPurpose::Expire;
    static const int standings[] = {40, 15, 10, 25, 5};
    qint64 ticket = below(95);
    int standing = 0;
    while (ticket >= standings[standing])
        ticket -= standings[standing++];
    step.standing = SessionStanding(standing);
    step.request = int(below(4)) - 1;
    step.payment = chance(80) ? 0 : int(below(3));
    step.exact = chance(80);
    step.key = QStringLiteral("key ") + step.call.operation.toString(QUuid::WithoutBraces);
    step.value = oneOf<QString>({QStringLiteral("declined"), QStringLiteral("new_key"),
        chance(80) ? QStringLiteral("declined") : QStringLiteral("done")});
    if (step.kind == Step::Kind::NoteSession)
        step.value = chance(60)
                         ? QString()
                         : oneOf<QString>({QStringLiteral("Declined: ä😀'"),
                             QString(600, QChar(0xdf)), QStringLiteral("<p>\r\n502\x1b</p>")});
    if (step.kind == Step::Kind::NoteUnreachable)
        step.value = oneOf<QString>({QStringLiteral("No answer."), QString()});
}

void StepMaker::moneyBack(Step &step, const Describer &known, const Live &live)
{
    byAProvider(step);
    step.review = oneOf(live.reviews, known.reviews.size());
    step.refund = oneOf(live.refunds, known.refunds.size());
    if (chance(50))
        step.back = oneOf<Tender>({Tender::Cash, Tender::Cash, Tender::Account, Tender::Stripe});
    if (chance(40))
        step.amount = chance(85) ? 1 + below(60'000) : oneOf<qint64>({0, -1, maxMinor});
    step.whole = chance(40);
    step.keepSlots = chance(25);
    step.outcome =
        oneOf<RefundState>({RefundState::Pending, RefundState::Succeeded, RefundState::Succeeded,
            RefundState::Failed, chance(90) ? RefundState::Failed : RefundState::Asked});
    step.why = why();
    if (step.kind == Step::Kind::SellReview && chance(50))
        goods(step);
    if (step.kind == Step::Kind::NoteRefund && chance(60))
        step.value.clear();
}

RateCard StepMaker::card()
{
    RateCard card = smallCard();
    int line = 2;
    for (RateCardListing &row : card.listings) {
        row.line = line++;
        if (chance(40))
            row.price.minor = 1 + below(400'000);
        if (chance(30))
            row.capacity = chance(80) ? std::optional(3 + below(15)) : std::nullopt;
        if (chance(15))
            row.taxPpm = int(below(200'000));
        if (chance(10))
            row.title += QStringLiteral(" ä'");
        if (chance(2))
            row.price.currency = Currency::fromCode(QStringLiteral("JPY")).value();
    }
    // One rate a market, as readRateCard sees to.
    for (RateCardListing &row : card.listings) {
        for (const RateCardListing &first : std::as_const(card.listings)) {
            if (first.market == row.market) {
                row.taxPpm = first.taxPpm;
                break;
            }
        }
    }
    if (chance(40)) {
        RateCardListing more = card.listings.first();
        more.line = line++;
        more.market = QStringLiteral("TX");
        more.size = chance(80) ? QStringLiteral("half") : QStringLiteral("strip");
        more.capacity = 1 + below(4);
        more.sold = 0;
        card.listings.append(more);
    }
    for (RateCardVariant &row : card.variants) {
        row.line = line++;
        if (chance(30))
            row.priceDifferenceMinor = below(300'000) - 100'000;
        if (chance(20))
            row.capacity = below(5);
        if (chance(5))
            row.market = QStringLiteral("WY");
    }
    return card;
}

void StepMaker::fresh(Step &step, const Describer &known, const Live &live)
{
    using K = Step::Kind;
    // How often each kind comes, in the order of the enumeration.
    static const int weights[] = {8, 4, 5, 6, 6, 26, 9, 3, 1, 6, 3, 1, 3, 12, 8, 6, 4, 3, 9, 12, 9,
        3, 9, 12, 5, 14, 10, 10, 8, 5, 10, 6, 4, 2, 9};
    qint64 ticket = below(std::accumulate(std::begin(weights), std::end(weights), 0));
    int kind = 0;
    while (ticket >= weights[kind])
        ticket -= weights[kind++];
    step.kind = K(kind);
    const bool provided = step.kind >= K::StoreRequest && step.kind <= K::Fulfil;
    if (provided && live.watched.isEmpty() && chance(80))
        step.kind = K::StartCheckout;
    const bool pays = step.kind == K::StartCheckout || step.kind == K::Sell;
    step.cart = oneOf(pays ? live.payable : live.carts, known.carts.size());
    step.line = oneOf(live.lines, known.lines.size());
    step.hold = oneOf(live.holds, known.holds.size());
    step.checkout = oneOf(live.checkouts, known.checkouts.size());
    step.order = oneOf(QVector<int>(), known.orders.size());
    step.tender = chance(60) ? Tender::Cash : Tender::Account;
    if (chance(step.kind == K::StartCheckout ? 65 : 5))
        step.tender = Tender::Stripe;
    static const char *const emails[] = {
        "ann@a.example", "Bo@B.example", " cy@c.example", "no mail"};
    switch (step.kind) {
    case K::NewCart:
        if (chance(60))
            step.customer.email = QString::fromLatin1(emails[chance(95) ? below(3) : 3]);
        break;
    case K::HandOver:
        step.value = chance(95) ? QStringLiteral("Desk %1").arg(below(4)) : QString();
        break;
    case K::BuyNow:
        if (chance(60))
            step.customer.email = QString::fromLatin1(emails[chance(95) ? below(3) : 3]);
        goods(step);
        break;
    case K::Attach:
        step.customer.email = QString::fromLatin1(emails[chance(95) ? below(3) : 3]);
        if (chance(50))
            step.customer.name = QStringLiteral("Name %1").arg(below(3));
        if (chance(5))
            step.customer.phone = QStringLiteral("1\t2");
        break;
    case K::Hold:
        goods(step);
        break;
    case K::SetQuantity:
        step.quantity = quantity();
        break;
    case K::ExtendHold:
    case K::ReleaseHold:
    case K::ReleaseAll:
        step.why = why();
        break;
    case K::CancelCheckout:
    case K::ForceCheckout:
        step.why = why();
        if (chance(50))
            step.checkout = oneOf(live.watched, known.checkouts.size());
        break;
    case K::StoreRequest:
    case K::CloseRequest:
    case K::NoteSession:
    case K::NoteUnreachable:
    case K::Fulfil:
        step.checkout = oneOf(live.watched, known.checkouts.size());
        byAProvider(step);
        break;
    case K::RefundOrder:
    case K::RefundReview:
    case K::SellReview:
    case K::StoreRefundRequest:
    case K::CloseRefundRequest:
    case K::NoteRefund:
    case K::NoteRefundUnreachable:
        moneyBack(step, known, live);
        break;
    case K::ConfirmCheckout:
    case K::Sell:
        if (chance(30))
            step.received = oneOf<qint64>({0, -5, 100'000, 5'000'000, maxMinor, maxMinor + 1});
        break;
    case K::MoveOrder:
        step.state = chance(60) ? OrderState(2 + below(7)) : OrderState(below(9));
        step.why = why();
        break;
    case K::Adjust:
        adjustment(step);
        break;
    case K::ChangeSetting: {
        static const char *const keys[] = {
            "hold_seconds", "hold_extensions", "max_lines", "shipping_minor", "no_such"};
        static const char *const values[] = {
            "120", "0", "3", "700", "-1", "x", "1e3", "99999999999999"};
        step.key = QString::fromLatin1(keys[below(5)]);
        step.value = QString::fromLatin1(values[below(8)]);
        step.why = why();
        break;
    }
    case K::Import:
        step.card = card();
        step.dryRun = chance(30);
        break;
    case K::Advance:
        step.by = Millis(chance(80) ? below(90'000) : oneOf<qint64>({300'000, 900'000, 2'400'000}));
        if (chance(2)) {
            step.by = Millis(qint64(31) * 86'400'000);
            // Its id forgotten, it would store its key a second time.
            m_past.removeIf([](const Step &past) {
                return past.kind == K::StoreRequest || past.kind == K::StoreRefundRequest;
            });
        }
        break;
    case K::AnotherCart:
    case K::RemoveLine:
    case K::ClearCart:
    case K::Sweep:
    case K::StartCheckout:
        break;
    }
}

Step StepMaker::next(const Describer &known, const Live &live)
{
    if (!m_past.isEmpty() && chance(6))
        return m_past[int(m_past.size() - 1 - below(qMin<qint64>(m_past.size(), 20)))];
    Step step;
    const quint64 high = m_random();
    const quint64 low = m_random();
    step.call.operation = QUuid(uint(high >> 32), ushort(high >> 16), ushort(high),
        uchar(low >> 56), uchar(low >> 48), uchar(low >> 40), uchar(low >> 32), uchar(low >> 24),
        uchar(low >> 16), uchar(low >> 8), uchar(low));
    step.call.actor = {QStringLiteral("Desk %1").arg(below(3)),
        oneOf<QString>(
            {QStringLiteral("dana"), QStringLiteral("O'Brien"), QStringLiteral("Žofie")})};
    if (chance(1))
        step.call.actor.person.clear();
    if (chance(1))
        step.call.operation = QUuid();
    if (!m_past.isEmpty() && chance(2))
        step.call.operation = m_past.last().call.operation;
    step.staff = chance(35);
    fresh(step, known, live);
    if (step.kind != Step::Kind::Advance)
        m_past.append(step);
    return step;
}

} // namespace holdfast::test
