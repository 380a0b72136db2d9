// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listfilterbar.h"

#include "flow.h"
#include "spoken.h"
#include "theme.h"
#include "words.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace holdfast {

namespace {

/// Between two letters of a fast typist a list of thousands need not be gone through.
constexpr int typingMs = 60;
/// More than anybody goes through in a chooser; words find them.
constexpr qsizetype mostMarkets = 500;

struct ListOrder
{
    QString text;
    int column;
    Qt::SortOrder order;
};

} // namespace

QComboBox *compactCombo(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(accessibleName);
    // On Linux, Qt says for the name what is chosen.
    combo->setAccessibleDescription(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(11);
    return combo;
}

ListFilterBar::ListFilterBar(BoardModel *board, ListingsModel *list, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_list(list)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_choosers(new QHBoxLayout)
    , m_line(new QLineEdit(this))
    , m_market(compactCombo("marketFilter", tr("Market"), this))
    , m_state(compactCombo("stockFilter", tr("Stock"), this))
    , m_order(compactCombo("listOrder", tr("Order of the list"), this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("listFilterBar"));
    m_line->setObjectName(QStringLiteral("filterLine"));
    m_line->setAccessibleName(tr("Filter the list by words"));
    m_line->setPlaceholderText(tr("Filter by words"));
    m_line->setClearButtonEnabled(true);
    nameClearButton(m_line);
    // Its hint can be read beside its button.
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(m_line->placeholderText())
                            + 3 * m_line->fontMetrics().height());
    m_line->setTextMargins(step(this), 0, 0, 0);
    m_line->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("filterCount"));
    setMuted(m_count);
    using State = ListingFilter::State;
    for (const auto &[text, state] : std::initializer_list<std::pair<QString, State>>{
             {tr("Any stock"), State::Any}, {tr("Available"), State::Free},
             {tr("Only a few left"), State::Few}, {tr("Sold out"), State::SoldOut},
             {tr("Held"), State::Held}, {tr("In cart"), State::InCart}})
        m_state->addItem(text, int(state));
    for (const auto &[text, column, order] :
        std::initializer_list<ListOrder>{{tr("As on the board"), -1, Qt::AscendingOrder},
            {tr("Fewest left first"), BoardModel::AvailableColumn, Qt::AscendingOrder},
            {tr("Most left first"), BoardModel::AvailableColumn, Qt::DescendingOrder},
            {tr("Cheapest first"), BoardModel::PriceColumn, Qt::AscendingOrder},
            {tr("Dearest first"), BoardModel::PriceColumn, Qt::DescendingOrder},
            {tr("Most sold first"), BoardModel::SoldColumn, Qt::DescendingOrder},
            {tr("Most held first"), BoardModel::HeldColumn, Qt::DescendingOrder}})
        m_order->addItem(text, QPoint(column, int(order)));
    m_order->setPlaceholderText(tr("By a column"));
    m_layout->setContentsMargins(step(this, 3), 0, step(this, 3), step(this, 2));
    m_layout->setSpacing(step(this, 2));
    m_layout->addWidget(m_line, 1);
    m_layout->addLayout(m_choosers);
    m_choosers->setSpacing(step(this, 2));
    for (QComboBox *chooser : {m_market, m_state, m_order})
        m_choosers->addWidget(chooser);
    m_choosers->addWidget(m_count);
    m_choosers->addStretch(0);
    m_market->addItem(tr("All markets"), QString());

    m_soon.setSingleShot(true);
    m_soon.setInterval(typingMs);
    connect(&m_soon, &QTimer::timeout, this, &ListFilterBar::apply);
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_market, &QComboBox::currentIndexChanged, this, &ListFilterBar::apply);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ListFilterBar::apply);
    connect(m_order, &QComboBox::activated, this, [this] {
        const QPoint order = m_order->currentData().toPoint();
        Q_EMIT orderWanted(order.x(), Qt::SortOrder(order.y()));
    });
    connect(board, &BoardModel::structureChanged, this, &ListFilterBar::refreshMarkets);
    connect(list, &ListingsModel::countChanged, this, &ListFilterBar::refreshCount);
}

void ListFilterBar::setEdition(const QString &edition)
{
    m_edition = edition;
    apply();
}

void ListFilterBar::setSize(const QString &size)
{
    m_size = size;
    apply();
}

void ListFilterBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void ListFilterBar::clear()
{
    m_line->clear();
    m_market->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    apply();
}

void ListFilterBar::showOrder(int column, Qt::SortOrder order)
{
    const QPoint wanted(column, column < 0 ? int(Qt::AscendingOrder) : int(order));
    m_order->setCurrentIndex(m_order->findData(wanted));
}

void ListFilterBar::apply()
{
    m_soon.stop();
    m_list->setFilter({.words = foldWords(m_line->text()),
        .state = ListingFilter::State(m_state->currentData().toInt()),
        .edition = m_edition,
        .market = m_market->currentData().toString(),
        .size = m_size});
    refreshCount();
    Q_EMIT filtered();
}

void ListFilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshMarkets();
}

void ListFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    flow(m_layout, width() - step(this, 6));
}

bool ListFilterBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        flow(m_layout, width() - step(this, 6));
    return done;
}

QSize ListFilterBar::minimumSizeHint() const
{
    // The choosers can stand beneath the words.
    const int needed = std::max(m_line->minimumWidth(), m_choosers->minimumSize().width());
    return {needed + step(this, 6), QWidget::minimumSizeHint().height()};
}

/// Thousands of entries are made only for somebody who sees them.
void ListFilterBar::refreshMarkets()
{
    if (!isVisible())
        return;
    QStringList markets;
    for (const Listing &listing : m_board->listings()) {
        if (markets.isEmpty() || markets.last() != listing.market)
            markets.append(listing.market);
    }
    m_market->setVisible(markets.size() <= mostMarkets);
    if (markets.size() > mostMarkets)
        markets.clear();
    QStringList have;
    for (int i = 1; i < m_market->count(); ++i)
        have.append(m_market->itemText(i));
    if (have == markets)
        return;
    const QString chosen = m_market->currentData().toString();
    {
        const QSignalBlocker blocker(m_market);
        m_market->clear();
        m_market->addItem(tr("All markets"), QString());
        for (const QString &market : std::as_const(markets))
            m_market->addItem(market, market);
        m_market->setCurrentIndex(std::max(0, m_market->findData(chosen)));
    }
    apply();
}

void ListFilterBar::refreshCount()
{
    m_count->setText(
        tr("%L1 of %L2", "shown, all").arg(m_list->rowCount()).arg(m_board->rowCount()));
}

bool ListFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (!m_line->text().isEmpty()) {
            m_line->clear();
            return true;
        }
        Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        apply();
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace holdfast
