// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "target.h"

namespace holdfast::bench {

/// The program's window on a database, made as the program makes it.
struct WindowOn
{
    explicit WindowOn(const ConnectionSpec &spec)
        : clock(std::make_shared<SystemClock>())
        , factory(storeFactory({.spec = spec, .desk = QStringLiteral("bench"), .clock = clock}))
        , database(factory)
        , window(Session{.actor = desk(1), .clock = clock.get(), .databaseText = spec.shortText()})
        , feed(factory, clock)
        , live(&feed, clock.get())
    {
        window.setAppearance(Appearance::Light, false);
        window.resize(1280, 800);
        window.show();
        window.follow(&database, &live);
    }

    std::shared_ptr<SystemClock> clock;
    StoreFactory factory;
    Database database;
    MainWindow window;
    ChangeFeed feed;
    LiveBoard live;
};

} // namespace holdfast::bench
