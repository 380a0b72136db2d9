// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newid.h"

#include <QDateTime>
#include <QSet>
#include <QtTest>

using namespace holdfast;

class NewIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoAreAlike();
    void itBeginsWithTheTime();
};

void NewIdTest::noTwoAreAlike()
{
    QSet<QUuid> ids;
    for (int i = 0; i < 100'000; ++i) {
        const QUuid id = newId();
        QCOMPARE(id.variant(), QUuid::DCE);
        QCOMPARE(id.data3 >> 12, 7);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 100'000);
}

void NewIdTest::itBeginsWithTheTime()
{
    const auto millisecondsOf = [](const QUuid &id) {
        return id.toString(QUuid::Id128).left(12).toLongLong(nullptr, 16);
    };
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 written = millisecondsOf(newId());
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY2(before <= written && written <= after, qPrintable(QString::number(written)));
}

QTEST_GUILESS_MAIN(NewIdTest)
#include "tst_newid.moc"
