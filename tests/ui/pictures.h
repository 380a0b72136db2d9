// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cutoff.h"
#include "language.h"
#include "pseudotranslator.h"

#include <QImage>
#include <QWidget>

namespace holdfast::test {

/// Takes pictures in one dress, which says how the window looks: "light", "dark", "double" and
/// "triple" (by the screen), "large" type (German, half as large again), "small" window, "pseudo"
/// and "rtl" (languages that nobody speaks), or the code of a language of the program, in a small
/// window. Without a folder it only looks for what is cut off.
class Pictures
{
public:
    Pictures(const QString &folder, const QString &dress);

    /// For the running application.
    void dress();
    bool isSmall() const;
    /// What `window` looks like now; to be called when it has come to rest.
    void take(QWidget &window, const QString &name);
    /// A dialog that fills the small window.
    void takeDialog(QWidget &dialog, const QString &name);
    void keep(const QImage &image, const QString &name) const;
    /// What was cut off since it was asked last.
    QStringList faults();

private:
    QString m_folder;
    QString m_dress;
    QStringList m_faults;
    Translations m_language;
    PseudoTranslator m_pseudo;
};

} // namespace holdfast::test
