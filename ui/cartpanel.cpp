// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cartpanel.h"

#include "elidedlabel.h"
#include "icons.h"
#include "pagestack.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace holdfast {

namespace {

class IconButton : public QToolButton
{
public:
    IconButton(QAction *action, const QString &name, const QString &accessible, QWidget *parent)
        : QToolButton(parent)
        , m_name(name)
    {
        setObjectName(
            action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
        setAccessibleName(accessible);
        setToolTip(QStringLiteral("%1 (%2)").arg(action->toolTip(), keyText(action)));
        setEnabled(action->isEnabled());
        setIconSize(QSize(1, 1) * fontMetrics().height());
        connect(
            action, &QAction::changed, this, [this, action] { setEnabled(action->isEnabled()); });
        connect(this, &QToolButton::clicked, action, &QAction::trigger);
        dress();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            dress();
    }

private:
    void dress() { setIcon(holdfast::icon(m_name, palette())); }
    QString m_name;
};

} // namespace

CartPanel::CartPanel(CartModel *model, const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_tabs(new CartTabs(this))
    , m_view(new CartView(model, this))
    , m_lines(new PageStack(this))
    , m_customer(new ElidedLabel(this))
    , m_email(new ElidedLabel(this))
    , m_hint(new QLabel(this))
    , m_totals(new TotalsView(this))
{
    setObjectName(QStringLiteral("cartPanel"));
    setAccessibleName(tr("Cart"));
    const int pad = step(this, 4);

    auto *carts = new QHBoxLayout;
    carts->setContentsMargins(step(this), step(this), step(this), 0);
    carts->setSpacing(0);
    carts->addWidget(m_tabs, 1);
    auto *another = new IconButton(actions.newCart, QStringLiteral("plus"), tr("New cart"), this);
    another->setAutoRaise(true);
    carts->addWidget(another);

    m_customer->setObjectName(QStringLiteral("customerLabel"));
    setType(m_customer, Type::Title, true);
    m_email->setObjectName(QStringLiteral("customerEmailLabel"));
    setMuted(m_email);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_customer);
    who->addWidget(m_email);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(pad, step(this, 3), pad, step(this, 3));
    head->setSpacing(step(this, 3));
    head->addLayout(who, 1);
    auto *customer = new ActionButton(actions.customer, this);
    head->addWidget(customer);

    auto *empty = new StatePage(this);
    empty->setObjectName(QStringLiteral("cartEmptyPage"));
    empty->showState(tr("The cart is empty"),
        tr("Find a slot with %1 and press Enter. It is held as soon as it is here.")
            .arg(keyText(actions.search)));
    m_lines->addWidget(m_view);
    m_lines->addWidget(empty);

    auto *extend = new ActionButton(actions.extend, this);
    auto *again = new ActionButton(actions.holdAgain, this);
    m_extend = extend;
    m_holdAgain = again;
    m_tools = new QWidget(this);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(pad, step(this, 2), pad, step(this, 2));
    tools->setSpacing(step(this, 2));
    auto *fewer = new IconButton(actions.fewer, QStringLiteral("minus"), tr("One fewer"), this);
    auto *more = new IconButton(actions.more, QStringLiteral("plus"), tr("One more"), this);
    m_quantity = new QuantityField(this);
    m_quantity->setToolTip(
        QStringLiteral("%1 (%2)").arg(actions.quantity->toolTip(), keyText(actions.quantity)));
    connect(actions.quantity, &QAction::triggered, m_quantity, [this] { m_quantity->begin(); });
    connect(m_quantity, &QuantityField::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &CartView::digitTyped, m_quantity, &QuantityField::begin);
    auto *remove =
        new IconButton(actions.remove, QStringLiteral("remove"), tr("Remove the line"), this);
    for (QWidget *tool : std::initializer_list<QWidget *>{fewer, m_quantity, more, extend, again})
        tools->addWidget(tool);
    m_counting = {fewer, m_quantity, more};
    tools->addStretch(1);
    tools->addWidget(remove);

    m_hint->setObjectName(QStringLiteral("cartHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    setMuted(m_hint);
    auto *cash = new ActionButton(actions.cash, this);
    cash->setPrimary(true);
    auto *pay = new QHBoxLayout;
    pay->setSpacing(step(this, 2));
    pay->addWidget(cash, 1);
    auto *card = new ActionButton(actions.card, this);
    auto *account = new ActionButton(actions.account, this);
    pay->addWidget(card, 1);
    pay->addWidget(account, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(pad, step(this, 3), pad, pad);
    foot->setSpacing(step(this, 3));
    foot->addWidget(m_totals);
    foot->addWidget(m_hint);
    foot->addLayout(pay);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(carts);
    layout->addLayout(head);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_tools);
    layout->addLayout(foot);
    // As they stand, from above.
    QWidget *before = m_tabs;
    for (QWidget *next : std::initializer_list<QWidget *>{another, customer, m_view, fewer,
             m_quantity, more, extend, again, remove, cash, card, account}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(model, &QAbstractItemModel::rowsInserted, this, &CartPanel::refreshEmpty);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CartPanel::refreshEmpty);
    setCart({});
    setHint({});
    showLine({}, 0, false, false);
}

void CartPanel::refreshEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_lines->setCurrentIndex(empty ? 1 : 0);
    m_tools->setVisible(!empty);
}

void CartPanel::setCart(const std::optional<Cart> &cart)
{
    const bool known = cart && cart->customer;
    QString name = cart && cart->number > 1 ? tr("Walk-in customer %L1").arg(cart->number)
                                            : tr("Walk-in customer");
    QString email = tr("No customer attached");
    if (known) {
        const Customer &customer = *cart->customer;
        name = customerName(customer);
        email = customer.email;
        if (!customer.business.isEmpty() && !customer.name.isEmpty())
            email = tr("%1, %2", "e-mail, name").arg(customer.email, customer.name);
    }
    m_customer->setText(name);
    m_email->setText(email);
    m_totals->setTotals(cart ? cart->totals : Totals{});
    refreshEmpty();
}

void CartPanel::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void CartPanel::showLine(const QUuid &line, qint64 quantity, bool lapsed, bool mayType)
{
    m_quantity->showLine(line, quantity, mayType);
    for (QWidget *tool : std::as_const(m_counting))
        tool->setVisible(!lapsed);
    m_extend->setVisible(!lapsed);
    m_holdAgain->setVisible(lapsed);
}

} // namespace holdfast
