// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"

#include "listing.h"

#include <QMenu>

namespace holdfast {

/// The placements of a listing as buttons that add one, each with what it costs more and what is
/// left of it. What has no room is in a menu at the end. Arrows move, Enter adds, Escape leaves.
class PlacementsRow : public QWidget
{
    Q_OBJECT

public:
    explicit PlacementsRow(QWidget *parent = nullptr);

    void setListing(const Listing &listing, bool mayAdd);
    /// False when there is none to choose.
    bool takeFocus();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addWanted(const QString &variant);
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QVector<Variant> &variants);
    void place();

    QVector<Variant> m_variants;
    QVector<ActionButton *> m_buttons;
    ActionButton *m_more;
    QMenu *m_menu;
};

} // namespace holdfast
