// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderdocument.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QVector>

namespace holdfast {

/// Lengths on paper are twentieths of a point, so that fonts have whole sizes.
inline constexpr qreal unitsPerPoint = 20;
inline constexpr qreal unitsPerInch = 72 * unitsPerPoint;
constexpr qreal unitsOfMm(qreal mm)
{
    return mm * unitsPerInch / 25.4;
}

/// How a text on paper looks.
struct DocumentType
{
    qreal points = 9;
    bool strong = false;
    QColor ink = Qt::black;
    Qt::Alignment align = Qt::AlignLeft;
};

/// One thing at its place on a page.
struct DocumentItem
{
    enum class Kind
    {
        Text,
        Rule,   ///< a line as thick as the rectangle is high
        Dashes, ///< where something is torn off, or signed
        Frame,
        Image
    };
    Kind kind = Kind::Text;
    QRectF place = {};
    QString text = {};
    DocumentType type = {};
};

/// A document as it will be on paper: the same pages are shown, printed and saved.
class DocumentPages
{
public:
    QString name = {}; ///< "Invoice, order 1042"
    Paper paper = Paper::A4;
    QSizeF size = {}; ///< of every page, in units
    QImage logo = {};
    QString family = {};   ///< of the font: they may be painted where the program's is not known
    bool mirrored = false; ///< read from right to left
    QVector<QVector<DocumentItem>> pages = {};

    QSizeF sizeMm() const { return size * 25.4 / unitsPerInch; }
    int count() const { return int(pages.size()); }
    /// `scale` is device dots a unit.
    void paint(QPainter *painter, int page, qreal scale) const;
    /// The texts of a page in reading order.
    QStringList texts(int page) const;
};

/// How high `text` is when it is wrapped into `width`.
qreal textHeight(const QString &text, const DocumentType &type, qreal width);
qreal textWidth(const QString &text, const DocumentType &type);

/// `document` on `paper`. What belongs together stays on one page; a table that goes on has its
/// head again. Roll: one page, as long as it has to be.
DocumentPages layOut(const OrderDocument &document, Paper paper, const QImage &logo = {});

} // namespace holdfast
