// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardpreviewview.h"

#include "format.h"
#include "theme.h"

#include <QHeaderView>

namespace holdfast {

namespace {

QString slotsText(std::optional<qint64> capacity)
{
    return capacity ? QLocale().toString(*capacity) : CardPreviewView::tr("unlimited");
}

QString changeText(const QString &before, const QString &after)
{
    return CardPreviewView::tr("%1 → %2", "before and after").arg(before, after);
}

} // namespace

CardPreviewView::CardPreviewView(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("cardPreview"));
    setAccessibleName(tr("Preview"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

QSize CardPreviewView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 14};
}

QSize CardPreviewView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
}

// A fault takes as many lines as the column that it stands in makes of it.
void CardPreviewView::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
}

void CardPreviewView::begin(const QStringList &headers, int rows, int stretched)
{
    clear();
    setColumnCount(int(headers.size()));
    setHorizontalHeaderLabels(headers);
    setRowCount(rows);
    for (int column = 0; column < headers.size(); ++column)
        horizontalHeader()->setSectionResizeMode(
            column, column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void CardPreviewView::put(int row, int column, const QString &text, bool number)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    setItem(row, column, item);
}

void CardPreviewView::showChanges(const QVector<RateCardChange> &changes)
{
    const int rows = std::min(maxRows, int(changes.size()));
    begin({tr("Listing"), tr("Title"), tr("What"), tr("Price"), tr("Slots")}, rows, 1);
    for (int row = 0; row < rows; ++row) {
        const RateCardChange &change = changes.at(row);
        put(row, 0, change.code);
        put(row, 1, change.title);
        put(row, 2, change.isNew ? tr("New") : tr("Changed"));
        const QString price = formatMoney(change.price);
        put(row, 3,
            change.priceBefore ? changeText(formatMoney(*change.priceBefore), price) : price, true);
        const QString capacity = slotsText(change.capacity);
        put(row, 4,
            change.capacityChanges && !change.isNew
                ? changeText(slotsText(change.capacityBefore), capacity)
                : capacity,
            true);
    }
    for (const int column : {3, 4})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void CardPreviewView::showFaults(const QVector<FileFault> &faults)
{
    const int rows = std::min(maxRows, int(faults.size()));
    begin({tr("Line"), tr("Column"), tr("What is wrong")}, rows, 2);
    for (int row = 0; row < rows; ++row) {
        const FileFault &fault = faults.at(row);
        put(row, 0, QLocale().toString(fault.line), true);
        put(row, 1, fault.column);
        put(row, 2, fault.text);
    }
    resizeRowsToContents();
}

QString previewText(const CardPreview &preview)
{
    if (!preview.faults.isEmpty()) {
        return CardPreviewView::tr(
            "Nothing can be imported. Faults in the file: %L1. Mend them and "
            "read it again.")
            .arg(preview.faults.size());
    }
    const ImportReport &report = preview.report;
    const QString text =
        CardPreviewView::tr("Listings to be added: %L1. Changed: %L2. Unchanged: %L3.")
            .arg(report.added)
            .arg(report.changed)
            .arg(report.unchanged);
    if (preview.changes.size() <= CardPreviewView::maxRows)
        return text;
    return CardPreviewView::tr("%1 The first %L2 are shown.")
        .arg(text)
        .arg(CardPreviewView::maxRows);
}

} // namespace holdfast
