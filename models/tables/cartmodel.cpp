// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cartmodel.h"

#include "words.h"

#include <algorithm>
#include <QLocale>
#include <tuple>

namespace holdfast {

namespace {

bool sameLine(const CartLine &a, const CartLine &b)
{
    const auto facts = [](const CartLine &l) {
        return std::tie(l.listingId, l.code, l.variant, l.title, l.quantity, l.unitPrice, l.totals,
            l.hold.id, l.hold.state, l.hold.expiresAt, l.hold.extensions, l.hold.kept);
    };
    return facts(a) == facts(b);
}

} // namespace

CartModel::CartModel(const Clock *clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void CartModel::setTimes(const ScreenTimes &times)
{
    m_times = times;
    tick();
}

void CartModel::setCart(const Cart &cart)
{
    m_time = DatabaseTime(cart.asOf, m_clock->monotonic());
    for (const CartLine &line : cart.lines) {
        const auto known = m_fullTime.constFind(line.hold.id);
        if (known == m_fullTime.cend() || known->first != line.hold.expiresAt)
            m_fullTime.insert(
                line.hold.id, {line.hold.expiresAt, std::max(m_times.hold, remaining(line))});
    }
    merge(cart.lines);
    // What is not in view any more is not watched: it may lapse elsewhere, and is told there.
    QSet<QUuid> inView;
    for (const CartLine &line : cart.lines)
        inView.insert(line.hold.id);
    m_watched.intersect(inView);
    tick();
}

void CartModel::clear()
{
    merge({});
    m_fullTime.clear();
    m_watched.clear();
    m_warned.clear();
}

void CartModel::merge(const QVector<CartLine> &next)
{
    const auto kept = [&](const QUuid &id) {
        return std::any_of(
            next.begin(), next.end(), [&](const CartLine &line) { return line.id == id; });
    };
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (kept(m_lines.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < next.size(); ++row) {
        const int have = rowOf(next.at(row).id);
        if (have < 0) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, next.at(row));
            endInsertRows();
            continue;
        }
        if (have != row) {
            beginMoveRows({}, have, have, {}, row);
            m_lines.move(have, row);
            endMoveRows();
        }
        if (!sameLine(m_lines.at(row), next.at(row))) {
            m_lines[row] = next.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void CartModel::tick()
{
    if (m_lines.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, RemainingColumn), index(rowCount() - 1, RemainingColumn));
    QVector<QUuid> over;
    QVector<QUuid> low;
    for (int row = 0; row < m_lines.size(); ++row) {
        const CartLine &line = m_lines.at(row);
        if (isLapsed(line)) {
            if (m_watched.remove(line.hold.id)) {
                over.append(line.id);
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        m_watched.insert(line.hold.id);
        const bool warns = !line.hold.kept && remaining(line) < m_times.warning;
        if (warns && m_warned.value(line.hold.id) != line.hold.expiresAt) {
            m_warned.insert(line.hold.id, line.hold.expiresAt);
            low.append(line.id);
        }
    }
    for (const QUuid &id : std::as_const(low))
        Q_EMIT runningOut(id);
    for (const QUuid &id : std::as_const(over))
        Q_EMIT lapsed(id);
}

const CartLine *CartModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

QString CartModel::title(const CartLine &line) const
{
    return itemTitle(line.code, line.title, variantTitle(line));
}

QString CartModel::variantTitle(const CartLine &line) const
{
    QString title;
    if (m_variantTitle && !line.variant.isEmpty())
        title = m_variantTitle(line.listingId, line.variant);
    return title.isEmpty() ? line.variant : title;
}

int CartModel::rowOf(const QUuid &lineId) const
{
    const auto found = std::find_if(
        m_lines.cbegin(), m_lines.cend(), [&](const CartLine &line) { return line.id == lineId; });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

Millis CartModel::remaining(const CartLine &line) const
{
    return m_time.until(line.hold.expiresAt, m_clock->monotonic());
}

bool CartModel::isLapsed(const CartLine &line) const
{
    if (line.hold.state != HoldState::Active)
        return true;
    return !line.hold.kept && remaining(line) <= Millis::zero();
}

const CartLine *CartModel::firstLapsed() const
{
    const auto found = std::find_if(
        m_lines.cbegin(), m_lines.cend(), [this](const CartLine &line) { return isLapsed(line); });
    return found == m_lines.cend() ? nullptr : &*found;
}

bool CartModel::isGivenBack(const CartLine &line)
{
    return line.hold.state == HoldState::Released;
}

QString CartModel::endedWord(const CartLine &line)
{
    return isGivenBack(line) ? tr("Given back", "slots") : tr("Lapsed");
}

QHash<qint64, qint64> CartModel::heldSlots() const
{
    QHash<qint64, qint64> held;
    for (const CartLine &line : m_lines) {
        if (!isLapsed(line))
            held[line.listingId] += line.quantity;
    }
    return held;
}

Millis CartModel::fullTime(const CartLine &line) const
{
    return m_fullTime.value(line.hold.id, {Instant(), m_times.hold}).second;
}

Urgency CartModel::urgency(const CartLine &line) const
{
    if (line.hold.kept)
        return Urgency::Calm;
    return m_times.urgency(remaining(line));
}

Money CartModel::total(const CartLine &line)
{
    return {line.unitPrice.minor * line.quantity, line.unitPrice.currency};
}

QString CartModel::spoken(const CartLine &line, int column) const
{
    const QString name = title(line);
    if (isLapsed(line))
        return isGivenBack(line) ? tr("%1, quantity %L2, given back").arg(name).arg(line.quantity)
                                 : tr("%1, quantity %L2, lapsed").arg(name).arg(line.quantity);
    if (column == TotalColumn)
        return tr("%1, price: %2").arg(name, toPlainText(total(line)));
    if (line.hold.kept)
        return tr("%1, quantity %L2, kept for a payment").arg(name).arg(line.quantity);
    return tr("%1, quantity %L2, %3 left")
        .arg(name)
        .arg(line.quantity)
        .arg(countdownText(remaining(line)));
}

int CartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CartLine &line = m_lines.at(index.row());
    const bool over = isLapsed(line);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ItemColumn)
            return itemTitle(line.code, line.title, {});
        if (index.column() == TotalColumn)
            return toPlainText(total(line));
        return over             ? endedWord(line)
               : line.hold.kept ? tr("Kept")
                                : countdownText(remaining(line));
    case Qt::AccessibleTextRole:
        return spoken(line, index.column());
    case Qt::AccessibleDescriptionRole:
        return tr("%1 each", "price").arg(toPlainText(line.unitPrice));
    case LineIdRole:
        return line.id;
    case HoldIdRole:
        return line.hold.id;
    case ListingIdRole:
        return line.listingId;
    case CodeRole:
        return line.code;
    case VariantTitleRole:
        return variantTitle(line);
    case QuantityRole:
        return line.quantity;
    case UnitPriceRole:
        return QVariant::fromValue(line.unitPrice);
    case TotalRole:
        return QVariant::fromValue(total(line));
    case LapsedRole:
        return over;
    case KeptRole:
        return line.hold.kept;
    case RemainingRole:
        return qint64(remaining(line).count());
    case ShareRole:
        return std::clamp(
            double(remaining(line).count()) / double(fullTime(line).count()), 0.0, 1.0);
    case UrgencyRole:
        return int(urgency(line));
    default:
        return {};
    }
}

QVariant CartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ItemColumn:
        return tr("Item");
    case RemainingColumn:
        return tr("Held for");
    case TotalColumn:
        return tr("Price");
    default:
        return {};
    }
}

} // namespace holdfast
