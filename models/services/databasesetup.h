// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "storefactory.h"

#include <memory>

namespace holdfast {

/// Why a desk cannot sell from a database.
enum class JoinFault
{
    HostNotFound,
    Refused,     ///< nothing listens there
    NoAnswer,    ///< not in time
    WrongLogin,  ///< the login or its password
    NoDatabase,  ///< no database of that name, or not for this login
    NoTls,       ///< the server does not encrypt, or insists that we do
    Certificate, ///< it encrypts, but cannot show who it is
    NotAllowed,  ///< the server's rules refuse this desk or login
    ReadOnly,    ///< a standby
    NotSetUp,    ///< reached, but no Holdfast database
    Older,       ///< set up by an older version
    Newer,
    NoRight, ///< set up, but the login has no part in it
    Other
};

/// What an attempt to join came to.
struct JoinReport
{
    std::optional<JoinFault> fault = {}; ///< nothing: it can be sold from
    StoreStatus status = {};             ///< where it was reached
    Error error = {};                    ///< where it was not
};

/// What is put into a database that is made.
struct FirstContent
{
    bool sample = false;
    std::optional<RateCard> card = {};
};

/// Databases before the window works with them: tried out, made, filled. Each call works on a
/// thread and connection of its own, so nothing waits for a server that does not answer; whoever no
/// longer wants an answer drops it.
class DatabaseSetup
{
public:
    /// A store for a database, with a password or with what libpq finds.
    using Stores = std::function<StoreFactory(
        const ConnectionSpec &spec, const std::optional<QString> &password)>;

    explicit DatabaseSetup(Stores stores);

    /// Never an error: what is wrong stands in the report.
    Answer<JoinReport> tryOut(
        const ConnectionSpec &spec, const std::optional<QString> &password) const;
    /// Makes the schema, or brings it to this program's version. Errors are those of
    /// Store::migrate.
    Answer<MigrationReport> migrate(
        const ConnectionSpec &spec, const std::optional<QString> &password) const;
    /// Reads the file and says what importing it would do; for an embedded database that is yet to
    /// be made, to an empty one. Validation when the file cannot be read.
    Answer<CardPreview> preview(const ConnectionSpec &spec, const std::optional<QString> &password,
        const Actor &actor, const QString &file) const;
    /// Makes the embedded database where there is none, and puts the content in; the sample only
    /// into an empty one, as it may be there already.
    Answer<StoreStatus> make(const ConnectionSpec &spec, const std::optional<QString> &password,
        const Actor &actor, const FirstContent &content) const;

private:
    class Attempts;
    template <class Work>
    auto run(const ConnectionSpec &spec, const std::optional<QString> &password, Work work) const;

    Stores m_stores;
    std::shared_ptr<Attempts> m_attempts; ///< shared by copies; its end waits for all
};

/// What is wrong with a database that answers with `error`, or has `status`.
JoinFault joinFaultOf(const Error &error);
std::optional<JoinFault> joinFaultOf(const StoreStatus &status);

} // namespace holdfast
