// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stripekeys.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace holdfast {

/// This desk's Stripe key: stored, tried, removed. Shows no more of it than its last four
/// characters.
class StripeKeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keys` outlives it.
    StripeKeyDialog(StripeKeys *keys, QWidget *parent);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *buildEntry();
    QWidget *buildPermissions();
    QWidget *buildButtons();
    void lookUp();
    void save();
    void test();
    void remove();
    void showKey(const Result<std::optional<StripeKeyInUse>> &found);
    void showReport(const Result<StripeKeyReport> &report);
    void showPermissions(const QVector<StripePermission> &permissions);
    void showFault(const Error &error);
    void setBusy(bool busy);
    void refreshButtons();

    StripeKeys *m_keys;
    QLabel *m_state;
    QLineEdit *m_edit = nullptr;
    QCheckBox *m_thisRun = nullptr;
    QVector<QLabel *> m_standings;
    QLabel *m_message;
    QPushButton *m_save = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_busy = false;
    bool m_hasKey = false;
};

} // namespace holdfast
