// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace holdfast::test {

/// One text of a translation file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;     ///< what tells apart texts of one wording
    bool plural = false; ///< it has a form for each way the language counts
    QString type;        ///< "unfinished", "vanished", "obsolete"; empty: in use and done
    QStringList forms;   ///< one, or as many as the language has

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

/// What stands in the file at `path`; stops the test where it is no translation file.
QVector<TsMessage> readTs(const QString &path);

/// What is wrong with the translation of `message`, in sentences; nothing when it is in order.
/// `pluralForms`: how many the language has.
QStringList faultsOf(const TsMessage &message, int pluralForms);

} // namespace holdfast::test
