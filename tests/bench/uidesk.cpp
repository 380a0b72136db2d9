// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uidesk.h"

#include "frames.h"
#include "style.h"
#include "target.h"
#include "uisale.h"
#include "uiwindow.h"

#include <atomic>
#include <cstdio>
#include <QAbstractTableModel>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <thread>

namespace holdfast::bench {
namespace {

constexpr int changesASecond = 1000;
constexpr int frameMs = 16;
constexpr int settleMs = 500;
constexpr int patienceMs = 120'000;

/// "VmRSS:   12345 kB" of this process; null where the system does not say.
QJsonValue memoryMb(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return QJsonValue::Null;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return QJsonValue::Null;
}

void print(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

/// Waits for the first paint of a view that has rows, then says how long it took since `started`.
class FirstPaint : public QObject
{
public:
    FirstPaint(qint64 startedNs, std::function<bool()> usable)
        : m_startedNs(startedNs)
        , m_usable(std::move(usable))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto *view = widget ? qobject_cast<QTableView *>(widget->parentWidget()) : nullptr;
        if (event->type() != QEvent::Paint || m_done || !view || view->viewport() != widget
            || view->model()->rowCount() == 0 || !m_usable())
            return false;
        m_done = true;
        // After the event that is being handled, and with it after the paint.
        QMetaObject::invokeMethod(
            this, [this] { painted(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void painted()
    {
        const qint64 now = SteadyClock::now().time_since_epoch().count();
        m_report.insert(QStringLiteral("first_paint_ms"), double(now - m_startedNs) / 1e6);
        QTimer::singleShot(settleMs, this, [this] {
            m_report.insert(QStringLiteral("resident_mb"), memoryMb("VmRSS:"));
            m_report.insert(QStringLiteral("own_mb"), memoryMb("RssAnon:"));
            print(m_report);
            QCoreApplication::quit();
        });
    }

    qint64 m_startedNs;
    std::function<bool()> m_usable;
    bool m_done = false;
    QJsonObject m_report;
};

/// As many rows and columns as the board's list, of short texts.
class BareModel : public QAbstractTableModel
{
public:
    explicit BareModel(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 9; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return QStringLiteral("%1 of %2").arg(index.column()).arg(index.row());
    }

private:
    int m_rows;
};

ConnectionSpec fileSpec(const QString &file)
{
    return ConnectionSpec::parse(QStringLiteral("sqlite:") + file).value();
}

int bare(int argc, char **argv, int rows, qint64 startedNs)
{
    const QApplication application(argc, argv);
    BareModel model(rows);
    QMainWindow window;
    auto *view = new QTableView(&window);
    view->setModel(&model);
    window.setCentralWidget(view);
    window.resize(1280, 800);
    const FirstPaint first(startedNs, [] { return true; });
    window.show();
    return QApplication::exec();
}

int window(int argc, char **argv, const QString &file, qint64 startedNs)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new HoldfastStyle);
    WindowOn desk(fileSpec(file));
    const FirstPaint first(startedNs, [&] { return desk.live.state() == LiveBoard::State::Live; });
    return QApplication::exec();
}

/// Changes of other desks as the feed hands them on, from a thread of its own: mostly of anything,
/// every tenth of what is first on the board.
class Changes
{
public:
    Changes(ChangeFeed *feed, const Board &board)
        : m_thread([this, feed, board] { run(feed, board); })
    {
    }
    ~Changes()
    {
        m_stop = true;
        m_thread.join();
    }

private:
    void run(ChangeFeed *feed, Board board)
    {
        QRandomGenerator random(1);
        auto due = SteadyClock::now();
        for (int i = 0; !m_stop; ++i) {
            due += std::chrono::microseconds(1'000'000 / changesASecond);
            std::this_thread::sleep_until(due);
            const auto count = int(board.listings.size());
            const int row = random.bounded(i % 10 == 0 ? std::min(count, 80) : count);
            Listing &listing = board.listings[row];
            listing.held = 1 + listing.held % 9;
            ++listing.revision;
            Board changed{board.asOf, board.lowStockThreshold, {listing}};
            QMetaObject::invokeMethod(
                feed, [feed, changed] { Q_EMIT feed->listingsRead(changed); },
                Qt::QueuedConnection);
        }
    }

    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

int frames(int argc, char **argv, const QString &file, const QString &scenario, double seconds)
{
    FrameApplication application(argc, argv);
    QApplication::setStyle(new HoldfastStyle);
    WindowOn desk(fileSpec(file));
    QTimer::singleShot(
        patienceMs, &desk.window, [] { giveUp(QStringLiteral("the board did not appear")); });
    const bool list = scenario.startsWith(QLatin1String("list"));
    const bool scrolls = scenario.endsWith(QLatin1String("scroll"));
    auto *view = desk.window.findChild<QTableView *>(
        list ? QStringLiteral("listView") : QStringLiteral("matrixView"));
    QTimer scrolling;
    int way = 1;
    QObject::connect(&scrolling, &QTimer::timeout, view, [&] {
        QScrollBar *bar = view->verticalScrollBar();
        if (bar->value() >= bar->maximum())
            way = -1;
        else if (bar->value() <= bar->minimum())
            way = 1;
        bar->setValue(bar->value() + way * 37);
    });
    std::unique_ptr<Changes> changes;
    QObject::connect(
        &desk.live, &LiveBoard::boardReplaced, &desk.window,
        [&](const Board &board) {
            if (changes)
                return;
            if (list) {
                desk.window.findChild<QAction *>(QStringLiteral("listAction"))->setChecked(true);
                view->sortByColumn(BoardModel::AvailableColumn, Qt::AscendingOrder);
            }
            changes = std::make_unique<Changes>(&desk.feed, board);
            if (scrolls) {
                scrolling.setTimerType(Qt::PreciseTimer);
                scrolling.start(frameMs);
            }
            QTimer::singleShot(settleMs, &desk.window, [&] { application.begin(); });
            QTimer::singleShot(settleMs + int(seconds * 1000), &desk.window, [&] {
                print(application.report());
                changes.reset();
                QCoreApplication::quit();
            });
        },
        Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int uiDesk(int argc, char **argv)
{
    const QString what = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    const QString first = QString::fromLocal8Bit(argc > 3 ? argv[3] : "");
    const QString second = QString::fromLocal8Bit(argc > 4 ? argv[4] : "");
    if (what == QLatin1String("bare"))
        return bare(argc, argv, first.toInt(), second.toLongLong());
    if (what == QLatin1String("window"))
        return window(argc, argv, first, second.toLongLong());
    if (what == QLatin1String("sale"))
        return saleDesk(argc, argv, first, second);
    if (what == QLatin1String("frames"))
        return frames(argc, argv, first, second, argc > 5 ? QByteArray(argv[5]).toDouble() : 5);
    giveUp(QStringLiteral("ui-desk does not know \"%1\"").arg(what));
}

} // namespace holdfast::bench
