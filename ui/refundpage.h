// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisionform.h"
#include "refundmodel.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTableView>

namespace holdfast {

/// Giving an order's money back, in the place of the orders: which slots, or how much, by what,
/// and why. What it comes to is on the button.
class RefundPage : public QFrame
{
    Q_OBJECT

public:
    explicit RefundPage(QWidget *parent = nullptr);

    void begin(const Order &order);
    /// The order was read again. Another than the one begun with is not looked at.
    void setOrder(const Order &order);
    qint64 order() const { return m_model->order().number; }
    DecisionForm *form() const { return m_form; }
    /// Where a notice hides nothing that is to be pressed.
    QRect noticeRoom() const;

Q_SIGNALS:
    void refundWanted(qint64 order, const holdfast::RefundPlan &plan,
        std::optional<holdfast::Tender> tender, const QString &why);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void chooseKind();
    void refreshChoices();
    void readAmount();
    void refresh();

    RefundModel *m_model;
    QLabel *m_title;
    QLabel *m_facts;
    QRadioButton *m_slots;
    QRadioButton *m_part;
    QTableView *m_table;
    QLineEdit *m_amount;
    QCheckBox *m_return;
    QComboBox *m_tender;
    DecisionForm *m_form;
    QString m_amountProblem;
};

} // namespace holdfast
