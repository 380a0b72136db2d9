// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>
#include <QVector>

namespace holdfast {

/// A language that the program speaks.
struct Language
{
    QString code; ///< ISO 639: "de"
    QString name; ///< as its own speakers write it
};

/// English, and what there are translations for, by name.
QVector<Language> languages();

/// The texts of the program and of Qt in one language, and numbers, dates and money as they are
/// written in it. For a running QCoreApplication; the UI thread only. What was made of texts
/// before keeps them: whoever changes the language makes the window anew.
class Translations
{
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// Speaks `code`; the language of the system, as far as the program knows it, when `code` is
    /// empty or unknown. The country, which decides much of how dates and numbers look, stays the
    /// system's wherever that language is at home in it.
    void use(const QString &code);
    /// What is spoken.
    QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_texts;
    QTranslator m_qt;
};

} // namespace holdfast
