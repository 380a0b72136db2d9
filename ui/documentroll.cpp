// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlayout.h"
#include "documenttexts.h"

namespace holdfast {

namespace {

constexpr qreal point = unitsPerPoint;
constexpr qreal margin = unitsOfMm(4);
constexpr qreal width = unitsOfMm(72);

// A thermal printer knows black alone: size and weight do what grey does on a sheet.
const DocumentType body{.points = 8.5};
const DocumentType small{.points = 7.5};

DocumentType centred(DocumentType type)
{
    type.align = Qt::AlignHCenter;
    return type;
}

DocumentType strong(DocumentType type)
{
    type.strong = true;
    return type;
}

class Roll
{
public:
    Roll(const OrderDocument &document, DocumentPages &pages)
        : m_document(document)
        , m_pages(pages)
        , m_pen(pages)
    {
        m_pages.pages.append(QVector<DocumentItem>());
    }

    void layOut()
    {
        head();
        tear();
        facts();
        tear();
        for (const auto &line : m_document.lines)
            item(line);
        tear();
        rows(totalRows(m_document));
        if (const auto paid = paymentRows(m_document); !paid.isEmpty()) {
            tear();
            rows(paid);
        }
        foot();
        m_pages.size = {margin + width + margin, m_y + unitsOfMm(6)};
    }

private:
    void line(const QString &text, const DocumentType &type)
    {
        m_y += m_pen.text(margin, m_y, width, text, type);
    }

    void tear()
    {
        m_y += 5 * point;
        m_pen.dashes(margin, m_y, width, Qt::black);
        m_y += 5 * point;
    }

    void head()
    {
        const QSizeF logo = m_pen.logo(margin, m_y, {width, unitsOfMm(18)}, Qt::AlignHCenter);
        if (!logo.isEmpty())
            m_y += logo.height() + 5 * point;
        line(m_document.business.name, centred({.points = 13, .strong = true}));
        for (const QString &text : businessLines(m_document.business))
            line(text, centred(small));
        if (m_y > unitsOfMm(6))
            m_y += 7 * point;
        line(documentTitle(m_document.kind), centred({.points = 11, .strong = true}));
        framed(issueText(m_document));
        framed(standingText(m_document));
    }

    void framed(const QString &text)
    {
        if (text.isEmpty())
            return;
        const DocumentType type = centred({.points = 9, .strong = true});
        m_y += 4 * point;
        const qreal inner = width - 12 * point;
        const qreal height = m_pen.text(margin + 6 * point, m_y + 3 * point, inner, text, type);
        m_pen.frame({margin + point, m_y, width - 2 * point, height + 6 * point}, Qt::black);
        m_y += height + 8 * point;
    }

    void facts()
    {
        rows(factRows(m_document));
        if (!m_document.customer && m_document.kind == DocumentKind::Receipt)
            return;
        m_y += 4 * point;
        line(customerCaption(m_document.kind), small);
        bool first = true;
        for (const QString &text : customerLines(m_document)) {
            line(text, first ? strong(body) : small);
            first = false;
        }
    }

    /// The name gives way: it is wrapped beside the text at the right.
    void rows(const QVector<NamedText> &named)
    {
        for (const NamedText &row : named) {
            const bool total = row.strong && &row == &named.last();
            DocumentType type = total ? DocumentType{.points = 11} : body;
            type.strong = row.strong;
            const qreal right = std::min(textWidth(row.text, type), width * 0.62);
            const qreal left = m_pen.text(margin, m_y, width - right - 6 * point, row.name, type);
            type.align = Qt::AlignRight;
            const qreal height = m_pen.text(margin + width - right, m_y, right, row.text, type);
            m_y += std::max(left, height) + point;
        }
    }

    void item(const OrderDocument::Line &item)
    {
        line(item.title, strong(body));
        line(placeText(item), small);
        rows(priceRows(m_document, item));
        m_y += 4 * point;
    }

    void foot()
    {
        if (m_document.business.footer.isEmpty())
            return;
        tear();
        line(m_document.business.footer, centred(small));
    }

    const OrderDocument &m_document;
    DocumentPages &m_pages;
    DocumentPen m_pen;
    qreal m_y = unitsOfMm(5);
};

} // namespace

void layOutRoll(const OrderDocument &document, DocumentPages &pages)
{
    Roll(document, pages).layOut();
}

} // namespace holdfast
