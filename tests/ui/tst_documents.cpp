// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"
#include "documenttexts.h"
#include "sampleorder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

const QVector<DocumentKind> kinds{
    DocumentKind::Receipt, DocumentKind::Invoice, DocumentKind::InsertionOrder};

BusinessDetails business()
{
    return {.name = u"Yellow Book Publishing"_s,
        .address = u"400 Market Street\nSpringfield, IL 62701"_s,
        .taxNumber = u"36-1234567"_s,
        .phone = u"+1 555 0100"_s,
        .email = u"sales@yellowbook.example"_s,
        .footer = u"Thank you for advertising with us."_s};
}

OrderDocument documentOf(const Order &order, DocumentKind kind = DocumentKind::Receipt,
    DocumentIssue issue = DocumentIssue::Original)
{
    return orderDocument(order, kind, issue, order.createdAt + Millis(86'400'000), business());
}

QString allText(const DocumentPages &pages)
{
    QStringList texts;
    for (int page = 0; page < pages.count(); ++page)
        texts += pages.texts(page);
    return texts.join(u'\n');
}

QImage logo()
{
    QImage image(400, 160, QImage::Format_RGB32);
    image.fill(QColor(0x0b, 0x63, 0x80));
    return image;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysEverythingOnEveryPaper_data();
    void saysEverythingOnEveryPaper();
    void writesMoneyAsTheCurrencyHasIt_data();
    void writesMoneyAsTheCurrencyHasIt();
    void saysWhichSheetItIs_data();
    void saysWhichSheetItIs();
    void saysThatItIsOver();
    void saysWhatIsDue();
    void aLongOrderGoesOnWithItsHead();
    void aRollIsOnePage();
    void nothingLeavesThePaper_data();
    void nothingLeavesThePaper();
    void thePdfHasAllPages_data();
    void thePdfHasAllPages();
    void aPdfThatCannotBeWrittenIsExplained();
    void readsALogoThatFits();

private:
    QTemporaryDir m_folder;
};

void TestDocuments::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestDocuments::saysEverythingOnEveryPaper_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<Paper>("paper");
    for (const DocumentKind kind : kinds) {
        for (const Paper paper : {Paper::Roll80, Paper::A4, Paper::Letter})
            QTest::addRow("%s, %s", qPrintable(documentTitle(kind)), qPrintable(paperName(paper)))
                << kind << paper;
    }
}

void TestDocuments::saysEverythingOnEveryPaper()
{
    QFETCH(DocumentKind, kind);
    QFETCH(Paper, paper);
    const Order order = sampleOrder({.discountMinor = 10'000, .shippingMinor = 2'500});
    const QString text = allText(layOut(documentOf(order, kind), paper));
    for (const QString &part : {documentTitle(kind), u"1042"_s, u"Yellow Book Publishing"_s,
             u"400 Market Street"_s, u"Tax number 36-1234567"_s, u"Big Sky Goods"_s,
             u"12 Prairie Road, Bozeman, MT 59715"_s, u"November 28, 2026"_s, u"Quarter page ad"_s,
             u"Half page ad"_s, u"NY"_s, u"Half"_s, u"inside-front"_s, u"1,000.01"_s, u"2,000.02"_s,
             u"Subtotal"_s, u"-100.00"_s, u"Shipping"_s, u"25.00"_s, u"Tax 8 %"_s, u"Total"_s,
             u"$3,157.02"_s, u"Thank you for advertising with us."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in:\n"_s + text));
    const bool paid = kind != DocumentKind::InsertionOrder || paper == Paper::Roll80;
    QCOMPARE(text.contains(u"Change"_s), paid);
    QCOMPARE(text.contains(u"Publisher, date"_s), !paid);
}

void TestDocuments::writesMoneyAsTheCurrencyHasIt_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("dollars") << u"USD"_s << QStringList{u"123,456.00"_s, u"$400,000.05"_s};
    QTest::newRow("euros") << u"EUR"_s << QStringList{u"123,456.00"_s, u"€400,000.05"_s};
    QTest::newRow("yen") << u"JPY"_s << QStringList{u"12,345,600"_s, u"¥40,000,005"_s};
    QTest::newRow("dinars") << u"KWD"_s << QStringList{u"12,345.600"_s, u"KWD\u00a040,000.005"_s};
}

void TestDocuments::writesMoneyAsTheCurrencyHasIt()
{
    QFETCH(QString, currency);
    QFETCH(QStringList, parts);
    const Order order =
        sampleOrder({.currency = currency, .priceMinor = 12'345'600, .taxPpm = {80'000}});
    Order adjusted = order;
    adjusted.totals.totalMinor = 40'000'005;
    for (const Paper paper : {Paper::Roll80, Paper::A4}) {
        const QString text = allText(layOut(documentOf(adjusted), paper));
        for (const QString &part : parts)
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in:\n"_s + text));
    }
    QVERIFY(documentText(documentOf(adjusted)).contains(parts.last()));
}

void TestDocuments::saysWhichSheetItIs_data()
{
    QTest::addColumn<DocumentIssue>("issue");
    QTest::addColumn<QString>("text");
    QTest::newRow("original") << DocumentIssue::Original << QString();
    QTest::newRow("copy") << DocumentIssue::Copy << u"Copy"_s;
    QTest::newRow("reprint") << DocumentIssue::Reprint << u"Reprint, November 29, 2026 9:30 AM"_s;
}

void TestDocuments::saysWhichSheetItIs()
{
    QFETCH(DocumentIssue, issue);
    QFETCH(QString, text);
    for (const DocumentKind kind : kinds) {
        const auto document = documentOf(sampleOrder({}), kind, issue);
        for (const Paper paper : {Paper::Roll80, Paper::A4}) {
            const QStringList texts = layOut(document, paper).texts(0);
            QCOMPARE(texts.contains(u"Copy"_s), issue == DocumentIssue::Copy);
            if (!text.isEmpty())
                QVERIFY(texts.contains(text));
            else
                QVERIFY(!texts.join(u'\n').contains(u"Reprint"_s));
        }
    }
}

void TestDocuments::saysThatItIsOver()
{
    const Order order = sampleOrder({});
    const Order over = refunded(order, order.totals.totalMinor);
    for (const Paper paper : {Paper::Roll80, Paper::A4}) {
        const QString text = allText(layOut(documentOf(over, DocumentKind::Invoice), paper));
        QVERIFY(text.contains(u"Refunded on November 28, 2026"_s));
        QVERIFY(text.contains(u"Refund, Cash"_s));
        QVERIFY(text.contains(u"$0.00"_s));
        Order cancelled = order;
        cancelled.state = OrderState::Cancelled;
        QVERIFY(allText(layOut(documentOf(cancelled), paper)).contains(u"Cancelled on"_s));
        QVERIFY(!allText(layOut(documentOf(order), paper)).contains(u"Cancelled"_s));
    }
}

void TestDocuments::saysWhatIsDue()
{
    const Order order = onAccount(sampleOrder({}));
    const auto due = [](const DocumentPages &pages) {
        return allText(pages).contains(u"Amount due"_s);
    };
    QVERIFY(due(layOut(documentOf(order, DocumentKind::Invoice), Paper::A4)));
    QVERIFY(due(layOut(documentOf(order, DocumentKind::Receipt), Paper::Roll80)));
    QVERIFY(!due(layOut(documentOf(sampleOrder({})), Paper::Roll80)));
}

void TestDocuments::aLongOrderGoesOnWithItsHead()
{
    const auto pages = layOut(
        documentOf(sampleOrder({.lines = 50}), DocumentKind::Invoice), Paper::Letter, logo());
    QCOMPARE_GE(pages.count(), 3);
    int items = 0;
    for (int page = 0; page < pages.count(); ++page) {
        const QStringList texts = pages.texts(page);
        QVERIFY(texts.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.count())));
        QVERIFY(texts.contains(u"Invoice, order 1042"_s));
        if (page > 0)
            QVERIFY(texts.contains(u"Invoice, order 1042, continued"_s));
        const auto ads =
            texts.filter(u" page ad"_s).size() + texts.filter(u"Single listing"_s).size();
        items += int(ads);
        QCOMPARE(texts.contains(u"Quantity"_s), ads > 0);
    }
    QCOMPARE(items, 50);
    // The sums are not torn apart.
    const QStringList last = pages.texts(pages.count() - 1);
    QVERIFY(last.contains(u"Subtotal"_s) == last.contains(u"Total"_s));
}

void TestDocuments::aRollIsOnePage()
{
    const auto shortOne = layOut(documentOf(sampleOrder({})), Paper::Roll80);
    const auto longOne = layOut(documentOf(sampleOrder({.lines = 50})), Paper::Roll80);
    QCOMPARE(longOne.count(), 1);
    QCOMPARE(qRound(longOne.sizeMm().width()), 80);
    QCOMPARE_GT(longOne.size.height(), 4 * shortOne.size.height());
}

void TestDocuments::nothingLeavesThePaper_data()
{
    saysEverythingOnEveryPaper_data();
}

void TestDocuments::nothingLeavesThePaper()
{
    QFETCH(DocumentKind, kind);
    QFETCH(Paper, paper);
    Order order = sampleOrder({.currency = u"KWD"_s, .lines = 30, .priceMinor = 99'999'999'999});
    order.lines[0].title = QString(300, u'W');
    order.lines[1].title = u"Donaudampfschifffahrtsgesellschaft "_s.repeated(9);
    order.lines[1].variant = QString(80, u'x');
    order.customer->business = u"The Very Long Name of a Limited Company "_s.repeated(5);
    order.customer->address = QString(200, u'A');
    BusinessDetails details = business();
    details.name = u"Another Very Long Name of a Publisher "_s.repeated(3);
    details.footer = u"Terms and conditions apply. "_s.repeated(30);
    const auto document =
        orderDocument(order, kind, DocumentIssue::Reprint, order.createdAt, details);
    const auto pages = layOut(document, paper, logo());
    for (int page = 0; page < pages.count(); ++page) {
        const auto &items = pages.pages.at(page);
        for (qsizetype i = 0; i < items.size(); ++i) {
            const DocumentItem &item = items.at(i);
            QVERIFY2(QRectF(QPointF(), pages.size).contains(item.place), qPrintable(item.text));
            if (item.kind != DocumentItem::Kind::Text)
                continue;
            for (qsizetype j = i + 1; j < items.size(); ++j) {
                if (items.at(j).kind != DocumentItem::Kind::Text)
                    continue;
                const QRectF shared = item.place.intersected(items.at(j).place);
                QVERIFY2(shared.width() < unitsPerPoint || shared.height() < unitsPerPoint,
                    qPrintable(u"page %1: %2 overlaps %3"_s.arg(page).arg(
                        item.text.left(60), items.at(j).text.left(60))));
            }
        }
    }
}

void TestDocuments::thePdfHasAllPages_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<Paper>("paper");
    QTest::newRow("one page") << 2 << Paper::A4;
    QTest::newRow("fifty lines") << 50 << Paper::Letter;
    QTest::newRow("a roll") << 50 << Paper::Roll80;
}

void TestDocuments::thePdfHasAllPages()
{
    QFETCH(int, lines);
    QFETCH(Paper, paper);
    const auto document = documentOf(sampleOrder({.lines = lines}), DocumentKind::Invoice);
    const auto pages = layOut(document, paper, logo());
    const QString name = pdfFileName(document);
    QCOMPARE(name, u"invoice-1042.pdf"_s);
    const QString path = m_folder.filePath(QString::number(lines) + paperName(paper) + name);
    auto written = writePdf(pages, path);
    written.waitForFinished();
    QVERIFY(written.result().has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY2(pdf.contains("/Count " + QByteArray::number(pages.count()) + '\n'),
        "the number of pages is another");
    QByteArray title;
    for (const QChar c : u"Invoice, order 1042"_s)
        title.append('\0').append(c.toLatin1());
    QVERIFY2(pdf.contains(title), "the order's number is not in the title");
}

void TestDocuments::aPdfThatCannotBeWrittenIsExplained()
{
    const auto pages = layOut(documentOf(sampleOrder({})), Paper::A4);
    const QString path = m_folder.filePath(u"nowhere/receipt.pdf"_s);
    auto written = writePdf(pages, path);
    written.waitForFinished();
    QVERIFY(!written.result().has_value());
    QVERIFY(written.result().error().text.contains(u"receipt.pdf cannot be written"_s));
}

void TestDocuments::readsALogoThatFits()
{
    const QString path = m_folder.filePath(u"logo.png"_s);
    QVERIFY(QImage(5000, 100, QImage::Format_RGB32).save(path));
    auto large = readLogo(path);
    large.waitForFinished();
    QCOMPARE(large.result().width(), 1600);
    auto none = readLogo(m_folder.filePath(u"none.png"_s));
    none.waitForFinished();
    QVERIFY(none.result().isNull());
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
