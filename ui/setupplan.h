// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"
#include "databasesetup.h"
#include "secretstore.h"
#include "stripekeys.h"

namespace holdfast {

/// What setting up works with. All of it outlives the wizard.
struct SetupTools
{
    const DatabaseSetup *databases = nullptr;
    Configuration *configuration = nullptr;
    SecretStore *secrets = nullptr;
    StripeKeys *stripeKeys = nullptr;
};

/// Which database the desk is to sell from, as the pages find out. Nothing is changed by it until
/// the last page, but for a database on a server that had to be set up first.
struct SetupPlan
{
    enum class Place
    {
        Sample,
        Local,
        Server
    };

    Place place = Place::Sample;
    ConnectionSpec server = {};
    std::optional<QString> password = {}; ///< of the server
    StoreStatus serverStatus = {};
    std::optional<RateCard> card = {};
    ImportReport cardReport = {};
    QString desk = {};
    QString person = {};
    QStringList changes = {}; ///< what has been changed already, a sentence each

    ConnectionSpec spec() const
    {
        return place == Place::Sample  ? Configuration::sample()
               : place == Place::Local ? Configuration::embedded()
                                       : server;
    }
    Actor actor() const { return {desk, person}; }
    void noteChange(const QString &sentence)
    {
        if (!changes.contains(sentence))
            changes.append(sentence);
    }
    /// "Nothing has been changed yet.", or what has been.
    QString changesText() const;
};

/// What a wizard that came to its end has made.
struct SetupOutcome
{
    ConnectionSpec spec = {};
    std::optional<QString> password = {};
};

} // namespace holdfast
