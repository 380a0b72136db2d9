// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include "style.h"
#include "theme.h"

#include <algorithm>
#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace holdfast::test {

namespace {

bool isLanguage(const QString &dress)
{
    const auto all = languages();
    return std::any_of(
        all.begin(), all.end(), [&](const Language &each) { return each.code == dress; });
}

} // namespace

Pictures::Pictures(const QString &folder, const QString &dress)
    : m_folder(folder)
    , m_dress(dress)
    , m_pseudo(
          dress == u"rtl"_s ? PseudoTranslator::Script::Hebrew : PseudoTranslator::Script::Latin)
{
}

void Pictures::dress()
{
    QLocale::setDefault(QLocale(m_dress == u"pseudo"_s ? QLocale::German
                                : m_dress == u"rtl"_s  ? QLocale::Hebrew
                                                       : QLocale::English));
    QApplication::setStyle(new HoldfastStyle);
    if (m_dress == u"large"_s) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 1.5);
        QApplication::setFont(font);
        m_language.use(u"de"_s);
    }
    if (isLanguage(m_dress))
        m_language.use(m_dress);
    if (m_dress == u"pseudo"_s || m_dress == u"rtl"_s)
        QApplication::installTranslator(&m_pseudo);
    if (m_dress == u"rtl"_s)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    applyAppearance(m_dress == u"dark"_s ? Appearance::Dark : Appearance::Light);
}

bool Pictures::isSmall() const
{
    return m_dress == u"small"_s || m_dress == u"pseudo"_s || isLanguage(m_dress);
}

void Pictures::take(QWidget &window, const QString &name)
{
    QTest::qWait(60);
    // The last of the wait may have been a tick, whose texts have their sizes but not their places.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QStringList faults = cutOff(window);
    for (const QString &fault : faults)
        m_faults.append(name + u": "_s + fault);
    if (!m_folder.isEmpty())
        keep(window.grab().toImage(), name);
}

void Pictures::takeDialog(QWidget &dialog, const QString &name)
{
    if (isSmall())
        dialog.resize(1024, 640);
    take(dialog, name);
}

void Pictures::keep(const QImage &image, const QString &name) const
{
    if (m_folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(image.save(u"%1/%2-%3.png"_s.arg(m_folder, name, m_dress)));
}

QStringList Pictures::faults()
{
    return std::exchange(m_faults, {});
}

} // namespace holdfast::test
