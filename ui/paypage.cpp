// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paypage.h"

#include "columnscroll.h"
#include "format.h"
#include "theme.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace holdfast {

namespace {

QLabel *big(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setType(label, Type::Total, true);
    return label;
}

QHBoxLayout *row(QLabel *name, QWidget *value)
{
    auto *layout = new QHBoxLayout;
    layout->addWidget(name);
    layout->addStretch(1);
    layout->addWidget(value);
    return layout;
}

} // namespace

PayPage::PayPage(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choice(new QHBoxLayout)
    , m_totalName(new QLabel(tr("Total"), this))
    , m_total(big("payTotal", this))
    , m_receivedName(new QLabel(tr("&Received"), this))
    , m_received(new QLineEdit(this))
    , m_quick(new QWidget(this))
    , m_sums(new QGridLayout(m_quick))
    , m_changeName(new QLabel(tr("Change"), this))
    , m_change(big("payChange", this))
    , m_hint(new QLabel(this))
    , m_stripe(new ActionButton(tr("Pay by card with Stripe"), QString(), this))
    , m_stripeHint(new QLabel(this))
    , m_take(new ActionButton(tr("Take cash"), tr("Enter"), this))
    , m_back(new ActionButton(tr("Back"), tr("Esc"), this))
{
    setObjectName(QStringLiteral("payPage"));
    setType(m_title, Type::Title, true);
    m_title->setObjectName(QStringLiteral("payTitle"));
    m_title->setWordWrap(true);
    setMuted(m_totalName);
    setMuted(m_receivedName);
    setMuted(m_changeName);
    m_received->setObjectName(QStringLiteral("receivedEdit"));
    m_received->setAccessibleName(tr("Received"));
    m_received->setAlignment(Qt::AlignRight);
    m_received->setMaxLength(40);
    setType(m_received, Type::Total);
    m_received->setMaximumWidth(m_received->fontMetrics().averageCharWidth() * 16);
    m_receivedName->setBuddy(m_received);
    // It is counted out from this number.
    QFont change = m_change->font();
    change.setPointSizeF(change.pointSizeF() * 1.5);
    m_change->setFont(change);
    m_hint->setObjectName(QStringLiteral("payHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    // Keeps its place, so that the buttons do not jump while an amount is typed.
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().height());
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_stripe->setObjectName(QStringLiteral("stripeButton"));
    m_stripe->hide();
    m_stripeHint->setObjectName(QStringLiteral("stripeHint"));
    m_stripeHint->setWordWrap(true);
    m_stripeHint->setTextFormat(Qt::PlainText);
    setMuted(m_stripeHint);
    m_stripeHint->hide();
    m_take->setObjectName(QStringLiteral("takeButton"));
    m_take->setPrimary(true);
    m_back->setObjectName(QStringLiteral("payBackButton"));
    m_sums->setContentsMargins(0, 0, 0, 0);
    m_sums->setSpacing(step(this, 2));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(this, 2));
    buttons->addWidget(m_back);
    buttons->addWidget(m_take, 1);
    auto *layout = new QVBoxLayout(this);
    const int pad = step(this, 4);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(step(this, 3));
    m_choice->setSpacing(step(this));
    m_choice->addStretch(1);
    m_head->setSpacing(step(this, 2));
    m_head->addWidget(m_title, 1);
    m_head->addLayout(m_choice);
    layout->addLayout(m_head);
    auto *sums = new QWidget(this);
    m_column = new QVBoxLayout(sums);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(step(this, 3));
    m_column->addLayout(row(m_totalName, m_total));
    m_column->addLayout(row(m_receivedName, m_received));
    m_column->addWidget(m_quick);
    m_column->addLayout(row(m_changeName, m_change));
    m_column->addWidget(m_hint);
    m_column->addStretch(1);
    m_column->addWidget(m_stripeHint);
    layout->addWidget(new ColumnScroll(sums, this), 1);
    layout->addWidget(m_stripe);
    layout->addLayout(buttons);

    connect(m_received, &QLineEdit::textChanged, this, &PayPage::refresh);
    connect(m_take, &QPushButton::clicked, this, &PayPage::take);
    connect(m_back, &QPushButton::clicked, this, &PayPage::left);
    connect(m_stripe, &QPushButton::clicked, this, &PayPage::chooseStripe);
    connectKeys();
}

void PayPage::connectKeys()
{
    const auto on = [this](const QKeySequence &key, auto function) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        on(key, [this] {
            auto *button = qobject_cast<QAbstractButton *>(focusWidget());
            if (button && button->hasFocus() && button != m_take)
                button->click();
            else
                take();
        });
    }
    on(Qt::Key_Escape, [this] { Q_EMIT left(); });
    for (int i = 0; i < 4; ++i) {
        on(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [this, i] {
            const QVector<Money> sums = quickSums();
            if (m_received->isVisible() && m_received->isEnabled() && i < sums.size())
                chooseSum(sums.at(i));
        });
    }
    on(Qt::Key_Down, [this] { stepSum(1); });
    on(Qt::Key_Up, [this] { stepSum(-1); });
}

void PayPage::addTender(Tender tender, QAction *begin)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("tender_%1").arg(tenderName(tender)));
    button->setText(tr("%1 %2", "Cash, F8").arg(plainText(begin->text()), keyText(begin)));
    button->setAccessibleName(plainText(begin->text()));
    button->setToolTip(begin->toolTip());
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, begin] {
        begin->trigger();
        // Unless the action has begun with it, the tender is what it was.
        showTender();
    });
    connect(begin, &QAction::enabledChanged, this, &PayPage::refreshTenders);
    m_tenders.insert(tender, {button, begin});
    refreshTenders();
    m_choice->insertWidget(m_choice->count() - 1, button);
}

void PayPage::begin(Tender tender, const Cart &cart)
{
    m_tender = tender;
    m_cart = cart;
    m_obstacle.clear();
    m_busy = false;
    const bool cash = tender == Tender::Cash;
    m_title->setText(cash ? tr("Take cash") : tr("Sell on account"));
    setAccessibleName(m_title->text());
    fitHead();
    m_take->setLabel(cash ? tr("Take cash") : tr("Sell on account"));
    m_receivedName->setVisible(cash);
    m_received->setVisible(cash);
    m_quick->setVisible(cash);
    m_changeName->setVisible(cash);
    m_change->setVisible(cash);
    showTender();
    m_received->setText(formatAmount(total()));
    refreshQuickSums();
    refresh();
    takeFocus();
}

void PayPage::insertBelowTitle(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

void PayPage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHead();
    placeQuickSums();
}

/// The choice of a tender beside the title where both fit, otherwise beneath it.
void PayPage::fitHead()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + step(this);
    const bool beside =
        title + m_head->spacing() + m_choice->sizeHint().width() <= width() - step(this, 8);
    m_head->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PayPage::takeFocus()
{
    if (m_tender == Tender::Cash) {
        m_received->setFocus();
        m_received->selectAll();
    } else {
        m_take->setFocus();
    }
}

void PayPage::setCart(const Cart &cart)
{
    const Money before = total();
    const bool exact = m_received->text() == formatAmount(before);
    m_cart = cart;
    if (!(before == total())) {
        if (exact)
            m_received->setText(formatAmount(total()));
        refreshQuickSums();
    }
    refresh();
}

void PayPage::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void PayPage::setBusy(bool busy)
{
    const bool over = m_busy && !busy;
    m_busy = busy;
    refresh();
    // What is disabled loses the keyboard for good.
    if (over && isVisible())
        takeFocus();
}

void PayPage::setStripeAction(const QAction *action)
{
    m_stripe->setUnwrittenKey(keyText(action));
    m_stripe->setAside(keyText(action));
}

void PayPage::offerStripe(const QString &whyNot)
{
    m_stripeObstacle = whyNot;
    m_stripe->show();
    refresh();
}

void PayPage::refreshQuickSums()
{
    qDeleteAll(m_quick->findChildren<ActionButton *>(Qt::FindDirectChildrenOnly));
    int number = 0;
    for (const Money &sum : quickSums()) {
        const QString text = formatAmount(sum);
        auto *button = new ActionButton(number == 0 ? tr("Exact") : text, QString(), m_quick);
        button->setObjectName(QStringLiteral("quickSum_%1").arg(sum.minor));
        button->setAccessibleDescription(tr("Received %1").arg(text));
        const QString key =
            QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number)).toString(QKeySequence::NativeText);
        button->setUnwrittenKey(key);
        button->setToolTip(
            tr("%1 (%2)", "sum received, key")
                .arg(number == 0 ? tr("Received just as much") : tr("Received %1").arg(text), key));
        connect(button, &QPushButton::clicked, this, [this, sum] { chooseSum(sum); });
        ++number;
    }
    placeQuickSums();
}

/// In one row where all of them are read whole, otherwise in two.
void PayPage::placeQuickSums()
{
    const auto sums = m_quick->findChildren<ActionButton *>(Qt::FindDirectChildrenOnly);
    int widest = 0;
    for (ActionButton *sum : sums) {
        widest = std::max(widest, sum->sizeHint().width());
        m_sums->removeWidget(sum);
    }
    const int count = int(sums.size());
    const int room = width() - step(this, 8);
    const bool fits = count * (widest + m_sums->spacing()) - m_sums->spacing() <= room;
    const int columns = std::max(1, fits ? count : (count + 1) / 2);
    for (int i = 0; i < count; ++i)
        m_sums->addWidget(sums.at(i), i / columns, i % columns);
}

QVector<Money> PayPage::quickSums() const
{
    QVector<Money> sums{total()};
    sums += likelyCash(total());
    return sums;
}

void PayPage::chooseSum(const Money &sum)
{
    m_received->setText(formatAmount(sum));
    m_received->setFocus();
    m_received->selectAll();
}

void PayPage::stepSum(int difference)
{
    if (!m_received->isVisible() || !m_received->isEnabled())
        return;
    const auto received = readAmount(m_received->text(), total().currency);
    const QVector<Money> sums = quickSums();
    int at = -1;
    for (int i = 0; i < sums.size(); ++i) {
        if (received && sums.at(i).minor <= received->minor)
            at = i;
    }
    const bool between = at >= 0 && !(sums.at(at) == *received);
    const int next = difference < 0 && between ? at : at + difference;
    if (next >= 0 && next < sums.size())
        chooseSum(sums.at(next));
}

void PayPage::refresh()
{
    const Tones &tone = tones(palette());
    m_total->setText(formatMoney(total()));
    QString hint = m_obstacle;
    bool enough = true;
    if (m_tender == Tender::Cash) {
        const auto received = readAmount(m_received->text(), total().currency);
        enough = received && received->minor >= total().minor;
        m_change->setText(enough ? formatMoney({received->minor - total().minor, total().currency})
                                 : QStringLiteral("–"));
        if (hint.isEmpty() && !received)
            hint = received.error().text;
        else if (hint.isEmpty() && received->minor < 0)
            hint = tr("Cash received cannot be negative.");
        else if (hint.isEmpty() && !enough)
            hint = tr("%1 is missing.")
                       .arg(formatMoney({total().minor - received->minor, total().currency}));
    } else if (hint.isEmpty() && m_cart.customer) {
        const QString whom =
            m_cart.customer->business.isEmpty() ? m_cart.customer->name : m_cart.customer->business;
        hint = whom.isEmpty() ? tr("The invoice goes to %1.").arg(m_cart.customer->email)
                              : tr("The invoice goes to %1, %2.").arg(whom, m_cart.customer->email);
    }
    const bool wrong = !m_obstacle.isEmpty() || !enough;
    QPalette colors = m_hint->palette();
    colors.setColor(QPalette::WindowText, wrong ? tone.urgent : tone.muted);
    m_hint->setPalette(colors);
    m_hint->setText(m_busy ? tr("Recording the payment…") : hint);
    m_take->setEnabled(!m_busy && !wrong);
    m_back->setEnabled(!m_busy);
    m_received->setEnabled(!m_busy);
    m_quick->setEnabled(!m_busy);
    refreshTenders();
    m_stripe->setEnabled(!m_busy && m_obstacle.isEmpty() && m_stripeObstacle.isEmpty());
    m_stripe->setAccessibleDescription(m_stripeObstacle);
    m_stripeHint->setText(m_stripeObstacle);
    m_stripeHint->setVisible(!m_stripeObstacle.isEmpty());
}

void PayPage::showTender()
{
    if (QToolButton *button = m_tenders.value(m_tender).button)
        button->setChecked(true);
}

void PayPage::refreshTenders()
{
    for (const TenderChoice &choice : std::as_const(m_tenders))
        choice.button->setEnabled(!m_busy && choice.begin->isEnabled());
}

void PayPage::chooseStripe()
{
    if (!m_stripe->isEnabled())
        return;
    setBusy(true);
    Q_EMIT stripeChosen(total().minor);
}

void PayPage::take()
{
    if (!m_take->isEnabled() || m_busy)
        return;
    std::optional<qint64> received;
    if (m_tender == Tender::Cash)
        received = readAmount(m_received->text(), total().currency)->minor;
    setBusy(true);
    Q_EMIT taken(m_tender, received, total().minor);
}

} // namespace holdfast
