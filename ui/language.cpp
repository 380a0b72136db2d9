// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace holdfast {

namespace {

const QString folder = QStringLiteral(":/holdfast/translations");
const QString english = QStringLiteral("en");

bool isSpoken(const QString &code)
{
    const auto all = languages();
    return std::any_of(all.begin(), all.end(),
        [&code](const Language &language) { return language.code == code; });
}

/// The first of the languages that the person reads, by the system's settings. Not left to
/// QTranslator, which passes over English because the sources are in it.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString code = QLocale(name).name().section(u'_', 0, 0);
        if (isSpoken(code))
            return code;
    }
    return english;
}

QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale language(code);
    if (system.language() == language.language())
        return system;
    const auto homes =
        QLocale::matchingLocales(language.language(), QLocale::AnyScript, system.territory());
    if (system.language() != QLocale::C && !homes.isEmpty())
        return homes.first();
    return code == english ? QLocale(QLocale::English, QLocale::UnitedStates) : language;
}

} // namespace

QVector<Language> languages()
{
    const struct
    {
        const char *source;
        const char *comment;
    } own = QT_TRANSLATE_NOOP3("holdfast::Language", "English", "this language, in itself");
    QVector<Language> all;
    const QStringList files = QDir(folder).entryList({QStringLiteral("holdfast_*.qm")});
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        QTranslator texts;
        if (!texts.load(file, folder))
            continue;
        const QString name = texts.translate("holdfast::Language", own.source, own.comment);
        all.append({code, name.isEmpty() ? QStringLiteral("English") : name});
    }
    std::sort(all.begin(), all.end(), [](const Language &a, const Language &b) {
        return std::pair(a.code != english, a.name) < std::pair(b.code != english, b.name);
    });
    return all;
}

Translations::~Translations()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(const QString &code)
{
    m_code = isSpoken(code) ? code : systemLanguage();
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(localeFor(m_code));
    if (m_qt.load(
            QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_texts.load(QStringLiteral("holdfast_") + m_code, folder))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace holdfast
