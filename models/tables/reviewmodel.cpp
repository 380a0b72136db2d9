// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewmodel.h"

#include "words.h"

#include <algorithm>
#include <QSet>

namespace holdfast {

ReviewModel::ReviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReviewModel::setItems(const QVector<ReviewItem> &items)
{
    QSet<qint64> wanted;
    for (const ReviewItem &item : items)
        wanted.insert(item.id);
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_items.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_items.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        const int known = rowOf(items.at(row).id);
        if (known == row)
            continue;
        // A case that is open again takes its old place.
        if (known >= 0) {
            beginRemoveRows({}, known, known);
            m_items.remove(known);
            endRemoveRows();
        }
        beginInsertRows({}, row, row);
        m_items.insert(row, items.at(row));
        endInsertRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        const bool changed = m_items.at(row).left != items.at(row).left;
        m_items[row] = items.at(row);
        if (changed)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void ReviewModel::setNow(Instant now)
{
    m_now = now;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, AgeColumn), index(rowCount() - 1, AgeColumn));
}

const ReviewItem *ReviewModel::item(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int ReviewModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(
        m_items.cbegin(), m_items.cend(), [id](const ReviewItem &item) { return item.id == id; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        break;
    case Qt::TextAlignmentRole:
        return int(index.column() == LeftColumn || index.column() == OrderColumn
                       ? Qt::AlignRight | Qt::AlignVCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return item.id;
    case MoneyRole:
        return QVariant::fromValue(item.left);
    default:
        return {};
    }
    switch (index.column()) {
    case AgeColumn:
        return ageLabel(m_now - item.at);
    case ReasonColumn:
        return reviewReasonLabel(item.reason);
    case CustomerColumn:
        return item.customer.isEmpty() ? tr("Walk-in") : item.customer;
    case OrderColumn:
        return QString::number(item.order);
    default:
        return toPlainText(item.left);
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == LeftColumn || section == OrderColumn
                       ? Qt::AlignRight | Qt::AlignVCenter
                       : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AgeColumn:
        return tr("Waits");
    case ReasonColumn:
        return tr("Reason");
    case CustomerColumn:
        return tr("Customer");
    case OrderColumn:
        return tr("Order");
    default:
        return tr("Left");
    }
}

} // namespace holdfast
