// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "patience.h"
#include "testdatabase.h"
#include "wire.h"

#include <QJsonDocument>
#include <QTest>

namespace holdfast::test {

/// A desk as the program builds it: its own connections, its own window, and a wire to cut.
class WindowDesk
{
public:
    WindowDesk(TestDatabase &database, const QString &name, Right right = Right::Admin,
        StripeKeys *keys = nullptr, const DriverSettings &driver = {})
        : wire(std::make_shared<Wire>())
        , m_database(wired(database.factory(right), wire), true, nullptr, retry())
        , m_feed(wired(database.factory(right), wire, true), database.sharedClock(), nullptr,
              {retry(), Millis(20), Millis(10'000)})
        , live(&m_feed, &database.clock())
        , window(Session{.actor = desk(name).actor,
              .clock = &database.clock(),
              .databaseText = name,
              .stripeKeys = keys,
              .driver = driver})
    {
        window.follow(&m_database, &live);
        window.show();
    }

    Desk desk(const QString &name) { return {&m_database, {name, QStringLiteral("dana")}}; }

    template <class T>
    T *find(const char *name) const
    {
        T *found = window.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QAction *action(const char *name) const { return find<QAction>(name); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString notice() const { return window.findChild<NoticeBar *>()->text(); }
    QAbstractItemModel *cart() const { return find<QTableView>("cartView")->model(); }
    QString cartText(int row, int column) const
    {
        return cart()->index(row, column).data().toString();
    }
    bool isShown(const char *name) const { return find<QWidget>(name)->isVisible(); }

    void activate()
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    /// A key as the keyboard sends it: to what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(target, key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(window.focusWidget(), c.toLatin1());
    }
    /// The line that finds everything, from wherever the focus is.
    void search(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }

    std::shared_ptr<Wire> wire;

private:
    static RetryTimings retry() { return {Millis(10), Millis(50)}; }
    Database m_database;
    ChangeFeed m_feed;

public:
    LiveBoard live;
    MainWindow window;
};

inline void fill(TestDatabase &database)
{
    HF_OK(database.open()->importRateCard(Call::by(actor()), smallCard(), false));
}

/// A second edition with one listing, "Edition 2028 quarter", of the code CA#quarter like the
/// default edition's own, and ten times as dear.
inline bool addOtherEdition(TestDatabase &database)
{
    const QString schema =
        database.engine() == Engine::Postgres ? QStringLiteral("holdfast.") : QString();
    return database.sql(QStringLiteral("INSERT INTO %1edition (code, name, is_default) "
                                       "SELECT '2028', 'Edition 2028', NOT is_default "
                                       "FROM %1edition")
                            .arg(schema))
           && database.sql(
               QStringLiteral("INSERT INTO %1listing (edition_id, market, size, code, title, "
                              "description, price_minor, currency, capacity, sold, held, active, "
                              "revision) "
                              "SELECT e.id, l.market, l.size, l.code, 'Edition 2028 quarter', "
                              "l.description, 10 * l.price_minor, l.currency, 5, 0, 0, l.active, 1 "
                              "FROM %1listing l JOIN %1edition e ON e.code = '2028' "
                              "WHERE l.code = 'CA#quarter'")
                   .arg(schema));
}

} // namespace holdfast::test

#define HF_DESK(desk, database, name) \
    WindowDesk desk(database, name);  \
    desk.activate();                  \
    QTRY_COMPARE(desk.live.state(), LiveBoard::State::Live)
