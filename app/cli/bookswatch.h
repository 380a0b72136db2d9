// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standardstreams.h"
#include "text.h"
#include "whendone.h"

#include <QPromise>
#include <QTimer>

namespace holdfast::cli {

/// Looks at something in the books every second until it is what is waited for; what there is to
/// tell meanwhile goes to standard error, unless `quiet`. Deletes itself then.
template <class T>
class BooksWatch : public QObject
{
public:
    Answer<T> answer() { return m_promise.future(); }

protected:
    BooksWatch(QObject *context, bool quiet)
        : QObject(context)
        , m_quiet(quiet)
    {
        m_promise.start();
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &BooksWatch::look);
        m_timer.start(0);
    }

    virtual Answer<T> read() const = 0;
    /// Calls `done` when it is what is waited for, and else tells how it stands.
    virtual void judge(const T &value) = 0;
    /// Another driver may have had it, and have let go of it.
    virtual void driveAgain() = 0;

    void tell(const QString &line)
    {
        if (!m_quiet && line != m_told)
            writeErr(line + u'\n');
        m_told = line;
    }
    void done(const Result<T> &answer)
    {
        m_timer.stop();
        if (std::exchange(m_isDone, true))
            return;
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

private:
    void look()
    {
        whenDone(read(), this, [this](const Result<T> &found) {
            // The database may come back, and the money goes on meanwhile.
            const bool passes = !found
                                && (found.error().kind == ErrorKind::Offline
                                    || found.error().kind == ErrorKind::Busy);
            if (!found && !passes)
                return done(found.error());
            if (passes)
                tell(printable(found.error().text));
            else
                judge(*found);
            if (m_isDone)
                return;
            if (++m_looks % looksBetweenDrives == 0)
                driveAgain();
            m_timer.start(lookEvery);
        });
    }

    static constexpr Millis lookEvery = std::chrono::seconds(1);
    static constexpr int looksBetweenDrives = 5;

    bool m_quiet;
    bool m_isDone = false;
    int m_looks = 0;
    QString m_told;
    QTimer m_timer;
    QPromise<Result<T>> m_promise;
};

} // namespace holdfast::cli
