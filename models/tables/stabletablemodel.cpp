// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stabletablemodel.h"

#include <algorithm>
#include <numeric>

namespace holdfast {

namespace {

/// Each run costs every view a pass over all rows; beyond so many, one change of the layout is
/// cheaper.
constexpr int mostRuns = 8;

QVector<int> upTo(int count)
{
    QVector<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

int staleRuns(const QVector<int> &places)
{
    int runs = 0;
    for (int i = 0; i < places.size(); ++i)
        runs += places.at(i) < 0 && (i == 0 || places.at(i - 1) >= 0);
    return runs;
}

/// What is wanted and not there yet, as runs of neighbours.
QVector<QVector<int>> freshRuns(const QVector<int> &places, int wanted)
{
    QVector<bool> there(wanted, false);
    for (const int place : places)
        there[place] = true;
    QVector<QVector<int>> runs;
    for (int at = 0; at < wanted; ++at) {
        if (there.at(at))
            continue;
        if (at == 0 || there.at(at - 1))
            runs.append(QVector<int>());
        runs.last().append(at);
    }
    return runs;
}

} // namespace

void StableTableModel::followPlaces(QVector<int> places, int wanted, const Take &take)
{
    removeStale(places, take);
    const QVector<QVector<int>> runs = freshRuns(places, wanted);
    const bool inOrder = std::is_sorted(places.begin(), places.end());
    if (inOrder && runs.size() <= mostRuns) {
        for (const QVector<int> &run : runs)
            insertRun(places, run.first(), run, take);
        return;
    }
    QVector<int> fresh;
    for (const QVector<int> &run : runs)
        fresh += run;
    if (!fresh.isEmpty())
        insertRun(places, int(places.size()), fresh, take);
    QVector<int> from(places.size());
    for (int i = 0; i < places.size(); ++i)
        from[places.at(i)] = i;
    permute(places, from, take);
}

void StableTableModel::removeStale(QVector<int> &places, const Take &take)
{
    if (staleRuns(places) > mostRuns) {
        QVector<int> from = upTo(int(places.size()));
        std::stable_partition(from.begin(), from.end(), [&](int i) { return places.at(i) >= 0; });
        permute(places, from, take);
    }
    for (int last = int(places.size()) - 1; last >= 0; --last) {
        if (places.at(last) >= 0)
            continue;
        int first = last;
        while (first > 0 && places.at(first - 1) < 0)
            --first;
        beginRemoveRows({}, first, last);
        QVector<int> from = upTo(int(places.size()));
        from.remove(first, last - first + 1);
        take(from);
        places.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void StableTableModel::insertRun(
    QVector<int> &places, int at, const QVector<int> &wanted, const Take &take)
{
    const int last = at + int(wanted.size()) - 1;
    beginInsertRows({}, at, last);
    QVector<int> from = upTo(at);
    for (const int place : wanted)
        from.append(~place);
    for (int i = at; i < places.size(); ++i)
        from.append(i);
    take(from);
    places = places.mid(0, at) + wanted + places.mid(at);
    endInsertRows();
}

void StableTableModel::permute(QVector<int> &places, const QVector<int> &from, const Take &take)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QVector<int> to(from.size());
    QVector<int> moved(from.size());
    for (int i = 0; i < from.size(); ++i) {
        to[from.at(i)] = i;
        moved[i] = places.at(from.at(i));
    }
    take(from);
    places = moved;
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &was : before)
        after.append(index(to.at(was.row()), was.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace holdfast
