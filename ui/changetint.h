// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QAbstractItemView>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QHash>

namespace holdfast {

/// Lets a change show for a moment: a tint of its cell that fades, once. Costs nothing for what is
/// not in view, and stays away where the style shows no animations.
class ChangeTint : public QObject
{
    Q_OBJECT

public:
    using IndexOf = std::function<QModelIndex(qint64 listingId)>;

    /// `indexOf` tells the cell of a listing's number. Belongs to the view.
    ChangeTint(QAbstractItemView *view, IndexOf indexOf);

    void note(const QVector<qint64> &listingIds);
    /// From 1, just changed, to 0.
    qreal strength(qint64 listingId) const;
    /// Over `rect`, as strong as it is now.
    void paint(QPainter *painter, const QRect &rect, qint64 listingId) const;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QAbstractItemView *m_view;
    IndexOf m_indexOf;
    QElapsedTimer m_clock;
    QHash<qint64, qint64> m_since;
    QBasicTimer m_timer;
};

} // namespace holdfast
