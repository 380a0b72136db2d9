// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <algorithm>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace holdfast::test {

namespace {

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    auto match = QRegularExpression(pattern).globalMatch(text);
    while (match.hasNext())
        all.append(match.next().captured());
    return all;
}

QStringList placeholders(const QString &text)
{
    QStringList all = found(QStringLiteral("%(?:L?[0-9]+|L?n)"), text);
    std::sort(all.begin(), all.end());
    return all;
}

QStringList tags(const QString &text)
{
    QStringList all = found(QStringLiteral("</?[a-z]+"), text);
    std::sort(all.begin(), all.end());
    return all;
}

/// Letters that a key with Alt reaches.
qsizetype mnemonics(const QString &text)
{
    return found(QStringLiteral("&(?!&)[^\\s]"), QString(text).remove(QStringLiteral("&&"))).size();
}

/// How the text ends, as far as every language has it in some form.
QChar ending(const QString &text)
{
    const QString plain = text.trimmed();
    const QChar last = plain.isEmpty() ? QChar() : plain.back();
    if (last == QChar(0x1362))
        return u'.';
    if (last == QChar(0x1366))
        return u':';
    return QStringLiteral(".:?!…").contains(last) ? last : QChar();
}

bool spacesDiffer(const QString &a, const QString &b)
{
    return a.startsWith(u' ') != b.startsWith(u' ') || a.endsWith(u' ') != b.endsWith(u' ');
}

} // namespace

QVector<TsMessage> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QVector<TsMessage> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            const bool plural = xml.attributes().value("numerus"_L1) == u"yes";
            all.append({context, {}, {}, plural, {}, {}});
        } else if (name == u"source") {
            all.last().source = xml.readElementText();
        } else if (name == u"comment") {
            all.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            all.last().type = xml.attributes().value("type"_L1).toString();
            if (!all.last().plural)
                all.last().forms = {xml.readElementText()};
        } else if (name == u"numerusform") {
            all.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return all;
}

QStringList faultsOf(const TsMessage &message, int pluralForms)
{
    if (!message.type.isEmpty())
        return {QStringLiteral("is marked \"%1\"").arg(message.type)};
    QStringList faults;
    if (message.forms.size() != (message.plural ? pluralForms : 1))
        faults.append(QStringLiteral("has %1 forms").arg(message.forms.size()));
    const QStringList wanted = placeholders(message.source);
    bool all = false;
    for (const QString &form : message.forms) {
        if (form.isEmpty()) {
            faults.append(QStringLiteral("is not translated"));
            continue;
        }
        const QStringList has = placeholders(form);
        all = all || has == wanted;
        // "One slot" needs no number; some form must have it.
        const bool fewer = std::includes(wanted.begin(), wanted.end(), has.begin(), has.end());
        if (message.plural ? !fewer : has != wanted)
            faults.append(QStringLiteral("has %1 where the source has %2")
                              .arg(has.join(u' '), wanted.join(u' ')));
        if (tags(form) != tags(message.source))
            faults.append(QStringLiteral("has other tags"));
        if (mnemonics(form) != mnemonics(message.source))
            faults.append(QStringLiteral("has another number of keys after &"));
        if (ending(form) != ending(message.source))
            faults.append(QStringLiteral("ends in another way"));
        if (spacesDiffer(form, message.source))
            faults.append(QStringLiteral("begins or ends with another space"));
    }
    if (message.plural && faults.isEmpty() && !all)
        faults.append(QStringLiteral("says the number in none of its forms"));
    return faults;
}

} // namespace holdfast::test
