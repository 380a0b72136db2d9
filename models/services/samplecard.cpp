// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecard.h"

#include <QCoreApplication>
#include <QFile>

namespace holdfast {
namespace {

struct SampleCard
{
    Q_DECLARE_TR_FUNCTIONS(SampleCard)
};

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/holdfast/sample/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Internal,
            SampleCard::tr("The sample rate card is missing from this program. Install it again."),
            {{QStringLiteral("file"), file.fileName()}}};
    }
    return file.readAll();
}

} // namespace

Result<RateCard> sampleRateCard()
{
    const auto listings = resource(QStringLiteral("rate-card.csv"));
    if (!listings)
        return listings.error();
    const auto variants = resource(QStringLiteral("variants.csv"));
    if (!variants)
        return variants.error();
    RateCardReading reading = readRateCard(*listings, *variants);
    const auto faults = reading.listingFaults + reading.variantFaults;
    if (!faults.isEmpty()) {
        return Error{ErrorKind::Internal,
            SampleCard::tr("The sample rate card of this program is damaged. Install it again."),
            {{QStringLiteral("line"), faults.first().line},
                {QStringLiteral("text"), faults.first().text}}};
    }
    return std::move(reading.card);
}

} // namespace holdfast
