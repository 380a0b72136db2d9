// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QVector>

namespace holdfast {

/// The server takes every character but this one; what else cannot be kept it replaces itself.
inline QString sendable(QString said)
{
    return said.replace(QChar(QChar::Null), QLatin1Char(' '));
}

template <class T>
QVector<T> listFrom(const QJsonValue &array, T (*from)(const QJsonObject &))
{
    QVector<T> list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(from(value.toObject()));
    return list;
}

} // namespace holdfast
