// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

/// Put into sentences such as "The %1 is empty. Fill it in."
constexpr const char *fields[] = {
    QT_TRANSLATE_NOOP("Fields", "ad size"),
    QT_TRANSLATE_NOOP("Fields", "address"),
    QT_TRANSLATE_NOOP("Fields", "business"),
    QT_TRANSLATE_NOOP("Fields", "capacity"),
    QT_TRANSLATE_NOOP("Fields", "description"),
    QT_TRANSLATE_NOOP("Fields", "desk"),
    QT_TRANSLATE_NOOP("Fields", "e-mail address"),
    QT_TRANSLATE_NOOP("Fields", "market name"),
    QT_TRANSLATE_NOOP("Fields", "name"),
    QT_TRANSLATE_NOOP("Fields", "person"),
    QT_TRANSLATE_NOOP("Fields", "phone number"),
    QT_TRANSLATE_NOOP("Fields", "quantity"),
    QT_TRANSLATE_NOOP("Fields", "reason"),
    QT_TRANSLATE_NOOP("Fields", "setting"),
    QT_TRANSLATE_NOOP("Fields", "sold count"),
    QT_TRANSLATE_NOOP("Fields", "tax number"),
    QT_TRANSLATE_NOOP("Fields", "title"),
    QT_TRANSLATE_NOOP("Fields", "value"),
    QT_TRANSLATE_NOOP("Fields", "variant"),
};

constexpr qsizetype shownLength = 40;
constexpr QChar replacement(QChar::ReplacementCharacter);

/// The character that begins at `at`; a lone surrogate is answered as itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

int unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

bool isHarmful(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c <= 0x9f))
        return true;
    if (c == 0x2028 || c == 0x2029)
        return true;
    if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
        return true;
    return QChar::isSurrogate(c) || QChar::isNonCharacter(c);
}

/// Where the first harmful character stands, or -1.
qsizetype firstHarmful(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (isHarmful(character))
            return at;
        at += unitsOf(character);
    }
    return -1;
}

bool isVisible(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (!QChar::isSpace(character) && QChar::category(character) != QChar::Other_Format)
            return true;
        at += unitsOf(character);
    }
    return false;
}

Error tooLong(const QString &field, const QString &text, int maxLength)
{
    return invalidValue(field, text,
        //: %1 is a field such as "reason".
        Fields::tr("The %1 is too long: %2 characters, but it may have %3. Shorten it.")
            .arg(fieldName(field), QString::number(text.size()), QString::number(maxLength)));
}

} // namespace

Result<QString> cleanText(const QString &text, const QString &field, int maxLength)
{
    // Canonical composition shortens a text to a quarter at the very most. Refusing earlier keeps
    // a huge text from the normaliser, which is slow on long runs of combining marks.
    const QString trimmed = text.trimmed();
    if (trimmed.size() / 4 > maxLength)
        return tooLong(field, trimmed, maxLength);
    if (const qsizetype at = firstHarmful(text); at >= 0) {
        const auto character = QString::number(uint(characterAt(text, at)), 16).toUpper();
        return invalidValue(field, text,
            //: %1 is a field such as "reason".
            Fields::tr(
                "The %1 has a character that cannot be printed, U+%2, at position %3. Remove it.")
                .arg(fieldName(field), character.rightJustified(4, u'0'), QString::number(at + 1)));
    }
    const QString clean = trimmed.normalized(QString::NormalizationForm_C);
    if (clean.size() > maxLength)
        return tooLong(field, clean, maxLength);
    return clean;
}

Result<QString> requireText(const QString &text, const QString &field, int maxLength)
{
    auto clean = cleanText(text, field, maxLength);
    if (clean && !isVisible(*clean)) {
        return invalidValue(field, text,
            //: %1 is a field such as "reason".
            Fields::tr("The %1 is empty. Fill it in.").arg(fieldName(field)));
    }
    return clean;
}

QString printable(const QString &text)
{
    if (firstHarmful(text) < 0)
        return text;
    QString safe;
    safe.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const int units = unitsOf(character);
        if (isHarmful(character))
            safe += replacement;
        else
            safe += QStringView(text).mid(at, units);
        at += units;
    }
    return safe;
}

QString shortened(const QString &text)
{
    if (text.size() <= shownLength)
        return printable(text);
    const bool splitsPair = text[shownLength - 1].isHighSurrogate();
    return printable(text.left(splitsPair ? shownLength - 1 : shownLength)) + u'\u2026';
}

QString quoted(const QString &text)
{
    return u'"' + shortened(text) + u'"';
}

QString fieldName(const QString &field)
{
    for (const char *known : fields) {
        if (field == QLatin1StringView(known))
            return Fields::tr(known);
    }
    return field;
}

Error invalidValue(const QString &field, const QString &value, const QString &text)
{
    return {ErrorKind::Validation, text, {{u"field"_qs, field}, {u"value"_qs, shortened(value)}}};
}

} // namespace holdfast
