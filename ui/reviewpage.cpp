// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "card.h"
#include "format.h"
#include "refundnotice.h"
#include "rowtable.h"
#include "statepage.h"
#include "theme.h"
#include "whendone.h"
#include "words.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace holdfast {

namespace {

class ReviewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        option->palette.setColor(QPalette::Highlight, tones(option->palette).tint);
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        if (index.column() == ReviewModel::LeftColumn) {
            option->text = formatMoney(index.data(ReviewModel::MoneyRole).value<Money>());
            option->font = typeFont(option->font, Type::Body, true);
        }
    }
};

} // namespace

ReviewPage::ReviewPage(BoardModel *board, QWidget *parent)
    : QWidget(parent)
    , m_checkouts({})
    , m_model(new ReviewModel(this))
    , m_table(new RowTable(this))
    , m_empty(new StatePage(this))
    , m_pages(new QStackedWidget(this))
    , m_side(new QStackedWidget(this))
    , m_panel(new ReviewPanel(board, this))
    , m_noCase(new StatePage(this))
{
    setObjectName(QStringLiteral("reviewPage"));
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setAccessibleName(tr("Payments that wait for a decision, the oldest first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ReviewDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(
        ReviewModel::CustomerColumn, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    const int widths[ReviewModel::ColumnCount] = {12, 22, 24, 11, 18};
    for (int column = 0; column < ReviewModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, em * widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(
        ReviewModel::AgeColumn, QHeaderView::ResizeToContents);
    m_empty->setObjectName(QStringLiteral("reviewEmptyPage"));
    m_noCase->setObjectName(QStringLiteral("reviewNoCasePage"));
    m_side->addWidget(m_panel);
    m_side->addWidget(m_noCase);
    m_side->setMinimumWidth(em * 48);

    auto *split = new QWidget(this);
    auto *layout = new QHBoxLayout(split);
    const int margin = step(this, 3);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(margin);
    layout->addWidget(new Card(m_table, this), 6);
    layout->addWidget(new Card(m_side, this), 4);
    auto *empty = new QWidget(this);
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(margin, 0, margin, 0);
    emptyLayout->addWidget(new Card(m_empty, this));
    m_pages->addWidget(split);
    m_pages->addWidget(empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReviewPage::readCase);
    connect(m_table, &QTableView::activated, m_panel, &ReviewPanel::takeFocus);
    connect(m_panel, &ReviewPanel::left, this, [this] { m_table->setFocus(); });
    connect(m_noCase, &StatePage::firstWanted, this, &ReviewPage::readCase);
    connect(m_panel, &ReviewPanel::sellWanted, this,
        [this](qint64 review, const QVector<WantedLine> &instead, const QString &why) {
            decide([this, review, instead, why](const Call &call) {
                return m_checkouts.sellReview(call, review, instead, why);
            });
        });
    connect(m_panel, &ReviewPanel::refundWanted, this,
        [this](qint64 review, std::optional<qint64> amount, std::optional<Tender> tender,
            const QString &why) {
            decide([this, review, amount, tender, why](const Call &call) {
                return m_checkouts.refundReview(call, review, amount, tender, why);
            });
        });
    connect(m_panel->form(), &DecisionForm::askAgainWanted, this, &ReviewPage::ask);
    showRows();
}

void ReviewPage::decide(Decision decision)
{
    m_decision = std::move(decision);
    m_call = m_checkouts.newCall();
    ask();
}

void ReviewPage::ask()
{
    whenDone(m_decision(m_call), this, [this](const Result<ReviewItem> &item) {
        if (item) {
            m_panel->form()->endWaiting();
            decided(*item);
            return;
        }
        m_panel->form()->refuse(item.error());
        if (m_panel->form()->isWaiting())
            return;
        // The panel makes room for the row that was selected meanwhile.
        const ReviewItem *current = m_model->item(m_table->currentIndex().row());
        if (!current || current->id != m_panel->review())
            Q_EMIT notice(noticeFor(item.error()));
        refresh();
    });
}

void ReviewPage::decided(const ReviewItem &item)
{
    const QString sold = item.soldOrder ? tr("Sold as order %1.").arg(item.soldOrder) : QString();
    const auto refund = std::find_if(item.refunds.cbegin(), item.refunds.cend(),
        [this](const Refund &each) { return each.id == m_call.operation; });
    if (refund != item.refunds.cend())
        tellOfRefund(
            m_checkouts, *refund, sold, this, [this](const Notice &text) { Q_EMIT notice(text); });
    else
        Q_EMIT notice({Notice::Tone::Done, sold.isEmpty() ? tr("The case is closed.") : sold});
    // An answer may come when somebody types on another page.
    if (!item.open && isVisible())
        m_table->setFocus();
    refresh();
}

void ReviewPage::setDesk(const Desk &desk)
{
    m_checkouts = CheckoutService(desk);
}

void ReviewPage::setUsable(bool usable)
{
    m_panel->form()->setUsable(usable);
    if (usable == m_usable)
        return;
    m_usable = usable;
    if (usable)
        refresh();
    showRows();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_table->setFocus();
}

void ReviewPage::refresh()
{
    if (!m_usable)
        return;
    const quint64 reading = ++m_reading;
    whenDone(m_checkouts.reviews(false), this,
        [this, reading](const Result<QVector<ReviewItem>> &items) {
            if (reading != m_reading)
                return;
            if (items)
                accept(*items);
            else if (isVisible())
                Q_EMIT failed(items.error());
        });
}

void ReviewPage::accept(const QVector<ReviewItem> &items)
{
    const ReviewItem *fresh = nullptr;
    for (const ReviewItem &item : items) {
        if (item.id > m_newest) {
            m_newest = item.id;
            fresh = &item;
        }
    }
    if (fresh && m_loaded) {
        Q_EMIT notice({Notice::Tone::Warning,
            tr("A payment of %1 waits for a decision: %2", "amount, what happened")
                .arg(formatMoney(fresh->amount), reviewReasonText(fresh->reason))});
    }
    m_loaded = true;
    m_model->setItems(items);
    showRows();
    readCase();
    Q_EMIT countChanged(int(items.size()));
}

void ReviewPage::showRows()
{
    const bool empty = m_model->rowCount() == 0;
    if (m_loaded)
        m_empty->showState(tr("No payments wait for a decision."),
            tr("Money that comes too late, twice, or not as agreed is listed here."));
    else if (m_usable)
        m_empty->showState(tr("Reading the payments…"), QString());
    else
        m_empty->showState(tr("The payments cannot be read"),
            tr("The database does not answer. They are here as soon as it does."));
    if (m_pages->currentIndex() != int(empty)) {
        m_pages->setCurrentIndex(int(empty));
        Q_EMIT noticeRoomChanged();
    }
    if (!empty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ReviewPage::readCase()
{
    const ReviewItem *item = m_model->item(m_table->currentIndex().row());
    if (!item || !m_usable || m_panel->form()->isWaiting())
        return;
    const bool another = item->id != m_panel->review();
    if (another) {
        m_noCase->showState(tr("Reading the payment…"), QString());
        m_side->setCurrentWidget(m_noCase);
    }
    const quint64 reading = ++m_caseReading;
    whenDone(m_checkouts.order(item->order), this,
        [this, reading, another, item = *item](const Result<Order> &order) {
            if (reading != m_caseReading || m_panel->form()->isWaiting())
                return;
            if (order) {
                m_panel->setCase(item, *order);
                m_side->setCurrentWidget(m_panel);
            } else if (another) {
                m_noCase->showState(
                    tr("The payment could not be read"), order.error().text, tr("Try again"));
            } else {
                Q_EMIT failed(order.error());
            }
        });
}

QRect ReviewPage::noticeRoom() const
{
    const QWidget *free = m_pages->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_empty;
    return QRect(free->mapTo(this, QPoint()), free->size());
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace holdfast
