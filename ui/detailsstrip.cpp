// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsstrip.h"

#include "actionbutton.h"
#include "elidedlabel.h"
#include "format.h"
#include "takentext.h"
#include "theme.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace holdfast {

namespace {

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
    , m_placements(new PlacementsRow(this))
{
    setObjectName(QStringLiteral("detailsStrip"));
    setAccessibleName(tr("Selected slot"));
    setType(m_title, Type::Title, true);
    m_title->setMinimumHeight(m_title->fontMetrics().height());
    setType(m_price, Type::Title);
    m_price->setObjectName(QStringLiteral("detailsPrice"));
    setMuted(m_lapse);
    m_lapse->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_add->setObjectName(QStringLiteral("detailsAddButton"));
    m_add->setFocusPolicy(Qt::TabFocus);
    m_buy->setObjectName(QStringLiteral("detailsBuyButton"));
    m_buy->setFocusPolicy(Qt::TabFocus);
    setTabOrder(m_buy, m_add);
    auto *head = new QHBoxLayout;
    head->setSpacing(step(this, 4));
    head->addWidget(m_title, 1);
    head->addWidget(m_price);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(step(this, 4));
    middle->addWidget(m_taken, 3);
    middle->addWidget(m_lapse, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(step(this, 2));
    foot->addWidget(m_placements, 1);
    foot->addStretch();
    foot->addWidget(m_buy);
    foot->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(this, 3), step(this, 3), step(this, 3), step(this, 3));
    layout->setSpacing(step(this));
    layout->addLayout(head);
    layout->addLayout(middle);
    layout->addLayout(foot);
    connect(board, &BoardModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            const int row = m_board->rowOf(m_listingId);
            if (row >= first.row() && row <= last.row())
                refresh();
        });
    connect(board, &BoardModel::structureChanged, this, &DetailsStrip::refresh);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted(m_listingId, {}); });
    connect(m_buy, &QPushButton::clicked, this, [this] { Q_EMIT buyWanted(m_listingId); });
    connect(m_placements, &PlacementsRow::addWanted, this,
        [this](const QString &variant) { Q_EMIT addWanted(m_listingId, variant); });
    connect(m_placements, &PlacementsRow::left, this, &DetailsStrip::left);
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

void DetailsStrip::setHolds(const QVector<HoldRow> &holds, const Own &own)
{
    m_holds.clear();
    m_own = own;
    const Listing *listing = m_board->listing(m_listingId);
    for (const HoldRow &hold : holds) {
        if (listing && m_board->sellsByCode(*listing) && hold.code == listing->code)
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

void DetailsStrip::refresh()
{
    const Listing *listing = m_board->listing(m_listingId);
    if (!listing) {
        m_title->setText(tr("Choose a slot"));
        m_price->clear();
        m_taken->setText(tr("Arrows move on the board, letters jump to a market, Enter adds."));
        m_lapse->hide();
        m_add->setVisible(false);
        m_buy->setVisible(false);
        m_placements->setListing({}, false);
        return;
    }
    m_title->setText(itemTitle(listing->code, listing->title, {}));
    m_price->setText(formatMoney(listing->price));
    const bool may = m_mayAdd && listing->active && m_board->sellsByCode(*listing);
    m_placements->setListing(*listing, may);
    m_add->setVisible(true);
    m_add->setEnabled(may && listing->available().value_or(1) > 0);
    m_buy->setVisible(true);
    m_buy->setEnabled(m_add->isEnabled());
    tick();
}

void DetailsStrip::tick()
{
    const Listing *listing = m_board->listing(m_listingId);
    if (!listing)
        return;
    const Taken taken{*listing, m_holds, m_own, m_now()};
    const QString lapse = taken.lapse();
    m_taken->setText(taken.sentence());
    m_lapse->setText(!listing->active  ? tr("Not on sale")
                     : lapse.isEmpty() ? listing->description
                                       : lapse);
    m_lapse->setVisible(!m_lapse->text().isEmpty());
    // A description may end early, a countdown may not.
    m_lapse->setMinimumWidth(
        lapse.isEmpty() ? 0 : m_lapse->fontMetrics().horizontalAdvance(m_lapse->text()) + 1);
}

} // namespace holdfast
