// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventthread.h"

#include <atomic>
#include <QTest>

using namespace holdfast;

namespace {

std::atomic_bool isTakenDown = false;

/// As what OpenSSL keeps for a thread that has talked to a server.
struct KeptForAThread
{
    ~KeptForAThread()
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        isTakenDown = true;
    }
    bool used = false;
};

thread_local KeptForAThread kept;

} // namespace

class EventThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOverWhenItIsJoined();
    void runsWhatIsPostedToItsObjects();
    void endsWithoutHavingBegun();
};

void EventThreadTest::isOverWhenItIsJoined()
{
    isTakenDown = false;
    EventThread thread;
    thread.start("worker");
    QObject worker;
    worker.moveToThread(thread.thread());
    QMetaObject::invokeMethod(&worker, [&] {
        kept.used = true;
        thread.quit();
    });
    thread.join();
    QVERIFY(isTakenDown);
    thread.quit();
}

void EventThreadTest::runsWhatIsPostedToItsObjects()
{
    QThread *ran = nullptr;
    QObject worker;
    bool isDeleted = false;
    {
        EventThread thread;
        thread.start("worker");
        QVERIFY(thread.thread() != QThread::currentThread());
        worker.moveToThread(thread.thread());
        QMetaObject::invokeMethod(&worker, [&] {
            ran = QThread::currentThread();
            auto *later = new QObject;
            connect(later, &QObject::destroyed, later, [&] { isDeleted = true; });
            later->deleteLater();
        });
    }
    QCOMPARE(ran, worker.thread());
    QVERIFY(isDeleted);
}

void EventThreadTest::endsWithoutHavingBegun()
{
    EventThread thread;
    QVERIFY(!thread.thread());
    thread.join();
}

QTEST_GUILESS_MAIN(EventThreadTest)
#include "tst_eventthread.moc"
