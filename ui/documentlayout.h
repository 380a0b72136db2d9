// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpages.h"

namespace holdfast {

/// The two layouts; `layOut` chooses. Both fill the size and the pages of `pages`, whose name,
/// paper and logo are set.
void layOutRoll(const OrderDocument &document, DocumentPages &pages);
void layOutSheets(const OrderDocument &document, DocumentPages &pages);

/// Puts items onto the last of the pages.
class DocumentPen
{
public:
    explicit DocumentPen(DocumentPages &pages)
        : m_pages(pages)
    {
    }

    /// Returns how high it is.
    qreal text(qreal x, qreal y, qreal width, const QString &text, const DocumentType &type);
    void rule(qreal x, qreal y, qreal width, qreal thickness, const QColor &ink);
    void dashes(qreal x, qreal y, qreal width, const QColor &ink);
    void frame(const QRectF &place, const QColor &ink);
    /// The logo within the given bounds; returns its size, empty without one.
    QSizeF logo(qreal x, qreal y, const QSizeF &bounds, Qt::Alignment align);

private:
    void add(const DocumentItem &item) { m_pages.pages.last().append(item); }
    DocumentPages &m_pages;
};

} // namespace holdfast
