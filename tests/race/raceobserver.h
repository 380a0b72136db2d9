// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionspec.h"

#include <QStringList>
#include <Qt>

namespace holdfast::test {

/// Reads a database as its owner, past the store, by a connection that stays open. One thread at a
/// time; each opens it anew. What cannot be read ends the program.
class RaceObserver
{
public:
    explicit RaceObserver(ConnectionSpec spec);
    ~RaceObserver();
    RaceObserver(const RaceObserver &) = delete;
    RaceObserver &operator=(const RaceObserver &) = delete;

    /// The first column.
    QStringList read(const QString &sql);

private:
    void open();
    void close();

    ConnectionSpec m_spec;
    Qt::HANDLE m_thread = nullptr;
    QString m_name;
};

} // namespace holdfast::test
