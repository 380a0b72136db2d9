// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardpage.h"
#include "detailsstrip.h"
#include "samples.h"
#include "style.h"
#include "theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace std::chrono_literals;
using samples::board;
using samples::listing;

namespace {

/// Says that nothing moves here.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

Listing withPlacements(Listing one)
{
    one.variants = {{.id = 1,
                        .code = u"inside"_s,
                        .title = u"Inside cover"_s,
                        .priceDifferenceMinor = 50'000,
                        .capacity = 3},
        {.id = 2, .code = u"back"_s, .title = u"Back cover"_s, .capacity = 1, .sold = 1}};
    return one;
}

} // namespace

/// The board and the details beneath it without a database.
class TestBoardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new HoldfastStyle); }
    void init();
    void cleanup() { m_desk.reset(); }
    void oneSizeAlone();
    void editionsShowWhereThereAreSeveral();
    void theListIsFiltered();
    void theListIsOrderedByKeyboard();
    void theRowOfTheKeyboardIsSeen();
    void theFilterIsRemembered();
    void aFilterDoesNotChooseAnother();
    void fiftyMarketsStandSideBySide();
    void theKeyboardGoesThroughTheList();
    void typingJumpsToAMarket_data();
    void typingJumpsToAMarket();
    void theMenuKeyOpensTheMenu();
    void aPlacementIsAddedByKeyboard();
    void placementsKeepTheFocusWhileNumbersChange();
    void nothingJumpsWhileNumbersChange();
    void aChangeIsTintedOnce();
    void oldNumbersStayReadable();
    void screenReadersHearTheCell();

private:
    struct TestDesk
    {
        TestDesk()
            : actions(&window)
            , page(new BoardPage(
                  &board, actions, [this] { return std::optional(now); }, &window))
            , details(new DetailsStrip(
                  &board, [this] { return std::optional(now); }, &window))
        {
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(page, 1);
            layout->addWidget(details);
            window.resize(1000, 700);
            QObject::connect(page, &BoardPage::currentChanged, details, &DetailsStrip::setListing);
            QObject::connect(
                page, &BoardPage::placementsWanted, details, &DetailsStrip::focusPlacements);
            QObject::connect(details, &DetailsStrip::left, page, &BoardPage::focusBoard);
            details->setMayAdd(true);
            page->setMayAdd(true);
        }
        BoardModel board;
        QWidget window;
        Actions actions;
        Instant now = instantFromMs(1'000'000);
        BoardPage *page;
        DetailsStrip *details;
    };

    template <class T>
    T *find(const char *name) const
    {
        T *found = m_desk->window.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QTableView *matrix() const { return find<QTableView>("matrixView"); }
    QTableView *list() const { return find<QTableView>("listView"); }
    QStringList listed() const
    {
        QStringList codes;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            codes.append(list()->model()->index(row, 0).data().toString());
        return codes;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_desk->window.focusWidget(), key, modifiers);
    }

    std::unique_ptr<TestDesk> m_desk;
};

void TestBoardPage::init()
{
    m_desk = std::make_unique<TestDesk>();
    Listing sold = listing(3, u"MT"_s, u"single"_s);
    sold.sold = 20;
    m_desk->board.replace(board({listing(1, u"CA"_s, u"single"_s),
        withPlacements(listing(2, u"CA"_s, u"full"_s)), sold, listing(4, u"NY"_s, u"full"_s)}));
    m_desk->page->showState(LiveBoard::State::Live, {}, Millis(0));
    m_desk->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window));
    m_desk->page->focusBoard();
}

void TestBoardPage::oneSizeAlone()
{
    auto *size = find<QComboBox>("sizeFilter");
    QCOMPARE(size->currentText(), u"All sizes"_s);
    QCOMPARE(find<QLabel>("boardSummary")->text(), u"60 slot(s) available"_s);
    size->setCurrentIndex(size->findText(u"Full"_s));
    QVERIFY(matrix()->isColumnHidden(0));
    QVERIFY(!matrix()->isColumnHidden(1));
    QCOMPARE(matrix()->currentIndex().column(), 1);
    QCOMPARE(find<QLabel>("boardSummary")->text(), u"40 slot(s) available"_s);
    m_desk->actions.list->setChecked(true);
    QCOMPARE(listed(), (QStringList{u"CA#full"_s, u"NY#full"_s}));
    m_desk->board.replace(board({listing(1, u"CA"_s, u"single"_s)}));
    QVERIFY2(!size->isVisible(), "one size leaves nothing to choose");
    QCOMPARE(listed(), QStringList{u"CA#single"_s});
}

void TestBoardPage::editionsShowWhereThereAreSeveral()
{
    auto *edition = find<QComboBox>("editionChooser");
    QVERIFY(!edition->isVisible());
    Listing now = listing(1, u"CA"_s, u"single"_s);
    now.edition = u"2027"_s;
    Listing later = listing(9, u"OK"_s, u"single"_s);
    later.edition = u"2026 late"_s;
    later.inDefaultEdition = false;
    m_desk->board.replace(board({now, later}));
    QVERIFY(edition->isVisible());
    QCOMPARE(edition->currentText(), u"2027"_s);
    QCOMPARE(matrix()->model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"CA"_s);
    edition->setCurrentIndex(edition->findText(u"2026 late"_s));
    QCOMPARE(matrix()->model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"OK"_s);
    matrix()->setCurrentIndex(matrix()->model()->index(0, 0));
    QVERIFY2(!find<QPushButton>("detailsAddButton")->isEnabled(),
        "slots are held from the default edition");
}

void TestBoardPage::theListIsFiltered()
{
    m_desk->page->filterList();
    auto *line = find<QLineEdit>("filterLine");
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"ca"_s);
    QTRY_COMPARE(listed(), (QStringList{u"CA#single"_s, u"CA#full"_s}));
    QCOMPARE(find<QLabel>("filterCount")->text(), u"2 of 4"_s);
    press(Qt::Key_Escape);
    QTRY_COMPARE(listed().size(), 4);
    QVERIFY(line->hasFocus());
    auto *stock = find<QComboBox>("stockFilter");
    stock->setCurrentIndex(stock->findText(u"Sold out"_s));
    QCOMPARE(listed(), QStringList{u"MT#single"_s});
    auto *market = find<QComboBox>("marketFilter");
    market->setCurrentIndex(market->findText(u"NY"_s));
    QCOMPARE(listed(), QStringList());
    press(Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

void TestBoardPage::theListIsOrderedByKeyboard()
{
    m_desk->actions.list->setChecked(true);
    auto *order = find<QComboBox>("listOrder");
    order->setFocus();
    QCOMPARE(order->currentText(), u"As on the board"_s);
    QTest::keyClicks(order, u"Few"_s);
    QCOMPARE(order->currentText(), u"Fewest left first"_s);
    QCOMPARE(listed().first(), u"MT#single"_s);
    auto *header = list()->horizontalHeader();
    header->setSortIndicator(BoardModel::CodeColumn, Qt::AscendingOrder);
    QCOMPARE(order->currentText(), QString());
    header->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(order->currentText(), u"As on the board"_s);
    QCOMPARE(listed().first(), u"CA#single"_s);
}

void TestBoardPage::theRowOfTheKeyboardIsSeen()
{
    m_desk->actions.list->setChecked(true);
    m_desk->page->focusBoard();
    press(Qt::Key_Down);
    m_desk->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    QVERIFY(list()->hasFocus());
    // At both ends of the row.
    const auto outlined = [&](bool end) {
        const QImage image = list()->viewport()->grab().toImage();
        const QRect row = list()->visualRect(list()->currentIndex());
        const int x = end ? image.width() - 2 : 1;
        return image.pixelColor(x, row.center().y()) == tones(list()->palette()).accent;
    };
    QVERIFY(outlined(false));
    QVERIFY(outlined(true));
    find<QLineEdit>("filterLine")->setFocus();
    QVERIFY(!outlined(false));
    QVERIFY(!outlined(true));
}

void TestBoardPage::theFilterIsRemembered()
{
    m_desk->page->filterList();
    QTest::keyClicks(find<QLineEdit>("filterLine"), u"full"_s);
    list()->sortByColumn(BoardModel::CodeColumn, Qt::DescendingOrder);
    QTRY_COMPARE(listed(), (QStringList{u"NY#full"_s, u"CA#full"_s}));
    m_desk->actions.matrix->setChecked(true);
    QVERIFY(!find<QLineEdit>("filterLine")->isVisible());
    m_desk->board.update({listing(7, u"OK"_s, u"full"_s)});
    m_desk->actions.list->setChecked(true);
    QCOMPARE(listed(), (QStringList{u"OK#full"_s, u"NY#full"_s, u"CA#full"_s}));
    QCOMPARE(find<QLineEdit>("filterLine")->text(), u"full"_s);
}

void TestBoardPage::aFilterDoesNotChooseAnother()
{
    m_desk->page->filterList();
    m_desk->page->select(1);
    QTest::keyClicks(find<QLineEdit>("filterLine"), u"ny"_s);
    QTRY_COMPARE(listed(), QStringList{u"NY#full"_s});
    QCOMPARE(m_desk->page->currentListing(), 1);
    QVERIFY(!list()->currentIndex().isValid());
}

void TestBoardPage::fiftyMarketsStandSideBySide()
{
    QVector<Listing> many;
    for (int i = 0; i < 200; ++i) {
        static const QStringList sizes{u"single"_s, u"quarter"_s, u"half"_s, u"full"_s};
        many.append(listing(i + 1, u"M%1"_s.arg(i / 4, 2, 10, QChar(u'0')), sizes.at(i % 4)));
    }
    m_desk->window.resize(868, 692);
    m_desk->board.replace(board(many));
    QTRY_COMPARE(matrix()->model()->rowCount(), 25);
    QTRY_VERIFY2(!matrix()->verticalScrollBar()->isVisible(), "all of it is in view");
    m_desk->page->select(97); // the last row of the first lane
    m_desk->page->focusBoard();
    QCOMPARE(matrix()->currentIndex(), matrix()->model()->index(24, 0));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right);
    QCOMPARE(m_desk->page->currentListing(), 197);
    press(Qt::Key_M);
    press(Qt::Key_3);
    press(Qt::Key_0);
    QCOMPARE(m_desk->page->currentListing(), 121);
    m_desk->window.resize(868, 400);
    QTRY_COMPARE(matrix()->model()->rowCount(), 50);
    QCOMPARE(m_desk->page->currentListing(), 121);
    QCOMPARE(matrix()->currentIndex(), matrix()->model()->index(30, 0));
}

void TestBoardPage::theKeyboardGoesThroughTheList()
{
    QSignalSpy activated(m_desk->page, &BoardPage::slotActivated);
    m_desk->page->filterList();
    press(Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    press(Qt::Key_End);
    QCOMPARE(m_desk->page->currentListing(), 4);
    press(Qt::Key_Home);
    QCOMPARE(m_desk->page->currentListing(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toLongLong(), 2);
}

void TestBoardPage::typingJumpsToAMarket_data()
{
    QTest::addColumn<bool>("list");
    QTest::newRow("matrix") << false;
    QTest::newRow("list") << true;
}

void TestBoardPage::typingJumpsToAMarket()
{
    QFETCH(bool, list);
    m_desk->actions.list->setChecked(list);
    m_desk->page->focusBoard();
    press(Qt::Key_N);
    press(Qt::Key_Y);
    QCOMPARE(m_desk->window.focusWidget(), list ? this->list() : matrix());
    const QModelIndex at = (list ? this->list() : matrix())->currentIndex();
    QCOMPARE(at.row(), list ? 3 : 2);
}

void TestBoardPage::theMenuKeyOpensTheMenu()
{
    QSignalSpy placements(m_desk->page, &BoardPage::placementActivated);
    m_desk->page->select(2);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(matrix()->viewport(), &event);
    auto *menu = find<QMenu>("slotMenu");
    QTRY_VERIFY(menu->isVisible());
    QStringList entries;
    for (const QAction *action : menu->actions())
        entries.append(action->text());
    QCOMPARE(entries, (QStringList{u"Add to cart"_s, u"Add with Inside cover (3 available)"_s,
                          u"Add with Back cover (Sold out)"_s, QString(), u"Copy code CA#full"_s}));
    QVERIFY(!menu->actions().at(2)->isEnabled());
    menu->actions().at(1)->trigger();
    QCOMPARE(placements.takeFirst(), (QVariantList{qint64(2), u"inside"_s}));
    menu->close();
}

void TestBoardPage::aPlacementIsAddedByKeyboard()
{
    QSignalSpy added(m_desk->details, &DetailsStrip::addWanted);
    m_desk->page->select(2);
    m_desk->page->focusBoard();
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *inside = find<QPushButton>("variantButton_inside");
    QVERIFY(inside->hasFocus());
    QCOMPARE(inside->accessibleDescription(), u"+500.00, 3 available"_s);
    QVERIFY(!find<QPushButton>("variantButton_back")->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(added.takeFirst(), (QVariantList{qint64(2), u"inside"_s}));
    press(Qt::Key_Escape);
    QVERIFY(matrix()->hasFocus());
    m_desk->page->select(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(matrix()->hasFocus(), "there is no placement to choose");
}

void TestBoardPage::placementsKeepTheFocusWhileNumbersChange()
{
    m_desk->page->select(2);
    m_desk->page->focusBoard();
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *inside = find<QPushButton>("variantButton_inside");
    Listing one = withPlacements(listing(2, u"CA"_s, u"full"_s));
    one.held = 1;
    one.variants[0].held = 1;
    m_desk->board.update({one});
    QVERIFY(inside->hasFocus());
    QCOMPARE(inside->accessibleDescription(), u"+500.00, 2 available"_s);
}

void TestBoardPage::nothingJumpsWhileNumbersChange()
{
    QVector<Listing> many;
    for (int i = 0; i < 400; ++i)
        many.append(listing(i + 1, u"M%1"_s.arg(i, 3, 10, QChar(u'0')), u"full"_s));
    m_desk->board.replace(board(many));
    m_desk->actions.list->setChecked(true);
    list()->sortByColumn(BoardModel::AvailableColumn, Qt::AscendingOrder);
    m_desk->page->focusBoard();
    list()->setCurrentIndex(list()->model()->index(200, 0));
    const qint64 current = m_desk->page->currentListing();
    const int scrolled = list()->verticalScrollBar()->value();
    for (Listing &each : many)
        each.sold = each.id % 20;
    m_desk->board.update(many);
    QCOMPARE(m_desk->page->currentListing(), current);
    QCOMPARE(list()->currentIndex().row(), 200);
    QCOMPARE(list()->verticalScrollBar()->value(), scrolled);
}

void TestBoardPage::aChangeIsTintedOnce()
{
    auto *view = find<MatrixView>("matrixView");
    Listing one = listing(4, u"NY"_s, u"full"_s);
    one.held = 1;
    m_desk->board.update({one});
    QVERIFY(view->tint()->strength(4) > 0);
    QCOMPARE(view->tint()->strength(1), 0);
    QTRY_COMPARE(view->tint()->strength(4), 0);
    StillStyle still;
    view->setStyle(&still);
    one.held = 2;
    m_desk->board.update({one});
    QCOMPARE(view->tint()->strength(4), 0);
    view->setStyle(nullptr);
}

void TestBoardPage::oldNumbersStayReadable()
{
    auto *banner = find<QWidget>("boardBanner");
    QVERIFY(!banner->isVisible());
    m_desk->page->showState(LiveBoard::State::Stale, {}, Millis(31s));
    QVERIFY(banner->isVisible());
    m_desk->now += 14s;
    m_desk->page->tick();
    const QString stale = find<QLabel>("boardBannerText")->text();
    QVERIFY2(stale.contains(u"45 s ago"_s), qPrintable(stale));
    QVERIFY2(matrix()->isVisible() && matrix()->isEnabled(), "one may still look around");
    m_desk->page->showState(
        LiveBoard::State::Offline, {ErrorKind::Offline, u"The server is gone."_s}, Millis(45s));
    QVERIFY(find<QLabel>("boardBannerText")->text().startsWith(u"The server is gone."_s));
    QSignalSpy retry(m_desk->page, &BoardPage::retryWanted);
    QTest::mouseClick(find<QPushButton>("boardRetryButton"), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    m_desk->page->showState(LiveBoard::State::Live, {}, Millis(0));
    QVERIFY(!banner->isVisible());
}

void TestBoardPage::screenReadersHearTheCell()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(matrix());
    QVERIFY(table && table->tableInterface());
    const QAccessibleInterface *cell = table->tableInterface()->cellAt(0, 1);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name),
        u"CA full page, 20 available, 0 sold, 0 held, 2 placement(s)"_s);
    m_desk->actions.list->setChecked(true);
    table = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(table->tableInterface()->cellAt(2, BoardModel::StockColumn)->text(QAccessible::Name),
        u"MT single page, Stock: Sold out"_s);
}

QTEST_MAIN(TestBoardPage)
#include "tst_boardpage.moc"
