// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documenttexts.h"
#include "format.h"
#include "orderspage.h"
#include "remark.h"
#include "theme.h"
#include "words.h"

#include <QGuiApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::OrderText)
};

/// QTextDocument mirrors the text of a block that says so, and no columns.
QString mirroring()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral(" dir='rtl'") : QString();
}

/// What is not of the language, such as a title, keeps its own direction.
QString asHtml(const QString &text)
{
    const QString html = text.toHtmlEscaped();
    return QGuiApplication::isRightToLeft() ? QChar(0x2068) + html + QChar(0x2069) : html;
}

QString row(
    const QString &left, const QString &right, const QString &note = {}, bool strong = false)
{
    const QString open = strong ? QStringLiteral("<b>") : QString();
    const QString close = strong ? QStringLiteral("</b>") : QString();
    QString small;
    if (!note.isEmpty())
        small = QStringLiteral("<div class='note'%1>%2</div>").arg(mirroring(), asHtml(note));
    const QString name = QStringLiteral("<td class='cell'%1>%2%3%4%5</td>")
                             .arg(mirroring(), open, asHtml(left), close, small);
    const bool turned = QGuiApplication::isRightToLeft();
    const QString value = QStringLiteral("<td align='%1' class='cell'>%2%3%4</td>")
                              .arg(turned ? u"left" : u"right", open, asHtml(right), close);
    return QStringLiteral("<tr>%1</tr>").arg(turned ? value + name : name + value);
}

QString heading(const QString &text)
{
    return QStringLiteral("<p class='heading'%1>%2</p>").arg(mirroring(), text.toHtmlEscaped());
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'>%1</table>")
        .arg(rows);
}

QString rows(const QVector<NamedText> &named)
{
    QString rows;
    for (const NamedText &each : named)
        rows += row(each.name, each.text, QString(), each.strong);
    return rows;
}

QString eventRow(const OrderEvent &event)
{
    QString note = Text::tr("%1 at desk %2").arg(event.person, event.desk);
    if (const QString more = orderEventNote(event); !more.isEmpty())
        note += QStringLiteral(": ") + more;
    return row(orderEventLabel(event), formatTime(event.at), note);
}

QString refundRow(const Refund &refund)
{
    QStringList notes{Text::tr("%1 by %2", "amount's way, person")
                          .arg(tenderLabel(tenderName(refund.tender)), refund.person)
                      + QStringLiteral(": ") + shownRemark(refund.why)};
    if (!refund.said.isEmpty() && refund.state != RefundState::Succeeded)
        notes.append(shownRemark(refund.said));
    if (refund.state == RefundState::Failed)
        notes.append(Text::tr("The money is still here. Decide about it under Review."));
    return row(
        refundStateLabel(refund.state), formatMoney(refund.amount()), notes.join(QLatin1Char(' ')));
}

} // namespace

QString orderHtml(const OrderDocument &document, const Order &order, const QPalette &palette)
{
    QString lines;
    for (const auto &line : document.lines) {
        const QVector<NamedText> prices = priceRows(document, line);
        QStringList notes{placeText(line), prices.first().name};
        for (const NamedText &more : prices.mid(1))
            notes.append(more.name + u' ' + more.text);
        lines += row(line.title, prices.first().text,
            notes.join(Text::tr(" · ", "between notes on a line")));
    }
    QString history;
    for (const OrderEvent &event : order.events)
        history += eventRow(event);
    QString refunds;
    for (const Refund &refund : order.refunds)
        refunds += refundRow(refund);
    if (!refunds.isEmpty())
        refunds = heading(Text::tr("Refunds")) + table(refunds);
    QString who = customerLines(document).join(u'\n').toHtmlEscaped();
    who.replace(u'\n', QStringLiteral("<br>"));
    const QString style = QStringLiteral(
        "<style>.cell{padding-top:3px;padding-bottom:3px}.note{color:%1;font-size:small}"
        ".heading{color:%1;margin-top:16px;margin-bottom:2px}</style>")
                              .arg(tones(palette).muted.name());
    return style + QStringLiteral("<p%1>%2</p>").arg(mirroring(), who) + heading(Text::tr("Lines"))
           + table(lines) + heading(Text::tr("Sum")) + table(rows(totalRows(document)))
           + heading(Text::tr("Payments")) + table(rows(paymentRows(document))) + refunds
           + heading(Text::tr("History")) + table(history);
}

} // namespace holdfast
