// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundmodel.h"

#include "refundable.h"
#include "words.h"

#include <algorithm>
#include <QLocale>

namespace holdfast {

RefundModel::RefundModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RefundModel::setOrder(const Order &order)
{
    const bool same = order.number == m_order.number;
    const bool sameRows =
        same
        && std::equal(order.lines.cbegin(), order.lines.cend(), m_order.lines.cbegin(),
            m_order.lines.cend(),
            [](const OrderLine &a, const OrderLine &b) { return a.position == b.position; });
    const QHash<int, qint64> chosen = std::exchange(m_back, {});
    // A number that is being typed stays only while the rows do.
    if (!sameRows)
        beginResetModel();
    m_order = order;
    for (int row = 0; row < m_order.lines.size(); ++row) {
        const int position = m_order.lines.at(row).position;
        m_back.insert(position, same ? std::min(chosen.value(position), left(row)) : left(row));
    }
    if (!sameRows)
        endResetModel();
    reckon();
}

void RefundModel::setKeepSlots(bool keep)
{
    m_keepSlots = keep;
    reckon();
}

void RefundModel::setAmount(std::optional<qint64> minor)
{
    m_amountMinor = minor;
    reckon();
}

void RefundModel::chooseAll(bool all)
{
    for (int row = 0; row < m_order.lines.size(); ++row)
        m_back.insert(m_order.lines.at(row).position, all ? left(row) : 0);
    reckon();
}

qint64 RefundModel::left(int row) const
{
    return slotsLeft(m_order, m_order.lines.at(row).position);
}

RefundWish RefundModel::wish() const
{
    RefundWish wish;
    wish.keepSlots = m_keepSlots;
    wish.amountMinor = m_amountMinor;
    if (m_amountMinor)
        return wish;
    bool everything = true;
    for (int row = 0; row < m_order.lines.size(); ++row) {
        const int position = m_order.lines.at(row).position;
        const qint64 back = m_back.value(position);
        everything = everything && back == left(row);
        if (back > 0)
            wish.lines.append({position, back});
    }
    // Shipping goes back with the last of it.
    if (everything)
        wish.lines.clear();
    return wish;
}

void RefundModel::reckon()
{
    const bool none =
        !m_amountMinor
        && std::all_of(m_back.cbegin(), m_back.cend(), [](qint64 n) { return n == 0; })
        && moneyLeft(m_order).minor > 0
        && std::any_of(m_order.lines.cbegin(), m_order.lines.cend(),
            [this](const OrderLine &line) { return slotsLeft(m_order, line.position) > 0; });
    if (none)
        m_plan = Error{ErrorKind::Validation, tr("Choose how many slots to give back.")};
    else
        m_plan = planRefund(m_order, m_order.refunds, wish());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, AmountColumn));
    Q_EMIT planChanged();
}

Money RefundModel::total() const
{
    return {m_plan ? m_plan->totalMinor : 0, m_order.totals.currency};
}

qint64 RefundModel::taxMinor() const
{
    qint64 tax = 0;
    for (const RefundLine &line : m_plan ? m_plan->lines : QVector<RefundLine>())
        tax += line.taxMinor;
    return tax;
}

qint64 RefundModel::returned() const
{
    qint64 returned = 0;
    for (const RefundLine &line : m_plan ? m_plan->lines : QVector<RefundLine>())
        returned += line.returned;
    return returned;
}

int RefundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.lines.size());
}

int RefundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RefundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderLine &line = m_order.lines.at(index.row());
    Money amount{0, m_order.totals.currency};
    for (const RefundLine &part : m_plan ? m_plan->lines : QVector<RefundLine>()) {
        if (part.position == line.position)
            amount.minor = part.amountMinor;
    }
    const qint64 back = m_back.value(line.position);
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(index.column() == TitleColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                 : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::EditRole:
        return index.column() == BackColumn ? QVariant(int(back)) : QVariant();
    case MoneyRole:
        return QVariant::fromValue(amount);
    case LeftRole:
        return left(index.row());
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TitleColumn:
        return itemTitle(line.code, line.title, line.variant);
    case LeftColumn:
        return QLocale().toString(left(index.row()));
    case BackColumn:
        return m_amountMinor ? QStringLiteral("–") : QLocale().toString(back);
    default:
        return toPlainText(amount);
    }
}

bool RefundModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != BackColumn)
        return false;
    const qint64 back = value.toLongLong();
    if (back < 0 || back > left(index.row()))
        return false;
    m_back.insert(m_order.lines.at(index.row()).position, back);
    reckon();
    return true;
}

Qt::ItemFlags RefundModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == BackColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant RefundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == TitleColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                          : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Line");
    case LeftColumn:
        return tr("Not given back");
    case BackColumn:
        return tr("Give back");
    default:
        return tr("Amount");
    }
}

} // namespace holdfast
