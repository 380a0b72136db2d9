// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "testdatabase.h"

namespace holdfast::test {

/// One sale step by step, each with an operation id that another process with the same script has
/// too: a cart with three lines of the small rate card, one of quantity 2 and one with a variant,
/// paid in cash.
class SaleScript
{
public:
    enum class Kind
    {
        StartAndConfirm,
        SoldAtOnce
    };

    /// What the steps so far have made, and the later need.
    struct Made
    {
        QUuid cart = {};
        QUuid checkout = {};
    };

    SaleScript(Kind kind, int run);

    int size() const { return m_kind == Kind::StartAndConfirm ? 6 : 5; }
    QString desk() const { return m_desk; }
    Call call(int step) const;
    /// Answers what the step came to, the same each time it is asked.
    Result<QString> run(Store &store, int step, Made &made) const;

private:
    struct Line
    {
        const char *code;
        const char *variant;
        qint64 quantity;
    };
    static const Line lines[3];

    Kind m_kind;
    QString m_desk; ///< of its own for each run: its open cart is new
};

} // namespace holdfast::test
