// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpanswer.h"

#include <algorithm>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

constexpr Millis longestRest = std::chrono::minutes(10);

std::optional<Instant> readDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return instantFromMs(date.toMSecsSinceEpoch());
}

} // namespace

bool HttpAnswer::isJson() const
{
    const QByteArray type = header("content-type").toLower();
    return type == "application/json" || type.startsWith("application/json;");
}

std::optional<bool> HttpAnswer::shouldRetry() const
{
    const QByteArray text = header("stripe-should-retry").toLower();
    if (text == "true")
        return true;
    if (text == "false")
        return false;
    return std::nullopt;
}

std::optional<Millis> HttpAnswer::retryAfter() const
{
    const QByteArray text = header("retry-after");
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    Millis rest = std::chrono::seconds(std::clamp<qint64>(
        seconds, 0, std::chrono::duration_cast<std::chrono::seconds>(longestRest).count()));
    if (!isNumber) {
        const auto until = readDate(text);
        const auto now = readDate(header("date"));
        if (!until || !now)
            return std::nullopt;
        rest = *until - *now;
    }
    return std::clamp(rest, Millis(0), longestRest);
}

AnswerFacts HttpAnswer::facts() const
{
    return {readDate(header("date")), QString::fromLatin1(header("request-id").left(100)),
        header("idempotent-replayed").toLower() == "true"};
}

} // namespace holdfast
