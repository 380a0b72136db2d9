// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changetint.h"

#include "clock.h"
#include "listing.h"

#include <functional>
#include <optional>
#include <QStyledItemDelegate>

namespace holdfast {

/// The database's time now; nothing while it is not known.
using DatabaseNow = std::function<std::optional<Instant>()>;

/// A cell of the board: the number or the word at the end, a thin bar of what is sold and held
/// beneath, and at the start what else matters.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(DatabaseNow now, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setTint(const ChangeTint *tint) { m_tint = tint; }
    /// The numbers are not those of now: drawn muted, and nothing calls for attention.
    void setOld(bool old) { m_old = old; }

private:
    void paintLabel(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QString aside(const QModelIndex &index, Stock stock) const;
    QColor stockColor(Stock stock, const QPalette &palette) const;

    DatabaseNow m_now;
    const ChangeTint *m_tint = nullptr;
    bool m_old = false;
};

/// Where things stand in a cell and in the market before it, so that they are on one line.
int tightHeight(const QFontMetrics &metrics); ///< of rows without air
bool isTight(const QRect &cell, const QWidget *widget);
int barTopOf(const QRect &cell, const QWidget *widget);
/// In the middle of the row, or above the bar where rows are compact.
QRect textRect(const QRect &cell, int barTop, const QFontMetrics &metrics);

} // namespace holdfast
