// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripekey.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct StripeKeys
{
    Q_DECLARE_TR_FUNCTIONS(StripeKeys)
};

Error unfit(const QString &text)
{
    return {ErrorKind::Validation, text, {{u"field"_qs, u"key"_qs}}};
}

} // namespace

Result<StripeKey> StripeKey::parse(const QString &text)
{
    const QString key = text.trimmed();
    if (key.isEmpty())
        return unfit(StripeKeys::tr("There is no Stripe key. Paste one from Stripe's Dashboard."));
    if (key.startsWith("pk_"_L1)) {
        return unfit(StripeKeys::tr(
            "This is a publishable key, which cannot take payments here. Paste a restricted key, "
            "which begins with rk_."));
    }
    if (key.startsWith("whsec_"_L1)) {
        return unfit(StripeKeys::tr(
            "This is the secret of a webhook, not a key. Paste a restricted key, which begins with "
            "rk_."));
    }
    static const QRegularExpression form(u"\\A([sr])k_(test|live)_[A-Za-z0-9_]{8,250}\\z"_qs);
    const auto match = form.match(key);
    if (!match.hasMatch()) {
        return unfit(StripeKeys::tr("This is not a Stripe key. One begins with rk_test_, rk_live_, "
                                    "sk_test_ or sk_live_ and "
                                    "has only letters and digits after it. Copy it again, whole."));
    }
    return StripeKey(
        key.toLatin1(), match.capturedView(2) == "live"_L1, match.capturedView(1) == "r"_L1);
}

StripeKey::StripeKey(QByteArray text, bool live, bool restricted)
    : m_text(std::move(text))
    , m_live(live)
    , m_restricted(restricted)
{
}

QString StripeKey::lastFour() const
{
    return QString::fromLatin1(m_text.right(4));
}

QString StripeKey::redacted(const QString &text) const
{
    static const QRegularExpression keyLike(
        u"\\b(?:[srp]k_(?:test|live|org)|whsec)_[A-Za-z0-9_*]+"_qs);
    QString clean = text;
    clean.replace(QString::fromLatin1(m_text), u"[key]"_qs);
    clean.replace(keyLike, u"[key]"_qs);
    return clean;
}

} // namespace holdfast
