// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "codes.h"
#include "quantity.h"
#include "refundable.h"
#include "text.h"

#include <limits>
#include <QRegularExpression>

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

/// 0 when it is no number, or too long to be one of ours.
qint64 readNumber(const QString &text)
{
    bool isNumber = !text.isEmpty() && text.size() <= 18;
    for (const QChar c : text)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    return isNumber ? text.toLongLong() : 0;
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
    const qint64 number = readNumber(text);
    if (number < 1) {
        return invalidValue(u"order"_s, text,
            u"%1 is not an order number. `order list` shows them."_s.arg(quoted(text)));
    }
    return number;
}

Result<qint64> parseReviewNumber(const QString &text)
{
    const qint64 number = readNumber(text);
    if (number < 1) {
        return invalidValue(u"review"_s, text,
            u"%1 is not a case for review. `review list` shows them."_s.arg(quoted(text)));
    }
    return number;
}

Result<QPair<int, qint64>> parseOrderLine(const QString &text, const Order &order)
{
    const qint64 position = readNumber(text.section(u':', 0, 0));
    if (position < 1 || position > std::numeric_limits<int>::max()) {
        return invalidValue(u"line"_s, text,
            u"%1 names no line. Give its position in the order and how many slots of it, as in 1 "
            "or 1:2. `order show` shows them."_s.arg(quoted(text)));
    }
    if (!text.contains(u':'))
        return std::pair(int(position), std::max<qint64>(1, slotsLeft(order, int(position))));
    const auto quantity = parseQuantity(text.section(u':', 1));
    if (!quantity)
        return quantity.error();
    return std::pair(int(position), *quantity);
}

Result<WantedLine> parseWantedLine(const QString &text)
{
    static const QRegularExpression form(u"\\A([^:\\s]+)(?::([^:\\s]+))?(?:\\s+x([0-9]+))?\\z"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return invalidValue(u"instead"_s, text,
            u"%1 names nothing to sell. Give a listing, and if need be a variant and a number, as "
            "in CA#quarter, CA#full:run or \"CA#quarter x2\"."_s.arg(quoted(text)));
    }
    WantedLine line{match.captured(1), match.captured(2)};
    if (match.capturedLength(3) > 0) {
        const auto quantity = parseQuantity(match.captured(3));
        if (!quantity)
            return quantity.error();
        line.quantity = *quantity;
    }
    return line;
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
