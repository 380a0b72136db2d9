// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpages.h"

#include "documentlayout.h"
#include "documenttexts.h"

#include <cmath>
#include <QGuiApplication>
#include <QTextLayout>

namespace holdfast {

namespace {

QFont fontOf(const DocumentType &type, const QString &family)
{
    QFont font(family);
    font.setPixelSize(int(std::lround(type.points * unitsPerPoint)));
    font.setWeight(type.strong ? QFont::DemiBold : QFont::Normal);
    // Otherwise the widths would be those of a screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString ownFamily()
{
    return QGuiApplication::font().family();
}

bool isMirrored()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

/// The lines of a text in a column; returns how high they are.
qreal breakLines(QTextLayout &layout, const DocumentType &type, qreal width, bool mirrored)
{
    // QTextLayout does not mirror. A text that is not of the language, such as an address or a
    // telephone number, keeps its own direction.
    QTextOption option(mirrored && !(type.align & Qt::AlignHCenter)
                           ? type.align ^ (Qt::AlignLeft | Qt::AlignRight)
                           : type.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(mirrored ? Qt::LayoutDirectionAuto : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height());
    }
    layout.endLayout();
    return y;
}

QString onLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

void paintText(QPainter *painter, const DocumentItem &item, const DocumentPages &pages)
{
    QTextLayout layout(onLines(item.text), fontOf(item.type, pages.family));
    breakLines(layout, item.type, item.place.width(), pages.mirrored);
    painter->setPen(item.type.ink);
    layout.draw(painter, item.place.topLeft());
}

void paintItem(QPainter *painter, const DocumentItem &item, const DocumentPages &pages)
{
    switch (item.kind) {
    case DocumentItem::Kind::Text:
        paintText(painter, item, pages);
        break;
    case DocumentItem::Kind::Rule:
        // A hairline between two dots of a screen would otherwise be gone.
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(item.place, item.type.ink);
        break;
    case DocumentItem::Kind::Dashes: {
        QPen pen(item.type.ink, item.place.height(), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 3});
        painter->setPen(pen);
        painter->drawLine(item.place.topLeft(), item.place.topRight());
        break;
    }
    case DocumentItem::Kind::Frame:
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(item.type.ink, unitsPerPoint));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(item.place, 4 * unitsPerPoint, 4 * unitsPerPoint);
        break;
    case DocumentItem::Kind::Image:
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(item.place, pages.logo);
        break;
    }
}

} // namespace

qreal textHeight(const QString &text, const DocumentType &type, qreal width)
{
    QTextLayout layout(onLines(text), fontOf(type, ownFamily()));
    return breakLines(layout, type, width, isMirrored());
}

qreal textWidth(const QString &text, const DocumentType &type)
{
    return std::ceil(QFontMetricsF(fontOf(type, ownFamily())).horizontalAdvance(text)) + 1;
}

void DocumentPages::paint(QPainter *painter, int page, qreal scale) const
{
    painter->save();
    painter->scale(scale, scale);
    for (DocumentItem item : pages.at(page)) {
        if (mirrored)
            item.place.moveLeft(size.width() - item.place.right());
        paintItem(painter, item, *this);
    }
    painter->restore();
}

QStringList DocumentPages::texts(int page) const
{
    QStringList texts;
    for (const DocumentItem &item : pages.at(page)) {
        if (item.kind == DocumentItem::Kind::Text)
            texts.append(item.text);
    }
    return texts;
}

DocumentPages layOut(const OrderDocument &document, Paper paper, const QImage &logo)
{
    DocumentPages pages;
    pages.name = documentName(document);
    pages.paper = paper;
    pages.logo = logo;
    pages.family = ownFamily();
    pages.mirrored = isMirrored();
    if (paper == Paper::Roll80)
        layOutRoll(document, pages);
    else
        layOutSheets(document, pages);
    return pages;
}

} // namespace holdfast
