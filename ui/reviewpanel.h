// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"
#include "columnscroll.h"
#include "decisionform.h"
#include "order.h"
#include "searchline.h"
#include "services.h"

#include <QRadioButton>

namespace holdfast {

/// One payment that waits for a decision: what happened, and what can be done about it.
class ReviewPanel : public QFrame
{
    Q_OBJECT

public:
    /// `board` outlives it.
    explicit ReviewPanel(BoardModel *board, QWidget *parent = nullptr);

    /// `order`: the one that the money was meant for. The same case, read again, keeps what was
    /// chosen.
    void setCase(const ReviewItem &item, const Order &order);
    qint64 review() const { return m_item.id; }
    DecisionForm *form() const { return m_form; }
    void takeFocus();

Q_SIGNALS:
    /// `instead` is empty for what was ordered.
    void sellWanted(
        qint64 review, const QVector<holdfast::WantedLine> &instead, const QString &why);
    /// Without an amount: the case is closed, there is no money in it.
    void refundWanted(qint64 review, std::optional<qint64> amountMinor,
        std::optional<holdfast::Tender> tender, const QString &why);
    void left();

private:
    QWidget *buildTake();
    QWidget *buildOther();
    QWidget *buildRefund();
    void choose(qint64 listing, const QString &variant, qint64 quantity);
    void showOther();
    void showRefund();
    void refreshChoices();
    void refresh();
    void decide(const QString &why);
    bool mayTake() const;
    bool mayOffer() const;
    bool holdsMoney() const { return m_item.amount.minor != 0; }

    BoardModel *m_board;
    ReviewItem m_item;
    Order m_order;
    std::optional<WantedLine> m_other;
    qint64 m_otherListing = 0; ///< its code alone may be of several editions
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_facts;
    QRadioButton *m_take;
    QRadioButton *m_offer;
    QRadioButton *m_refund;
    ColumnScroll *m_scroll;
    QVector<QWidget *> m_choices; ///< what goes with each of the three
    QLabel *m_lines;
    SearchLine *m_search;
    QLabel *m_chosen;
    QWidget *m_refundChoices;
    QLineEdit *m_amount;
    QComboBox *m_tender;
    DecisionForm *m_form;
};

} // namespace holdfast
