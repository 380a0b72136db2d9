// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace holdfast {

/// A request that changes something at a provider, as it goes over the wire. Whoever asks for it
/// stores all three fields before it is sent, and sends what was stored, however often: the key
/// makes it happen once, but only with the very same body, and for 24 hours. Later the provider may
/// have forgotten it, and sending again would do it again: look for what became of it instead.
struct ProviderRequest
{
    QString path;
    QString key;
    QByteArray body = {};

    friend bool operator==(const ProviderRequest &, const ProviderRequest &) = default;
};

} // namespace holdfast
