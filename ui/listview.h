// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changetint.h"
#include "listingsmodel.h"
#include "rowtable.h"

#include <QStyledItemDelegate>
#include <QTimer>

namespace holdfast {

/// Listings as a list: amounts by locale, stock words in their colours.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setTint(const ChangeTint *tint) { m_tint = tint; }
    /// The numbers are not those of now: drawn muted, and nothing calls for attention.
    void setOld(bool old) { m_old = old; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const ChangeTint *m_tint = nullptr;
    bool m_old = false;
};

/// Listings, sortable by each column; a third click on a header goes back to the board's order.
/// Rows stay where they are under a hand; while nobody is at the list, its order follows the
/// numbers.
class ListView : public RowTable
{
    Q_OBJECT

public:
    explicit ListView(ListingsModel *list, QWidget *parent = nullptr);

    qint64 currentListing() const;
    void select(qint64 listingId);
    void keyboardSearch(const QString &text) override;
    void setOld(bool old);
    ChangeTint *tint() const { return m_tint; }

Q_SIGNALS:
    void currentListingChanged(qint64 listingId);
    void slotActivated(qint64 listingId);
    /// Ctrl+Enter: the keyboard is to choose a placement.
    void placementsWanted();
    void menuWanted(qint64 listingId, const QPoint &globalPos);
    void hintWanted(qint64 listingId, const QPoint &globalPos, const QRect &cell);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dataChanged(
        const QModelIndex &first, const QModelIndex &last, const QList<int> &roles = {}) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();

    ListingsModel *m_list;
    ListDelegate *m_delegate;
    ChangeTint *m_tint;
    QTimer m_catchUp;
    QElapsedTimer m_caughtUp;
    qint64 m_pauseMs = 0; ///< until the next catching up
    QString m_typed;
    QElapsedTimer m_typedAt;
};

} // namespace holdfast
