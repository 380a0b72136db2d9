// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpanel.h"

#include "format.h"
#include "takentext.h"
#include "theme.h"
#include "words.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace holdfast {

ReviewPanel::ReviewPanel(BoardModel *board, QWidget *parent)
    : QFrame(parent)
    , m_board(board)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_take(new QRadioButton(tr("&Take the slots that were ordered"), this))
    , m_offer(new QRadioButton(tr("Offer &another slot"), this))
    , m_refund(new QRadioButton(this))
    , m_form(new DecisionForm(QStringLiteral("review"), tr("Back"), this))
{
    setObjectName(QStringLiteral("reviewPanel"));
    setAccessibleName(tr("Decision"));
    setType(m_title, Type::Title, true);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_what->setObjectName(QStringLiteral("reviewWhat"));
    m_facts->setObjectName(QStringLiteral("reviewFacts"));
    for (QLabel *label : {m_title, m_what, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setMuted(m_facts);
    m_take->setObjectName(QStringLiteral("reviewTakeRadio"));
    m_offer->setObjectName(QStringLiteral("reviewOfferRadio"));
    m_refund->setObjectName(QStringLiteral("reviewRefundRadio"));
    m_choices = {buildTake(), buildOther(), buildRefund()};

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(step(this, 2));
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_facts);
    column->addSpacing(step(this, 2));
    for (QRadioButton *radio : {m_take, m_offer, m_refund}) {
        column->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, [this](bool chosen) {
            if (chosen)
                refresh();
        });
    }
    column->addSpacing(step(this, 2));
    for (QWidget *choice : std::as_const(m_choices))
        column->addWidget(choice);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    const int pad = step(this, 4);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(step(this, 2));
    m_scroll = new ColumnScroll(content, this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_form);
    setTabOrder(m_take, m_offer);
    setTabOrder(m_offer, m_refund);
    setTabOrder(m_refund, m_search);
    setTabOrder(m_search, m_amount);
    setTabOrder(m_amount, m_tender);
    setTabOrder(m_tender, m_form->first());
    connect(m_form, &DecisionForm::waitingChanged, this, &ReviewPanel::refreshChoices);
    connect(m_form, &DecisionForm::left, this, &ReviewPanel::left);
    // What the other slot costs is what the board says now.
    const auto priceMayDiffer = [this] {
        if (m_offer->isChecked() && !m_form->isWaiting())
            showOther();
    };
    connect(m_board, &BoardModel::dataChanged, this, priceMayDiffer);
    connect(m_board, &BoardModel::structureChanged, this, priceMayDiffer);
    connect(m_form, &DecisionForm::decided, this, &ReviewPanel::decide);
}

QWidget *ReviewPanel::buildTake()
{
    m_lines = new QLabel(this);
    m_lines->setObjectName(QStringLiteral("reviewLines"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return m_lines;
}

QWidget *ReviewPanel::buildOther()
{
    auto *page = new QWidget(this);
    m_search = new SearchLine(m_board, this);
    m_search->setObjectName(QStringLiteral("reviewSearchLine"));
    m_search->popup()->setObjectName(QStringLiteral("reviewSearchPopup"));
    m_search->setMinimumWidth(0);
    m_search->setMayAdd(true);
    m_chosen = new QLabel(page);
    m_chosen->setObjectName(QStringLiteral("reviewChosen"));
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this, 2));
    layout->addWidget(m_search);
    layout->addWidget(m_chosen);
    layout->addStretch(1);
    connect(m_search, &SearchLine::chosen, this, &ReviewPanel::choose);
    connect(m_search, &SearchLine::left, this, &ReviewPanel::left);
    return page;
}

QWidget *ReviewPanel::buildRefund()
{
    auto *page = new QWidget(this);
    m_refundChoices = new QWidget(page);
    m_amount = new QLineEdit(page);
    m_amount->setObjectName(QStringLiteral("reviewAmountEdit"));
    m_amount->setAccessibleName(tr("Amount to give back"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setMaxLength(40);
    m_tender = new QComboBox(page);
    m_tender->setObjectName(QStringLiteral("reviewTenderBox"));
    m_tender->setAccessibleName(tr("Give it back by"));
    m_tender->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(m_refundChoices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this, 2));
    layout->addWidget(m_amount, 1);
    layout->addWidget(m_tender);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_refundChoices);
    column->addStretch(1);
    connect(m_amount, &QLineEdit::textChanged, this, &ReviewPanel::refresh);
    connect(m_amount, &QLineEdit::returnPressed, this, [this] { m_form->focusReason(); });
    return page;
}

bool ReviewPanel::mayOffer() const
{
    return m_item.reason != ReviewReason::RefundFailed && m_item.soldOrder == 0;
}

bool ReviewPanel::mayTake() const
{
    return mayOffer() && m_item.reason != ReviewReason::Duplicate;
}

void ReviewPanel::setCase(const ReviewItem &item, const Order &order)
{
    const bool same = item.id == m_item.id && item.left == m_item.left;
    m_item = item;
    m_order = order;
    m_title->setText(tr("%1 · %2", "amount, what happened")
                         .arg(formatMoney(item.left), reviewReasonLabel(item.reason)));
    m_what->setText(reviewReasonText(item.reason));
    m_facts->setText(
        tr("%1 · Order %2, %3\n%4 came, %5 was agreed", "customer, number, state, amount, amount")
            .arg(item.customer.isEmpty() ? tr("Walk-in") : item.customer)
            .arg(order.number)
            .arg(orderStateLabel(order.state), formatMoney(item.amount), formatMoney(item.agreed)));
    QStringList lines;
    for (const OrderLine &line : order.lines) {
        lines.append(tr("%L1 × %2, %3", "quantity, title, amount")
                         .arg(line.quantity)
                         .arg(itemTitle(line.code, line.title, line.variant),
                             formatMoney({line.totals.totalMinor, order.totals.currency})));
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_refund->setText(holdsMoney() ? tr("&Give the money back") : tr("&Close the case"));
    m_refundChoices->setVisible(holdsMoney());
    refreshChoices();
    if (same)
        return refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    m_other.reset();
    m_otherListing = 0;
    m_search->clear();
    m_form->begin();
    offerTenders(m_tender, Tender::Stripe, order.customer.has_value());
    m_amount->setText(formatAmount(item.left));
    (mayTake() ? m_take : mayOffer() ? m_offer : m_refund)->setChecked(true);
    refresh();
}

void ReviewPanel::refreshChoices()
{
    const bool open = !m_form->isWaiting();
    m_take->setEnabled(open && mayTake());
    m_offer->setEnabled(open && mayOffer());
    m_refund->setEnabled(open);
    m_search->setEnabled(open);
    m_tender->setEnabled(open);
    // A refund that failed is tried again whole.
    m_amount->setEnabled(open && m_item.reason != ReviewReason::RefundFailed);
}

void ReviewPanel::takeFocus()
{
    QWidget *chosen = m_take->isChecked() ? m_take : m_offer->isChecked() ? m_offer : m_refund;
    chosen->setFocus();
    m_scroll->ensureWidgetVisible(chosen);
}

void ReviewPanel::choose(qint64 listing, const QString &variant, qint64 quantity)
{
    const Listing *found = m_board->listing(listing);
    if (!found)
        return;
    m_other = WantedLine{found->code, variant, quantity};
    m_otherListing = listing;
    refresh();
    m_form->focusReason();
}

/// What the board says that the other slot costs today.
void ReviewPanel::showOther()
{
    const Listing *listing = m_other ? m_board->listing(m_otherListing) : nullptr;
    if (!listing) {
        m_chosen->setText(QString());
        return m_form->setReady(tr("Sell"), QString(), tr("Find the slot to sell instead."));
    }
    qint64 price = listing->price.minor;
    QString placement;
    for (const Variant &variant : listing->variants) {
        if (variant.code == m_other->variant) {
            price += variant.priceDifferenceMinor;
            placement = variant.title;
        }
    }
    const Currency currency = listing->price.currency;
    const auto totals = totalLines({{price * m_other->quantity, listing->taxPpm}}, 0, 0, currency);
    const QString title = itemTitle(listing->code, listing->title, placement);
    m_chosen->setText(tr("%L1 × %2", "quantity, title").arg(m_other->quantity).arg(title));
    if (!m_board->sellsByCode(*listing))
        return m_form->setReady(tr("Sell"), QString(), otherEditionText(*listing));
    if (!totals || currency != m_item.left.currency) {
        return m_form->setReady(
            tr("Sell"), QString(), tr("It is not sold in the currency of the payment."));
    }
    const Money total{totals->totals.totalMinor, currency};
    const Money over{m_item.left.minor - total.minor, currency};
    const QString costs = tr("It costs %1, tax included.").arg(formatMoney(total));
    const QString label = tr("Sell for %1").arg(formatAmount(total));
    if (over.minor < 0) {
        return m_form->setReady(label, costs,
            tr("The payment is %1 short of that. Choose something else, or give it back.")
                .arg(formatMoney({-over.minor, currency})));
    }
    m_form->setReady(label, over.minor == 0
                                ? costs
                                : tr("%1 %2 goes back to the customer.", "costs, amount")
                                      .arg(costs, formatMoney(over)));
}

void ReviewPanel::refresh()
{
    const int choice = m_take->isChecked() ? 0 : m_offer->isChecked() ? 1 : 2;
    for (int i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setVisible(i == choice);
    if (choice == 1)
        return showOther();
    const Currency currency = m_item.left.currency;
    if (choice == 0) {
        const Money total{m_order.totals.totalMinor, m_order.totals.currency};
        const Money over{m_item.left.minor - total.minor, currency};
        const QString label = tr("Sell for %1").arg(formatAmount(total));
        if (over.minor < 0) {
            return m_form->setReady(label, QString(),
                tr("The payment is %1 short of what was agreed.")
                    .arg(formatMoney({-over.minor, currency})));
        }
        return m_form->setReady(label,
            over.minor == 0 ? tr("Sold as agreed, if the slots are free.")
                            : tr("Sold as agreed, if the slots are free. %1 goes back to the "
                                 "customer.")
                                  .arg(formatMoney(over)));
    }
    showRefund();
}

void ReviewPanel::showRefund()
{
    if (!holdsMoney())
        return m_form->setReady(tr("Close the case"), tr("There is no money in it."));
    const Currency currency = m_item.left.currency;
    const auto amount = readAmount(m_amount->text(), currency);
    if (!amount)
        return m_form->setReady(tr("Give back"), QString(), amount.error().text);
    const QString label = tr("Give back %1").arg(formatAmount(*amount));
    const Money rest{m_item.left.minor - amount->minor, currency};
    if (amount->minor <= 0 || rest.minor < 0) {
        return m_form->setReady(label, QString(),
            tr("Give an amount above zero, up to %1.").arg(formatMoney(m_item.left)));
    }
    m_form->setReady(label, rest.minor == 0
                                ? tr("Nothing is left of the payment then.")
                                : tr("%1 is left of the payment then.").arg(formatMoney(rest)));
}

void ReviewPanel::decide(const QString &why)
{
    if (m_take->isChecked()) {
        Q_EMIT sellWanted(m_item.id, {}, why);
    } else if (m_offer->isChecked()) {
        Q_EMIT sellWanted(m_item.id, {*m_other}, why);
    } else {
        const auto amount = readAmount(m_amount->text(), m_item.left.currency);
        const bool some = amount && holdsMoney();
        Q_EMIT refundWanted(m_item.id, some ? std::optional(amount->minor) : std::nullopt,
            some ? chosenTender(m_tender) : std::nullopt, why);
    }
}

} // namespace holdfast
