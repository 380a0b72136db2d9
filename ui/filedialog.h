// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QFileIconProvider>

namespace holdfast {

/// What a file is, by its name alone. Qt's own looks into every file that a dialog lists, which may
/// be many and far away, and one of them the database (see KeptLocks).
class NamesOnly : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override;
    QString type(const QFileInfo &info) const override;
    using QFileIconProvider::icon;
};

/// A dialog for one file, for `parent`, which owns it until it closes. `filters` as QFileDialog has
/// them.
QFileDialog *newFileDialog(
    QWidget *parent, const QString &title, const QString &filters, const QString &folder = {});

} // namespace holdfast
