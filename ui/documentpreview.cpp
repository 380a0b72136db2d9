// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpreview.h"

#include "theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPaintEvent>

namespace holdfast {

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("documentView"));
}

int DocumentView::gap() const
{
    return step(this, 4);
}

void DocumentView::setPages(const DocumentPages &pages)
{
    m_pages = pages;
    QStringList texts;
    for (int page = 0; page < pages.count(); ++page)
        texts += pages.texts(page);
    setAccessibleName(pages.name);
    setAccessibleDescription(texts.join(u'\n'));
    fit(m_room);
}

void DocumentView::fit(int width)
{
    m_room = width;
    if (m_pages.count() == 0)
        return;
    // A roll blown up to the width of a sheet would look like one.
    const qreal dots = logicalDpiX() * 1.2 / unitsPerInch;
    m_scale = std::min(dots, std::max(1, width - 2 * gap()) / m_pages.size.width());
    const qreal height = m_pages.count() * (m_pages.size.height() * m_scale + gap()) + gap();
    setFixedHeight(int(std::ceil(height)));
    update();
}

QRectF DocumentView::pageRect(int page) const
{
    const QSizeF size = m_pages.size * m_scale;
    return {QPointF((width() - size.width()) / 2, gap() + page * (size.height() + gap())), size};
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white);
        painter.setPen(tones(palette()).line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        m_pages.paint(&painter, page, m_scale);
        painter.restore();
    }
}

DocumentPreview::DocumentPreview(DocumentDesk *desk, const DocumentWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_bar(new DocumentBar(desk, DocumentBar::Place::Preview, this, this))
    , m_view(new DocumentView(this))
    , m_scroll(new QScrollArea(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("documentPreview"));
    m_count->setObjectName(QStringLiteral("pageCountLabel"));
    setMuted(m_count);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    auto *close = new ActionButton(tr("Close"), tr("Esc"), this);
    close->setObjectName(QStringLiteral("closePreviewButton"));
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    const int pad = step(this, 4);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(step(this, 3));
    layout->addWidget(m_bar);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_bar, &DocumentBar::kindChosen, this, &DocumentPreview::refresh);
    connect(desk, &DocumentDesk::handedOut, this, &DocumentPreview::refresh);
    connect(desk, &DocumentDesk::businessChanged, this, &DocumentPreview::refresh);
    m_bar->setWish(wish);
    const QSize room = parent ? parent->window()->size() : QSize(900, 800);
    resize(QSize(fontMetrics().averageCharWidth() * 100, 9 * room.height() / 10).boundedTo(room));
    m_scroll->setFocus();
}

void DocumentPreview::refresh()
{
    const DocumentPages pages = m_desk->pages(m_bar->wish());
    setWindowTitle(pages.name);
    m_view->setPages(pages);
    m_count->setText(tr("Pages: %L1").arg(pages.count()));
}

void DocumentPreview::keyPressEvent(QKeyEvent *event)
{
    // Enter is for the button that has the keyboard: a paper is neither printed nor put away by
    // chance.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (!isEnter)
        QDialog::keyPressEvent(event);
    else if (button && button->isEnabled())
        button->click();
}

bool DocumentPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        m_view->fit(m_scroll->viewport()->width());
    return QDialog::eventFilter(watched, event);
}

} // namespace holdfast
