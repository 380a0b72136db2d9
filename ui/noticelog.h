// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "messages.h"

#include <QAbstractListModel>
#include <QVector>

namespace holdfast {

/// What the program has said since it was started, the latest first. Notices go; here they can be
/// read again.
class NoticeLog : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TimeRole = Qt::UserRole, ///< as text, by this desk's clock
        ToneRole                 ///< Notice::Tone
    };

    static constexpr int most = 500;

    /// `clock` outlives it.
    explicit NoticeLog(const Clock *clock, QObject *parent = nullptr);

    void add(const Notice &notice);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        Instant at;
        Notice notice;
    };

    const Clock *m_clock;
    QVector<Entry> m_entries; ///< the latest last
};

} // namespace holdfast
