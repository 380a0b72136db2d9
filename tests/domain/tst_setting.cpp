// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class TestSetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAreReadAndWritten_data();
    void minutesAreReadAndWritten();
    void whatIsNoTimeIsNotRead_data();
    void whatIsNoTimeIsNotRead();
    void standardsAreWithinTheirRange();
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

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"
