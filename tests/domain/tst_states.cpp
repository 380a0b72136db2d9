// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkout.h"
#include "hold.h"
#include "order.h"
#include "review.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class StatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void movesHoldsOnlyFromActive();
    void movesOrdersAsTheRuleSays_data();
    void movesOrdersAsTheRuleSays();
    void findsEveryStateByItsName();
    void findsEveryWordOfAProvider();
    void isInFlightUntilItEnds();
    void refusesUnknownNames();
    void listsTheOrderStatesInAnError();
    void readsTenders();
};

void StatesTest::movesHoldsOnlyFromActive()
{
    using enum HoldState;
    for (const HoldState to : {Released, Expired, Completed})
        QVERIFY(holdMayMove(Active, to));
    for (const HoldState to : {Active, Released, Expired, Completed}) {
        QVERIFY(!holdMayMove(Released, to));
        QVERIFY(!holdMayMove(Expired, to));
        QVERIFY(!holdMayMove(Completed, to));
    }
    QVERIFY(!holdMayMove(Active, Active));
}

void StatesTest::movesOrdersAsTheRuleSays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("to");
    const auto row = [](const char *from, const QString &to) {
        QTest::newRow(from) << QString::fromLatin1(from) << to.split(u' ', Qt::SkipEmptyParts);
    };
    row("pending", u"paid cancelled"_qs);
    row("paid", u"confirmed cancelled refunded"_qs);
    row("confirmed", u"processing cancelled refunded"_qs);
    row("processing", u"fulfilled cancelled refunded"_qs);
    row("fulfilled", u"shipped cancelled refunded"_qs);
    row("shipped", u"delivered refunded"_qs);
    row("delivered", u"refunded"_qs);
    row("cancelled", {});
    row("refunded", {});
}

void StatesTest::movesOrdersAsTheRuleSays()
{
    QFETCH(QString, from);
    QFETCH(QStringList, to);
    const auto state = orderStateFromName(from);
    QVERIFY(state);
    QStringList moves;
    for (const OrderState next : orderMovesFrom(*state))
        moves.append(orderStateName(next));
    QCOMPARE(moves, to);
    for (const OrderState next : allOrderStates())
        QCOMPARE(orderMayMove(*state, next), to.contains(orderStateName(next)));
}

void StatesTest::findsEveryStateByItsName()
{
    QCOMPARE(allOrderStates().size(), 9);
    for (const OrderState state : allOrderStates())
        QCOMPARE(orderStateFromName(orderStateName(state)), state);

    using enum HoldState;
    const QVector<HoldState> holdStates{Active, Released, Expired, Completed};
    const QStringList holdNames{u"active"_qs, u"released"_qs, u"expired"_qs, u"completed"_qs};
    for (int i = 0; i < holdStates.size(); ++i) {
        QCOMPARE(holdStateName(holdStates[i]), holdNames[i]);
        QCOMPARE(holdStateFromName(holdNames[i]), holdStates[i]);
    }

    using enum CheckoutState;
    const QVector<CheckoutState> checkoutStates{Preparing, Open, Unknown, Settled, Abandoned};
    const QStringList checkoutNames{
        u"preparing"_qs, u"open"_qs, u"unknown"_qs, u"settled"_qs, u"abandoned"_qs};
    for (int i = 0; i < checkoutStates.size(); ++i) {
        QCOMPARE(checkoutStateName(checkoutStates[i]), checkoutNames[i]);
        QCOMPARE(checkoutStateFromName(checkoutNames[i]), checkoutStates[i]);
    }
}

void StatesTest::findsEveryWordOfAProvider()
{
    const QVector<SessionStanding> standings{SessionStanding::Open, SessionStanding::Paid,
        SessionStanding::Waiting, SessionStanding::Expired, SessionStanding::Mismatched};
    const QStringList standingNames{
        u"open"_qs, u"paid"_qs, u"waiting"_qs, u"expired"_qs, u"mismatched"_qs};
    for (int i = 0; i < standings.size(); ++i) {
        QCOMPARE(sessionStandingName(standings[i]), standingNames[i]);
        QCOMPARE(sessionStandingFromName(standingNames[i]), standings[i]);
    }
    const QVector<RequestPurpose> purposes{RequestPurpose::Create, RequestPurpose::Expire};
    const QStringList purposeNames{u"create"_qs, u"expire"_qs};
    for (int i = 0; i < purposes.size(); ++i) {
        QCOMPARE(requestPurposeName(purposes[i]), purposeNames[i]);
        QCOMPARE(requestPurposeFromName(purposeNames[i]), purposes[i]);
    }
    using enum ReviewReason;
    const QVector<ReviewReason> reasons{Late, Short, Over, Duplicate, Mismatched};
    const QStringList reasonNames{
        u"late"_qs, u"short"_qs, u"over"_qs, u"duplicate"_qs, u"mismatched"_qs};
    for (int i = 0; i < reasons.size(); ++i) {
        QCOMPARE(reviewReasonName(reasons[i]), reasonNames[i]);
        QCOMPARE(reviewReasonFromName(reasonNames[i]), reasons[i]);
    }
}

void StatesTest::isInFlightUntilItEnds()
{
    using enum CheckoutState;
    Checkout checkout;
    for (const CheckoutState state : {Preparing, Open, Unknown}) {
        checkout.state = state;
        QVERIFY(checkout.inFlight());
    }
    for (const CheckoutState state : {Settled, Abandoned}) {
        checkout.state = state;
        QVERIFY(!checkout.inFlight());
    }
}

void StatesTest::refusesUnknownNames()
{
    for (const QString &name : {QString(), u"Paid"_qs, u"paid "_qs, u"gone"_qs, u"Stripe"_qs}) {
        QVERIFY(!orderStateFromName(name));
        QVERIFY(!holdStateFromName(name));
        QVERIFY(!checkoutStateFromName(name));
        QVERIFY(!tenderFromName(name));
        QVERIFY(!sessionStandingFromName(name));
        QVERIFY(!requestPurposeFromName(name));
        QVERIFY(!reviewReasonFromName(name));
    }
}

void StatesTest::listsTheOrderStatesInAnError()
{
    QCOMPARE(parseOrderState(u"paid"_qs).value(), OrderState::Paid);
    const auto read = parseOrderState(u"posted"_qs);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Validation);
    QVERIFY(read.error().text.contains(u"\"posted\""_qs));
    for (const OrderState state : allOrderStates())
        QVERIFY(read.error().text.contains(orderStateName(state)));
}

void StatesTest::readsTenders()
{
    QCOMPARE(parseTender(u"cash"_qs).value(), Tender::Cash);
    QCOMPARE(parseTender(u"account"_qs).value(), Tender::Account);
    QCOMPARE(parseTender(u"stripe"_qs).value(), Tender::Stripe);
    QCOMPARE(tenderName(Tender::Account), u"account"_qs);
    QCOMPARE(tenderName(Tender::Stripe), u"stripe"_qs);
    QVERIFY(settlesAtOnce(Tender::Cash) && settlesAtOnce(Tender::Account));
    QVERIFY(!settlesAtOnce(Tender::Stripe));
    const auto read = parseTender(u"shells"_qs);
    QVERIFY(!read);
    QCOMPARE(read.error().text,
        u"\"shells\" is not a way to pay. Choose one of cash, account and stripe."_qs);
}

QTEST_GUILESS_MAIN(StatesTest)
#include "tst_states.moc"
