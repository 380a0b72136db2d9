// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placementsrow.h"

#include "takentext.h"
#include "theme.h"

#include <algorithm>
#include <QKeyEvent>
#include <QStyle>

namespace holdfast {

namespace {

QString asideText(const Listing &listing, const Variant &variant)
{
    const QString stock = placementStock(listing, variant);
    const QString price = priceDifference(listing, variant);
    return price.isEmpty()
               ? stock
               : PlacementsRow::tr("%1, %2", "price difference, stock").arg(price, stock);
}

} // namespace

PlacementsRow::PlacementsRow(QWidget *parent)
    : QWidget(parent)
    , m_more(new ActionButton(tr("More"), QString(), this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("detailsVariants"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("morePlacementsButton"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->installEventFilter(this);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void PlacementsRow::setListing(const Listing &listing, bool mayAdd)
{
    QVector<Variant> onSale;
    for (const Variant &variant : listing.variants) {
        if (variant.active)
            onSale.append(variant);
    }
    const bool same = std::equal(m_variants.begin(), m_variants.end(), onSale.begin(), onSale.end(),
        [](const Variant &a, const Variant &b) { return a.id == b.id && a.title == b.title; });
    // The buttons stay while only numbers change, and the focus on them with them.
    if (!same)
        build(onSale);
    m_variants = onSale;
    for (int i = 0; i < m_variants.size(); ++i) {
        const Variant &variant = m_variants.at(i);
        const QString aside = asideText(listing, variant);
        const bool may = mayAdd && isPlacementFree(listing, variant);
        ActionButton *button = m_buttons.at(i);
        button->setAside(aside);
        button->setEnabled(may);
        button->setToolTip(tr("Add with %1").arg(variant.title));
        button->setAccessibleDescription(aside);
        QAction *entry = m_menu->actions().at(i);
        entry->setText(tr("%1 (%2)", "placement, price and stock").arg(variant.title, aside));
        entry->setEnabled(may);
    }
    setVisible(!m_variants.isEmpty());
    place();
}

void PlacementsRow::build(const QVector<Variant> &variants)
{
    const bool focus = std::any_of(m_buttons.begin(), m_buttons.end(),
        [](const ActionButton *button) { return button->hasFocus(); });
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_menu->clear();
    for (const Variant &variant : variants) {
        auto *button = new ActionButton(variant.title, QString(), this);
        button->setObjectName(QStringLiteral("variantButton_%1").arg(variant.code));
        button->installEventFilter(this);
        const auto add = [this, code = variant.code] { Q_EMIT addWanted(code); };
        connect(button, &QPushButton::clicked, this, add);
        connect(m_menu->addAction(variant.title), &QAction::triggered, this, add);
        m_buttons.append(button);
    }
    if (focus)
        Q_EMIT left();
}

void PlacementsRow::place()
{
    const int gap = step(this, 2);
    int needed = 0;
    for (const ActionButton *button : std::as_const(m_buttons))
        needed += button->sizeHint().width() + gap;
    const bool all = needed - gap <= width();
    const int room = all ? width() : width() - m_more->sizeHint().width() - gap;
    int x = 0;
    bool full = false;
    for (int i = 0; i < m_buttons.size(); ++i) {
        ActionButton *button = m_buttons.at(i);
        const QSize size = button->sizeHint();
        full = full || (!all && x + size.width() > room);
        button->setVisible(!full);
        m_menu->actions().at(i)->setVisible(full);
        const QRect rect(x, 0, size.width(), height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
        if (!full)
            x += size.width() + gap;
    }
    m_more->setVisible(full);
    const QRect rect(x, 0, m_more->sizeHint().width(), height());
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
}

bool PlacementsRow::takeFocus()
{
    for (ActionButton *button : std::as_const(m_buttons)) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    if (m_more->isVisible())
        m_more->setFocus(Qt::TabFocusReason);
    return m_more->isVisible();
}

QSize PlacementsRow::sizeHint() const
{
    return {0, fontMetrics().height() + step(this, 4)};
}

QSize PlacementsRow::minimumSizeHint() const
{
    return sizeHint();
}

void PlacementsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool PlacementsRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!press->isAutoRepeat())
            static_cast<QAbstractButton *>(watched)->click();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Up:
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace holdfast
