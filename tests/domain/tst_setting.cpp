// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screentimes.h"
#include "setting.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Settings = QHash<QString, QString>;

class TestSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAreReadAndWritten_data();
    void minutesAreReadAndWritten();
    void whatIsNoTimeIsNotRead_data();
    void whatIsNoTimeIsNotRead();
    void standardsAreWithinTheirRange();
    void theScreensTimesAreThoseOfTheSettings_data();
    void theScreensTimesAreThoseOfTheSettings();
};

void TestSetting::minutesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::addRow("minutes") << u"15"_s << qint64(900);
    QTest::addRow("minutes and seconds") << u"2:30"_s << qint64(150);
    QTest::addRow("a day") << u"1440"_s << qint64(86'400);
    QTest::addRow("seconds below ten") << u"2:05"_s << qint64(125);
}

void TestSetting::minutesAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    QCOMPARE(readMinutes(text), std::optional(seconds));
    QCOMPARE(readMinutes(u" %1 "_s.arg(text)), std::optional(seconds));
    QCOMPARE(minutesText(seconds), text);
}

void TestSetting::whatIsNoTimeIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "ten", "-5", "1.5", "2:60", "2:5", ":30", "1:00:00", "99999999"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
}

void TestSetting::whatIsNoTimeIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!readMinutes(text));
}

void TestSetting::standardsAreWithinTheirRange()
{
    for (const Setting &setting : installationSettings()) {
        QVERIFY2(setting.minimum <= setting.standard && setting.standard <= setting.maximum,
            qPrintable(setting.key));
    }
}

void TestSetting::theScreensTimesAreThoseOfTheSettings_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<ScreenTimes>("times");
    QTest::newRow("none are there") << Settings() << ScreenTimes();
    Settings standard;
    for (const Setting &setting : installationSettings())
        standard.insert(setting.key, QString::number(setting.standard));
    QTest::newRow("the standards") << standard << ScreenTimes{15min, 2min, 30s, 10s, 30s};
    QTest::newRow("others") << Settings{{u"warning_seconds"_s, u"300"_s},
        {u"urgent_seconds"_s, u"0"_s}, {u"refresh_seconds"_s, u"5"_s},
        {u"stale_seconds"_s, u"12"_s}}
                            << ScreenTimes{15min, 5min, 0s, 5s, 12s};
    QTest::newRow("stale before the board is due again")
        << Settings{{u"refresh_seconds"_s, u"60"_s}} << ScreenTimes{15min, 2min, 30s, 60s, 120s};
    QTest::newRow("a warning as soon as it is held")
        << Settings{{u"hold_seconds"_s, u"120"_s}} << ScreenTimes{2min, 1min, 30s, 10s, 30s};
    QTest::newRow("no number") << Settings{{u"warning_seconds"_s, u"soon"_s}} << ScreenTimes();
}

void TestSetting::theScreensTimesAreThoseOfTheSettings()
{
    QFETCH(Settings, settings);
    QFETCH(ScreenTimes, times);
    QCOMPARE(screenTimes(settings), times);
}

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"
