// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "listview.h"
#include "liveboard.h"
#include "matrixview.h"
#include "statepage.h"

#include <QStackedWidget>

namespace holdfast {

/// The board in its two forms, and what stands in its place when there is none to show.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    BoardPage(
        BoardModel *board, const Actions &actions, DatabaseNow now, QWidget *parent = nullptr);

    void showState(LiveBoard::State state, const Error &error);
    void setLoading(bool loading);
    qint64 currentListing() const { return m_current; }
    void select(qint64 listingId);
    void focusBoard();
    /// A second has passed: countdowns on the board move.
    void tick();

Q_SIGNALS:
    void currentChanged(qint64 listingId);
    void slotActivated(qint64 listingId);
    void sampleWanted();
    void importWanted();
    void retryWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setCurrent(qint64 listingId);
    void showView();
    void refreshState();
    void refreshSummary();

    BoardModel *m_board;
    MatrixModel *m_matrix;
    MatrixView *m_matrixView;
    ListView *m_listView;
    StatePage *m_statePage;
    StatePage *m_veil;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    QAction *m_matrixAction;
    LiveBoard::State m_state = LiveBoard::State::Connecting;
    Error m_error;
    qint64 m_current = 0;
    bool m_loading = false;
    QTimer m_summarySoon;
};

} // namespace holdfast
