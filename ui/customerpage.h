// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "cart.h"

#include <QLabel>
#include <QLineEdit>

namespace holdfast {

/// Whom the cart is for, in the cart's place. The e-mail address finds or makes the customer.
class CustomerPage : public QFrame
{
    Q_OBJECT

public:
    explicit CustomerPage(QWidget *parent = nullptr);

    void begin(const std::optional<Customer> &customer);
    void showProblem(const QString &text);
    /// The keyboard comes back to it.
    void takeFocus() { m_email->setFocus(); }
    void setUsable(bool usable);
    /// What was asked for has been answered.
    void endWaiting();

Q_SIGNALS:
    void attachWanted(const holdfast::Customer &customer);
    void left();

private:
    QLineEdit *addField(const QString &label, const char *name, int maxLength);
    void accept();
    void refresh();

    QWidget *m_fields;
    QLabel *m_problem;
    QLineEdit *m_email;
    QLineEdit *m_name;
    QLineEdit *m_business;
    QLineEdit *m_phone;
    QLineEdit *m_address;
    QLineEdit *m_taxNumber;
    ActionButton *m_attach;
    ActionButton *m_back;
    bool m_usable = false;
    bool m_waiting = false;
};

/// What became of the lines of a walk-in cart that was merged, in one sentence; empty when nothing
/// was.
QString mergeText(const QVector<MergeNote> &notes);
bool mergeRefused(const QVector<MergeNote> &notes);

} // namespace holdfast
