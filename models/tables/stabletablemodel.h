// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QAbstractTableModel>
#include <QHash>
#include <QVector>

namespace holdfast {

/// A table whose rows follow a list without its ever being reset: they go, come and move by as few
/// signals as show it truly, so that selection and scroll stay with what they were on.
class StableTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

protected:
    /// Puts a new sequence in place. Each entry is the row (as it was before this step) that comes
    /// there, or `~i`: the i-th of what is wanted, which is new.
    using Take = std::function<void(const QVector<int> &from)>;

    /// Goes from the rows there are to the wanted ones, both named by unique keys. False when they
    /// are the same already.
    template <class Key>
    bool followRows(const QVector<Key> &have, const QVector<Key> &want, const Take &take)
    {
        if (have == want)
            return false;
        QHash<Key, int> wantedAt;
        wantedAt.reserve(want.size());
        for (int at = 0; at < want.size(); ++at)
            wantedAt.insert(want.at(at), at);
        QVector<int> places;
        places.reserve(have.size());
        for (const Key &key : have)
            places.append(wantedAt.value(key, -1));
        followPlaces(places, int(want.size()), take);
        return true;
    }

private:
    void followPlaces(QVector<int> places, int wanted, const Take &take);
    void removeStale(QVector<int> &places, const Take &take);
    void insertRun(QVector<int> &places, int at, const QVector<int> &wanted, const Take &take);
    void permute(QVector<int> &places, const QVector<int> &from, const Take &take);
};

} // namespace holdfast
