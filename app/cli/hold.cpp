// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "cartoutput.h"
#include "json.h"
#include "table.h"
#include "verbs.h"
#include "views.h"

using namespace Qt::StringLiterals;

namespace holdfast::cli {
namespace {

struct Arguments
{
    QString hold;
    QString why;
};

Output holdsOutput(const QVector<HoldRow> &rows, Instant asOf)
{
    constexpr auto right = Table::Align::Right;
    Table table({{u"HELD FOR"_s, right}, {u"LISTING"_s}, {u"QUANTITY"_s, right}, {u"CUSTOMER"_s},
        {u"DESK"_s}, {u"WHO"_s}, {u"HOLD"_s}});
    for (const HoldRow &row : rows) {
        table.add({leftText(row.hold, asOf), codeText(row.code, row.variant),
            QString::number(row.quantity),
            row.customerEmail.isEmpty() ? u"walk-in"_s : row.customerEmail, row.desk, row.person,
            idText(row.hold.id)});
    }
    return {{{u"as_of"_s, toIso(asOf)},
                {u"holds"_s,
                    jsonArray(rows, [&](const HoldRow &row) { return holdRowJson(row, asOf); })}},
        table.isEmpty() ? u"Nothing is on hold.\n"_s : table.text()};
}

Answer<Output> listHolds(const Session &session)
{
    return andThen(
        session.inventory().holds(), session.context, [&session](const QVector<HoldRow> &rows) {
            return shown(session.inventory().now(), session.context,
                [rows](Instant now) { return holdsOutput(rows, now); });
        });
}

Answer<Output> extendHold(const Session &session, const Arguments &given)
{
    const auto hold = parseId(given.hold, u"hold"_s);
    if (!hold)
        return refusal(hold.error());
    return andThen(session.carts().extend(*hold, given.why), session.context,
        [&session](const HeldLine &held) { return changedLine(session, held); });
}

Answer<Output> releaseHold(const Session &session, const Arguments &given)
{
    const auto hold = parseId(given.hold, u"hold"_s);
    if (!hold)
        return refusal(hold.error());
    return shown(
        session.inventory().release(*hold, given.why), session.context, [hold = *hold]() -> Output {
            return {{{u"hold"_s, QJsonObject{{u"id"_s, idJson(hold)},
                                     {u"state"_s, holdStateName(HoldState::Released)}}}},
                u"Released hold %1. Its slots are on sale again.\n"_s.arg(idText(hold))};
        });
}

Answer<Output> releaseAll(const Session &session, const Arguments &given)
{
    return shown(session.inventory().releaseAll(given.why), session.context,
        [](const ReleaseReport &report) -> Output {
            QString text = u"Released %1 holds of %2 slots.\n"_s.arg(
                QString::number(report.holds), QString::number(report.slotCount));
            if (report.kept > 0) {
                text +=
                    u"Left %1 holds alone, because a payment for them may still succeed.\n"_s.arg(
                        report.kept);
            }
            return {{{u"holds"_s, report.holds}, {u"slots"_s, report.slotCount},
                        {u"kept"_s, report.kept}},
                text};
        });
}

Answer<Output> sweep(const Session &session)
{
    return shown(
        session.maintenance().sweep(), session.context, [](const SweepReport &report) -> Output {
            return {
                {{u"expired_holds"_s, report.expiredHolds}, {u"freed_slots"_s, report.freedSlots},
                    {u"abandoned_checkouts"_s, report.abandonedCheckouts},
                    {u"pruned_operations"_s, report.prunedOperations}},
                u"Swept %1 lapsed holds of %2 slots and %3 abandoned checkouts.\n"_s.arg(
                    QString::number(report.expiredHolds), QString::number(report.freedSlots),
                    QString::number(report.abandonedCheckouts))};
        });
}

void declareHold(CLI::App &verb, Arguments &arguments)
{
    addText(verb, "HOLD", arguments.hold, "The hold's id")->required();
}

} // namespace

void addHoldVerbs(CLI::App &program, Command &chosen)
{
    constexpr auto needs = Needs::CurrentDatabase;
    CLI::App &hold = addNoun(program, "hold", "Slots kept for a customer for minutes");
    addVerb(
        hold, chosen, "list", "Show what is on hold, the next to lapse first", needs, listHolds);
    addVerb<Arguments>(hold, chosen, "extend", "Give a hold its full time again", needs, extendHold,
        [](CLI::App &verb, Arguments &arguments) {
            declareHold(verb, arguments);
            addText(verb, "--why", arguments.why, "The reason; needed beyond the usual extensions");
        });
    addVerb<Arguments>(hold, chosen, "release", "Give the slots of a hold back", needs, releaseHold,
        [](CLI::App &verb, Arguments &arguments) {
            declareHold(verb, arguments);
            addText(verb, "--why", arguments.why, "The reason")->required();
        });
    addVerb<Arguments>(hold, chosen, "release-all", "Give the slots of all holds back", needs,
        releaseAll, [](CLI::App &verb, Arguments &arguments) {
            addText(verb, "--why", arguments.why, "The reason")->required();
        });
    addVerb(hold, chosen, "sweep", "Write the history of lapsed holds", needs, sweep);
}

} // namespace holdfast::cli
