// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "businessdetails.h"
#include "setting.h"
#include "settingsdialog.h"
#include "setupdesk.h"
#include "style.h"
#include "theme.h"

#include <QDir>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void valuesAreShownAsPeopleWriteThem_data() { addEngines(); }
    void valuesAreShownAsPeopleWriteThem();
    void aChangeIsKeptWithItsReason_data() { addEngines(); }
    void aChangeIsKeptWithItsReason();
    void aChangeHoldsOnTheOtherDesk_data() { addEngines(); }
    void aChangeHoldsOnTheOtherDesk();
    void aSettingGoesBackToItsStandard();
    void whatIsOutOfRangeIsRefusedInPlace_data();
    void whatIsOutOfRangeIsRefusedInPlace();
    void staffMayLookButNotChange();
    void theSearchFindsSettings();
    void escapeClearsTheSearchFirst();
    void closingAsksAboutChanges();
    void theDeskIsRenamed();
    void receiptsAreKeptAtOnce();
    void coloursChangeAtOnce();
    void everySettingOfTheDeskGoesBack();
    void noOtherDatabaseDuringAPayment();
    void withoutADatabaseThePageSaysSo();

private:
    void open(Engine engine, Right right = Right::Admin);
    void show(const SettingsTools &tools);
    template <class T>
    T *find(const char *name) const
    {
        return childOf<T>(m_dialog.get(), name);
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(name); }
    void retype(const char *name, const QString &text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    QString notice() const
    {
        return pageNotice(find<QStackedWidget>("settingsPages")->currentWidget());
    }
    QString inDatabase(const QString &key)
    {
        return m_database->open()->settings().value().value(key);
    }
    /// The settings page is read.
    bool isRead() const
    {
        return QTest::qWaitFor([this] { return !edit("hold_secondsEdit")->text().isEmpty(); });
    }

    std::unique_ptr<NewComputer> m_computer;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Database> m_connection;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<LiveBoard> m_live;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestSettingsDialog::init()
{
    m_computer = std::make_unique<NewComputer>();
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
    m_live.reset();
    m_feed.reset();
    m_connection.reset();
    m_database.reset();
    m_computer.reset();
}

void TestSettingsDialog::open(Engine engine, Right right)
{
    m_database = std::make_unique<TestDatabase>(engine);
    RateCard card = smallCard();
    card.listings.removeIf(
        [](const RateCardListing &row) { return row.price.currency.code() != u"USD"_s; });
    HF_OK(m_database->open()->importRateCard(Call::by(actor()), card, false));
    m_connection = std::make_unique<Database>(m_database->factory(right));
    m_feed = std::make_unique<ChangeFeed>(m_database->factory(right), m_database->sharedClock());
    m_live = std::make_unique<LiveBoard>(m_feed.get(), &m_database->clock());
    QTRY_COMPARE_WITH_TIMEOUT(m_live->state(), LiveBoard::State::Live, patientMs);
    show({.configuration = &m_computer->configuration,
        .stripeKeys = &m_computer->keys,
        .spec = m_database->config(right).spec,
        .desk = {m_connection.get(), actor()},
        .live = m_live.get()});
    QVERIFY(isRead());
}

void TestSettingsDialog::show(const SettingsTools &tools)
{
    m_dialog = std::make_unique<SettingsDialog>(tools, nullptr);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestSettingsDialog::valuesAreShownAsPeopleWriteThem()
{
    open(currentEngine());
    QCOMPARE(edit("hold_secondsEdit")->text(), u"15"_s);
    QCOMPARE(edit("checkout_secondsEdit")->text(), u"40"_s);
    QCOMPARE(edit("hold_extensionsEdit")->text(), u"2"_s);
    QCOMPARE(edit("low_stock_thresholdEdit")->text(), u"10"_s);
    QCOMPARE(edit("warning_secondsEdit")->text(), u"2"_s);
    QCOMPARE(edit("urgent_secondsEdit")->text(), u"0:30"_s);
    QCOMPARE(edit("max_linesEdit")->text(), u"50"_s);
    QCOMPARE(edit("shipping_minorEdit")->text(), u"0.00"_s);
    QVERIFY(!find<QWidget>("settingsBar")->isVisible());
}

void TestSettingsDialog::aChangeIsKeptWithItsReason()
{
    open(currentEngine());
    QTRY_VERIFY_WITH_TIMEOUT(!edit("hold_secondsEdit")->isReadOnly(), patientMs);
    retype("hold_secondsEdit", u"2:30"_s);
    retype("shipping_minorEdit", u"12.50"_s);
    QVERIFY(find<QWidget>("settingsBar")->isVisible());
    QVERIFY(!find<QPushButton>("keepButton")->isEnabled());
    retype("whyEdit", u"Busy season"_s);
    QVERIFY(find<QPushButton>("keepButton")->isEnabled());
    QTest::keyClick(edit("whyEdit"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(inDatabase(u"shipping_minor"_s), u"1250"_s, patientMs);
    QCOMPARE(inDatabase(u"hold_seconds"_s), u"150"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("settingsBar")->isVisible(), patientMs);
    QCOMPARE(edit("hold_secondsEdit")->text(), u"2:30"_s);
    QCOMPARE(edit("shipping_minorEdit")->text(), u"12.50"_s);
    const QString schema = currentEngine() == Engine::Postgres ? u"holdfast."_s : QString();
    QCOMPARE(
        m_database->rows(
            u"SELECT key, value_before, value_after, why FROM %1setting_event ORDER BY id"_s.arg(
                schema)),
        (QStringList{
            u"hold_seconds|900|150|Busy season"_s, u"shipping_minor|0|1250|Busy season"_s}));
}

void TestSettingsDialog::aChangeHoldsOnTheOtherDesk()
{
    open(currentEngine());
    HF_OK(m_database->open()->changeSetting(
        Call::by(actor()), u"low_stock_threshold"_s, u"3"_s, u"Calmer board"_s));
    QTRY_COMPARE_WITH_TIMEOUT(edit("low_stock_thresholdEdit")->text(), u"3"_s, patientMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_live->board().lowStockThreshold, 3, patientMs);
    HF_OK(m_database->open()->changeSetting(
        Call::by(actor()), u"warning_seconds"_s, u"300"_s, u"Slow customers"_s));
    QTRY_COMPARE_WITH_TIMEOUT(edit("warning_secondsEdit")->text(), u"5"_s, patientMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_live->times().warning, Millis(300'000), patientMs);
}

void TestSettingsDialog::aSettingGoesBackToItsStandard()
{
    open(Engine::Sqlite);
    auto *reset = find<QToolButton>("max_linesReset");
    QTRY_VERIFY_WITH_TIMEOUT(!edit("max_linesEdit")->isReadOnly(), patientMs);
    QVERIFY(!reset->isVisible());
    retype("max_linesEdit", u"7"_s);
    QVERIFY(reset->isVisible());
    QCOMPARE(reset->text(), u"Reset to 50"_s);
    QTest::keyClick(reset, Qt::Key_Space);
    QCOMPARE(edit("max_linesEdit")->text(), u"50"_s);
    QVERIFY(!reset->isVisible());
    QVERIFY(!find<QWidget>("settingsBar")->isVisible());
}

void TestSettingsDialog::whatIsOutOfRangeIsRefusedInPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    QTest::addRow("shorter than 2 min") << u"hold_seconds"_s << u"1"_s << u"From 2 to 1440 min."_s;
    QTest::addRow("no time") << u"hold_seconds"_s << u"long"_s
                             << u"Type minutes, as in 15 or 2:30."_s;
    QTest::addRow("no number") << u"max_lines"_s << u"many"_s << u"Type a whole number."_s;
    QTest::addRow("no line") << u"max_lines"_s << u"0"_s << u"From 1 to 1,000."_s;
}

void TestSettingsDialog::whatIsOutOfRangeIsRefusedInPlace()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, fault);
    open(Engine::Sqlite);
    const QByteArray line = name.toLatin1() + "Edit";
    QTRY_VERIFY_WITH_TIMEOUT(!edit(line.constData())->isReadOnly(), patientMs);
    retype(line.constData(), text);
    retype("whyEdit", u"because"_s);
    const auto *label = find<QLabel>((name.toLatin1() + "Fault").constData());
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), fault);
    QVERIFY(!find<QPushButton>("keepButton")->isEnabled());
}

void TestSettingsDialog::staffMayLookButNotChange()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    open(Engine::Postgres, Right::Staff);
    QTRY_VERIFY2_WITH_TIMEOUT(
        notice().contains(u"needs the right \"admin\""_s), qPrintable(notice()), patientMs);
    QVERIFY(notice().contains(m_database->login(Right::Staff)));
    for (const Setting &setting : installationSettings())
        QVERIFY(edit((setting.key + u"Edit"_s).toLatin1().constData())->isReadOnly());
    QVERIFY(!find<QWidget>("settingsBar")->isVisible());
    QVERIFY(!find<QToolButton>("hold_secondsReset")->isVisible());
}

void TestSettingsDialog::theSearchFindsSettings()
{
    open(Engine::Sqlite);
    QCOMPARE(m_dialog->focusWidget(), edit("settingsSearch"));
    QTest::keyClicks(edit("settingsSearch"), u"tax num"_s);
    auto *list = find<QListWidget>("settingsList");
    QCOMPARE(list->currentItem()->text(), u"Receipts (1)"_s);
    QVERIFY(find<QWidget>("businessTaxRow")->isVisible());
    QVERIFY(!find<QWidget>("businessNameRow")->isVisible());
    edit("settingsSearch")->clear();
    QVERIFY(find<QWidget>("businessNameRow")->isVisibleTo(m_dialog.get()));
    QTest::keyClicks(edit("settingsSearch"), u"nothing of the kind"_s);
    QVERIFY(find<QLabel>("settingsNothing")->isVisible());
}

void TestSettingsDialog::escapeClearsTheSearchFirst()
{
    open(Engine::Sqlite);
    QTest::keyClicks(edit("settingsSearch"), u"hold"_s);
    QTest::keyClick(edit("settingsSearch"), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(edit("settingsSearch")->text().isEmpty());
    QTest::keyClick(edit("settingsSearch"), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::closingAsksAboutChanges()
{
    open(Engine::Sqlite);
    QTRY_VERIFY_WITH_TIMEOUT(!edit("max_linesEdit")->isReadOnly(), patientMs);
    retype("max_linesEdit", u"7"_s);
    QTest::keyClick(edit("max_linesEdit"), Qt::Key_Escape);
    auto *question = m_dialog->findChild<QMessageBox *>(u"closeQuestion"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    find<QPushButton>("discardButton")->click();
    QTest::keyClick(edit("max_linesEdit"), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::theDeskIsRenamed()
{
    open(Engine::Sqlite);
    find<QListWidget>("settingsList")->setCurrentRow(1);
    retype("deskEdit", u"Reception"_s);
    QVERIFY(!m_dialog->isRenamed());
    QTest::keyClick(edit("deskEdit"), Qt::Key_Tab);
    QVERIFY(m_dialog->isRenamed());
    QCOMPARE(m_computer->configuration.desk(), u"Reception"_s);
    edit("deskEdit")->setFocus();
    edit("deskEdit")->selectAll();
    QTest::keyClick(edit("deskEdit"), Qt::Key_Delete);
    QTest::keyClick(edit("deskEdit"), Qt::Key_Tab);
    QVERIFY(find<QLabel>("deskFault")->isVisible());
    QCOMPARE(m_computer->configuration.desk(), u"Reception"_s);
}

void TestSettingsDialog::receiptsAreKeptAtOnce()
{
    open(Engine::Sqlite);
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::receiptsChanged);
    find<QListWidget>("settingsList")->setCurrentRow(2);
    retype("businessNameEdit", u"Big Sky"_s);
    QTest::keyClick(edit("businessNameEdit"), Qt::Key_Tab);
    QCOMPARE(BusinessDetails::load(m_computer->configuration.settings()).name, u"Big Sky"_s);
    QCOMPARE(changed.count(), 1);
    auto *paper = find<QComboBox>("receiptPaperBox");
    paper->setCurrentIndex(paper->findData(int(Paper::A4)));
    QCOMPARE(PaperChoice::load(m_computer->configuration.settings()).receipt, Paper::A4);
    retype("businessLogoEdit", u"/no/such/image.png"_s);
    QTest::keyClick(edit("businessLogoEdit"), Qt::Key_Tab);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("businessLogoFault")->isVisible(), patientMs);
    QVERIFY(BusinessDetails::load(m_computer->configuration.settings()).logoPath.isEmpty());
    const QString logo = m_computer->folder.filePath(u"logo.png"_s);
    QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(logo));
    retype("businessLogoEdit", QDir::toNativeSeparators(logo));
    QTest::keyClick(edit("businessLogoEdit"), Qt::Key_Tab);
    QTRY_COMPARE_WITH_TIMEOUT(
        BusinessDetails::load(m_computer->configuration.settings()).logoPath, logo, patientMs);
    QVERIFY(!find<QLabel>("businessLogoFault")->isVisible());
}

void TestSettingsDialog::everySettingOfTheDeskGoesBack()
{
    open(Engine::Sqlite);
    const auto reset = [this](const char *name) {
        auto *button = find<QToolButton>(name);
        QVERIFY2(button->isVisible(), name);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY2(!button->isVisible(), name);
    };
    find<QListWidget>("settingsList")->setCurrentRow(1);
    QVERIFY(!find<QToolButton>("colorsReset")->isVisible());
    QTest::keyClick(find<QComboBox>("colorsBox"), Qt::Key_End);
    reset("colorsReset");
    QCOMPARE(find<QComboBox>("colorsBox")->currentData().toInt(), int(Appearance::System));
    retype("personEdit", u"sam"_s);
    QTest::keyClick(edit("personEdit"), Qt::Key_Tab);
    reset("personReset");
    QCOMPARE(
        m_computer->configuration.person(Configuration::embedded()), Configuration::usualPerson());
    find<QListWidget>("settingsList")->setCurrentRow(2);
    retype("businessNameEdit", u"Big Sky"_s);
    QTest::keyClick(edit("businessNameEdit"), Qt::Key_Tab);
    reset("businessNameReset");
    find<QPlainTextEdit>("businessFooterEdit")->setPlainText(u"Thank you"_s);
    reset("businessFooterReset");
    QTest::keyClick(find<QComboBox>("receiptPaperBox"), Qt::Key_End);
    reset("receiptPaperReset");
    const QSettings &settings = m_computer->configuration.settings();
    QCOMPARE(BusinessDetails::load(settings), BusinessDetails());
    QCOMPARE(PaperChoice::load(settings).receipt, Paper::Roll80);
}

void TestSettingsDialog::noOtherDatabaseDuringAPayment()
{
    open(Engine::Sqlite);
    m_dialog->setMayJoin(false);
    QSignalSpy wanted(m_dialog.get(), &SettingsDialog::joinWanted);
    find<QListWidget>("settingsList")->setCurrentRow(1);
    auto *change = find<QPushButton>("changeDatabaseButton");
    change->click();
    QCOMPARE(wanted.count(), 0);
    m_dialog->setMayJoin(true);
    change->click();
    QCOMPARE(wanted.count(), 1);
}

void TestSettingsDialog::coloursChangeAtOnce()
{
    open(Engine::Sqlite);
    QSignalSpy chosen(m_dialog.get(), &SettingsDialog::appearanceChosen);
    find<QListWidget>("settingsList")->setCurrentRow(1);
    QTest::keyClick(find<QComboBox>("colorsBox"), Qt::Key_End);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Appearance>(), Appearance::Dark);
}

void TestSettingsDialog::withoutADatabaseThePageSaysSo()
{
    show({.configuration = &m_computer->configuration, .stripeKeys = &m_computer->keys});
    QVERIFY(notice().contains(u"no connection"_s));
    QVERIFY(edit("hold_secondsEdit")->isReadOnly());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
