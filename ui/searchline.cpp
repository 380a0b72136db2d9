// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchline.h"

#include "format.h"
#include "icons.h"
#include "theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>

namespace holdfast {

namespace {

constexpr int visibleMatches = 8;
constexpr Millis pause{150};

/// Keys that on an empty line mean the cart's current line.
bool isForTheCart(const QKeyEvent *event)
{
    const int key = event->key();
    return event->matches(QKeySequence::Undo) || key == Qt::Key_Plus || key == Qt::Key_Minus
           || key == Qt::Key_Equal || key == Qt::Key_Delete || key == Qt::Key_Slash;
}

bool isBuyNow(const QKeyEvent *event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
           && event->modifiers() & Qt::ShiftModifier;
}

} // namespace

void SearchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tone = tones(option.palette);
    const int pad = step(option.widget, 3);
    const QRect content = option.rect.adjusted(pad, 0, -pad, 0);
    const auto direction = option.direction;
    const auto start = int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const auto end = int(QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter);
    painter->save();
    painter->fillRect(option.rect,
        option.state & QStyle::State_Selected ? tone.tint : option.palette.color(QPalette::Base));
    const bool slot = index.data(SearchModel::OrderRole).isNull()
                      && index.data(SearchModel::CustomerRole).isNull();
    if (!slot) {
        const QString aside = index.data(SearchModel::StockTextRole).toString();
        const int asideWidth =
            std::min(option.fontMetrics.horizontalAdvance(aside), content.width() / 2);
        const QRect asideRect(
            content.right() - asideWidth + 1, content.top(), asideWidth, content.height());
        const QRect whoRect(
            content.left(), content.top(), content.width() - asideWidth - pad, content.height());
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QStyle::visualRect(direction, content, whoRect), start,
            option.fontMetrics.elidedText(
                index.data().toString(), Qt::ElideRight, whoRect.width()));
        painter->setPen(tone.muted);
        painter->drawText(QStyle::visualRect(direction, content, asideRect), end,
            option.fontMetrics.elidedText(aside, Qt::ElideRight, asideWidth));
        painter->restore();
        return;
    }
    const auto stock = Stock(index.data(BoardModel::StockRole).toInt());
    const bool gone = stock == Stock::SoldOut || stock == Stock::NotOnSale;
    const QString price = formatAmount(index.data(SearchModel::PriceRole).value<Money>());
    const int priceWidth = option.fontMetrics.averageCharWidth() * 13;
    const QRect priceRect(
        content.right() - priceWidth + 1, content.top(), priceWidth, content.height());
    const int stockWidth = option.fontMetrics.averageCharWidth() * 16;
    const QRect stockRect(
        priceRect.left() - stockWidth, content.top(), stockWidth, content.height());
    const QRect titleRect(
        content.left(), content.top(), stockRect.left() - content.left() - pad, content.height());
    painter->setFont(option.font);
    painter->setPen(gone ? tone.muted : option.palette.color(QPalette::Text));
    painter->drawText(QStyle::visualRect(direction, content, priceRect), end, price);
    const qint64 quantity = index.data(SearchModel::QuantityRole).toLongLong();
    QString title = index.data(Qt::DisplayRole).toString();
    if (quantity != 1)
        title = tr("%L1 × %2").arg(quantity).arg(title);
    painter->drawText(QStyle::visualRect(direction, content, titleRect), start,
        option.fontMetrics.elidedText(title, Qt::ElideRight, titleRect.width()));
    painter->setPen(stock == Stock::Only     ? tone.warning
                    : stock == Stock::InCart ? tone.accent
                                             : tone.muted);
    painter->drawText(QStyle::visualRect(direction, content, stockRect), end,
        option.fontMetrics.elidedText(
            index.data(SearchModel::StockTextRole).toString(), Qt::ElideRight, stockWidth));
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 50,
        option.fontMetrics.height() + step(option.widget, 4)};
}

SearchLine::SearchLine(BoardModel *board, QWidget *parent)
    : QLineEdit(parent)
    , m_model(new SearchModel(board, this))
    , m_popup(new QListView(parent))
    , m_nothing(new NoticeText(m_popup))
    , m_icon(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setObjectName(QStringLiteral("searchLine"));
    setAccessibleName(tr("Find a slot"));
    setAccessibleDescription(
        tr("Type a market, a size or a title; a number and x before it is the quantity, a number "
           "alone is an order. A name or e-mail address finds a customer."));
    setPlaceholderText(tr("Slot, customer or order: 3x ca q"));
    setClearButtonEnabled(true);
    nameClearButton(this);
    m_icon->setText(accessibleName());
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    setMaximumWidth(fontMetrics().averageCharWidth() * 100);
    m_popup->setObjectName(QStringLiteral("searchPopup"));
    m_popup->setAccessibleName(tr("Slots found"));
    m_popup->setModel(m_model);
    m_popup->setItemDelegate(new SearchDelegate(m_popup));
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setUniformItemSizes(true);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setFrameShape(QFrame::Box);
    m_popup->setLineWidth(1);
    m_popup->setMouseTracking(true);
    m_popup->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const QString words = m_model->customerWords(); !words.isEmpty())
            Q_EMIT customersWanted(words);
    });
    m_nothing->setObjectName(QStringLiteral("searchNothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setContentsMargins(step(this, 3), 0, step(this, 3), 0);
    setMuted(m_nothing);
    connect(this, &QLineEdit::textChanged, this, &SearchLine::typed);
    connect(m_popup, &QListView::clicked, this,
        [this](const QModelIndex &index) { choose(index, false); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SearchLine::showPopup);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SearchLine::showPopup);
    dress();
}

void SearchLine::dress()
{
    m_icon->setIcon(icon(QStringLiteral("search"), palette()));
    QPalette line = m_popup->palette();
    line.setColor(QPalette::Dark, tones(palette()).line);
    m_popup->setPalette(line);
}

void SearchLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        m_icon->setIcon(icon(QStringLiteral("search"), palette()));
}

void SearchLine::focusLine()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchLine::typed(const QString &text)
{
    m_model->setText(text);
    m_pause.start();
    showPopup();
}

void SearchLine::setCustomers(const QString &words, const QVector<Customer> &customers)
{
    m_model->setCustomers(words, customers);
    if (isInVain())
        showPopup();
}

bool SearchLine::isInVain() const
{
    return m_model->isInVain(
        isSignalConnected(QMetaMethod::fromSignal(&SearchLine::customersWanted)));
}

void SearchLine::showPopup()
{
    const bool inVain = isInVain();
    const int rows = inVain ? 1 : m_model->rowCount();
    if (rows == 0 || !hasFocus()) {
        m_popup->hide();
        return;
    }
    const int rowHeight =
        inVain ? fontMetrics().height() + step(this, 4) : m_popup->sizeHintForRow(0);
    const int height = std::min(rows, visibleMatches) * rowHeight + 2 * m_popup->frameWidth();
    const QPoint corner = mapTo(m_popup->parentWidget(), QPoint(0, this->height() + step(this)));
    m_popup->setGeometry(QRect(corner, QSize(width(), height)));
    m_popup->show();
    m_popup->raise();
    m_nothing->setText(m_nothing->fontMetrics().elidedText(
        tr("Nothing found for \"%1\".").arg(text().simplified()), Qt::ElideRight,
        m_popup->viewport()->width() - step(this, 6)));
    m_nothing->setGeometry(m_popup->viewport()->geometry());
    m_nothing->setVisible(inVain);
    if (inVain)
        return;
    if (!m_popup->currentIndex().isValid())
        m_popup->setCurrentIndex(m_model->index(0));
    Q_EMIT highlighted(m_popup->currentIndex().data(BoardModel::ListingIdRole).toLongLong());
}

void SearchLine::choose(const QModelIndex &index, bool atOnce)
{
    if (const qint64 order = index.data(SearchModel::OrderRole).toLongLong(); order > 0) {
        clear();
        m_popup->hide();
        Q_EMIT orderWanted(order);
        return;
    }
    if (const QVariant found = index.data(SearchModel::CustomerRole); found.isValid()) {
        clear();
        m_popup->hide();
        Q_EMIT customerWanted(found.value<Customer>());
        return;
    }
    if (!index.isValid() || !m_mayAdd)
        return;
    const qint64 listing = index.data(BoardModel::ListingIdRole).toLongLong();
    const QString variant = index.data(SearchModel::VariantRole).toString();
    const qint64 quantity = m_model->query().quantity;
    clear();
    m_popup->hide();
    if (atOnce)
        Q_EMIT bought(listing, variant, quantity);
    else
        Q_EMIT chosen(listing, variant, quantity);
}

bool SearchLine::event(QEvent *event)
{
    // Once something is typed, Shift+Enter means a match and never what is selected on the board.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty()
        && isBuyNow(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()
        && isForTheCart(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    const int row = m_popup->currentIndex().row();
    const auto go = [&](int to) {
        to = std::clamp(to, 0, std::max(0, m_model->rowCount() - 1));
        m_popup->setCurrentIndex(m_model->index(to));
        Q_EMIT highlighted(m_popup->currentIndex().data(BoardModel::ListingIdRole).toLongLong());
    };
    if (text().isEmpty() && isForTheCart(event))
        return;
    switch (event->key()) {
    case Qt::Key_Down:
        go(row + 1);
        return;
    case Qt::Key_Up:
        go(row - 1);
        return;
    case Qt::Key_PageDown:
        go(row + visibleMatches);
        return;
    case Qt::Key_PageUp:
        go(row - visibleMatches);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat() && m_popup->isVisible())
            choose(m_popup->currentIndex(), isBuyNow(event));
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_popup->hide();
}

} // namespace holdfast
