// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderspage.h"

#include "card.h"
#include "format.h"
#include "refundnotice.h"
#include "refundpage.h"
#include "rowtable.h"
#include "statepage.h"
#include "theme.h"
#include "whendone.h"
#include "words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QStyledItemDelegate>

namespace holdfast {

namespace {

constexpr int shownOrders = 500;

class OrdersDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        const Tones &tone = tones(option->palette);
        option->palette.setColor(QPalette::Highlight, tone.tint);
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        if (index.column() == OrdersModel::TotalColumn)
            option->text = formatMoney(index.data(OrdersModel::MoneyRole).value<Money>());
        if (index.column() == OrdersModel::NumberColumn)
            option->font = typeFont(option->font, Type::Body, true);
        const auto state = OrderState(index.data(OrdersModel::StateRole).toInt());
        const bool over = state == OrderState::Cancelled || state == OrderState::Refunded;
        if (over) {
            option->palette.setColor(QPalette::Text, tone.muted);
            option->palette.setColor(QPalette::HighlightedText, tone.muted);
        }
    }
};

} // namespace

OrdersPage::OrdersPage(DocumentDesk *documents, QWidget *parent)
    : QWidget(parent)
    , m_documents(documents)
    , m_checkouts({})
    , m_model(new OrdersModel(this))
    , m_table(new RowTable(this))
    , m_empty(new StatePage(this))
    , m_title(new QLabel(this))
    , m_details(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("ordersPage"));
    m_table->setObjectName(QStringLiteral("ordersTable"));
    m_table->setAccessibleName(tr("Orders, newest first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OrdersDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(
        OrdersModel::CustomerColumn, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    m_empty->setObjectName(QStringLiteral("ordersEmptyPage"));

    auto *side = new QWidget(this);
    m_title->setObjectName(QStringLiteral("orderTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setType(m_title, Type::Title, true);
    auto *copy = new ActionButton(tr("Copy number"), QString(), side);
    copy->setObjectName(QStringLiteral("copyOrderButton"));
    m_copy = copy;
    m_details->setObjectName(QStringLiteral("orderDetails"));
    m_details->setAccessibleName(tr("Order details"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false);
    m_details->document()->setDocumentMargin(0);
    m_refund = new ActionButton(tr("Refund…"), tr("Ctrl+G"), side);
    m_refund->setObjectName(QStringLiteral("refundButton"));
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(step(this, 2));
    head->addWidget(m_refund);
    head->addWidget(copy);
    head->addStretch(1);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(step(this, 4), step(this, 3), step(this, 4), step(this, 3));
    sideLayout->setSpacing(step(this, 2));
    sideLayout->addWidget(m_title);
    sideLayout->addLayout(head);
    sideLayout->addWidget(m_details, 1);
    m_bar = new DocumentBar(documents, DocumentBar::Place::Page, this, side);
    sideLayout->addWidget(m_bar);
    side->setMinimumWidth(std::max(em * 40, side->minimumSizeHint().width()));

    auto *list = new QWidget(this);
    auto *layout = new QHBoxLayout(list);
    const int margin = step(this, 3);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(margin);
    m_left = new QStackedWidget(this);
    m_left->addWidget(m_table);
    m_left->addWidget(m_empty);
    layout->addWidget(new Card(m_left, this), 7);
    layout->addWidget(new Card(side, this), 3);
    m_refundPage = new RefundPage(this);
    auto *refunding = new QWidget(this);
    auto *refundingLayout = new QVBoxLayout(refunding);
    refundingLayout->setContentsMargins(margin, 0, margin, 0);
    refundingLayout->addWidget(new Card(m_refundPage, this));
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(list);
    m_whole->addWidget(refunding);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!current.isValid())
                return;
            m_beyond = 0;
            readOrder(selectedNumber());
        });
    connect(copy, &QPushButton::clicked, this, [this] {
        const QString number = QString::number(m_order.number);
        QApplication::clipboard()->setText(number);
        Q_EMIT copied(number);
    });
    connectRefunds();
    showRows();
    showOrder();
}

void OrdersPage::connectRefunds()
{
    connect(m_refund, &QPushButton::clicked, this, &OrdersPage::beginRefund);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, &OrdersPage::beginRefund);
    connect(m_refundPage, &RefundPage::left, this, [this] { showWhole(true); });
    connect(m_refundPage, &RefundPage::refundWanted, this,
        [this](qint64 order, const RefundPlan &plan, std::optional<Tender> tender,
            const QString &why) {
            m_decision = [this, call = m_checkouts.newCall(), order, plan, tender, why] {
                return m_checkouts.refund(call, order, plan, tender, why);
            };
            askForRefund();
        });
    connect(m_refundPage->form(), &DecisionForm::askAgainWanted, this, &OrdersPage::askForRefund);
}

void OrdersPage::askForRefund()
{
    whenDone(m_decision(), this, [this](const Result<Refund> &refund) {
        if (refund) {
            m_refundPage->form()->endWaiting();
            showWhole(true);
            tellOfRefund(m_checkouts, *refund, {}, this,
                [this](const Notice &text) { Q_EMIT notice(text); });
        } else {
            m_refundPage->form()->refuse(refund.error());
        }
        if (!m_refundPage->form()->isWaiting())
            refresh();
    });
}

void OrdersPage::beginRefund()
{
    if (!m_refund->isVisible() || !m_refund->isEnabled())
        return;
    m_decision = nullptr;
    showWhole(false);
    m_refundPage->begin(m_order);
    Q_EMIT noticeRoomChanged();
    // There it would lie over the form.
    Q_EMIT noticeOver();
}

void OrdersPage::showWhole(bool orders)
{
    m_whole->setCurrentIndex(orders ? 0 : 1);
    Q_EMIT noticeRoomChanged();
    // An answer may come when somebody types on another page.
    if (orders && isVisible())
        m_table->setFocus();
}

void OrdersPage::setDesk(const Desk &desk)
{
    m_checkouts = CheckoutService(desk);
}

void OrdersPage::setUsable(bool usable)
{
    m_refundPage->form()->setUsable(usable);
    if (usable == m_usable)
        return;
    m_usable = usable;
    if (usable)
        refresh();
    showRows();
}

void OrdersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
    if (m_whole->currentIndex() == 0)
        (m_left->currentWidget() == m_table ? m_table : static_cast<QWidget *>(this))->setFocus();
}

void OrdersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Where there is little room, what the details say too makes room for what finds an order.
void OrdersPage::fitColumns()
{
    const int em = fontMetrics().averageCharWidth();
    const bool narrow = width() < em * 150;
    const int widths[OrdersModel::ColumnCount] = {11, 22, 30, 16, 8, 13, 17};
    for (int column = 0; column < OrdersModel::ColumnCount; ++column)
        m_table->setColumnWidth(column,
            std::max(em * widths[column], m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->setColumnHidden(OrdersModel::DeskColumn, narrow);
    m_table->setColumnHidden(OrdersModel::LinesColumn, narrow);
}

void OrdersPage::refresh()
{
    m_outdated = true;
    if (!isVisible() || !m_usable)
        return;
    m_outdated = false;
    const quint64 reading = ++m_rowsReading;
    whenDone(m_checkouts.orders({}, shownOrders), this,
        [this, reading](const Result<QVector<OrderRow>> &orders) {
            if (reading != m_rowsReading)
                return;
            if (!orders) {
                m_outdated = true;
                Q_EMIT failed(orders.error());
                return;
            }
            m_loaded = true;
            m_model->setOrders(*orders);
            showRows();
            if (m_beyond > 0)
                open(m_beyond);
            else if (m_table->currentIndex().isValid())
                readOrder(selectedNumber());
        });
}

void OrdersPage::showRows()
{
    const bool empty = m_model->rowCount() == 0;
    if (m_loaded)
        m_empty->showState(tr("No orders yet"), tr("Every sale is kept here with its number."));
    else if (m_usable)
        m_empty->showState(tr("Reading the orders…"), QString());
    else
        m_empty->showState(tr("The orders cannot be read"),
            tr("The database does not answer. They are here as soon as it does."));
    // Only what stood here for the table hands the keyboard on to it: somebody may be typing.
    const bool focus = hasFocus() && m_whole->currentIndex() == 0;
    m_left->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty && !m_table->currentIndex().isValid() && m_beyond == 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (!empty && focus)
        m_table->setFocus();
}

void OrdersPage::readOrder(qint64 number)
{
    const quint64 reading = ++m_orderReading;
    refreshActions();
    whenDone(m_checkouts.order(number), this, [this, reading, number](const Result<Order> &order) {
        if (reading != m_orderReading)
            return;
        if (!order) {
            if (number != m_order.number) {
                m_order = {};
                showOrder();
            }
            if (number == m_beyond) {
                m_beyond = 0;
                showRows();
            }
            Q_EMIT failed(order.error());
            return;
        }
        m_order = *order;
        m_refundPage->setOrder(m_order);
        showOrder();
    });
}

void OrdersPage::showOrder()
{
    const bool known = m_order.number != 0;
    m_copy->setVisible(known);
    m_refund->setVisible(known);
    m_bar->setVisible(known);
    refreshActions();
    m_title->setText(known ? tr("Order %1, %2", "number, state")
                                 .arg(m_order.number)
                                 .arg(orderStateLabel(m_order.state))
                           : QString());
    if (!known) {
        m_details->clear();
        return;
    }
    const DocumentWish wish{m_order, m_bar->wish().kind, false};
    m_bar->setWish(wish);
    m_details->setHtml(orderHtml(
        m_documents->document({m_order, DocumentKind::Receipt, false}), m_order, palette()));
}

void OrdersPage::open(qint64 number)
{
    showWhole(true);
    m_beyond = number;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(OrdersModel::NumberRole).toLongLong() == number) {
            const bool selected = m_table->currentIndex() == index;
            m_beyond = 0;
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            if (selected)
                readOrder(number);
            return;
        }
    }
    m_table->setCurrentIndex({});
    if (m_usable)
        readOrder(number);
}

QRect OrdersPage::noticeRoom() const
{
    if (m_whole->currentIndex() == 0)
        return QRect(m_left->mapTo(this, QPoint()), m_left->size());
    return m_refundPage->noticeRoom().translated(m_refundPage->mapTo(this, QPoint()));
}

qint64 OrdersPage::selectedNumber() const
{
    if (m_beyond > 0)
        return m_beyond;
    return m_table->currentIndex().data(OrdersModel::NumberRole).toLongLong();
}

/// Whoever selects an order means that one, while the one before it may still be in view.
void OrdersPage::refreshActions()
{
    const bool read = m_order.number != 0 && m_order.number == selectedNumber();
    m_copy->setEnabled(read);
    m_bar->setEnabled(read);
    m_refund->setEnabled(read && orderMayMove(m_order.state, OrderState::Refunded)
                         && planRefund(m_order, m_order.refunds, {}));
}

void OrdersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void OrdersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details)
        showOrder();
}

} // namespace holdfast
