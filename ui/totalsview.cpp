// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "totalsview.h"

#include "format.h"
#include "theme.h"

#include <QGridLayout>

namespace holdfast {

TotalsView::TotalsView(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(step(this, 4));
    grid->setVerticalSpacing(step(this));
    grid->setColumnStretch(0, 1);
    m_subtotal = addRow(tr("Subtotal"), "subtotal", false);
    m_discount = addRow(tr("Discount"), "discount", false);
    m_shipping = addRow(tr("Shipping"), "shipping", false);
    m_tax = addRow(tr("Tax"), "tax", false);
    m_total = addRow(tr("Total"), "total", true);
    setTotals({});
}

TotalsView::Row TotalsView::addRow(const QString &name, const char *objectName, bool strong)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *label = new QLabel(name, this);
    auto *amount = new QLabel(this);
    amount->setObjectName(QLatin1String(objectName) + QLatin1String("Amount"));
    amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (strong) {
        setType(label, Type::Title, true);
        setType(amount, Type::Total, true);
    } else {
        setMuted(label);
    }
    grid->addWidget(label, row, 0,
        strong ? Qt::AlignLeft | Qt::AlignBaseline : Qt::AlignLeft | Qt::AlignVCenter);
    grid->addWidget(amount, row, 1,
        strong ? Qt::AlignRight | Qt::AlignBaseline : Qt::AlignRight | Qt::AlignVCenter);
    return {label, amount};
}

void TotalsView::setRow(const Row &row, const QString &text, bool visible)
{
    row.name->setVisible(visible);
    row.amount->setVisible(visible);
    row.amount->setText(text);
    row.amount->setAccessibleName(tr("%1: %2", "name, value").arg(row.name->text(), text));
}

void TotalsView::setTotals(const Totals &totals)
{
    const auto amount = [&](qint64 minor) { return formatAmount({minor, totals.currency}); };
    setRow(m_subtotal, amount(totals.subtotalMinor), true);
    setRow(m_discount, amount(-totals.discountMinor), totals.discountMinor != 0);
    setRow(m_shipping, amount(totals.shippingMinor), totals.shippingMinor != 0);
    setRow(m_tax, amount(totals.taxMinor), true);
    setRow(m_total, formatMoney({totals.totalMinor, totals.currency}), true);
}

QString TotalsView::totalText() const
{
    return m_total.amount->text();
}

} // namespace holdfast
