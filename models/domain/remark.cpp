// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remark.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct Remarks
{
    Q_DECLARE_TR_FUNCTIONS(Remarks)
};

// In the order of the enumeration. The books of older desks have these words: they stay.
constexpr const char *remarks[] = {
    QT_TRANSLATE_NOOP("Remarks", "cancelled at the desk"),
    QT_TRANSLATE_NOOP("Remarks", "the desk that started it is gone"),
    QT_TRANSLATE_NOOP("Remarks", "the payment session expired"),
    QT_TRANSLATE_NOOP("Remarks", "the bank did not send the money"),
    QT_TRANSLATE_NOOP("Remarks", "not paid in time"),
    QT_TRANSLATE_NOOP("Remarks", "the payment was not what was agreed"),
    QT_TRANSLATE_NOOP("Remarks",
        "The total is not what was agreed any more, so nothing was taken. Look at the cart and "
        "start the payment again."),
    QT_TRANSLATE_NOOP("Remarks", "Stripe has no session of this attempt."),
    QT_TRANSLATE_NOOP("Remarks", "Stripe cancelled the refund."),
    QT_TRANSLATE_NOOP("Remarks", "Stripe could not give the money back."),
    QT_TRANSLATE_NOOP("Remarks", "Stripe could not give the money back: %1."),
    QT_TRANSLATE_NOOP("Remarks",
        "What the database has for this refund would ask Stripe for something else, so it was not "
        "sent. Find out who wrote it; the refund is asked for anew after a day."),
};

/// What `stored` has in the place of %1 of `pattern`, which has one; empty: it is another text.
QString becauseOf(const QString &stored, const QString &pattern)
{
    const qsizetype before = pattern.indexOf("%1"_L1);
    const qsizetype after = pattern.size() - before - 2;
    const qsizetype size = stored.size() - before - after;
    const bool fits = size > 0 && stored.startsWith(pattern.left(before))
                      && stored.endsWith(pattern.right(after));
    return fits ? stored.mid(before, size) : QString();
}

} // namespace

QString storedRemark(Remark remark, const QString &because)
{
    const QString text = QLatin1StringView(remarks[int(remark)]);
    return because.isEmpty() ? text : text.arg(because);
}

QString shownRemark(const QString &stored)
{
    for (const char *remark : remarks) {
        const QString text = QLatin1StringView(remark);
        if (stored == text)
            return Remarks::tr(remark);
        if (!text.contains("%1"_L1))
            continue;
        if (const QString because = becauseOf(stored, text); !because.isEmpty())
            return Remarks::tr(remark).arg(because);
    }
    return stored;
}

} // namespace holdfast
