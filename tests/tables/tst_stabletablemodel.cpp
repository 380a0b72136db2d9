// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stabletablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace holdfast;

namespace {

/// A column of letters.
class Letters : public StableTableModel
{
public:
    void setRows(const QVector<QString> &want)
    {
        followRows(m_rows, want, [&](const QVector<int> &from) {
            QVector<QString> next;
            for (const int row : from)
                next.append(row >= 0 ? m_rows.at(row) : want.at(~row));
            m_rows = next;
        });
    }
    const QVector<QString> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row())) : QVariant();
    }

private:
    QVector<QString> m_rows;
};

QVector<QString> letters(const QString &text)
{
    QVector<QString> all;
    for (const QChar c : text)
        all.append(c);
    return all;
}

} // namespace

class TestStableTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void followsWhateverComes();
};

void TestStableTableModel::follows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("removes");
    QTest::addColumn<int>("layouts");

    QTest::newRow("the same") << u"abc"_s << u"abc"_s << 0 << 0 << 0;
    QTest::newRow("all come as one") << QString() << u"abc"_s << 1 << 0 << 0;
    QTest::newRow("all go as one") << u"abc"_s << QString() << 0 << 1 << 0;
    QTest::newRow("neighbours come as one") << u"ad"_s << u"abcd"_s << 1 << 0 << 0;
    QTest::newRow("ends go") << u"abcd"_s << u"bc"_s << 0 << 2 << 0;
    QTest::newRow("another order") << u"abc"_s << u"cab"_s << 0 << 0 << 1;
    QTest::newRow("one comes while others move") << u"abc"_s << u"cdab"_s << 1 << 0 << 1;
    QTest::newRow("many come here and there")
        << u"acegikmoqsuwy"_s << u"abcdefghijklmnopqrstuvwxyz"_s << 1 << 0 << 1;
    QTest::newRow("many go here and there")
        << u"abcdefghijklmnopqrstuvwxyz"_s << u"acegikmoqsuwy"_s << 0 << 1 << 1;
}

void TestStableTableModel::follows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Letters model;
    model.setRows(letters(before));
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(letters(after));
    QCOMPARE(model.rows(), letters(after));
    QTEST(int(inserts.size()), "inserts");
    QTEST(int(removes.size()), "removes");
    QTEST(int(layouts.size()), "layouts");
    QCOMPARE(resets.size(), 0);
}

void TestStableTableModel::followsWhateverComes()
{
    QRandomGenerator random(20261128);
    Letters model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 300; ++round) {
        QVector<QString> next = letters(u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s);
        next.removeIf([&](const QString &) { return random.bounded(100) < 40; });
        if (round % 3 == 0)
            std::shuffle(next.begin(), next.end(), random);
        QVector<std::pair<QPersistentModelIndex, QString>> watched;
        for (int row = 0; row < model.rowCount(); row += 3)
            watched.append({model.index(row, 0), model.rows().at(row)});
        model.setRows(next);
        QCOMPARE(model.rows(), next);
        for (const auto &[index, text] : std::as_const(watched)) {
            if (index.isValid())
                QCOMPARE(index.data().toString(), text);
            else
                QVERIFY(!next.contains(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestStableTableModel)
#include "tst_stabletablemodel.moc"
