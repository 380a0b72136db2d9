// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomepage.h"

#include "columnscroll.h"
#include "format.h"
#include "outcomemark.h"
#include "theme.h"
#include "words.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

namespace holdfast {

namespace {

/// A second Enter from the same impatient finger must not wave the outcome away.
constexpr Millis enterGuard{700};

} // namespace

OutcomePage::OutcomePage(const Clock *clock, DocumentDesk *documents, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_title(new QLabel(tr("Sold"), this))
    , m_orderNumber(new QLabel(this))
    , m_total(new QLabel(this))
    , m_changeName(new QLabel(tr("Change due"), this))
    , m_change(new QLabel(this))
    , m_documents(new DocumentBar(documents, DocumentBar::Place::Page, this, this))
    , m_newSale(new ActionButton(tr("New sale"), tr("Enter"), this))
{
    setObjectName(QStringLiteral("outcomePage"));
    setAccessibleName(tr("Sale done"));
    setType(m_title, Type::Title, true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_orderNumber->setObjectName(QStringLiteral("orderNumberLabel"));
    m_orderNumber->setAlignment(Qt::AlignHCenter);
    m_orderNumber->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont number = typeFont(QApplication::font(this), Type::Total, true);
    number.setPointSizeF(number.pointSizeF() * 1.5);
    m_orderNumber->setFont(number);
    m_total->setObjectName(QStringLiteral("outcomeTotal"));
    m_total->setAlignment(Qt::AlignHCenter);
    m_total->setWordWrap(true);
    setMuted(m_total);
    m_changeName->setAlignment(Qt::AlignHCenter);
    setMuted(m_changeName);
    m_change->setObjectName(QStringLiteral("outcomeChange"));
    m_change->setAlignment(Qt::AlignHCenter);
    setType(m_change, Type::Total, true);
    m_newSale->setObjectName(QStringLiteral("newSaleButton"));
    m_newSale->setPrimary(true);

    auto *layout = new QVBoxLayout(this);
    const int pad = step(this, 4);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(step(this, 2));
    auto *said = new QWidget(this);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(step(this, 2));
    column->addStretch(2);
    auto *mark = new OutcomeMark(said);
    mark->setSign(OutcomeMark::Sign::Done, true);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addSpacing(step(this, 2));
    // What is counted out next is seen without scrolling.
    column->addWidget(m_changeName);
    column->addWidget(m_change);
    column->addSpacing(step(this, 2));
    auto *caption = new QLabel(tr("Order number"), this);
    caption->setAlignment(Qt::AlignHCenter);
    setMuted(caption);
    column->addWidget(caption);
    column->addWidget(m_orderNumber);
    column->addWidget(m_total);
    column->addStretch(3);
    layout->addWidget(new ColumnScroll(said, this), 1);
    layout->addWidget(m_documents);
    layout->addSpacing(step(this, 2));
    layout->addWidget(m_newSale);
    setTabOrder(m_newSale, m_documents);

    connect(m_newSale, &QPushButton::clicked, this, &OutcomePage::newSaleWanted);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &OutcomePage::enter);
    }
}

void OutcomePage::enter()
{
    if (m_clock->monotonic() - m_shownAt < enterGuard)
        return;
    if (!m_documents->pressFocused())
        Q_EMIT newSaleWanted();
}

void OutcomePage::showOrder(const Order &order)
{
    m_number = order.number;
    m_shownAt = m_clock->monotonic();
    m_orderNumber->setText(QString::number(order.number));
    m_orderNumber->setAccessibleName(tr("Order %1").arg(order.number));
    const Payment payment = order.payments.isEmpty() ? Payment{} : order.payments.last();
    const QString total = formatMoney({order.totals.totalMinor, order.totals.currency});
    m_total->setText(
        tr("%1, %2", "amount, how it was paid").arg(total, tenderLabel(payment.tender)));
    const bool cash = payment.receivedMinor.has_value();
    m_changeName->setVisible(cash);
    m_change->setVisible(cash);
    m_change->setText(formatMoney({payment.changeMinor.value_or(0), order.totals.currency}));
    // Where the keyboard goes is read out; nobody has to look for the rest.
    m_newSale->setAccessibleDescription(
        cash ? tr("Order %1, %2. Change due: %3.", "number, amount and how it was paid, amount")
                   .arg(QString::number(order.number), m_total->text(), m_change->text())
             : tr("Order %1, %2.", "number, amount and how it was paid")
                   .arg(QString::number(order.number), m_total->text()));
    m_documents->setWish({order, DocumentKind::Receipt, true});
    m_newSale->setFocus();
}

} // namespace holdfast
