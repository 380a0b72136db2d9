// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerpayment.h"

#include "remark.h"
#include "whendone.h"

using namespace std::chrono_literals;

namespace holdfast {

namespace {

constexpr int looksBetweenOthers = 5;
constexpr auto betweenRecalls = 5s;

/// Nobody is paying: the customer is through, and the money takes days.
bool isWaiting(const Checkout &checkout)
{
    return checkout.inFlight() && checkout.session
           && checkout.session->standing == SessionStanding::Waiting;
}

/// Nobody can cancel it.
bool isOnItsWay(const Checkout &checkout)
{
    return checkout.state == CheckoutState::Open && isWaiting(checkout);
}

bool isDeclined(const Checkout &checkout)
{
    return checkout.inFlight() && checkout.session && !checkout.session->decline.isEmpty();
}

} // namespace

ProviderPayment::ProviderPayment(
    const Clock *clock, StripeKeys *keys, DriverSettings settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keys(keys)
    , m_settings(std::move(settings))
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ProviderPayment::look);
    if (m_keys)
        connect(m_keys, &StripeKeys::changed, this, &ProviderPayment::makeDriver);
}

void ProviderPayment::follow(const Desk &desk)
{
    m_desk = desk;
    makeDriver();
    recall();
}

void ProviderPayment::recall()
{
    whenDone(
        CheckoutService(*m_desk).watched(), this, [this](const Result<QVector<Checkout>> &found) {
            if (!found) {
                QTimer::singleShot(betweenRecalls, this, &ProviderPayment::recall);
                return;
            }
            for (const Checkout &checkout : *found) {
                if (checkout.inFlight() && checkout.desk == m_desk->actor.desk
                    && !isMine(checkout.id))
                    putAside(checkout);
            }
            if (!isUnderWay())
                showOther(false);
            Q_EMIT stateChanged();
        });
}

void ProviderPayment::makeDriver()
{
    m_driver.reset();
    if (!m_keys || !m_desk)
        return;
    using InUse = Result<std::optional<StripeKeyInUse>>;
    whenDone(m_keys->inUse(), this, [this](const InUse &key) {
        // Without a keychain, or a key in it, this desk only watches.
        if (m_driver || !key || !*key)
            return;
        auto provider = m_keys->connectWith((*key)->key);
        if (!provider) {
            Q_EMIT failed(provider.error());
            return;
        }
        m_driver =
            std::make_unique<CheckoutDriver>(*m_desk, std::move(*provider), m_clock, m_settings);
        connect(m_driver.get(), &CheckoutDriver::changed, this, [this](const Checkout &checkout) {
            if (isMine(checkout.id))
                accept(checkout);
            else
                noteOther(checkout);
        });
        connect(
            m_driver.get(), &CheckoutDriver::fulfilled, this, [this](const Fulfilment &fulfilment) {
                const Checkout &checkout = fulfilment.checkout;
                if (m_others.contains(checkout.id) && fulfilment.review)
                    m_reviewed.insert(checkout.id);
                if (!isMine(checkout.id))
                    return;
                m_review = fulfilment.review.has_value();
                accept(checkout);
            });
        connect(m_driver.get(), &CheckoutDriver::finished, this, &ProviderPayment::endOther);
        connect(m_driver.get(), &CheckoutDriver::asked, this,
            [this](const QUuid &id, const std::optional<Error> &trouble) {
                if (!isMine(id) || m_trouble.has_value() == trouble.has_value())
                    return;
                m_trouble = trouble;
                Q_EMIT viewChanged(view());
            });
        connect(m_driver.get(), &CheckoutDriver::troubled, this,
            [this](const QUuid &, const Error &error) { Q_EMIT failed(error); });
        connect(m_driver.get(), &CheckoutDriver::refundTroubled, this,
            [this](const QUuid &, const Error &error) { Q_EMIT failed(error); });
        m_driver->begin();
        if (m_checkout && m_checkout->inFlight())
            m_driver->drive(m_checkout->id);
    });
}

template <class T, class Function>
void ProviderPayment::ask(const Answer<T> &answer, Function function)
{
    whenDone(answer, this, [this, shown = m_shown, function](const Result<T> &result) {
        if (shown == m_shown)
            function(result);
    });
}

void ProviderPayment::begin(const QUuid &cart, const QString &customer, qint64 totalMinor)
{
    if (!m_desk || isUnderWay())
        return;
    ++m_shown;
    m_checkout.reset();
    m_customer = customer;
    m_trouble.reset();
    m_review = false;
    m_forced = false;
    m_driven = true;
    m_asked = true;
    Q_EMIT stateChanged();
    const CheckoutService service(*m_desk);
    ask(service.start(service.newCall(), cart, Tender::Stripe, m_driver != nullptr, totalMinor),
        [this](const Result<Checkout> &started) {
            m_asked = false;
            if (!started) {
                Q_EMIT failed(started.error());
                Q_EMIT stateChanged();
                return;
            }
            accept(*started);
            if (m_driver)
                m_driver->drive(started->id);
        });
}

void ProviderPayment::accept(const Checkout &checkout)
{
    const bool wasInFlight = m_checkout && m_checkout->inFlight();
    m_checkout = checkout;
    // What is recalled may be what has just begun.
    m_others.remove(checkout.id);
    if (checkout.inFlight())
        m_timer.start();
    else if (m_others.isEmpty())
        m_timer.stop();
    Q_EMIT viewChanged(view());
    Q_EMIT stateChanged();
    if (wasInFlight && checkout.state == CheckoutState::Settled)
        Q_EMIT paid(checkout.order);
}

void ProviderPayment::putAside(const Checkout &checkout)
{
    m_others.insert(checkout.id, checkout);
    m_timer.start();
}

bool ProviderPayment::hasPayer() const
{
    return isUnderWay()
           || std::any_of(m_others.cbegin(), m_others.cend(),
               [](const Checkout &each) { return each.inFlight() && !isWaiting(each); });
}

void ProviderPayment::showOther(bool onItsWay)
{
    if (m_others.isEmpty() || m_asked)
        return;
    const auto older = [](const Checkout &a, const Checkout &b) {
        return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id < b.id;
    };
    // After the one that is shown, so that asking again and again comes to all.
    const Checkout *next = nullptr;
    const Checkout *oldest = nullptr;
    for (const Checkout &each : std::as_const(m_others)) {
        // Its end is about to be told.
        if (!each.inFlight() || (!onItsWay && isWaiting(each)))
            continue;
        if (!oldest || older(each, *oldest))
            oldest = &each;
        if (m_checkout && older(*m_checkout, each) && (!next || older(each, *next)))
            next = &each;
    }
    if (!oldest)
        return;
    const Checkout chosen = next ? *next : *oldest;
    m_others.remove(chosen.id);
    if (m_checkout && m_checkout->inFlight())
        putAside(*m_checkout);
    ++m_shown;
    m_customer.clear();
    m_trouble.reset();
    m_review = m_reviewed.remove(chosen.id);
    m_forced = false;
    m_driven = true;
    m_checkout = chosen;
    accept(chosen);
    // Whoever fetches it wants to know now; a bank debit is asked about every few minutes only.
    if (m_driver)
        m_driver->drive(chosen.id);
    ask(CartService(*m_desk).show(chosen.cart), [this](const Result<Cart> &cart) {
        if (!cart || !cart->customer || !m_checkout)
            return;
        m_customer = cart->customer->email;
        Q_EMIT viewChanged(view());
    });
}

void ProviderPayment::noteOther(const Checkout &checkout)
{
    const auto other = m_others.find(checkout.id);
    if (other == m_others.end())
        return;
    const bool declined = isDeclined(checkout) && !isDeclined(*other);
    const bool hadPayer = hasPayer();
    *other = checkout;
    if (hasPayer() != hadPayer)
        Q_EMIT stateChanged();
    if (declined)
        Q_EMIT otherDeclined(checkout);
}

void ProviderPayment::endOther(const QUuid &id)
{
    const auto other = m_others.constFind(id);
    if (other == m_others.constEnd() || other->inFlight())
        return;
    const Checkout ended = *other;
    m_others.erase(other);
    Q_EMIT stateChanged();
    if (m_reviewed.remove(id) || ended.state == CheckoutState::Settled)
        return Q_EMIT otherEnded(ended, ended.state != CheckoutState::Settled);
    // Another desk may have heard what was paid.
    whenDone(CheckoutService(*m_desk).reviews(false), this,
        [this, ended](const Result<QVector<ReviewItem>> &reviews) {
            const auto open = reviews.value_or(QVector<ReviewItem>());
            Q_EMIT otherEnded(
                ended, std::any_of(open.cbegin(), open.cend(),
                           [&](const ReviewItem &item) { return item.checkout == ended.id; }));
        });
}

void ProviderPayment::lookAtOthers()
{
    for (const Checkout &each : std::as_const(m_others)) {
        whenDone(CheckoutService(*m_desk).show(each.id), this,
            [this, id = each.id](const Result<Checkout> &found) {
                if (!found || !m_others.contains(id))
                    return;
                const bool driven = m_driver && m_driver->mayDrive(*found);
                noteOther(*found);
                // Our driver says more than the books: whether the money went to review.
                if (!driven || !found->inFlight())
                    QTimer::singleShot(driven ? 2s : 0s, this, [this, id] { endOther(id); });
            });
    }
}

void ProviderPayment::look()
{
    if (m_desk && !m_others.isEmpty() && ++m_looks % looksBetweenOthers == 0)
        lookAtOthers();
    if (!m_checkout || !m_desk)
        return;
    ask(CheckoutService(*m_desk).show(m_checkout->id), [this](const Result<Checkout> &found) {
        if (found && m_checkout && m_checkout->inFlight())
            accept(*found);
    });
    if (drivesItself())
        return;
    ask(CheckoutService(*m_desk).isDriven(m_checkout->id), [this](const Result<bool> &driven) {
        if (!driven || !m_checkout || m_driven == *driven)
            return;
        m_driven = *driven;
        Q_EMIT viewChanged(view());
    });
}

void ProviderPayment::cancel()
{
    if (!m_checkout || !m_desk)
        return;
    // The person may go on with the next sale before the answer.
    whenDone(CheckoutService(*m_desk).cancel(m_checkout->id, storedRemark(Remark::CancelledAtDesk)),
        this, [this](const Result<Checkout> &cancelled) { takeEnd(cancelled, false); });
}

void ProviderPayment::force(const QString &why)
{
    if (!m_checkout || !m_desk)
        return;
    whenDone(CheckoutService(*m_desk).force(m_checkout->id, why), this,
        [this](const Result<Checkout> &forced) { takeEnd(forced, true); });
}

void ProviderPayment::takeEnd(const Result<Checkout> &answer, bool forced)
{
    if (!answer)
        return Q_EMIT failed(answer.error());
    if (isMine(answer->id)) {
        m_forced = m_forced || forced;
        accept(*answer);
    } else {
        noteOther(*answer);
        endOther(answer->id);
    }
    if (m_driver && answer->inFlight())
        m_driver->drive(answer->id);
}

void ProviderPayment::leave()
{
    ++m_shown;
    if (m_checkout && m_checkout->inFlight())
        putAside(*m_checkout);
    m_checkout.reset();
    if (m_others.isEmpty())
        m_timer.stop();
    Q_EMIT stateChanged();
}

ProviderPayView ProviderPayment::view() const
{
    using Phase = ProviderPayView::Phase;
    const Checkout &checkout = *m_checkout;
    ProviderPayView view;
    view.order = checkout.order;
    view.cart = checkout.cart;
    view.total = checkout.amount;
    view.customer = m_customer;
    view.heldUntil = checkout.expiresAt;
    view.asOf = checkout.asOf;
    view.said = shownRemark(checkout.said);
    view.saidAt = checkout.saidAt;
    view.why = shownRemark(checkout.why);
    view.forced = m_forced;
    view.mayForce = true;
    view.mayCancel = checkout.endingWhy.isEmpty();
    if (checkout.session) {
        view.live = checkout.session->live;
        view.link = QUrl(checkout.session->url);
        view.linkUntil = checkout.session->expiresAt;
        if (!checkout.session->decline.isEmpty())
            view.said = checkout.session->decline;
    }
    if (m_trouble && checkout.state != CheckoutState::Unknown) {
        view.said = m_trouble->text;
        view.saidAt.reset();
    }
    if (checkout.state == CheckoutState::Settled)
        view.phase = Phase::Paid;
    else if (!checkout.inFlight())
        view.phase = m_review ? Phase::Review : Phase::Ended;
    else if (!m_driven && !drivesItself())
        view.phase = Phase::NoDriver;
    else if (isOnItsWay(checkout))
        view.phase = Phase::Waiting;
    else if (!checkout.endingWhy.isEmpty())
        view.phase = Phase::Ending;
    else if (checkout.state == CheckoutState::Unknown)
        view.phase = Phase::Unknown;
    else if (!checkout.session)
        view.phase = Phase::Preparing;
    else if (!checkout.session->decline.isEmpty())
        view.phase = Phase::DeclinedOnce;
    else
        view.phase = Phase::Open;
    return view;
}

} // namespace holdfast
