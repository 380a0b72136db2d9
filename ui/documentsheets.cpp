// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlayout.h"
#include "documenttexts.h"
#include "format.h"
#include "theme.h"
#include "words.h"

#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Document)
};

constexpr qreal point = unitsPerPoint;
constexpr qreal margin = unitsOfMm(18);
constexpr qreal gap = 12 * point;
constexpr qreal footHeight = 26 * point;
constexpr qreal bodyPoints = 9;
constexpr qreal smallPoints = 8;

struct Column
{
    QString name = {};
    bool right = false;
    bool gives = false; ///< takes the room that the others leave
    qreal x = 0;
    qreal width = 0;
};

/// One row of the table: a text for each column, and what stands small beneath the one that gives.
struct Row
{
    QStringList cells = {};
    QString note = {};
};

class Sheets
{
public:
    Sheets(const OrderDocument &document, DocumentPages &pages)
        : m_document(document)
        , m_pages(pages)
        , m_pen(pages)
    {
        const QPalette paper = holdfast::palette(false);
        m_ink = paper.color(QPalette::WindowText);
        m_muted = tones(paper).muted;
        m_line = tones(paper).line;
        m_alert = tones(paper).urgent;
        m_pages.size = m_pages.paper == Paper::Letter ? QSizeF(612, 792) * point
                                                      : QSizeF(unitsOfMm(210), unitsOfMm(297));
        m_width = m_pages.size.width() - 2 * margin;
        m_bottom = m_pages.size.height() - margin - footHeight;
    }

    void layOut()
    {
        m_pages.pages.append(QVector<DocumentItem>());
        head();
        parties();
        table();
        sums();
        if (m_document.kind == DocumentKind::InsertionOrder)
            signatures();
        closing();
        feet();
    }

private:
    DocumentType type(qreal points, bool strong = false) const
    {
        return {.points = points, .strong = strong, .ink = m_ink};
    }
    DocumentType quiet(qreal points = smallPoints) const
    {
        return {.points = points, .ink = m_muted};
    }
    static DocumentType right(DocumentType type)
    {
        type.align = Qt::AlignRight;
        return type;
    }

    void newPage()
    {
        m_pages.pages.append(QVector<DocumentItem>());
        m_y = margin;
        const QString name =
            Text::tr("%1, continued", "Invoice, order 1042").arg(documentName(m_document));
        m_y += m_pen.text(margin, m_y, m_width, name, quiet());
        m_y += 8 * point;
    }

    /// Whether a new page was needed for something so high.
    bool makeRoom(qreal height)
    {
        if (m_y + height <= m_bottom)
            return false;
        newPage();
        return true;
    }

    void head()
    {
        const qreal half = (m_width - gap) / 2;
        qreal left = m_y;
        const QSizeF logo = m_pen.logo(margin, left, {half, unitsOfMm(20)}, Qt::AlignLeft);
        if (!logo.isEmpty())
            left += logo.height() + 6 * point;
        left += m_pen.text(margin, left, half, m_document.business.name, type(13, true));
        for (const QString &line : businessLines(m_document.business))
            left += m_pen.text(margin, left, half, line, quiet());

        const qreal x = margin + half + gap;
        qreal y = m_y;
        y += m_pen.text(x, y, half, documentTitle(m_document.kind), right(type(22)));
        y += badge(x, y, half, issueText(m_document), m_ink);
        y += badge(x, y, half, standingText(m_document), m_alert);
        m_y = std::max(left, y) + 12 * point;
        m_pen.rule(margin, m_y, m_width, 1.2 * point, m_ink);
        m_y += 14 * point;
    }

    /// In a frame at the right edge.
    qreal badge(qreal x, qreal y, qreal width, const QString &text, const QColor &ink)
    {
        if (text.isEmpty())
            return 0;
        DocumentType look = type(bodyPoints, true);
        look.ink = ink;
        const qreal inner = std::min(textWidth(text, look), width - 16 * point);
        const qreal left = x + width - inner - 8 * point;
        const qreal top = y + 4 * point;
        const qreal height = m_pen.text(left, top + 3 * point, inner, text, look);
        m_pen.frame({left - 8 * point, top, inner + 16 * point, height + 6 * point}, ink);
        return height + 12 * point;
    }

    void parties()
    {
        const qreal half = (m_width - gap) / 2;
        qreal left = m_y;
        left += m_pen.text(margin, left, half, customerCaption(m_document.kind), quiet());
        left += 2 * point;
        bool first = true;
        for (const QString &line : customerLines(m_document)) {
            left += m_pen.text(
                margin, left, half, line, first ? type(bodyPoints + 1, true) : type(bodyPoints));
            first = false;
        }
        const qreal y = rows(margin + half + gap, m_y, half, factRows(m_document), false);
        m_y = std::max(left, y) + 18 * point;
    }

    /// Names at the left, texts at the right; returns where they end.
    qreal rows(qreal x, qreal y, qreal width, const QVector<NamedText> &named, bool sums)
    {
        for (const NamedText &row : named) {
            const bool total = sums && row.strong;
            if (total) {
                y += 3 * point;
                m_pen.rule(x, y, width, 0.8 * point, m_ink);
                y += 4 * point;
            }
            const DocumentType look = type(total ? 12 : bodyPoints, row.strong);
            const qreal room = std::min(textWidth(row.text, look), width * 0.7);
            const DocumentType name = total ? look : quiet(bodyPoints);
            const qreal left = m_pen.text(x, y, width - room - gap, row.name, name);
            const qreal height = m_pen.text(x + width - room, y, room, row.text, right(look));
            y += std::max(left, height) + 2 * point;
        }
        return y;
    }

    qreal rowsHeight(qreal width, const QVector<NamedText> &named) const
    {
        DocumentPages aside = m_pages;
        aside.pages = {{}};
        Sheets other(m_document, aside);
        return other.rows(0, 0, width, named, true);
    }

    QVector<Column> columns() const
    {
        if (m_document.kind == DocumentKind::InsertionOrder)
            return {{Text::tr("Ad"), false, true}, {Text::tr("Market")}, {Text::tr("Ad size")},
                {Text::tr("Placement")}, {Text::tr("Slots"), true}, {Text::tr("Rate"), true},
                {Text::tr("Amount"), true}};
        return {{Text::tr("Item"), false, true}, {Text::tr("Quantity"), true},
            {Text::tr("Price"), true}, {Text::tr("Amount"), true}};
    }

    Row rowOf(const OrderDocument::Line &line) const
    {
        const auto amount = [this](qint64 minor) {
            return formatAmount({minor, m_document.totals.currency});
        };
        const QString quantity = QLocale().toString(line.quantity);
        const QString price = amount(line.unitPriceMinor);
        const QString discount = line.discountMinor == 0
                                     ? QString()
                                     : Text::tr("Discount %1").arg(amount(-line.discountMinor));
        if (m_document.kind == DocumentKind::InsertionOrder)
            return {{line.title, line.market, sizeLabel(line.size),
                        line.placement.isEmpty() ? QStringLiteral("–") : line.placement, quantity,
                        price, amount(line.amountMinor)},
                discount};
        const QString note =
            discount.isEmpty()
                ? placeText(line)
                : Text::tr("%1. %2", "where it is placed, discount").arg(placeText(line), discount);
        return {{line.title, quantity, price, amount(line.amountMinor)}, note};
    }

    /// Figures are never wrapped; other columns take up to a sixth of the width.
    void measure(QVector<Column> &columns, const QVector<Row> &rows) const
    {
        qreal taken = 0;
        for (int i = 0; i < columns.size(); ++i) {
            Column &column = columns[i];
            if (column.gives)
                continue;
            column.width = textWidth(column.name, quiet());
            for (const Row &row : rows)
                column.width = std::max(column.width, textWidth(row.cells.at(i), type(bodyPoints)));
            if (!column.right)
                column.width = std::min(column.width, m_width / 6);
            taken += column.width + gap;
        }
        qreal x = margin;
        for (Column &column : columns) {
            if (column.gives)
                column.width = std::max(m_width - taken, m_width / 6);
            column.x = x;
            x += column.width + gap;
        }
    }

    void tableHead(const QVector<Column> &columns)
    {
        qreal height = 0;
        for (const Column &column : columns) {
            const DocumentType look = column.right ? right(quiet()) : quiet();
            height = std::max(height, m_pen.text(column.x, m_y, column.width, column.name, look));
        }
        m_y += height + 3 * point;
        m_pen.rule(margin, m_y, m_width, 0.8 * point, m_ink);
        m_y += 5 * point;
    }

    void table()
    {
        QVector<Row> rows;
        for (const auto &line : m_document.lines)
            rows.append(rowOf(line));
        QVector<Column> columns = this->columns();
        measure(columns, rows);
        tableHead(columns);
        for (const Row &row : rows) {
            qreal height = 0;
            for (int i = 0; i < columns.size(); ++i)
                height = std::max(height, cellHeight(columns.at(i), row, i));
            if (makeRoom(height + 5 * point))
                tableHead(columns);
            for (int i = 0; i < columns.size(); ++i)
                cell(columns.at(i), row, i);
            m_y += height + 4 * point;
            m_pen.rule(margin, m_y, m_width, 0.5 * point, m_line);
            m_y += 4 * point;
        }
        m_y += 6 * point;
    }

    qreal cellHeight(const Column &column, const Row &row, int i) const
    {
        const DocumentType look = type(bodyPoints, column.gives);
        qreal height = textHeight(row.cells.at(i), look, column.width);
        if (column.gives && !row.note.isEmpty())
            height += textHeight(row.note, quiet(), column.width);
        return height;
    }

    void cell(const Column &column, const Row &row, int i)
    {
        DocumentType look = type(bodyPoints, column.gives);
        if (column.right)
            look = right(look);
        const qreal height = m_pen.text(column.x, m_y, column.width, row.cells.at(i), look);
        if (column.gives)
            m_pen.text(column.x, m_y + height, column.width, row.note, quiet());
    }

    void sums()
    {
        const qreal width = m_width * 0.48;
        const qreal x = margin + m_width - width;
        QVector<QVector<NamedText>> blocks{totalRows(m_document)};
        if (m_document.kind != DocumentKind::InsertionOrder)
            blocks.append(paymentRows(m_document));
        qreal height = 0;
        for (const auto &block : std::as_const(blocks))
            height += rowsHeight(width, block) + 10 * point;
        // What was paid is read beside the total, unless there is more than a page of it.
        if (height < m_bottom - 2 * margin)
            makeRoom(height);
        for (const auto &block : std::as_const(blocks)) {
            makeRoom(rowsHeight(width, block));
            m_y = rows(x, m_y, width, block, true) + 10 * point;
        }
    }

    void signatures()
    {
        const qreal half = (m_width - 3 * gap) / 2;
        makeRoom(90 * point);
        m_y += 12 * point;
        m_y += m_pen.text(margin, m_y, m_width,
            Text::tr("The advertiser orders the ads above, and the publisher will print them in "
                     "the places above."),
            type(bodyPoints));
        m_y += 42 * point;
        const qreal second = margin + half + 3 * gap;
        m_pen.dashes(margin, m_y, half, m_muted);
        m_pen.dashes(second, m_y, half, m_muted);
        m_y += 4 * point;
        m_pen.text(margin, m_y, half, Text::tr("Advertiser, date"), quiet());
        m_y += m_pen.text(second, m_y, half, Text::tr("Publisher, date"), quiet());
        m_y += 12 * point;
    }

    void closing()
    {
        const QString &footer = m_document.business.footer;
        if (footer.isEmpty())
            return;
        makeRoom(textHeight(footer, quiet(bodyPoints), m_width) + 8 * point);
        m_y += 8 * point;
        m_y += m_pen.text(margin, m_y, m_width, footer, quiet(bodyPoints));
    }

    void feet()
    {
        const qreal y = m_pages.size.height() - margin - footHeight + 12 * point;
        QVector<QVector<DocumentItem>> all;
        all.swap(m_pages.pages);
        const auto count = all.size();
        for (auto i = 0; i < count; ++i) {
            m_pages.pages.append(all.at(i));
            m_pen.text(margin, y, m_width * 0.7, documentName(m_document), quiet());
            m_pen.text(margin + m_width * 0.7, y, m_width * 0.3,
                Text::tr("Page %L1 of %L2").arg(i + 1).arg(count), right(quiet()));
        }
    }

    const OrderDocument &m_document;
    DocumentPages &m_pages;
    DocumentPen m_pen;
    QColor m_ink;
    QColor m_muted;
    QColor m_line;
    QColor m_alert;
    qreal m_width = 0;
    qreal m_bottom = 0;
    qreal m_y = margin;
};

} // namespace

void layOutSheets(const OrderDocument &document, DocumentPages &pages)
{
    Sheets(document, pages).layOut();
}

} // namespace holdfast
