// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerfeed.h"
#include "documentdesk.h"
#include "qrcode.h"

#include <QAction>
#include <QPointer>

namespace holdfast {

/// A window of its own that the customer sees: the cart, the code to pay by, the change. Large
/// enough to be read across the desk, whatever the window's size. It never takes the keyboard, has
/// nothing to press, and shows what the feed says and nothing else.
class CustomerDisplay : public QWidget
{
    Q_OBJECT

public:
    /// `feed` and `documents`, which knows the business, outlive it.
    CustomerDisplay(CustomerFeed *feed, DocumentDesk *documents);

    /// Shown while `action` is checked, and again at the next start if it was at the last. A place
    /// of its own is remembered in `settings`, which may be null; without one it fills a second
    /// screen.
    void toggleBy(QAction *action, QSettings *settings);
    /// The desk's window closes; what was shown is remembered.
    void leave();
    /// All that can be read on it.
    QStringList texts() const;
    /// Where each of the texts, the logo, the code and the mark are.
    QVector<QRectF> places() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    enum class Tone
    {
        Plain,
        Muted,
        Good,
        Warning,
        Urgent
    };
    struct Item
    {
        QRectF place;
        QString text;
        qreal pixels = 12;
        bool strong = false;
        Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
        Tone tone = Tone::Plain;
        bool wraps = false;
    };
    /// Text is elided where there is no room; a sum of money is made smaller instead.
    void addMoney(
        const QRectF &place, const QString &text, qreal pixels, bool strong, Qt::Alignment align);

    void arrange();
    void arrangeIdle();
    qreal arrangeHead(const QString &caption);
    void arrangeCart();
    void arrangeLines(qreal top, qreal bottom);
    void arrangePaying();
    void arrangePaid();
    QColor colorOf(Tone tone) const;
    QFont fontOf(const Item &item) const;
    QString money(qint64 minor) const;
    void place();
    void keep();

    CustomerFeed *m_feed;
    DocumentDesk *m_documents;
    QrCodeView *m_code;
    QVector<Item> m_items;
    QRectF m_logoPlace;
    QRectF m_markPlace;
    QVector<QRectF> m_rules;
    qreal m_unit = 20; ///< all lengths follow the window
    QPointer<QAction> m_action;
    QSettings *m_settings = nullptr;
    bool m_leaving = false;
};

} // namespace holdfast
