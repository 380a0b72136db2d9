// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mixedrace.h"

#include <QVector>
#include <random>

namespace holdfast::test {

/// The rate card raced for: few slots, with a variant of one and one of many.
RateCard raceCard();

/// One desk of a mixed race, on a thread of its own.
class RacingDesk
{
public:
    RacingDesk(Store &store, int number, const RacePlan &plan);

    /// One or a few operations.
    void act();
    const RaceOutcome &outcome() const { return m_outcome; }

private:
    void sell();
    void checkOut();
    void moveAnOrder();
    void manage();
    void changeCapacity();
    void releaseSomebodys();
    void fresh();
    void withLine(const std::function<void(const CartLine &)> &work);
    Call call() const;
    qint64 below(qint64 bound) { return qint64(m_random() % quint64(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    QString anyCode();
    template <class T>
    bool note(const char *what, const Result<T> &answer)
    {
        noteOutcome(what, answer ? nullptr : &answer.error());
        return answer.has_value();
    }
    void noteOutcome(const char *what, const Error *error);

    Store &m_store;
    Actor m_who;
    bool m_isManager;
    std::mt19937_64 m_random;
    QUuid m_cart;
    QVector<qint64> m_orders; ///< that it sold
    RaceOutcome m_outcome;
};

} // namespace holdfast::test
