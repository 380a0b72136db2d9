// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"
#include "customer.h"

#include <QAbstractListModel>
#include <QStringList>

namespace holdfast {

/// What was typed into the search line: "3x ca q" is quantity 3 and the words "ca", "q".
struct TypedQuery
{
    qint64 quantity = 1;
    QStringList words;
    qint64 order = 0; ///< that the text may be the number of; 0: of none

    static TypedQuery parse(const QString &text);
};

/// The listings that a typed line may mean, and their placements. Every word has to begin a word of
/// the market, its name, the ad size or the title. Customers come after them, as far as the
/// database's answers have been handed in. A number alone may be that of an order, which comes
/// last; whether there is one, only the database knows. Follows a BoardModel, which must outlive
/// it.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        VariantRole = Qt::UserRole + 200, ///< the placement's code; empty: none
        VariantTitleRole,
        QuantityRole,
        PriceRole, ///< holdfast::Money, the placement's difference included
        StockTextRole,
        OrderRole,    ///< an order's number; nothing: another match
        CustomerRole, ///< holdfast::Customer; nothing: another match
    };
    Q_ENUM(Role)

    static constexpr int maxMatches = 50;

    explicit SearchModel(BoardModel *board, QObject *parent = nullptr);

    void setText(const QString &text);
    const TypedQuery &query() const { return m_query; }
    /// What to look for customers by; empty: too little is typed to mean one.
    QString customerWords() const;
    /// Those whom the database has found by `words`; of no interest once something else is typed.
    void setCustomers(const QString &words, const QVector<Customer> &customers);
    /// Words were typed that fit none of the listings there are, nor a customer if these are looked
    /// for: until that is known it is not so.
    bool isInVain(bool forCustomersToo) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Answers BoardModel's roles too.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Match
    {
        qint64 listingId = 0;
        QString variant;
        int rank = 0;
        qint64 order = 0;
        QUuid customer = {};
        friend bool operator==(const Match &, const Match &) = default;
    };

    void search();
    QVector<Match> matches() const;
    const Variant *variantOf(const Match &match) const;
    QVariant customerData(const Customer &customer, int role) const;

    BoardModel *m_board;
    TypedQuery m_query;
    QVector<Match> m_matches;
    QString m_customerWords;       ///< that found
    QVector<Customer> m_customers; ///< them
};

} // namespace holdfast
