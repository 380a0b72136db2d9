// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace holdfast {

/// Market codes with their names, and ad sizes over the numbers they belong to.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, QWidget *parent);
    /// Where room is short: codes without names, less air.
    void setDense(bool dense);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    bool m_dense = false;
};

} // namespace holdfast
