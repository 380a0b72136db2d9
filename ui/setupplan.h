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
/// the last page.
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

    ConnectionSpec spec() const
    {
        return place == Place::Sample  ? Configuration::sample()
               : place == Place::Local ? Configuration::embedded()
                                       : server;
    }
    Actor actor() const { return {desk, person}; }
};

/// What a wizard that came to its end has made.
struct SetupOutcome
{
    ConnectionSpec spec = {};
    std::optional<QString> password = {};
};

} // namespace holdfast
