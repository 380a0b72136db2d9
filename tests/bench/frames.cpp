// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames.h"

#include <algorithm>
#include <ctime>
#include <QThread>
#include <QVariant>
#include <QWidget>

namespace holdfast::bench {
namespace {

constexpr double frameMs = 16;

double threadMs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

double shareWithin(const std::vector<double> &frames)
{
    const auto within =
        std::count_if(frames.begin(), frames.end(), [](double ms) { return ms < frameMs; });
    return frames.empty() ? 0 : double(within) / double(frames.size());
}

} // namespace

bool FrameApplication::notify(QObject *receiver, QEvent *event)
{
    // The events of every thread come by here.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type();
    // It may be gone afterwards.
    const char *whose = receiver->metaObject()->className();
    const bool repaint = event->type() == QEvent::UpdateRequest && receiver->isWidgetType();
    ++m_depth;
    const auto from = SteadyClock::now();
    const double cpuFrom = threadMs();
    const bool handled = QApplication::notify(receiver, event);
    const double wall =
        std::chrono::duration<double, std::milli>(SteadyClock::now() - from).count();
    m_wallMs += wall;
    m_cpuMs += threadMs() - cpuFrom;
    if (wall > m_longestEventMs) {
        m_longestEventMs = wall;
        m_longestEvent =
            QStringLiteral("%1 %2").arg(QLatin1String(whose), QVariant::fromValue(type).toString());
    }
    --m_depth;
    if (repaint) {
        m_wall.push_back(m_wallMs);
        m_cpu.push_back(m_cpuMs);
        m_wallMs = 0;
        m_cpuMs = 0;
    }
    return handled;
}

void FrameApplication::begin()
{
    m_wall.clear();
    m_cpu.clear();
    m_wallMs = 0;
    m_cpuMs = 0;
    m_longestEventMs = 0;
}

QJsonObject FrameApplication::report() const
{
    QJsonObject report = quantilesJson(m_wall);
    report.insert(QStringLiteral("within_16_ms"), shareWithin(m_wall));
    report.insert(QStringLiteral("longest_event_ms"), m_longestEventMs);
    report.insert(QStringLiteral("longest_event"), m_longestEvent);
    QJsonObject cpu = quantilesJson(m_cpu);
    cpu.insert(QStringLiteral("within_16_ms"), shareWithin(m_cpu));
    report.insert(QStringLiteral("cpu"), cpu);
    return report;
}

} // namespace holdfast::bench
