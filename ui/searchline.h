// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchmodel.h"
#include "spoken.h"

#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTimer>

namespace holdfast {

/// A match: what it is, what is left of it, what it costs.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The one line that finds everything. The matches stand in a list beneath, part of the same
/// window, so that the keyboard never leaves the line; where nothing is found, it says so.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    SearchLine(BoardModel *board, QWidget *parent = nullptr);

    /// Whether Enter adds. When not, matches are shown all the same.
    void setMayAdd(bool mayAdd) { m_mayAdd = mayAdd; }
    void focusLine();
    QListView *popup() const { return m_popup; }
    /// The answer to `customersWanted`.
    void setCustomers(const QString &words, const QVector<Customer> &customers);

Q_SIGNALS:
    void chosen(qint64 listingId, const QString &variant, qint64 quantity);
    /// The same, to be paid at once.
    void bought(qint64 listingId, const QString &variant, qint64 quantity);
    void orderWanted(qint64 number);
    void customerWanted(const holdfast::Customer &customer);
    /// Nobody has typed for a moment: whom may the words mean?
    void customersWanted(const QString &words);
    /// A match is looked at.
    void highlighted(qint64 listingId);
    /// Escape on an empty line.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void typed(const QString &text);
    void showPopup();
    bool isInVain() const;
    void choose(const QModelIndex &index, bool atOnce);
    void dress();

    SearchModel *m_model;
    QListView *m_popup;
    NoticeText *m_nothing; ///< over the list while nothing is found
    QAction *m_icon;
    QTimer m_pause;
    bool m_mayAdd = false;
};

} // namespace holdfast
