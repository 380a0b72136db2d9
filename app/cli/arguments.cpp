// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "codes.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

/// QUuid also reads text with anything behind the id, which may be half of something else.
QUuid readId(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    const bool isWhole = text.compare(id.toString(QUuid::WithoutBraces), Qt::CaseInsensitive) == 0
                         || text.compare(id.toString(), Qt::CaseInsensitive) == 0;
    return isWhole ? id : QUuid();
}

Error notALine(const QString &text)
{
    return invalidValue(u"line"_s, text,
        u"%1 names no line. Give the line's id as `cart show --json` tells it, or its listing, as "
        "in CA#quarter or CA#full:run."_s.arg(quoted(text)));
}

} // namespace

Result<QUuid> parseId(const QString &text, const QString &what)
{
    const QUuid id = readId(text);
    if (id.isNull()) {
        return invalidValue(what, text,
            u"%1 is not the id of a %2. An id looks like 3f2504e0-4f89-41d3-9a0c-0305e82c3301."_s
                .arg(quoted(text), what));
    }
    return id;
}

Result<QUuid> parseLine(const QString &text, const Cart &cart)
{
    const QUuid id = readId(text);
    if (!id.isNull())
        return id;

    const qsizetype colon = text.indexOf(u':');
    const auto code = parseListingCode(colon < 0 ? text : text.left(colon));
    if (!code)
        return notALine(text);
    QString variant;
    if (colon >= 0) {
        const auto parsed = parseSlug(text.mid(colon + 1), u"variant"_s);
        if (!parsed)
            return notALine(text);
        variant = *parsed;
    }

    QVector<QUuid> found;
    for (const CartLine &line : cart.lines) {
        if (line.code == code->text() && (colon < 0 || line.variant == variant))
            found.append(line.id);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        return Error{ErrorKind::NotFound,
            u"The cart has no line of %1. Look at it with `cart show`."_s.arg(quoted(text)),
            {{u"line"_s, shortened(text)}}};
    }
    return invalidValue(u"line"_s, text,
        u"The cart has several lines of %1. Name the variant, as in %2:run, or give the line's "
        "id."_s.arg(code->text(), code->text()));
}

Result<qint64> parseOrderNumber(const QString &text)
{
    bool isNumber = !text.isEmpty() && text.size() <= 18;
    for (const QChar c : text)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    const qint64 number = isNumber ? text.toLongLong() : 0;
    if (number < 1) {
        return invalidValue(u"order"_s, text,
            u"%1 is not an order number. `order list` shows them."_s.arg(quoted(text)));
    }
    return number;
}

Result<bool> parseYesNo(const QString &text, const QString &field)
{
    if (text.compare("yes"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("no"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return invalidValue(field, text, u"%1 is neither yes nor no."_s.arg(quoted(text)));
}

} // namespace holdfast::cli
