// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paystory.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast::test {
namespace {

constexpr const char *names[] = {"pays", "pays after a decline", "pays by a method that takes time",
    "pays by a method that fails", "leaves", "desk cancels", "desk cancels while the customer pays",
    "desk is forced to cancel, then the customer pays"};

constexpr int patienceMs = 60'000;

/// What a person does who is told that the database cannot be reached: asks again. A customer may
/// have been quicker than the desk.
template <class Ask>
void surely(Store &store, Ask ask)
{
    for (const QDeadlineTimer deadline(patienceMs); !deadline.hasExpired(); QTest::qWait(1)) {
        const auto answer = ask();
        if (answer || answer.error().kind == ErrorKind::Conflict)
            return;
        if (answer.error().kind == ErrorKind::Offline) {
            while (!store.open() && !deadline.hasExpired())
                QTest::qWait(1);
        } else if (answer.error().kind != ErrorKind::Busy) {
            qFatal("the desk cannot end it: %s", qPrintable(answer.error().text));
        }
    }
    qFatal("the desk cannot ask for its end");
}

} // namespace

void addStories()
{
    QTest::addColumn<int>("story");
    for (const Story story : allStories())
        QTest::newRow(names[int(story)]) << int(story);
}

const std::vector<Story> &allStories()
{
    static const std::vector<Story> all = [] {
        std::vector<Story> stories;
        for (int story = 0; story < int(std::size(names)); ++story)
            stories.push_back(Story(story));
        return stories;
    }();
    return all;
}

QString nameOf(Story story)
{
    return QString::fromLatin1(names[int(story)]);
}

bool isWriting(Story story)
{
    return story == Story::Pays || story == Story::DeskCancelsWhileTheCustomerPays;
}

bool isThorough()
{
    return qEnvironmentVariableIntValue("HOLDFAST_THOROUGH") > 0;
}

bool isEnding(Story story)
{
    return story == Story::DeskCancels || story == Story::DeskCancelsWhileTheCustomerPays
           || story == Story::DeskIsForcedToCancelThenTheCustomerPays;
}

QString play(PayScene &scene, Story story, const Begun &begun, bool customerIsFirst)
{
    const Call call = Call::by(actor());
    const Checkout checkout = scene.startedCheckout();
    auto driver = scene.driver();
    if (begun)
        begun(checkout, *driver);
    driver->drive(checkout.id);
    const auto until = [&](auto condition) {
        return scene.waitUntil(
            [&] { return condition(scene.checkout(checkout.id)); }, driver.get());
    };
    const auto stillOpen = [&](const QString &session) {
        return scene.peer().object(session).value(u"status"_s) == u"open"_s;
    };
    // A mishap may let the customer be quicker than we look.
    if (!until([](const Checkout &now) { return now.session || !now.inFlight(); }))
        return u"no session was opened"_s;
    const Checkout open = scene.checkout(checkout.id);
    const QString session = open.session ? open.session->id : QString();
    if (open.inFlight() && stillOpen(session)) {
        switch (story) {
        case Story::Pays:
            scene.peer().pay(session);
            break;
        case Story::PaysAfterADecline:
            scene.peer().pay(session, u"decline"_s);
            if (!until([](const Checkout &now) {
                    return !now.inFlight() || !now.session->decline.isEmpty();
                }))
                return u"the decline was not seen"_s;
            if (stillOpen(session))
                scene.peer().pay(session);
            break;
        case Story::PaysByAMethodThatTakesTime:
        case Story::PaysByAMethodThatFails:
            scene.peer().pay(session, u"async"_s);
            if (!until([](const Checkout &now) {
                    return now.session->standing == SessionStanding::Waiting;
                }))
                return u"the wait was not seen"_s;
            scene.peer().settle(session, story == Story::PaysByAMethodThatTakesTime);
            driver->drive(checkout.id);
            break;
        case Story::Leaves:
            scene.peer().expire(session);
            break;
        case Story::DeskCancels:
            surely(scene.store(),
                [&] { return scene.store().cancelCheckout(call, checkout.id, u"enough"_s); });
            driver->drive(checkout.id);
            break;
        case Story::DeskCancelsWhileTheCustomerPays:
            surely(scene.store(),
                [&] { return scene.store().cancelCheckout(call, checkout.id, u"enough"_s); });
            if (stillOpen(session))
                scene.peer().pay(session);
            driver->drive(checkout.id);
            break;
        case Story::DeskIsForcedToCancelThenTheCustomerPays:
            driver.reset();
            surely(scene.store(),
                [&] { return scene.store().forceCheckout(call, checkout.id, u"enough"_s); });
            if (stillOpen(session))
                scene.peer().pay(session);
            // The lease of who could not give it back has run out.
            scene.db().advance(31s);
            driver = scene.driver();
            driver->drive(checkout.id);
            break;
        }
    }
    const auto ended = [&] {
        if (scene.checkout(checkout.id).inFlight())
            return false;
        const auto watched = scene.store().watchedCheckouts();
        return watched && watched->isEmpty();
    };
    if (!scene.waitUntil(ended, driver.get())) {
        const Checkout stuck = scene.checkout(checkout.id);
        return u"it is stuck: %1, said %2"_s.arg(scene.standing(checkout.id), stuck.said);
    }
    scene.peer().clearFaults();
    driver.reset();

    QString came = scene.standing(checkout.id);
    const bool paid = came == u"paid settled completed"_s;
    const bool over = came == u"cancelled abandoned released"_s;
    if (!paid && !over)
        return u"it came to "_s + came;
    const bool mayBePaid = story != Story::PaysByAMethodThatFails || customerIsFirst;
    const bool mayBeOver =
        isEnding(story) || story == Story::Leaves || story == Story::PaysByAMethodThatFails;
    if ((paid && !mayBePaid) || (over && !mayBeOver))
        return u"it came to "_s + came;
    QStringList faults = scene.faults();
    // Another desk, or this one at its next start, finds nothing left to do.
    const auto again = scene.driver();
    auto settled = again->settleOnce();
    const auto isSettled = [&] {
        if (!settled.isFinished())
            return false;
        if (settled.result())
            return true;
        // The database was lost at the very end.
        settled = again->settleOnce();
        return false;
    };
    if (!scene.waitUntil(isSettled))
        return u"the settler does not end"_s;
    if (settled.result()->looked != 0)
        faults.append(u"the settler found something to do"_s);
    return (faults + scene.faults()).join(u", "_s);
}

} // namespace holdfast::test
