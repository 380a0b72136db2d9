// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QUrl>

namespace holdfast {

/// Parameters as application/x-www-form-urlencoded, for a body or for a query. QUrlQuery leaves a
/// plus sign as it is, which servers read as a blank; here every name and value is encoded whole.
class FormBody
{
public:
    /// `name` is ours (ASCII, with brackets: "metadata[order]"). An empty value is left out: to
    /// Stripe it would mean "unset". A value that is not Unicode (a lone surrogate) or holds NUL
    /// spoils the body.
    void add(const QString &name, const QString &value);
    void addNumber(const QString &name, qint64 value);
    void addFlag(const QString &name, bool value);
    void addUrl(const QString &name, const QUrl &value);

    /// Validation error naming the first parameter that could not be encoded.
    Result<QByteArray> bytes() const;

private:
    QByteArray m_bytes;
    QString m_spoiled;
};

} // namespace holdfast
