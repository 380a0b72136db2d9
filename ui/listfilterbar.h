// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listingsmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace holdfast {

/// What the list is narrowed by, words, a market, a state of stock, and its order. Lives with its
/// list and is so remembered while the program runs.
class ListFilterBar : public QWidget
{
    Q_OBJECT

public:
    ListFilterBar(BoardModel *board, ListingsModel *list, QWidget *parent = nullptr);

    /// By what is chosen elsewhere; empty: any.
    void setEdition(const QString &edition);
    void setSize(const QString &size);
    void focusLine();
    void clear();
    QSize minimumSizeHint() const override;
    /// How the list is ordered now; a column of -1: as the board is.
    void showOrder(int column, Qt::SortOrder order);

Q_SIGNALS:
    /// Another choice of listings is shown.
    void filtered();
    void orderWanted(int column, Qt::SortOrder order);
    /// The keyboard may go to the list.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void refreshMarkets();
    void refreshCount();

    BoardModel *m_board;
    ListingsModel *m_list;
    QBoxLayout *m_layout; ///< the words, and the choosers beside or beneath them
    QHBoxLayout *m_choosers;
    QLineEdit *m_line;
    QComboBox *m_market;
    QComboBox *m_state;
    QComboBox *m_order;
    QLabel *m_count;
    QString m_edition;
    QString m_size;
    QTimer m_soon;
};

/// A chooser as wide as its first entry, whatever else is in it.
QComboBox *compactCombo(const char *name, const QString &accessibleName, QWidget *parent);

} // namespace holdfast
