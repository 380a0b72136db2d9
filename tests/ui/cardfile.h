// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace holdfast::test {

/// Writes a rate card, or writes it anew, and answers its path. `rows`: market, its name, tax,
/// size, title, price, currency, capacity.
inline QString writeCard(const QTemporaryDir &folder, const QByteArray &rows,
    const QString &name = QStringLiteral("card.csv"))
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.write("market,market_name,tax_percent,size,title,price,currency,capacity\n" + rows);
    return file.fileName();
}

} // namespace holdfast::test
