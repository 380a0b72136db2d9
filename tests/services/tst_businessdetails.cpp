// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "businessdetails.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class TestBusinessDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void isSafeToPrintWhateverTheFileSays_data();
    void isSafeToPrintWhateverTheFileSays();
    void keepsThePaper_data();
    void keepsThePaper();
    void printsNoInvoiceOnARoll();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(++m_files)); }
};

void TestBusinessDetails::keepsEveryField()
{
    const QString file = newFile();
    const BusinessDetails details{u"Yellow Book"_s, u"1 Main St\nSpringfield"_s, u"12-3456789"_s,
        u"+1 555 0100"_s, u"desk@example.com"_s, u"Thank you; come again\nNet 30 days"_s,
        u"/home/dana/Logo, new.png"_s};
    {
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(BusinessDetails::load(settings), BusinessDetails());
        details.save(settings);
    }
    const QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(BusinessDetails::load(settings), details);
}

void TestBusinessDetails::isSafeToPrintWhateverTheFileSays_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("control characters") << u"name"_s << u"Yel\x1blow\tBook"_s << u"YellowBook"_s;
    QTest::newRow("an override of direction") << u"name"_s << u"Yel\u202elow"_s << u"Yellow"_s;
    QTest::newRow("a name has one line") << u"name"_s << u"Yellow\nBook"_s << u"Yellow Book"_s;
    QTest::newRow("an address has several")
        << u"address"_s << u" 1 Main St \r\n Springfield\n"_s << u"1 Main St\nSpringfield"_s;
    QTest::newRow("endless") << u"footer"_s << QString(5000, u'x') << QString(1000, u'x');
}

void TestBusinessDetails::isSafeToPrintWhateverTheFileSays()
{
    QFETCH(QString, key);
    QFETCH(QString, written);
    QFETCH(QString, read);
    QSettings settings(newFile(), QSettings::IniFormat);
    settings.setValue(u"business/"_s + key, written);
    const BusinessDetails details = BusinessDetails::load(settings);
    QCOMPARE(key == u"name"_s      ? details.name
             : key == u"address"_s ? details.address
                                   : details.footer,
        read);
}

void TestBusinessDetails::keepsThePaper_data()
{
    QTest::addColumn<Paper>("receipt");
    QTest::addColumn<Paper>("page");
    QTest::newRow("roll and A4") << Paper::Roll80 << Paper::A4;
    QTest::newRow("A4 and Letter") << Paper::A4 << Paper::Letter;
    QTest::newRow("Letter and A4") << Paper::Letter << Paper::A4;
}

void TestBusinessDetails::keepsThePaper()
{
    QFETCH(Paper, receipt);
    QFETCH(Paper, page);
    QSettings settings(newFile(), QSettings::IniFormat);
    const PaperChoice choice{receipt, page, u"Office"_s};
    choice.save(settings);
    QCOMPARE(PaperChoice::load(settings), choice);
}

void TestBusinessDetails::printsNoInvoiceOnARoll()
{
    QSettings settings(newFile(), QSettings::IniFormat);
    settings.setValue(u"paper/page"_s, u"roll80"_s);
    settings.setValue(u"paper/receipt"_s, u"papyrus"_s);
    const PaperChoice choice = PaperChoice::load(settings);
    QCOMPARE(choice.receipt, Paper::Roll80);
    QVERIFY(choice.page != Paper::Roll80);
}

QTEST_GUILESS_MAIN(TestBusinessDetails)
#include "tst_businessdetails.moc"
