// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "documentdesk.h"

#include <QBoxLayout>
#include <QToolButton>

namespace holdfast {

/// Which of an order's documents, and what to do with it: two rows of buttons with keys of their
/// own.
class DocumentBar : public QWidget
{
    Q_OBJECT

public:
    enum class Place
    {
        Page,
        Preview ///< it is seen already
    };

    /// `desk` outlives it. The keys work wherever the keyboard is in `scope`.
    DocumentBar(DocumentDesk *desk, Place place, QWidget *scope, QWidget *parent = nullptr);

    void setWish(const DocumentWish &wish);
    const DocumentWish &wish() const { return m_wish; }
    /// If the keyboard is on one of the buttons, presses it.
    bool pressFocused();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void kindChosen(holdfast::DocumentKind kind);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addKind(DocumentKind kind, const char *name);
    ActionButton *addButton(
        const QString &text, const char *name, const QKeySequence &key, QWidget *scope);
    void choose(DocumentKind kind);

    DocumentDesk *m_desk;
    DocumentWish m_wish;
    QVector<QToolButton *> m_kinds;
    QBoxLayout *m_kindRow;
};

} // namespace holdfast
