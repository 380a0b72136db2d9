// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

/// Rows as "line: field|field", for short comparisons.
static QStringList shown(const QVector<CsvRow> &rows)
{
    QStringList lines;
    for (const CsvRow &row : rows)
        lines.append(u"%1: %2"_qs.arg(QString::number(row.line), row.fields.join(u'|')));
    return lines;
}

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void readsRows_data();
    void readsRows();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void readsOnAfterAFault();
    void answersNoRowsBeneathAFaultyHeader();
    void stopsAfterAHundredFaults();
    void readsAHundredFaultsWithoutSayingThereAreMore();
    void refusesAHeaderWithoutEnd();
    void keepsAByteOrderMarkInsideTheFile();
    void writesLines_data();
    void writesLines();
    void readsBackWhatItWrites();
    void survivesRandomBytes();
};

void CsvTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *title, const QByteArray &bytes, const QStringList &rows) {
        QTest::newRow(title) << bytes << rows;
    };
    row("nothing", "", {});
    row("blank lines alone", "\n\r\n\r", {});
    row("a header", "a,b\n", {u"1: a|b"_qs});
    row("a last line without its end", "a,b\n1,2", {u"1: a|b"_qs, u"2: 1|2"_qs});
    row("CRLF", "a,b\r\n1,2\r\n", {u"1: a|b"_qs, u"2: 1|2"_qs});
    row("CR alone", "a,b\r1,2\r", {u"1: a|b"_qs, u"2: 1|2"_qs});
    row("blank lines count but are passed over", "\na,b\n\r\n\n1,2\n\n",
        {u"2: a|b"_qs, u"5: 1|2"_qs});
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        {u"1: a|b"_qs});
    row("a byte order mark before a quotation mark", "\xEF\xBB\xBF\"a\",b\n", {u"1: a|b"_qs});
    row("empty fields", "a,b,c\n,,\n", {u"1: a|b|c"_qs, u"2: ||"_qs});
    row("blanks belong to the field", " a ,b\n", {u"1:  a |b"_qs});
    row("a comma in quotation marks", "a,b\n\"1,2\",3\n", {u"1: a|b"_qs, u"2: 1,2|3"_qs});
    row("quotation marks written twice", "a\n\"say \"\"hi\"\"\"\n\"\"\"\"\n",
        {u"1: a"_qs, u"2: say \"hi\""_qs, u"3: \""_qs});
    row("an empty field in quotation marks is no blank line", "a\n\"\"\n", {u"1: a"_qs, u"2: "_qs});
    row("lines inside a field count", "a,b\n\"1\n2\r\n3\r4\",x\n5,6\n",
        {u"1: a|b"_qs, u"2: 1\n2\r\n3\r4|x"_qs, u"6: 5|6"_qs});
    row("UTF-8", "a\nZ\xC3\xBCrich \xF0\x9F\x98\x80\n",
        {u"1: a"_qs, u"2: Z\u00FCrich \U0001F600"_qs});
}

void CsvTest::readsRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    const CsvFile file = readCsv(bytes);
    QCOMPARE(shown(file.rows), rows);
    QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.value(0).text));
}

void CsvTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const QByteArray &bytes, int line, const QString &column,
                         const QString &words) {
        QTest::newRow(title) << bytes << line << column << words;
    };
    row("Latin-1", "a,b\nx,y\nZ\xFCrich,z\n", 3, u"a"_qs, u"UTF-8"_qs);
    row("Latin-1 in a field of several lines", "a,b\nx,\"1\n2\r\nZ\xFCrich\n4\"\n", 4, u"b"_qs,
        u"UTF-8"_qs);
    row("a character cut off", "a,b\nx,\xC3\n", 2, u"b"_qs, u"UTF-8"_qs);
    row("a character cut off by the end of the file", "a,b\nx,\xF0\x9F\x98", 2, u"b"_qs,
        u"UTF-8"_qs);
    row("an overlong character", "a,b\nx,\xC0\xAF\n", 2, u"b"_qs, u"UTF-8"_qs);
    row("half a surrogate pair", "a,b\nx,\xED\xA0\x80\n", 2, u"b"_qs, u"UTF-8"_qs);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0,\0b\0\n\0",
            10),
        1, {}, u"UTF-16"_qs);
    row("UTF-16 the other way round",
        QByteArray("\xFE\xFF"
                   "\0a",
            4),
        1, {}, u"UTF-16"_qs);
    row("a NUL", QByteArray("a,b\n1,2\n1,x\0y\n", 14), 3, u"b"_qs, u"NUL"_qs);
    row("a quotation mark left open", "a,b\n1,\"2\n3,4\n5,6\n", 2, u"b"_qs, u"never closed"_qs);
    row("a quotation mark left open at the very end", "a,b\n1,\"", 2, u"b"_qs, u"never closed"_qs);
    row("text behind a quotation mark", "a,b\n\"1\"x,2\n", 2, u"a"_qs, u"follows"_qs);
    row("a quotation mark inside a field", "a,b\n1,5\" ad\n", 2, u"b"_qs, u"inside"_qs);
    row("a quotation mark behind a blank", "a,b\n1, \"x\"\n", 2, u"b"_qs, u"inside"_qs);
    row("too few fields", "a,b,c\n1,2\n", 2, {}, u"2 fields, but the header has 3"_qs);
    row("too many fields", "a,b\n1,2,3\n", 2, {}, u"3 fields, but the header has 2"_qs);
}

void CsvTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, column);
    QFETCH(QString, words);
    const CsvFile file = readCsv(bytes);
    QCOMPARE(file.faults.size(), 1);
    QCOMPARE(file.faults[0].line, line);
    QCOMPARE(file.faults[0].column, column);
    QVERIFY2(file.faults[0].text.contains(words), qPrintable(file.faults[0].text));
    for (const CsvRow &sound : file.rows)
        QVERIFY(sound.line < line);
}

void CsvTest::readsOnAfterAFault()
{
    const CsvFile file = readCsv("a,b\n\"1\"x,\"2\n3,4\n5\n6,\xFF\n\xFF,\xFF\n7,8\n");
    QCOMPARE(shown(file.rows), (QStringList{u"1: a|b"_qs, u"3: 3|4"_qs, u"7: 7|8"_qs}));
    QVector<int> lines;
    for (const FileFault &fault : file.faults)
        lines.append(fault.line);
    QCOMPARE(lines, (QVector<int>{2, 4, 5, 6, 6}));
}

void CsvTest::answersNoRowsBeneathAFaultyHeader()
{
    const CsvFile file = readCsv("a,\xFF\n1,2\n1,\xFF\n3,4\n");
    QVERIFY(file.rows.isEmpty());
    QCOMPARE(file.faults.size(), 2);
    QCOMPARE(file.faults[0].line, 1);
    QCOMPARE(file.faults[1].line, 3);
}

void CsvTest::stopsAfterAHundredFaults()
{
    const CsvFile file = readCsv("a,b\n" + QByteArray("1\n").repeated(5000));
    QCOMPARE(file.faults.size(), 101);
    QCOMPARE(file.faults[99].line, 101);
    QVERIFY(file.faults[99].text.contains(u"fields"_qs));
    QCOMPARE(file.faults[100].line, 102);
    QVERIFY(file.faults[100].text.contains(u"more faults"_qs));
}

void CsvTest::readsAHundredFaultsWithoutSayingThereAreMore()
{
    const CsvFile file = readCsv("a,b\n" + QByteArray("1\n").repeated(100) + "1,2\n");
    QCOMPARE(file.faults.size(), 100);
    QCOMPARE(file.rows.size(), 2);
}

void CsvTest::refusesAHeaderWithoutEnd()
{
    const CsvFile file = readCsv(QByteArray(2'000'000, ',') + "\n1,2\n");
    QVERIFY(file.rows.isEmpty());
    QCOMPARE(file.faults.size(), 1);
    QVERIFY(file.faults[0].text.contains(u"2000001"_qs));
}

void CsvTest::keepsAByteOrderMarkInsideTheFile()
{
    const CsvFile file = readCsv("a,b\n\xEF\xBB\xBFx,y\n");
    QCOMPARE(file.rows[1].fields[0], u"\uFEFFx"_qs);
}

void CsvTest::writesLines_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList{u"a"_qs, u"b c"_qs} << QByteArray("a,b c\n");
    QTest::newRow("a comma") << QStringList{u"a,b"_qs} << QByteArray("\"a,b\"\n");
    QTest::newRow("a quotation mark") << QStringList{u"5\" ad"_qs} << QByteArray("\"5\"\" ad\"\n");
    QTest::newRow("a line feed") << QStringList{u"a\nb"_qs} << QByteArray("\"a\nb\"\n");
    QTest::newRow("a carriage return") << QStringList{u"a\rb"_qs} << QByteArray("\"a\rb\"\n");
    QTest::newRow("empty fields") << QStringList{QString(), QString()} << QByteArray(",\n");
    QTest::newRow("one empty field") << QStringList{QString()} << QByteArray("\"\"\n");
    QTest::newRow("UTF-8") << QStringList{u"\u00FC"_qs} << QByteArray("\xC3\xBC\n");
}

void CsvTest::writesLines()
{
    QFETCH(QStringList, fields);
    QFETCH(QByteArray, line);
    QCOMPARE(csvLine(fields), line);
}

void CsvTest::readsBackWhatItWrites()
{
    QRandomGenerator random(3);
    const QString alphabet = u"ab,\"\r\n ;\u00E9\uFEFF\t'"_qs;
    for (int round = 0; round < 2000; ++round) {
        const int columns = random.bounded(1, 5);
        QVector<QStringList> rows;
        QByteArray bytes;
        for (int r = 0; r < 4; ++r) {
            QStringList fields;
            for (int c = 0; c < columns; ++c) {
                QString field;
                for (int i = random.bounded(6); i > 0; --i)
                    field += alphabet[random.bounded(int(alphabet.size()))];
                fields.append(field);
            }
            // A mark at the start of the file would be taken for the file's own.
            if (r == 0)
                fields[0].prepend(u'x');
            rows.append(fields);
            bytes += csvLine(fields);
        }
        const CsvFile file = readCsv(bytes);
        QVERIFY(file.faults.isEmpty());
        QCOMPARE(file.rows.size(), rows.size());
        for (int r = 0; r < rows.size(); ++r)
            QCOMPARE(file.rows[r].fields, rows[r]);
    }
}

void CsvTest::survivesRandomBytes()
{
    QRandomGenerator random(11);
    const QByteArray alphabet("a,\"\r\n\0\xC3\xBC\xFF\xEF\xBB\xBF", 12);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(40); i > 0; --i)
            bytes += alphabet[random.bounded(int(alphabet.size()))];
        const CsvFile file = readCsv(bytes);
        const int lines = int(bytes.count('\n') + bytes.count('\r')) + 1;
        for (const CsvRow &row : file.rows) {
            QVERIFY(row.line >= 1 && row.line <= lines);
            QCOMPARE(row.fields.size(), file.rows[0].fields.size());
        }
        for (const FileFault &fault : file.faults)
            QVERIFY(fault.line >= 1 && fault.line <= lines && !fault.text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
