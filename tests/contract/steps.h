// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "describe.h"

#include <random>

namespace holdfast::test {

/// One thing to do, the same for every database: what an engine numbers by itself is named by the
/// place it has in a Describer; -1 is one that does not exist.
struct Step
{
    enum class Kind
    {
        NewCart,
        AnotherCart,
        HandOver,
        BuyNow,
        Attach,
        Hold,
        SetQuantity,
        RemoveLine,
        ClearCart,
        ExtendHold,
        ReleaseHold,
        ReleaseAll,
        Sweep,
        StartCheckout,
        ConfirmCheckout,
        Sell,
        CancelCheckout,
        ForceCheckout,
        StoreRequest,
        CloseRequest,
        NoteSession,
        NoteUnreachable,
        Fulfil,
        RefundOrder,
        RefundReview,
        SellReview,
        StoreRefundRequest,
        CloseRefundRequest,
        NoteRefund,
        NoteRefundUnreachable,
        MoveOrder,
        Adjust,
        ChangeSetting,
        Import,
        Advance
    };
    Kind kind = Kind::NewCart;
    Call call = {};
    bool staff = false;
    int cart = -1;
    int line = -1;
    int hold = -1;
    int checkout = -1;
    int order = -1;
    int review = -1;
    int refund = -1;
    QString code = {};
    QString variant = {};
    qint64 quantity = 1;
    Customer customer = {};
    Tender tender = Tender::Cash;
    std::optional<Tender> back = {}; ///< by which money goes back
    std::optional<qint64> amount = {};
    bool whole = true;
    bool keepSlots = false;
    RefundState outcome = RefundState::Pending;
    std::optional<qint64> received = {};
    RequestPurpose purpose = RequestPurpose::Create;
    SessionStanding standing = SessionStanding::Open;
    int request = 0; ///< the place among the checkout's requests
    int payment = 0; ///< which of the checkout's payments
    bool exact = true;
    OrderState state = OrderState::Confirmed;
    ListingChange change = {};
    QString key = {};
    QString value = {}; ///< also a request's outcome, and what was said
    RateCard card = {};
    bool dryRun = false;
    QString why = {};
    Millis by{};

    QString text() const;
};

/// What is worth doing something to, by the places in a Describer.
struct Live
{
    QVector<int> carts = {};
    QVector<int> payable = {}; ///< of the carts, those with lines, none of them lapsed
    QVector<int> lines = {};
    QVector<int> holds = {};
    QVector<int> checkouts = {};
    QVector<int> reviews = {}; ///< open
    QVector<int> refunds = {}; ///< under way
    QVector<int> watched = {}; ///< of the checkouts, those that a provider has a say in
};

Live liveOf(Store &store, const Describer &names);

/// Makes up steps from a seed. The same seed, asked with the same known things, gives the same
/// steps.
class StepMaker
{
public:
    explicit StepMaker(quint32 seed)
        : m_random(seed)
    {
    }
    Step next(const Describer &known, const Live &live);

private:
    qint64 below(qint64 bound) { return qint64(m_random() % quint64(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    T oneOf(std::initializer_list<T> list)
    {
        return list.begin()[below(qint64(list.size()))];
    }
    /// Mostly one of the live things, else one of all that are known, seldom none that exists.
    int oneOf(const QVector<int> &live, qsizetype known);
    qint64 quantity();
    QString why();
    void fresh(Step &step, const Describer &known, const Live &live);
    void goods(Step &step);
    void byAProvider(Step &step);
    void moneyBack(Step &step, const Describer &known, const Live &live);
    void adjustment(Step &step);
    RateCard card();

    std::mt19937_64 m_random;
    QVector<Step> m_past;
};

/// Does a step with a store and answers what came of it, as text.
QString perform(Store &store, Describer &names, const Step &step);

} // namespace holdfast::test
