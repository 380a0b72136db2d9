// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actor.h"
#include "connectionspec.h"
#include "stripeendpoint.h"

#include <memory>
#include <optional>
#include <QSettings>

namespace holdfast {

/// What this installation remembers outside the database: which database, the desk's name, who used
/// it last. Shared by the window and the command line. Never holds a secret. One object a thread.
class Configuration
{
public:
    /// The user's own settings file; `file` names another one (tests).
    explicit Configuration(const QString &file = {});

    /// The chosen database; the embedded one in the user's data folder until one is chosen.
    ConnectionSpec connection() const;
    bool hasConnection() const;
    void setConnection(const ConnectionSpec &spec);
    /// The file in the user's data folder; makes the folder, not the file.
    static ConnectionSpec embedded();
    /// Beside it, the file that holds nothing but the sample data.
    static ConnectionSpec sample();

    /// The machine's name until another is given.
    QString desk() const;
    void setDesk(const QString &desk);
    /// Who it is: on a server the login, whatever is remembered; else who was named last, and until
    /// then the system's user.
    QString person(const ConnectionSpec &spec) const;
    static QString usualPerson(); ///< who is signed in to the computer
    void setPerson(const QString &person);

    /// The language of the window, ISO 639; empty: the system's.
    QString language() const;
    void setLanguage(const QString &code);

    /// Where Stripe is asked: at Stripe itself until another address is set. Validation when what
    /// is remembered is no address that a key may be sent to.
    Result<StripeEndpoint> stripeEndpoint() const;
    void setStripeEndpoint(const StripeEndpoint &endpoint);
    /// Where the customer's browser goes after paying; nothing: Stripe's own site. What is
    /// remembered and is no such address counts as nothing.
    std::optional<QUrl> paidPage() const;
    void setPaidPage(const QUrl &page);

    /// Where the window keeps its sizes and the like.
    QSettings &settings() { return *m_settings; }

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace holdfast
