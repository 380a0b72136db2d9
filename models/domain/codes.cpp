// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"

#include "text.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {
namespace {

struct Codes
{
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

constexpr qsizetype maxMarketLength = 8;
constexpr qsizetype maxSlugLength = 32;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWord(QStringView text, qsizetype maxLength)
{
    return !text.isEmpty() && text.size() <= maxLength && text[0] != u'-'
           && std::all_of(text.begin(), text.end(),
               [](QChar c) { return isLetter(c) || isDigit(c) || c == u'-'; });
}

bool isMarket(QStringView text)
{
    return isWord(text, maxMarketLength) && isLetter(text[0]);
}

/// Without the blanks around it. Other white space stays, to be refused.
QString stripped(const QString &text)
{
    QStringView view(text);
    while (view.startsWith(u' '))
        view = view.sliced(1);
    while (view.endsWith(u' '))
        view.chop(1);
    return view.toString();
}

} // namespace

Result<ListingCode> parseListingCode(const QString &text)
{
    const QString code = stripped(text);
    const qsizetype sign = code.indexOf(u'#');
    const QString market = code.left(std::max<qsizetype>(sign, 0));
    const QString size = code.mid(sign + 1);
    if (sign < 0 || !isMarket(market) || !isWord(size, maxSlugLength)) {
        return invalidValue(u"code"_qs, text,
            Codes::tr("%1 is not a listing code. Write the market, a # and the ad size, as in "
                      "CA#quarter.")
                .arg(quoted(text)));
    }
    return ListingCode{market.toUpper(), size.toLower()};
}

Result<QString> parseMarket(const QString &text)
{
    const QString market = stripped(text);
    if (!isMarket(market)) {
        return invalidValue(u"market"_qs, text,
            Codes::tr(
                "%1 is not a market. Write 1 to 8 letters, digits or hyphens, beginning with a "
                "letter, as in CA.")
                .arg(quoted(text)));
    }
    return market.toUpper();
}

Result<QString> parseSlug(const QString &text, const QString &what)
{
    const QString slug = stripped(text);
    if (!isWord(slug, maxSlugLength)) {
        return invalidValue(what, text,
            //: %1 is a field such as "ad size", %2 what was typed, in quotation marks.
            Codes::tr("The %1 %2 cannot be used. Write 1 to 32 letters, digits or hyphens, "
                      "beginning with a letter or digit, as in quarter.")
                .arg(fieldName(what), quoted(text)));
    }
    return slug.toLower();
}

} // namespace holdfast
