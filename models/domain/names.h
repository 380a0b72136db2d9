// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iterator>
#include <optional>
#include <QStringList>

namespace holdfast {

/// The value whose name stands in `names`, which lists them in the order of the enumeration.
template <class Enum, std::size_t count>
std::optional<Enum> valueOfName(const QLatin1StringView (&names)[count], const QString &name)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <class Enum, std::size_t count>
QString nameOfValue(const QLatin1StringView (&names)[count], Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    Q_ASSERT(index < count);
    return names[index];
}

/// "a, b and c", for sentences.
QString namesInSentence(QStringList names);

template <std::size_t count>
QString namesInSentence(const QLatin1StringView (&names)[count])
{
    return namesInSentence(QStringList(std::begin(names), std::end(names)));
}

} // namespace holdfast
