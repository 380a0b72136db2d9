// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardpreview.h"

#include <QTableWidget>

namespace holdfast {

/// What a rate card would change, listing by listing, or what is wrong with it, by line and column.
class CardPreviewView : public QTableWidget
{
    Q_OBJECT

public:
    /// More rows help nobody to decide.
    static constexpr int maxRows = 500;

    explicit CardPreviewView(QWidget *parent);

    void showChanges(const QVector<RateCardChange> &changes);
    void showFaults(const QVector<FileFault> &faults);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin(const QStringList &headers, int rows, int stretched);
    void put(int row, int column, const QString &text, bool number = false);
};

/// "12 listings are new and 3 change; 40 stay as they are."
QString previewText(const CardPreview &preview);

} // namespace holdfast
