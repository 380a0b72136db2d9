// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialog.h"

#include <QMimeDatabase>

namespace holdfast {

QIcon NamesOnly::icon(const QFileInfo &info) const
{
    return icon(info.isDir() ? IconType::Folder : IconType::File);
}

QString NamesOnly::type(const QFileInfo &info) const
{
    return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
}

QFileDialog *newFileDialog(
    QWidget *parent, const QString &title, const QString &filters, const QString &folder)
{
    // A dialog's thread that gathers files may ask until the very end.
    static auto *const names = new NamesOnly;
    // Made without a folder: it would begin to look about before it is told how.
    auto *dialog = new QFileDialog(parent, Qt::WindowFlags());
    dialog->setIconProvider(names);
    dialog->setWindowTitle(title);
    dialog->setNameFilter(filters);
    if (!folder.isEmpty())
        dialog->setDirectory(folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace holdfast
