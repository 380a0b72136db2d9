// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerpayview.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ProviderPayPage)
};

} // namespace

QString asSentence(const QString &why)
{
    QString sentence = why.trimmed();
    sentence[0] = sentence[0].toUpper();
    if (!QStringLiteral(".!?").contains(sentence.back()))
        sentence += u'.';
    return sentence;
}

ProviderPayFace faceOf(const ProviderPayView &view)
{
    using Phase = ProviderPayView::Phase;
    using Sign = OutcomeMark::Sign;
    const QString leave = Text::tr("&Next sale");
    switch (view.phase) {
    case Phase::Preparing:
        return {.title = Text::tr("Preparing the payment"),
            .sentence = Text::tr("%1 is asked for a payment page.").arg(view.provider),
            .code = true,
            .cancel = view.mayCancel,
            .counts = true};
    case Phase::Open:
        return {.title = Text::tr("Ready to be paid"),
            .code = true,
            .done = leave,
            .cancel = view.mayCancel,
            .counts = true};
    case Phase::DeclinedOnce:
        return {.title = Text::tr("Card declined"),
            .sentence = Text::tr("Nothing was taken. The customer can try again, or try "
                                 "another card, with the same code."),
            .sign = Sign::Attention,
            .code = true,
            .done = leave,
            .cancel = view.mayCancel,
            .counts = true};
    case Phase::Waiting:
        return {.title = Text::tr("Payment on its way"),
            .sentence = Text::tr("The customer has paid in a way that takes time, such as a bank "
                                 "debit. The slots stay held until %1 has the money.")
                            .arg(view.provider),
            .sign = Sign::Underway,
            .done = leave};
    case Phase::Unknown:
        if (view.link.isEmpty())
            return {.title = Text::tr("%1 cannot be reached").arg(view.provider),
                .sentence = Text::tr("There is no payment page yet that a customer could have "
                                     "seen. Holdfast keeps asking; the slots stay held."),
                .sign = Sign::Attention,
                .done = leave,
                .cancel = view.mayCancel,
                .force = view.mayForce};
        return {.title = Text::tr("%1 cannot be reached").arg(view.provider),
            .sentence = Text::tr("The customer may be paying, so the slots stay held. Holdfast "
                                 "keeps asking. Wait, and do not take the money another way."),
            .sign = Sign::Attention,
            .code = view.mayCancel,
            .done = leave,
            .force = view.mayForce};
    case Phase::Ending:
        return {.title = Text::tr("Cancelling the payment"),
            .sentence = Text::tr("%1 is told to close the payment page. The slots go back on sale "
                                 "as soon as nobody can pay there any more.")
                            .arg(view.provider),
            .sign = Sign::Underway,
            .done = leave,
            .force = view.mayForce && !view.said.isEmpty()};
    case Phase::NoDriver:
        return {.title = Text::tr("Nobody can ask %1").arg(view.provider),
            .sentence = Text::tr("This desk has no key for %1, and no desk that has one is "
                                 "running. The slots stay held. Start such a desk or add the key "
                                 "here: the payment then goes on by itself.")
                            .arg(view.provider),
            .sign = Sign::Attention,
            .code = view.mayCancel,
            .done = leave,
            .cancel = view.mayCancel,
            .force = view.mayForce};
    case Phase::Paid:
        return {.title = Text::tr("Paid"),
            .sentence = view.live ? Text::tr("The slots are sold.")
                                  : Text::tr("The slots are sold. No real money moved."),
            .sign = Sign::Done,
            .final = true,
            .done = Text::tr("&New sale")};
    case Phase::Review:
        return {.title = Text::tr("Paid, but not sold"),
            .sentence = Text::tr("The money arrived, but the sale could not be made. It is kept "
                                 "under Review, where a manager decides: sell, or pay it back."),
            .sign = Sign::Attention,
            .final = true,
            .done = Text::tr("&New sale")};
    case Phase::Ended:
        break;
    }
    QString sentence = view.forced ? Text::tr("The slots are back on sale. Money that still comes "
                                              "goes to Review.")
                                   : Text::tr("Nothing was taken. The slots are back on sale.");
    if (!view.why.trimmed().isEmpty())
        sentence = Text::tr("%1 %2", "two sentences").arg(asSentence(view.why), sentence);
    return {.title = Text::tr("Not paid"),
        .sentence = sentence,
        .sign = Sign::Over,
        .final = true,
        .done = Text::tr("&Back to selling")};
}

bool isPayable(const ProviderPayView &view, Instant now)
{
    const QString scheme = view.link.scheme();
    const QString host = view.link.host();
    const bool local = host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1")
                       || host == QLatin1String("::1");
    if (scheme != QLatin1String("https") && !(local && scheme == QLatin1String("http")))
        return false;
    return faceOf(view).code && (!view.linkUntil || *view.linkUntil > now);
}

} // namespace holdfast
