// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordersmodel.h"

#include "words.h"

#include <algorithm>
#include <QDateTime>
#include <QLocale>
#include <QSet>

namespace holdfast {

OrdersModel::OrdersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OrdersModel::setOrders(const QVector<OrderRow> &orders)
{
    QSet<qint64> wanted;
    for (const OrderRow &order : orders)
        wanted.insert(order.number);
    for (int row = int(m_orders.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_orders.at(row).number))
            continue;
        beginRemoveRows({}, row, row);
        m_orders.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < orders.size();) {
        int end = row;
        while (end < orders.size()
               && (row >= m_orders.size() || orders.at(end).number != m_orders.at(row).number))
            ++end;
        if (end > row) {
            beginInsertRows({}, row, end - 1);
            for (int at = row; at < end; ++at)
                m_orders.insert(at, orders.at(at));
            endInsertRows();
        }
        row = end + 1;
    }
    for (int row = 0; row < orders.size(); ++row) {
        const bool changed = m_orders.at(row).state != orders.at(row).state
                             || m_orders.at(row).customerEmail != orders.at(row).customerEmail;
        m_orders[row] = orders.at(row);
        if (changed)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int OrdersModel::rowOf(qint64 number) const
{
    const auto found = std::find_if(m_orders.cbegin(), m_orders.cend(),
        [&](const OrderRow &order) { return order.number == number; });
    return found == m_orders.cend() ? -1 : int(found - m_orders.cbegin());
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orders.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderRow &order = m_orders.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        break;
    case Qt::TextAlignmentRole:
        return int(index.column() == TotalColumn || index.column() == LinesColumn
                           || index.column() == NumberColumn
                       ? Qt::AlignRight | Qt::AlignVCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    case NumberRole:
        return order.number;
    case MoneyRole:
        return QVariant::fromValue(order.total);
    case StateRole:
        return int(order.state);
    case InstantRole:
        return toMs(order.createdAt);
    default:
        return {};
    }
    switch (index.column()) {
    case NumberColumn:
        return QString::number(order.number);
    case TimeColumn:
        return QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(toMs(order.createdAt)), QLocale::ShortFormat);
    case CustomerColumn:
        return order.customerEmail.isEmpty() ? tr("Walk-in") : order.customerEmail;
    case DeskColumn:
        return order.desk;
    case LinesColumn:
        return QLocale().toString(order.lines);
    case StateColumn:
        return orderStateLabel(order.state);
    case TotalColumn:
        return toPlainText(order.total);
    default:
        return {};
    }
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == TotalColumn || section == LinesColumn || section == NumberColumn
                       ? Qt::AlignRight | Qt::AlignVCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case TimeColumn:
        return tr("Time");
    case CustomerColumn:
        return tr("Customer");
    case DeskColumn:
        return tr("Desk");
    case LinesColumn:
        return tr("Lines");
    case StateColumn:
        return tr("State");
    default:
        return tr("Total");
    }
}

} // namespace holdfast
