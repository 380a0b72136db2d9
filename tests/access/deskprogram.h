// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownprocess.h"
#include "testdatabase.h"

namespace holdfast::test {

class Screen;

/// The program `holdfast` as a desk runs it: a process of its own, at home in a folder of its own.
class DeskProgram
{
public:
    /// Its key to Stripe and where that is, if it has one.
    struct Stripe
    {
        QByteArray key;
        QString url;
    };

    /// With the rights of staff.
    DeskProgram(const TestDatabase &database, const QString &desk, const Screen &screen,
        const Stripe &stripe = {});

    /// All that it leaves is there; what it says too, if it has a key to Stripe.
    QString home() const { return m_home.path(); }
    void close() { m_process.end(); }
    qint64 processId() const { return m_process.processId(); }

private:
    QTemporaryDir m_home;
    OwnProcess m_process;
};

} // namespace holdfast::test
