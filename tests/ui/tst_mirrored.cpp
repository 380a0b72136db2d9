// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cartview.h"
#include "commandpalette.h"
#include "countdown.h"
#include "documentpages.h"
#include "fakeclock.h"
#include "format.h"
#include "inlinenotice.h"
#include "listview.h"
#include "matrixview.h"
#include "orderspage.h"
#include "sampleorder.h"
#include "samples.h"
#include "searchline.h"
#include "style.h"
#include "theme.h"

#include <QListView>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

/// The columns of pixels that have ink of `color`.
QVector<int> inked(const QImage &image, const QColor &color)
{
    QVector<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == color.rgb()) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

/// The columns of pixels that differ from those of the upper left corner.
QVector<int> inked(const QImage &image)
{
    QVector<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

QVector<int> mirrored(const QVector<int> &columns, int width)
{
    QVector<int> result;
    for (const int column : columns)
        result.prepend(width - 1 - column);
    return result;
}

QImage picture(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// What is painted by hand turns round with the rest of the window where a language is read from
/// right to left.
class TestMirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { init(); }
    void theBarsOfTheBoard();
    void theMarkOfTheCartsLine();
    void theRingOfACountdown();
    void aMatch_data();
    void aMatch();
    void aNameInLatinLetters();
    void theBandOfANotice();
    void theColumnsOfAnOrder();
    void textsOnPaper_data();
    void textsOnPaper();
    void aTitleKeepsItsOwnDirection();

private:
    /// Both ways, the second mirrored.
    template <class Draw>
    static std::pair<QImage, QImage> bothWays(Draw draw)
    {
        const QImage plain = draw();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return {plain, draw()};
    }
};

void TestMirrored::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestMirrored::theBarsOfTheBoard()
{
    BoardModel board;
    Listing sold = samples::listing(1, u"CA"_s, u"quarter"_s);
    sold.sold = 5;
    sold.held = 3;
    board.replace(samples::board({sold}));
    MatrixModel matrix(&board);
    const auto [plain, turned] = bothWays([&] {
        MatrixView view(&matrix, [] { return std::optional<Instant>(); });
        return picture(view, {500, 200});
    });
    for (const QColor &color : {tones(palette(false)).sold, tones(palette(false)).held}) {
        const QVector<int> columns = inked(plain, color);
        QVERIFY(columns.size() > 10);
        QCOMPARE(inked(turned, color), mirrored(columns, plain.width()));
    }
}

void TestMirrored::theMarkOfTheCartsLine()
{
    FakeClock clock;
    CartModel cart(&clock);
    Cart content;
    CartLine line;
    line.id = QUuid::createUuid();
    line.code = u"CA#quarter"_s;
    line.title = u"Quarter page"_s;
    line.quantity = 1;
    line.hold.id = QUuid::createUuid();
    line.hold.expiresAt = instantFromMs(900'000);
    content.lines.append(line);
    cart.setCart(content);
    const auto [plain, turned] = bothWays([&] {
        CartView view(&cart);
        view.setCurrentIndex(cart.index(0, 0));
        return picture(view, {400, 100});
    });
    const QColor accent = tones(palette(false)).accent;
    QCOMPARE(inked(plain, accent).first(), 0);
    QCOMPARE(inked(turned, accent), mirrored(inked(plain, accent), plain.width()));
}

void TestMirrored::theRingOfACountdown()
{
    const auto draw = [] {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCountdown(&painter, image.rect(), u"12:41"_s, 0.5, Urgency::Calm, palette(false),
            QGuiApplication::layoutDirection());
        return image;
    };
    const auto [plain, turned] = bothWays(draw);
    const QColor held = tones(palette(false)).held;
    QVERIFY(inked(plain).last() > 190);
    QVERIFY(inked(turned).first() < 10);
    QVERIFY(inked(plain, held).last() < inked(plain).last());
    QVERIFY(inked(turned, held).first() > inked(turned).first());
}

void TestMirrored::aMatch_data()
{
    QTest::addColumn<bool>("command");
    QTest::newRow("a slot found") << false;
    QTest::newRow("a command") << true;
}

void TestMirrored::aMatch()
{
    QFETCH(bool, command);
    BoardModel board;
    board.replace(samples::board({samples::listing(1, u"CA"_s, u"half"_s)}));
    SearchModel search(&board);
    search.setText(u"ca"_s);
    const auto draw = [&]() -> QImage {
        if (command) {
            QWidget window;
            window.resize(800, 600);
            CommandPalette commands({{u"A long command"_s, {}, u"F8"_s}}, &window);
            commands.show();
            auto *list = commands.findChild<QListView *>();
            list->setCurrentIndex({});
            return list->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        }
        QListView view;
        view.setModel(&search);
        view.setFrameShape(QFrame::NoFrame);
        view.setItemDelegate(new SearchDelegate(&view));
        return picture(view, {500, 40});
    };
    const auto [plain, turned] = bothWays(draw);
    // The name is longer than what stands at the end of the line.
    const auto widest = [](const QImage &image) {
        const QVector<int> columns = inked(image);
        int gap = 0;
        int at = 0;
        for (qsizetype i = 1; i < columns.size(); ++i) {
            if (columns.at(i) - columns.at(i - 1) > gap) {
                gap = columns.at(i) - columns.at(i - 1);
                at = columns.at(i);
            }
        }
        return at;
    };
    QVERIFY(widest(plain) > plain.width() / 2);
    QVERIFY2(widest(turned) > turned.width() / 2, qPrintable(QString::number(widest(turned))));
    QVERIFY(plain.width() - inked(turned).last() < 40);
}

void TestMirrored::aNameInLatinLetters()
{
    const auto [plain, turned] = bothWays([] {
        QLabel label(u"Ann"_s);
        return picture(label, {300, 40});
    });
    QVERIFY(inked(plain).last() < 100);
    QVERIFY(inked(turned).first() > 200);
}

void TestMirrored::theBandOfANotice()
{
    const QColor band = tones(palette(false)).warning;
    const auto [bar, turnedBar] = bothWays([] {
        QWidget window;
        window.resize(600, 300);
        QAction dismiss;
        NoticeBar notice(&dismiss, &window);
        notice.setPlace({0, 0, 600, 300});
        notice.showNotice({Notice::Tone::Warning, u"It is late."_s});
        window.show();
        return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    });
    QCOMPARE(inked(turnedBar, band).last(), mirrored(inked(bar, band), bar.width()).last());
    init();
    const auto [inLine, turnedInLine] = bothWays([] {
        InlineNotice notice(nullptr);
        notice.showNotice({Notice::Tone::Warning, u"It is late."_s});
        return picture(notice, {500, 40});
    });
    QCOMPARE(inked(turnedInLine, band), mirrored(inked(inLine, band), inLine.width()));
    // Nor does the text run into it.
    const int gap = inked(turnedInLine, band).first() - 1;
    for (int x = gap; x > gap - 6; --x) {
        for (int y = 10; y < 30; ++y)
            QCOMPARE(turnedInLine.pixel(x, y), turnedInLine.pixel(gap, 2));
    }
}

void TestMirrored::theColumnsOfAnOrder()
{
    const Order order = sampleOrder({});
    const OrderDocument document =
        orderDocument(order, DocumentKind::Receipt, DocumentIssue::Original, order.createdAt, {});
    const auto text = [&] {
        QTextDocument html;
        html.setHtml(orderHtml(document, order, palette(false)));
        return html.toPlainText();
    };
    const QString amount = formatMoney({order.totals.totalMinor, order.totals.currency});
    const auto isNameFirst = [&](const QString &all) {
        const auto at = all.indexOf(u"Total"_s, all.indexOf(u"Subtotal"_s) + 8);
        return at >= 0 && at < all.indexOf(amount);
    };
    QVERIFY2(isNameFirst(text()), qPrintable(text()));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY2(!isNameFirst(text()), qPrintable(text()));
}

void TestMirrored::textsOnPaper_data()
{
    QTest::addColumn<int>("align");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("atTheRight");
    QTest::newRow("the beginning") << int(Qt::AlignLeft) << false << false;
    QTest::newRow("the end") << int(Qt::AlignRight) << false << true;
    QTest::newRow("the beginning, mirrored") << int(Qt::AlignLeft) << true << true;
    QTest::newRow("the end, mirrored") << int(Qt::AlignRight) << true << false;
}

void TestMirrored::textsOnPaper()
{
    QFETCH(int, align);
    QFETCH(bool, mirrored);
    QFETCH(bool, atTheRight);
    DocumentPages pages;
    pages.size = {4000, 400};
    pages.mirrored = mirrored;
    pages.family = QApplication::font().family();
    pages.pages = {{{DocumentItem::Kind::Text, {0, 0, 4000, 400}, u"+1 555"_s,
        {.align = Qt::Alignment(align)}}}};
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(&painter, 0, 0.1);
    painter.end();
    if (atTheRight)
        QVERIFY(inked(image).first() > 200);
    else
        QVERIFY(inked(image).last() < 200);
}

void TestMirrored::aTitleKeepsItsOwnDirection()
{
    class Shown : public ListDelegate
    {
    public:
        using ListDelegate::initStyleOption;
        using ListDelegate::ListDelegate;
    };
    BoardModel board;
    board.replace(samples::board({samples::listing(1, u"CA"_s, u"quarter"_s)}));
    const Shown delegate;
    const auto title = [&](Qt::LayoutDirection direction) {
        QStyleOptionViewItem option;
        option.direction = direction;
        delegate.initStyleOption(&option, board.index(0, BoardModel::TitleColumn));
        return option.text;
    };
    QCOMPARE(title(Qt::LeftToRight), u"1/4 Page Advertorial"_s);
    QCOMPARE(title(Qt::RightToLeft), u"\u20681/4 Page Advertorial\u2069"_s);
}

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
