// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnscroll.h"
#include "countdownlabel.h"
#include "databasetime.h"
#include "documentbar.h"
#include "providerpayview.h"
#include "qrcode.h"
#include "spoken.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace holdfast {

/// Stands while a customer pays by a provider: the code to scan, the sum, what is left of the time,
/// and how it ended. It is told what is so and says what the person wants; it asks nobody. Wide, it
/// shows the code beside the sum; narrow, beneath it.
class ProviderPayPage : public QFrame
{
    Q_OBJECT

public:
    /// `clock`, of which only the monotonic side is read, and `documents` outlive it.
    ProviderPayPage(const Clock *clock, DocumentDesk *documents, QWidget *parent = nullptr);

    /// Shows `view`, read just now. Another phase, or another order, is announced, and has the
    /// keyboard if the page had it; the same one again moves nothing.
    void setView(const ProviderPayView &view);
    const ProviderPayView &view() const { return m_view; }
    /// The order that was paid: while that is what the page shows, its receipt can be had there.
    void setPaidOrder(const Order &order);
    /// To be called when the page comes into view: the keyboard goes to what is done next.
    void takeFocus();
    /// When its countdowns warn, from now on.
    void setTimes(const ScreenTimes &times);
    /// A second has passed. The page does so itself while it is visible.
    void tick();

Q_SIGNALS:
    void cancelAsked();
    void openAsked(const QUrl &link);
    /// A manager wants the slots back though nobody knows whether they are paid, and says why.
    void forceAsked(const QString &why);
    /// The person goes on to something else.
    void doneAsked();
    /// What a screen reader is told: another phase, or that the link was copied.
    void announced(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildCode();
    QWidget *buildRest();
    QWidget *buildForce();
    void connectKeys();
    void refresh();
    void refreshTimes();
    void refreshSaid();
    void spare();
    void arrange();
    void arrange(bool code);
    bool fits() const;
    bool expectsCode() const;
    void dress();
    void announce(QWidget *from);
    void copyLink();
    void done();
    void showForce(bool shown);
    void force();
    void enter();
    bool hasKeyboard() const;
    Instant now() const { return m_time.at(m_clock->monotonic()); }
    QString linkText() const { return m_view.link.toString(QUrl::FullyEncoded); }

    const Clock *m_clock;
    ProviderPayView m_view;
    ProviderPayFace m_face;
    DatabaseTime m_time;
    Millis m_phaseSince{0};
    std::optional<Millis> m_copiedAt;
    bool m_begun = false;
    bool m_forcing = false;
    bool m_codeWanted = false;
    bool m_codeShown = false;
    bool m_wide = false;
    QTimer m_second;

    QLabel *m_test;
    QWidget *m_content;
    ColumnScroll *m_scroll;
    QGridLayout *m_grid;
    QWidget *m_head = nullptr;
    QBoxLayout *m_titleRow = nullptr;
    OutcomeMark *m_mark = nullptr;
    NoticeText *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QBoxLayout *m_facts = nullptr;
    QLabel *m_totalName = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_orderName = nullptr;
    QLabel *m_order = nullptr;
    QLabel *m_customer = nullptr;
    QWidget *m_codeBlock = nullptr;
    QrCodeView *m_code = nullptr;
    QLabel *m_hint = nullptr;
    QBoxLayout *m_linkRow = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_rest = nullptr;
    QBoxLayout *m_times = nullptr;
    ScreenTimes m_screenTimes;
    CountdownLabel *m_linkTime = nullptr;
    CountdownLabel *m_heldTime = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_forceBlock = nullptr;
    QLineEdit *m_forceWhy = nullptr;
    QPushButton *m_forceYes = nullptr;
    QPushButton *m_forceNo = nullptr;
    DocumentBar *m_documents;
    QBoxLayout *m_actions;
    QPushButton *m_cancel;
    QPushButton *m_force;
    QPushButton *m_done;
};

} // namespace holdfast
