// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionspec.h"

#include <QStringList>
#include <QVector>

namespace holdfast {

/// A numbered change of the schema. Once landed it is never edited: `checksum` is remembered by
/// every database it was applied to.
struct Migration
{
    int number = 0;
    QString name;
    QString checksum;
    QStringList statements;
};

/// All migrations of an engine, ascending from 1 without gaps. Both engines have the same numbers.
QVector<Migration> migrations(ConnectionSpec::Engine engine);

/// What is made anew after migrating: views, and on PostgreSQL the operations and grants. Number 0.
Migration operationsOf(ConnectionSpec::Engine engine);

/// The number that a current database has.
int newestSchema();

} // namespace holdfast
