// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "agebanner.h"
#include "listfilterbar.h"
#include "listview.h"
#include "liveboard.h"
#include "matrixview.h"
#include "statepage.h"
#include "takentext.h"

#include <QPointer>
#include <QStackedWidget>

namespace holdfast {

/// The board in its two forms, and what stands in its place when there is none to show.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    BoardPage(
        BoardModel *board, const Actions &actions, DatabaseNow now, QWidget *parent = nullptr);

    /// `age`: since the database was last heard.
    void showState(LiveBoard::State state, const Error &error, std::optional<Millis> age);
    void setLoading(bool loading);
    qint64 currentListing() const { return m_current; }
    void select(qint64 listingId);
    /// The holds that count now, of all listings, for the hints.
    void setHolds(const QVector<HoldRow> &holds, const Own &own);
    /// The listing whose hint is shown; 0: none.
    qint64 hintedListing() const;
    void setMayAdd(bool mayAdd) { m_mayAdd = mayAdd; }
    /// So many pixels at its foot are taken by a notice; what is selected stays in view.
    void setFoot(int height);
    void focusBoard();
    /// Shows the list, with the keyboard in its filter.
    void filterList();
    /// A second has passed: countdowns on the board move.
    void tick();

Q_SIGNALS:
    void currentChanged(qint64 listingId);
    void slotActivated(qint64 listingId);
    /// One with this placement is to be added.
    void placementActivated(qint64 listingId, const QString &variant);
    /// The keyboard is to choose a placement of the current listing.
    void placementsWanted();
    /// A hint is shown that should name the holds of its listing.
    void holdsWanted();
    void sampleWanted();
    void importWanted();
    void retryWanted();

private:
    template <class View>
    void connectView(View *view);
    QLayout *buildBar(const Actions &actions);
    void setCurrent(qint64 listingId);
    void showMenu(qint64 listingId, const QPoint &globalPos);
    void showHint(QWidget *viewport, qint64 listingId, const QPoint &globalPos, const QRect &cell);
    QString hintText(qint64 listingId) const;
    void refreshHint();
    void refreshChoosers();
    void choose();
    void refreshBanner();
    QString chosenEdition() const { return m_edition->currentData().toString(); }
    QString chosenSize() const { return m_size->currentData().toString(); }
    void showView();
    void refreshState();
    void refreshSummary();

    BoardModel *m_board;
    MatrixModel *m_matrix;
    MatrixView *m_matrixView;
    ListingsModel *m_list;
    ListView *m_listView;
    ListFilterBar *m_filterBar;
    QComboBox *m_edition;
    QComboBox *m_size;
    StatePage *m_statePage;
    AgeBanner *m_banner;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    QAction *m_matrixAction;
    QAction *m_listAction;
    DatabaseNow m_now;
    QVector<HoldRow> m_holds;
    Own m_own;
    std::optional<Instant> m_heardAt; ///< by the database's clock
    struct
    {
        qint64 listing = 0;
        QPointer<QWidget> viewport;
        QPoint pos;
        QRect cell;
        QString text;
    } m_hint;
    LiveBoard::State m_state = LiveBoard::State::Connecting;
    Error m_error;
    qint64 m_current = 0;
    bool m_loading = false;
    bool m_mayAdd = false;
    QTimer m_summarySoon;
};

} // namespace holdfast
