// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"
#include "matrixview.h"
#include "placementsrow.h"
#include "takentext.h"

#include "hold.h"

#include <QLabel>
#include <QPushButton>

namespace holdfast {

/// What takes the slots of the listing in view, and when the next of them may come back.
class DetailsStrip : public QFrame
{
    Q_OBJECT

public:
    DetailsStrip(BoardModel *board, DatabaseNow now, QWidget *parent = nullptr);

    void setListing(qint64 listingId);
    qint64 listing() const { return m_listingId; }
    /// The holds that count now; those of other listings are left out.
    void setHolds(const QVector<HoldRow> &holds, const Own &own);
    void setMayAdd(bool mayAdd);
    /// The keyboard goes to the placements; false when there is none to choose.
    bool focusPlacements() { return m_placements->takeFocus(); }
    /// A second has passed.
    void tick();

Q_SIGNALS:
    void addWanted(qint64 listingId, const QString &variant);
    void buyWanted(qint64 listingId);
    /// The keyboard may go back to the board.
    void left();

private:
    void refresh();
    BoardModel *m_board;
    DatabaseNow m_now;
    qint64 m_listingId = 0;
    QVector<HoldRow> m_holds;
    Own m_own;
    bool m_mayAdd = false;
    QLabel *m_title;
    QLabel *m_price;
    QLabel *m_taken;
    QLabel *m_lapse;
    QPushButton *m_add;
    QPushButton *m_buy;
    PlacementsRow *m_placements;
};

} // namespace holdfast
