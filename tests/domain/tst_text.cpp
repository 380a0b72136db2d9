// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QtTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void cleans_data();
    void cleans();
    void refusesWhatCorrupts_data();
    void refusesWhatCorrupts();
    void countsCodeUnitsOfTheResult();
    void refusesHugeTextsQuickly();
    void requiresSomethingVisible();
    void makesTextPrintable();
    void shortensForMessages();
};

void TextTest::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain text stays") << u"Quarter page"_qs << u"Quarter page"_qs;
    QTest::newRow("white space around it goes") << u" \u00A0a b\u3000"_qs << u"a b"_qs;
    QTest::newRow("accents are composed") << u"Cafe\u0301"_qs << u"Caf\u00E9"_qs;
    QTest::newRow("nothing is fine") << QString() << QString();
    QTest::newRow("blanks alone are nothing") << u"   "_qs << QString();
    QTest::newRow("SQL is text") << u"'; DROP TABLE x; --"_qs << u"'; DROP TABLE x; --"_qs;
    QTest::newRow("placeholders are text") << u"%1 %2"_qs << u"%1 %2"_qs;
    QTest::newRow("emoji are text") << u"\U0001F600"_qs << u"\U0001F600"_qs;
    QTest::newRow("direction marks are text") << u"\u200Fabc"_qs << u"\u200Fabc"_qs;
}

void TextTest::cleans()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    const auto read = cleanText(text, u"title"_qs, 200);
    QVERIFY(read);
    QCOMPARE(*read, clean);
}

void TextTest::refusesWhatCorrupts_data()
{
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QString &bad, const char *name) {
        QTest::newRow(title) << bad << QString::fromLatin1(name);
    };
    row("NUL", QString(QChar(0)), "U+0000");
    row("bell", u"\a"_qs, "U+0007");
    row("tab", u"\t"_qs, "U+0009");
    row("line feed", u"\n"_qs, "U+000A");
    row("escape", QString(QChar(0x1b)), "U+001B");
    row("the last of the first block", QString(QChar(0x1f)), "U+001F");
    row("delete", QString(QChar(0x7f)), "U+007F");
    row("the second block of controls", QString(QChar(0x9b)), "U+009B");
    row("line separator", QString(QChar(0x2028)), "U+2028");
    row("paragraph separator", QString(QChar(0x2029)), "U+2029");
    row("left-to-right embedding", QString(QChar(0x202a)), "U+202A");
    row("right-to-left override", QString(QChar(0x202e)), "U+202E");
    row("left-to-right isolate", QString(QChar(0x2066)), "U+2066");
    row("pop isolate", QString(QChar(0x2069)), "U+2069");
    row("a non-character", QString(QChar(0xfdd0)), "U+FDD0");
    row("the last of 16 bits", QString(QChar(0xffff)), "U+FFFF");
    row("a non-character beyond 16 bits", u"\U0001FFFE"_qs, "U+1FFFE");
    row("a high surrogate alone", QString(QChar(0xd800)), "U+D800");
    row("a low surrogate alone", QString(QChar(0xdc00)), "U+DC00");
    row("surrogates the wrong way round", QString(QChar(0xdc00)) + QChar(0xd800), "U+DC00");
}

void TextTest::refusesWhatCorrupts()
{
    QFETCH(QString, bad);
    QFETCH(QString, name);
    for (const QString &text : {u"ab"_qs + bad + u"cd"_qs, u"ab"_qs + bad, bad}) {
        const auto read = cleanText(text, u"title"_qs, 200);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Validation);
        QVERIFY(read.error().text.contains(name));
        QVERIFY(read.error().text.contains(u"title"_qs));
        QCOMPARE(read.error().detail[u"field"_qs].toString(), u"title"_qs);
        QVERIFY(!read.error().detail[u"value"_qs].toString().contains(bad));
        QVERIFY(!requireText(text, u"title"_qs, 200));
    }
    QVERIFY(cleanText(u"ab\u0301cd"_qs, u"title"_qs, 200));
}

void TextTest::countsCodeUnitsOfTheResult()
{
    QVERIFY(cleanText(QString(10, u'x'), u"title"_qs, 10));
    QVERIFY(!cleanText(QString(11, u'x'), u"title"_qs, 10));
    QVERIFY2(cleanText(QString(10, u'x') + u"     "_qs, u"title"_qs, 10), "blanks do not count");
    QVERIFY2(cleanText(u"e\u0301"_qs.repeated(10), u"title"_qs, 10), "composed they are ten");
    QVERIFY2(!cleanText(u"\U0001F600"_qs.repeated(6), u"title"_qs, 10), "each takes two units");
    const auto read = cleanText(QString(11, u'x'), u"title"_qs, 10);
    QVERIFY(read.error().text.contains(u"11"_qs) && read.error().text.contains(u"10"_qs));
}

void TextTest::refusesHugeTextsQuickly()
{
    // Two alternating combining classes are the slowest that a normaliser can be given.
    const QString hostile = u"a"_qs + u"\u0301\u0316"_qs.repeated(4'000'000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!cleanText(hostile, u"title"_qs, 200));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TextTest::requiresSomethingVisible()
{
    QCOMPARE(requireText(u" reason "_qs, u"reason"_qs, 20).value(), u"reason"_qs);
    for (const QString &empty : {QString(), u"  "_qs, u"\u200B\u200D"_qs, u"\uFEFF"_qs}) {
        const auto read = requireText(empty, u"reason"_qs, 20);
        QVERIFY(!read);
        QCOMPARE(read.error().text, u"The reason is empty. Fill it in."_qs);
    }
}

void TextTest::makesTextPrintable()
{
    QCOMPARE(printable(u"plain \u00E9 \U0001F600"_qs), u"plain \u00E9 \U0001F600"_qs);
    QCOMPARE(printable(u"a\x1b[31mb\nc"_qs), u"a\uFFFD[31mb\uFFFDc"_qs);
    QCOMPARE(printable(u"a\u202Eb"_qs), u"a\uFFFDb"_qs);
    QCOMPARE(printable(u"a"_qs + QChar(0xd800)), u"a\uFFFD"_qs);
    QCOMPARE(printable(u"\U0001FFFF!"_qs), u"\uFFFD!"_qs);
}

void TextTest::shortensForMessages()
{
    QCOMPARE(quoted(u"abc"_qs), u"\"abc\""_qs);
    QCOMPARE(quoted(QString(40, u'x')), u'"' + QString(40, u'x') + u'"');
    QCOMPARE(quoted(QString(41, u'x')), u'"' + QString(40, u'x') + u"\u2026\""_qs);
    QCOMPARE(shortened(QString(39, u'x') + u"\U0001F600yy"_qs), QString(39, u'x') + u'\u2026');
    QCOMPARE(quoted(u"a\nb"_qs), u"\"a\uFFFDb\""_qs);
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
