// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardpreviewview.h"
#include "inlinenotice.h"
#include "services.h"

#include <QDialog>
#include <QPushButton>

namespace holdfast {

/// What importing a rate card would do, before it is done: read from its file at once, and again
/// after faults in it were mended. Accepted when the person wants `preview().card` imported, which
/// is for others to do.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const InventoryService &inventory, const QString &file, QWidget *parent);

    const CardPreview &preview() const { return m_preview; }

private:
    void read();
    void showRead(const Result<CardPreview> &read);
    void showPreview(const Result<CardPreview> &preview);
    void showEnd(const Notice &notice);
    void setBusy(bool busy);

    InventoryService m_inventory;
    QString m_file;
    CardPreview m_preview;
    InlineNotice *m_notice;
    CardPreviewView *m_table;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace holdfast
