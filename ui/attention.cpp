// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include <QApplication>
#include <QStyle>
#include <QTimer>

namespace holdfast {

namespace {

constexpr int shownMs = 10'000;

} // namespace

Attention::Attention(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_icon(QApplication::windowIcon())
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, window, [window] {
        window->raise();
        window->activateWindow();
    });
}

void Attention::call(const Notice &notice)
{
    if (QApplication::activeWindow())
        return;
    QApplication::alert(m_window);
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        if (m_icon.icon().isNull())
            m_icon.setIcon(m_window->style()->standardIcon(QStyle::SP_MessageBoxInformation));
        m_icon.show();
        m_icon.showMessage(m_window->windowTitle(), notice.text,
            notice.tone == Notice::Tone::Done      ? QSystemTrayIcon::Information
            : notice.tone == Notice::Tone::Warning ? QSystemTrayIcon::Warning
                                                   : QSystemTrayIcon::Critical,
            shownMs);
        QTimer::singleShot(shownMs, &m_icon, &QSystemTrayIcon::hide);
    }
    Q_EMIT called(notice);
}

} // namespace holdfast
