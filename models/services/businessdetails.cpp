// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "businessdetails.h"

#include <array>
#include <QLocale>
#include <QStringList>

namespace holdfast {

namespace {

struct Field
{
    const char *key;
    QString BusinessDetails::*text;
    qsizetype maxLength;
    bool lines; ///< may have several
};

constexpr std::array<Field, 7> fields{{
    {"business/name", &BusinessDetails::name, BusinessDetails::maxNameLength, false},
    {"business/address", &BusinessDetails::address, BusinessDetails::maxAddressLength, true},
    {"business/taxNumber", &BusinessDetails::taxNumber, BusinessDetails::maxNumberLength, false},
    {"business/phone", &BusinessDetails::phone, BusinessDetails::maxNumberLength, false},
    {"business/email", &BusinessDetails::email, BusinessDetails::maxEmailLength, false},
    {"business/footer", &BusinessDetails::footer, BusinessDetails::maxFooterLength, true},
    {"business/logo", &BusinessDetails::logoPath, BusinessDetails::maxPathLength, false},
}};

const QString receiptPaperKey = QStringLiteral("paper/receipt");
const QString printerKey = QStringLiteral("paper/printer");
const QString pagePaperKey = QStringLiteral("paper/page");
constexpr std::array papers{Paper::Roll80, Paper::A4, Paper::Letter};

bool isPrintable(QChar c)
{
    switch (c.direction()) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
        return false;
    default:
        return c.category() != QChar::Other_Control;
    }
}

/// The settings file may have been edited by anybody.
QString safe(const QString &text, const Field &field)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString clean;
        for (const QChar c : line) {
            if (isPrintable(c))
                clean += c;
        }
        lines.append(clean.trimmed());
    }
    return lines.join(field.lines ? u'\n' : u' ').trimmed().left(field.maxLength);
}

Paper readPaper(const QSettings &settings, const QString &key, Paper otherwise)
{
    const QString name = settings.value(key).toString();
    for (const Paper paper : papers) {
        if (paperName(paper) == name)
            return paper;
    }
    return otherwise;
}

} // namespace

BusinessDetails BusinessDetails::load(const QSettings &settings)
{
    BusinessDetails details;
    for (const Field &field : fields)
        details.*field.text = safe(settings.value(QLatin1String(field.key)).toString(), field);
    return details;
}

void BusinessDetails::save(QSettings &settings) const
{
    for (const Field &field : fields)
        settings.setValue(QLatin1String(field.key), safe(this->*field.text, field));
}

QString paperName(Paper paper)
{
    switch (paper) {
    case Paper::Roll80:
        return QStringLiteral("roll80");
    case Paper::A4:
        return QStringLiteral("a4");
    case Paper::Letter:
        return QStringLiteral("letter");
    }
    return {};
}

Paper PaperChoice::usualPage()
{
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return letter ? Paper::Letter : Paper::A4;
}

PaperChoice PaperChoice::load(const QSettings &settings)
{
    PaperChoice choice;
    choice.receipt = readPaper(settings, receiptPaperKey, Paper::Roll80);
    choice.page = readPaper(settings, pagePaperKey, usualPage());
    if (choice.page == Paper::Roll80)
        choice.page = usualPage();
    choice.printer = settings.value(printerKey).toString();
    return choice;
}

void PaperChoice::save(QSettings &settings) const
{
    settings.setValue(receiptPaperKey, paperName(receipt));
    settings.setValue(pagePaperKey, paperName(page));
    settings.setValue(printerKey, printer);
}

} // namespace holdfast
