// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages.h"
#include "reviewmodel.h"
#include "reviewpanel.h"
#include "services.h"

#include <QStackedWidget>
#include <QTableView>

namespace holdfast {

class StatePage;

/// The payments that could not become a sale, and the decision about one of them.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// `board` outlives it.
    explicit ReviewPage(BoardModel *board, QWidget *parent = nullptr);

    /// To be called before it is made usable.
    void setDesk(const Desk &desk);
    /// Reads the cases again, in view or not: somebody has to be told of a new one.
    void refresh();
    void setUsable(bool usable);
    /// The database's time, for the ages.
    void setNow(Instant now) { m_model->setNow(now); }
    /// Where a notice hides nothing that is to be pressed.
    QRect noticeRoom() const;

Q_SIGNALS:
    void countChanged(int open);
    void noticeRoomChanged();
    void notice(const holdfast::Notice &notice);
    void failed(const holdfast::Error &error);
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Decision = std::function<Answer<ReviewItem>(const Call &)>;

    void accept(const QVector<ReviewItem> &items);
    void showRows();
    void readCase();
    /// Asks for it until it is answered, always with the same call.
    void decide(Decision decision);
    void ask();
    void decided(const ReviewItem &item);

    CheckoutService m_checkouts;
    ReviewModel *m_model;
    QTableView *m_table;
    StatePage *m_empty;
    QStackedWidget *m_pages;
    QStackedWidget *m_side;
    ReviewPanel *m_panel;
    StatePage *m_noCase; ///< in the panel's place until the selected case is read
    Decision m_decision;
    Call m_call;
    quint64 m_reading = 0;
    quint64 m_caseReading = 0;
    qint64 m_newest = 0; ///< the last case that somebody has been told of
    bool m_usable = false;
    bool m_loaded = false;
};

} // namespace holdfast
