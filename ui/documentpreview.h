// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentbar.h"

#include <QDialog>
#include <QLabel>
#include <QScrollArea>

namespace holdfast {

/// The pages one beneath the other, as wide as there is room.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);

    void setPages(const DocumentPages &pages);
    const DocumentPages &pages() const { return m_pages; }
    /// To be told how wide the place is that it is seen through.
    void fit(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int gap() const;
    QRectF pageRect(int page) const;

    DocumentPages m_pages;
    int m_room = 0;
    qreal m_scale = 0.1; ///< screen dots a unit
};

/// An order's documents as they will be on paper, and what to do with them.
class DocumentPreview : public QDialog
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    DocumentPreview(DocumentDesk *desk, const DocumentWish &wish, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    DocumentDesk *m_desk;
    DocumentBar *m_bar;
    DocumentView *m_view;
    QScrollArea *m_scroll;
    QLabel *m_count;
};

} // namespace holdfast
