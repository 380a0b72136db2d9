// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <QCryptographicHash>

namespace holdfast {
namespace {

class Content
{
public:
    void add(const QByteArray &bytes)
    {
        if (m_begun)
            m_bytes += ledgerSeparator;
        m_begun = true;
        m_bytes += bytes;
    }
    void add(const QString &text) { add(text.toUtf8()); }
    void add(qint64 number) { add(QByteArray::number(number)); }
    void add(const Numbers &numbers)
    {
        add(numbers.capacity ? QByteArray::number(*numbers.capacity) : QByteArray());
        add(numbers.sold);
        add(numbers.held);
        add(numbers.priceMinor);
        add(qint64(numbers.active ? 1 : 0));
    }
    void addNoNumbers()
    {
        for (int i = 0; i < 5; ++i)
            add(QByteArray());
    }
    QByteArray bytes() const { return m_bytes; }

private:
    bool m_begun = false;
    QByteArray m_bytes;
};

} // namespace

QByteArray ledgerContent(const LedgerRow &row)
{
    Content content;
    content.add(row.listingId);
    content.add(row.sequence);
    content.add(row.code);
    content.add(row.variantId);
    content.add(row.variant);
    content.add(row.kind);
    content.add(row.quantity);
    if (row.before)
        content.add(*row.before);
    else
        content.addNoNumbers();
    content.add(row.after);
    content.add(toMs(row.at));
    content.add(row.desk);
    content.add(row.person);
    content.add(row.login);
    content.add(row.operation.isNull() ? QString() : row.operation.toString(QUuid::WithoutBraces));
    content.add(row.why);
    content.add(row.previousHash);
    return content.bytes();
}

QByteArray ledgerHash(const LedgerRow &row)
{
    return QCryptographicHash::hash(ledgerContent(row), QCryptographicHash::Sha256).toHex();
}

} // namespace holdfast
