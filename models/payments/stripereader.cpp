// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripereader.h"

#include "names.h"
#include "stripeamount.h"
#include "stripeendpoint.h"
#include "text.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeReader
{
    Q_DECLARE_TR_FUNCTIONS(StripeReader)
};

/// Takes fields out of an object and remembers whether each was as it must be.
class Fields
{
public:
    explicit Fields(const QJsonObject &object, QLatin1StringView type)
        : m_object(object)
        , m_whole(object[u"object"] == type)
    {
    }

    QString text(QStringView name)
    {
        const QJsonValue value = m_object[name];
        m_whole = m_whole && value.isString() && !value.toString().isEmpty();
        return value.toString();
    }
    /// A text, null or nothing.
    QString maybeText(QStringView name)
    {
        const QJsonValue value = m_object[name];
        m_whole = m_whole && (value.isString() || value.isNull() || value.isUndefined());
        return value.toString();
    }
    /// The id of what may have been expanded.
    QString maybeId(QStringView name)
    {
        const QJsonValue value = m_object[name];
        return value.isObject() ? value[u"id"].toString() : maybeText(name);
    }
    qint64 integer(QStringView name)
    {
        const double value = m_object[name].toDouble(0.5); // no integer, so absence is noticed
        m_whole = m_whole && std::trunc(value) == value && std::abs(value) < 9e15;
        return m_whole ? qint64(value) : 0;
    }
    Instant moment(QStringView name)
    {
        const qint64 seconds = integer(name);
        m_whole = m_whole && seconds > 0 && seconds < 1'000'000'000'000;
        return m_whole ? Instant(std::chrono::seconds(seconds)) : Instant();
    }
    bool flag(QStringView name)
    {
        m_whole = m_whole && m_object[name].isBool();
        return m_object[name].toBool();
    }
    Money money(QStringView amount)
    {
        const auto money = fromStripeAmount(integer(amount), text(u"currency"));
        m_whole = m_whole && money.has_value();
        return m_whole ? *money : Money();
    }
    template <class Enum, std::size_t count>
    Enum oneOf(QStringView name, const QLatin1StringView (&names)[count])
    {
        const auto value = valueOfName<Enum>(names, text(name));
        m_whole = m_whole && value.has_value();
        return value.value_or(Enum{});
    }
    void require(bool condition) { m_whole = m_whole && condition; }
    QJsonValue operator[](QStringView name) const { return m_object[name]; }
    bool areWhole() const { return m_whole; }

private:
    const QJsonObject &m_object;
    bool m_whole;
};

template <class T>
std::optional<T> whole(const Fields &fields, T value)
{
    return fields.areWhole() ? std::optional(std::move(value)) : std::nullopt;
}

constexpr QLatin1StringView statusNames[]{"open"_L1, "complete"_L1, "expired"_L1};
constexpr QLatin1StringView paymentNames[]{"unpaid"_L1, "paid"_L1, "no_payment_required"_L1};

std::optional<Error> mismatchOf(const PaymentSession &session, const Agreed &agreed)
{
    if (session.total == agreed.total && session.reference == agreed.reference)
        return std::nullopt;
    return Error{ErrorKind::Conflict,
        StripeReader::tr("Stripe's payment is over %1 %2, but %3 %4 were agreed, or it belongs to "
                         "another sale. A manager has to look at it.")
            .arg(toPlainText(session.total), session.total.currency.code(),
                toPlainText(agreed.total), agreed.total.currency.code()),
        {{u"session"_qs, session.id}, {u"paid_minor"_qs, session.total.minor},
            {u"paid_currency"_qs, session.total.currency.code()},
            {u"agreed_minor"_qs, agreed.total.minor},
            {u"agreed_currency"_qs, agreed.total.currency.code()},
            {u"reference"_qs, printable(session.reference)},
            {u"agreed_reference"_qs, agreed.reference}}};
}

std::optional<FoundSession> readFound(const QJsonObject &object)
{
    Fields fields(object, "checkout.session"_L1);
    FoundSession found{
        fields.text(u"id"), fields.maybeText(u"client_reference_id"), fields.moment(u"created")};
    return whole(fields, found);
}

std::optional<ProviderEvent> readEvent(const QJsonObject &event)
{
    Fields fields(event, "event"_L1);
    const QJsonObject object = event[u"data"][u"object"].toObject();
    ProviderEvent read{fields.text(u"id"), fields.text(u"type"), fields.moment(u"created"),
        object[u"id"].toString(), object[u"payment_intent"].toString(),
        object[u"client_reference_id"].toString()};
    if (object[u"object"] == "payment_intent"_L1)
        read.payment = read.object;
    return whole(fields, read);
}

/// Reads every element of a list, or nothing at all.
template <class Element, class Read>
std::optional<QVector<Element>> elements(const QJsonObject &list, bool *more, Read read)
{
    Fields fields(list, "list"_L1);
    *more = fields.flag(u"has_more");
    fields.require(fields[u"data"].isArray());
    QVector<Element> found;
    for (const QJsonValue &value : fields[u"data"].toArray()) {
        auto element = read(value.toObject());
        if (!element)
            return std::nullopt;
        found.append(*element);
    }
    return whole(fields, found);
}

} // namespace

std::optional<PaymentSession> readStripeSession(const QJsonObject &object, const Agreed &agreed)
{
    Fields fields(object, "checkout.session"_L1);
    PaymentSession session;
    session.id = fields.text(u"id");
    session.status = fields.oneOf<SessionStatus>(u"status", statusNames);
    session.payment = fields.oneOf<SessionPayment>(u"payment_status", paymentNames);
    session.url = QUrl(fields.maybeText(u"url"), QUrl::StrictMode);
    if (session.status == SessionStatus::Open)
        fields.require(StripeEndpoint::isSafe(session.url));
    session.total = fields.money(u"amount_total");
    session.reference = fields.maybeText(u"client_reference_id");
    session.paymentId = fields.maybeId(u"payment_intent");
    if (session.payment == SessionPayment::Paid)
        fields.require(!session.paymentId.isEmpty());
    session.lastDecline = printable(
        fields[u"payment_intent"][u"last_payment_error"][u"message"].toString().left(500));
    const QJsonValue intent = fields[u"payment_intent"][u"status"];
    session.failed = session.status == SessionStatus::Complete
                     && session.payment == SessionPayment::Unpaid
                     && (intent == "requires_payment_method"_L1 || intent == "canceled"_L1);
    session.createdAt = fields.moment(u"created");
    session.expiresAt = fields.moment(u"expires_at");
    session.live = fields.flag(u"livemode");
    const QJsonObject metadata = fields[u"metadata"].toObject();
    for (auto entry = metadata.begin(); entry != metadata.end(); ++entry)
        session.metadata.insert(entry.key(), entry.value().toString());
    session.mismatch = mismatchOf(session, agreed);
    return whole(fields, session);
}

std::optional<FoundSessions> readStripeSessions(const QJsonObject &list)
{
    bool more = false;
    auto found = elements<FoundSession>(list, &more, readFound);
    return found ? std::optional(FoundSessions{*found, more}) : std::nullopt;
}

std::optional<ProviderRefund> readStripeRefund(const QJsonObject &object)
{
    Fields fields(object, "refund"_L1);
    ProviderRefund refund;
    refund.id = fields.text(u"id");
    const QString status = fields.text(u"status");
    if (status == "succeeded"_L1)
        refund.standing = RefundStanding::Succeeded;
    else if (status == "failed"_L1)
        refund.standing = RefundStanding::Failed;
    else if (status == "canceled"_L1)
        refund.standing = RefundStanding::Cancelled;
    else
        fields.require(status == "pending"_L1 || status == "requires_action"_L1);
    refund.amount = fields.money(u"amount");
    refund.payment = fields.maybeId(u"payment_intent");
    refund.reference = fields[u"metadata"][u"refund"].toString();
    refund.failure = printable(fields.maybeText(u"failure_reason"));
    refund.createdAt = fields.moment(u"created");
    return whole(fields, refund);
}

std::optional<ProviderRefunds> readStripeRefunds(const QJsonObject &list)
{
    bool more = false;
    auto found = elements<ProviderRefund>(list, &more, readStripeRefund);
    return found ? std::optional(ProviderRefunds{*found, more}) : std::nullopt;
}

std::optional<ProviderEvents> readStripeEvents(const QJsonObject &list)
{
    bool more = false;
    auto found = elements<ProviderEvent>(list, &more, readEvent);
    if (!found)
        return std::nullopt;
    std::reverse(found->begin(), found->end());
    return ProviderEvents{*found, more};
}

} // namespace holdfast
