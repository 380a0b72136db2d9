// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

#include <QApplication>

namespace holdfast::bench {

/// Takes the time of frames: of everything the UI thread does from the end of one repaint of a
/// window to the end of the next, waiting left out.
class FrameApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    /// Forgets what was measured so far.
    void begin();
    /// By the wall clock, and by the processor time of this thread: on a machine with other work
    /// the first counts that too.
    QJsonObject report() const;

private:
    int m_depth = 0;
    double m_wallMs = 0;
    double m_cpuMs = 0;
    std::vector<double> m_wall;
    std::vector<double> m_cpu;
    double m_longestEventMs = 0;
    QString m_longestEvent; ///< what it was, and whose
};

} // namespace holdfast::bench
