// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpages.h"
#include "messages.h"

#include <QSet>

namespace holdfast {

/// Whose document is wanted, and which.
struct DocumentWish
{
    Order order = {};
    DocumentKind kind = DocumentKind::Receipt;
    bool atSale = false; ///< the customer still stands here: the first one is the original
};

/// Makes the documents of this desk: knows whose desk it is and what paper it has. Nothing waits
/// for a printer, a disk or a dialog.
class DocumentDesk : public QObject
{
    Q_OBJECT

public:
    /// `settings`, which may be null, and `clock` outlive it.
    DocumentDesk(const QSettings *settings, const Clock *clock, QObject *parent = nullptr);

    void setPlacementTitle(PlacementTitle title) { m_placementTitle = std::move(title); }
    /// Reads the settings again. `businessChanged` follows, now or when the logo has been read.
    void reload();
    const BusinessDetails &business() const { return m_business; }
    const QImage &logo() const { return m_logo; }

    OrderDocument document(const DocumentWish &wish) const;
    DocumentPages pages(const DocumentWish &wish) const;

    void preview(const DocumentWish &wish, QWidget *window);
    void print(const DocumentWish &wish, QWidget *window);
    void savePdf(const DocumentWish &wish, QWidget *window);
    void copy(const DocumentWish &wish);
    /// Where savePdf writes to once a file is chosen.
    void writePdfTo(const DocumentWish &wish, const QString &path);

Q_SIGNALS:
    void notice(const holdfast::Notice &notice);
    void businessChanged();
    /// Another sheet of the same wish would be a copy now.
    void handedOut();

private:
    void handOut(const DocumentWish &wish);

    const QSettings *m_settings;
    const Clock *m_clock;
    PlacementTitle m_placementTitle;
    BusinessDetails m_business;
    PaperChoice m_paper;
    QString m_logoPath;
    QImage m_logo;
    QSet<QPair<qint64, int>> m_handedOut; ///< order and kind
};

} // namespace holdfast
