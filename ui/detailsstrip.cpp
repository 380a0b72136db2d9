// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsstrip.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "format.h"
#include "theme.h"
#include "words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace holdfast {

namespace {

constexpr int namedHolds = 3;

QLabel *line(const char *name, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(QLatin1String(name));
    // Keeps its height while it has nothing to say, so that the board above does not move.
    label->setMinimumHeight(label->fontMetrics().height());
    return label;
}

} // namespace

DetailsStrip::DetailsStrip(BoardModel *board, DatabaseNow now, QWidget *parent)
    : QFrame(parent)
    , m_board(board)
    , m_now(std::move(now))
    , m_title(line("detailsTitle", this))
    , m_price(new QLabel(this))
    , m_taken(line("detailsTaken", this))
    , m_lapse(line("detailsLapse", this))
    , m_add(new ActionButton(tr("Add to cart"), tr("Enter"), this))
    , m_buy(new ActionButton(tr("Buy now"), tr("Shift+Enter"), this))
    , m_variants(new QWidget(this))
{
    setObjectName(QStringLiteral("detailsStrip"));
    setAccessibleName(tr("Selected slot"));
    setType(m_title, Type::Title, true);
    m_title->setMinimumHeight(m_title->fontMetrics().height());
    setType(m_price, Type::Title);
    m_price->setObjectName(QStringLiteral("detailsPrice"));
    setMuted(m_lapse);
    m_add->setObjectName(QStringLiteral("detailsAddButton"));
    m_add->setFocusPolicy(Qt::TabFocus);
    m_buy->setObjectName(QStringLiteral("detailsBuyButton"));
    m_buy->setFocusPolicy(Qt::TabFocus);
    m_variants->setObjectName(QStringLiteral("detailsVariants"));
    auto *placements = new QHBoxLayout(m_variants);
    placements->setContentsMargins(0, 0, 0, 0);
    placements->setSpacing(step(this, 2));
    // As high as with placements, for the same reason.
    m_variants->setMinimumHeight(fontMetrics().height() + step(this, 4));

    auto *head = new QHBoxLayout;
    head->setSpacing(step(this, 4));
    head->addWidget(m_title, 1);
    head->addWidget(m_price);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(step(this, 2));
    foot->addWidget(m_variants, 1);
    foot->addWidget(m_buy);
    foot->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(this, 3), step(this, 3), step(this, 3), step(this, 3));
    layout->setSpacing(step(this));
    layout->addLayout(head);
    layout->addWidget(m_taken);
    layout->addWidget(m_lapse);
    layout->addSpacing(step(this));
    layout->addLayout(foot);
    connect(board, &BoardModel::dataChanged, this, &DetailsStrip::refresh);
    connect(board, &BoardModel::structureChanged, this, &DetailsStrip::refresh);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted(m_listingId, {}); });
    connect(m_buy, &QPushButton::clicked, this, [this] { Q_EMIT buyWanted(m_listingId); });
    refresh();
}

void DetailsStrip::setListing(qint64 listingId)
{
    if (listingId == m_listingId)
        return;
    m_listingId = listingId;
    m_holds.clear();
    refresh();
}

void DetailsStrip::setHolds(const QVector<HoldRow> &holds, const QUuid &ownCart)
{
    m_holds.clear();
    m_ownCart = ownCart;
    const Listing *listing = m_board->listing(m_listingId);
    for (const HoldRow &hold : holds) {
        if (listing && hold.code == listing->code)
            m_holds.append(hold);
    }
    tick();
}

void DetailsStrip::setMayAdd(bool mayAdd)
{
    if (mayAdd == m_mayAdd)
        return;
    m_mayAdd = mayAdd;
    refresh();
}

QString DetailsStrip::takenText(const Listing &listing) const
{
    const QLocale locale;
    QStringList holds;
    const auto now = m_now();
    for (const HoldRow &hold : m_holds.mid(0, namedHolds)) {
        const QString who = hold.cart == m_ownCart ? tr("this cart") : hold.desk;
        const QString left = hold.hold.kept ? tr("paying")
                             : now          ? countdownText(hold.hold.expiresAt - *now)
                                            : QString();
        holds.append(tr("%1 %2", "desk, time left").arg(who, left));
    }
    if (m_holds.size() > namedHolds)
        holds.append(tr("%L1 more").arg(m_holds.size() - namedHolds));
    const QString held =
        holds.isEmpty()
            ? tr("%L1 held").arg(listing.held)
            : tr("%L1 held (%2)").arg(listing.held).arg(holds.join(tr(", ", "between holds")));
    const QString sold = tr("%L1 sold").arg(listing.sold);
    if (!listing.capacity)
        return tr("No limit: %1, %2").arg(sold, held);
    return tr("Capacity %L1: %2, %3, %4")
        .arg(*listing.capacity)
        .arg(sold, held, tr("%L1 available").arg(listing.available().value_or(0)));
}

QString DetailsStrip::lapseText(const Listing &listing) const
{
    const auto now = m_now();
    if (!listing.active)
        return tr("Not on sale");
    if (listing.held > 0 && listing.nextLapse && now)
        return tr("Next hold lapses in %1").arg(countdownText(*listing.nextLapse - *now));
    return listing.description;
}

void DetailsStrip::refreshVariants(const Listing &listing)
{
    auto *layout = static_cast<QHBoxLayout *>(m_variants->layout());
    const bool focus = m_variants->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool soldOut = listing.available().value_or(1) <= 0;
    for (const Variant &variant : listing.variants) {
        if (!variant.active)
            continue;
        const Money extra{variant.priceDifferenceMinor, listing.price.currency};
        const QString price =
            variant.priceDifferenceMinor == 0
                ? QString()
                : (variant.priceDifferenceMinor > 0 ? QStringLiteral("+") : QString())
                      + formatAmount(extra);
        const auto free = variant.available();
        const bool gone = soldOut || (free && *free <= 0);
        auto *button = new ActionButton(variant.title, gone ? tr("Sold out") : price, m_variants);
        button->setObjectName(QStringLiteral("variantButton_%1").arg(variant.code));
        button->setEnabled(m_mayAdd && !gone);
        button->setToolTip(gone   ? tr("Sold out")
                           : free ? tr("%L1 available").arg(*free)
                                  : tr("Add with this placement"));
        connect(button, &QPushButton::clicked, this,
            [this, code = variant.code] { Q_EMIT addWanted(m_listingId, code); });
        layout->addWidget(button);
    }
    layout->addStretch(1);
    if (focus)
        m_add->setFocus();
}

void DetailsStrip::refresh()
{
    const Listing *listing = m_board->listing(m_listingId);
    if (!listing) {
        m_title->setText(tr("Choose a slot"));
        m_price->clear();
        m_taken->setText(tr("Arrows move on the board, letters jump to a market, Enter adds."));
        m_lapse->clear();
        m_add->setVisible(false);
        m_buy->setVisible(false);
        refreshVariants(Listing());
        return;
    }
    m_title->setText(itemTitle(listing->code, listing->title, {}));
    m_price->setText(formatMoney(listing->price));
    refreshVariants(*listing);
    m_add->setVisible(true);
    m_add->setEnabled(m_mayAdd && listing->active && listing->available().value_or(1) > 0);
    m_buy->setVisible(true);
    m_buy->setEnabled(m_add->isEnabled());
    tick();
}

void DetailsStrip::tick()
{
    const Listing *listing = m_board->listing(m_listingId);
    if (!listing)
        return;
    m_taken->setText(takenText(*listing));
    m_lapse->setText(lapseText(*listing));
}

} // namespace holdfast
