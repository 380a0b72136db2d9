// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlstore.h"

namespace holdfast {

QString ledgerSelect()
{
    return QStringLiteral(R"(
        SELECT listing_id, sequence, code, variant_id, variant_code, kind, quantity, is_first,
            capacity_before, sold_before, held_before, price_before, active_before,
            capacity_after, sold_after, held_after, price_after, active_after,
            at, desk, person, login, operation, why, hash FROM ledger_rows)");
}

Numbers numbersAt(const Rows &rows, int column)
{
    return {rows.maybeNumber(column), rows.number(column + 1), rows.number(column + 2),
        rows.number(column + 3), rows.yes(column + 4)};
}

LedgerRow ledgerRow(const Rows &rows)
{
    LedgerRow row;
    row.listingId = rows.number(0);
    row.sequence = rows.number(1);
    row.code = rows.text(2);
    row.variantId = rows.number(3);
    row.variant = rows.text(4);
    row.kind = rows.text(5);
    row.quantity = rows.number(6);
    if (!rows.yes(7))
        row.before = numbersAt(rows, 8);
    row.after = numbersAt(rows, 13);
    row.at = instantFromMs(rows.number(18));
    row.desk = rows.text(19);
    row.person = rows.text(20);
    row.login = rows.text(21);
    row.operation = rows.uuid(22);
    row.why = rows.text(23);
    row.hash = rows.text(24).toLatin1();
    return row;
}

} // namespace holdfast
