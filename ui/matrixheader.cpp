// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixheader.h"

#include "matrixdelegate.h"
#include "matrixmodel.h"
#include "theme.h"

#include <QPainter>

namespace holdfast {

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
}

void MatrixHeader::setDense(bool dense)
{
    if (dense == m_dense)
        return;
    m_dense = dense;
    headerDataChanged(orientation(), 0, std::max(0, count() - 1));
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize MatrixHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(font());
    if (orientation() == Qt::Horizontal)
        return {metrics.averageCharWidth() * 12, metrics.height() + step(this, m_dense ? 2 : 4)};
    const QString name =
        model()->headerData(section, Qt::Vertical, MatrixModel::MarketNameRole).toString();
    const int code = metrics.averageCharWidth() * 6;
    if (m_dense)
        return {code + step(this, 4), metrics.height()};
    const int width =
        code + std::min(metrics.averageCharWidth() * 18, metrics.horizontalAdvance(name));
    return {width + step(this, 7), metrics.height()};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tones &tone = tones(palette());
    const int pad = step(this, 3);
    const QRect content = rect.adjusted(pad, 0, -pad, 0);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(tone.line);
    if (orientation() == Qt::Horizontal || !isTight(rect, this))
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (orientation() == Qt::Horizontal) {
        painter->setPen(tone.muted);
        painter->setFont(typeFont(font(), Type::Body, true));
        painter->drawText(content,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, content.width()));
        painter->restore();
        return;
    }
    const QString name =
        model()->headerData(section, Qt::Vertical, MatrixModel::MarketNameRole).toString();
    painter->setPen(palette().color(QPalette::Text));
    painter->setFont(typeFont(font(), Type::Body, true));
    const int codeWidth = !m_dense ? std::max(painter->fontMetrics().averageCharWidth() * 5,
                              painter->fontMetrics().horizontalAdvance(text) + pad)
                                   : content.width();
    const auto start =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const QRect row = textRect(content, barTopOf(rect, this), painter->fontMetrics());
    const QRect code(row.left(), row.top(), codeWidth, row.height());
    painter->drawText(QStyle::visualRect(layoutDirection(), row, code), start, text);
    if (m_dense) {
        painter->restore();
        return;
    }
    const QRect rest(code.right() + 1, row.top(), row.right() - code.right(), row.height());
    painter->setFont(font());
    painter->setPen(tone.muted);
    painter->drawText(QStyle::visualRect(layoutDirection(), row, rest), start,
        painter->fontMetrics().elidedText(name, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace holdfast
