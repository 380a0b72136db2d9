// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "noticesdialog.h"
#include "program.h"
#include "settingsdialog.h"
#include "setupdesk.h"
#include "style.h"

#include <QTableView>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

/// The program as a whole, from its start on a computer that has never seen it.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aNewComputerSellsByKeyboardAlone();
    void aNewComputerJoinsAServerByKeyboardAlone();
    void aConfiguredDeskOpensAtOnce();
    void aDatabaseFromBeforeIsOpenedAtOnce();
    void anotherDatabaseIsOpenedInPlace();
    void aNewNameHoldsWhenTheSettingsAreClosed();
    void anotherLanguageIsSpokenWhenTheSettingsAreClosed();
    void aNewNameWaitsForTheEndOfASale();
    void aPasswordForThisRunOutlivesTheWindow();
    void givingUpTheSetUpEndsTheProgram();

private:
    void start(Options options = {}, std::optional<SecretFault> fault = {});
    void joinServer(const StoreConfig &config);
    /// In the settings, which are closed again.
    void rename(const char *edit, const QString &name);
    template <class T>
    T *topLevel(const char *name) const;
    template <class T>
    bool hasTopLevel(const char *name) const
    {
        return topLevel<T>(name) != nullptr;
    }
    /// The line that finds everything, and a slot in the cart.
    void sellOne();
    void wizardToTheEnd(int pages);

    std::unique_ptr<NewComputer> m_computer;
    std::unique_ptr<Program> m_program;
};

template <class T>
T *TestProgram::topLevel(const char *name) const
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isWindow() && widget->isVisible()
            && widget->objectName() == QLatin1String(name))
            return qobject_cast<T *>(widget);
    }
    return nullptr;
}

void TestProgram::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
}

void TestProgram::init()
{
    m_computer = std::make_unique<NewComputer>();
}

void TestProgram::cleanup()
{
    m_program.reset();
    m_computer.reset();
}

void TestProgram::start(Options options, std::optional<SecretFault> fault)
{
    auto secrets = std::make_unique<FakeKeychain>();
    secrets->fault = fault;
    m_program = std::make_unique<Program>(
        std::move(options), Surroundings{.secrets = std::move(secrets),
                                .settingsFile = m_computer->folder.filePath(u"settings.ini"_s)});
    m_program->start();
    if (auto *wizard = topLevel<QDialog>("setupWizard")) {
        wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
    }
}

void TestProgram::wizardToTheEnd(int pages)
{
    auto *wizard = topLevel<QDialog>("setupWizard");
    QVERIFY(wizard);
    for (int page = 0; page < pages; ++page)
        Keyboard(wizard).press(Qt::Key_Return);
}

void TestProgram::sellOne()
{
    QTRY_VERIFY_WITH_TIMEOUT(hasTopLevel<MainWindow>("mainWindow"), 20'000);
    auto *window = topLevel<MainWindow>("mainWindow");
    const Keyboard keyboard(window);
    auto *board = childOf<QAction>(window, "importAction");
    QTRY_VERIFY_WITH_TIMEOUT(board->isEnabled(), 20'000);
    keyboard.press(Qt::Key_K, Qt::ControlModifier);
    keyboard.type(u"ca q"_s);
    keyboard.press(Qt::Key_Return);
    QTRY_COMPARE(childOf<QTableView>(window, "cartView")->model()->rowCount(), 1);
    QTRY_VERIFY(childOf<QAction>(window, "cashAction")->isEnabled());
}

void TestProgram::aNewComputerSellsByKeyboardAlone()
{
    start();
    QVERIFY(!hasTopLevel<MainWindow>("mainWindow"));
    wizardToTheEnd(5);
    sellOne();
    QVERIFY(!hasTopLevel<QDialog>("setupWizard"));
}

void TestProgram::aNewComputerJoinsAServerByKeyboardAlone()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    TestDatabase database(Engine::Postgres);
    database.useRealTime();
    HF_OK(database.open()->importRateCard(Call::by(actor()), smallCard(), false));
    start();
    joinServer(database.config(Right::Staff));
    wizardToTheEnd(4);
    sellOne();
    m_program.reset(); // before its database goes
}

void TestProgram::joinServer(const StoreConfig &config)
{
    auto *wizard = topLevel<QDialog>("setupWizard");
    QVERIFY(wizard);
    const Keyboard keyboard(wizard);
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Return);
    keyboard.type(u"%1:%2"_s.arg(config.spec.host, config.spec.port));
    keyboard.press(Qt::Key_Tab);
    keyboard.press(Qt::Key_A, Qt::ControlModifier);
    keyboard.type(config.spec.database);
    keyboard.typeNext(config.spec.user);
    keyboard.typeNext(u"not this"_s);
    keyboard.press(Qt::Key_Return);
    const auto *join = childOf<QWidget>(wizard, "setupJoinPage");
    QTRY_VERIFY2(pageNotice(join).contains(u"refuses"_s), qPrintable(pageNotice(join)));
    // The password stands there selected, to be typed again.
    keyboard.type(*config.password());
    keyboard.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(childOf<QWidget>(wizard, "setupDeskPage")->isVisible(), patientMs);
}

void TestProgram::aPasswordForThisRunOutlivesTheWindow()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    TestDatabase database(Engine::Postgres);
    database.useRealTime();
    HF_OK(database.open()->importRateCard(Call::by(actor()), smallCard(), false));
    start({}, SecretFault::Locked);
    joinServer(database.config(Right::Staff));
    wizardToTheEnd(4);
    auto *wizard = topLevel<QDialog>("setupWizard");
    auto *thisRun = childOf<QAbstractButton>(wizard, "passwordThisRunBox");
    QTRY_VERIFY_WITH_TIMEOUT(thisRun->isVisible(), patientMs);
    Keyboard(wizard).press(Qt::Key_Space);
    Keyboard(wizard).press(Qt::Key_Return);
    sellOne();
    QPointer<MainWindow> before = topLevel<MainWindow>("mainWindow");
    rename("deskEdit", u"Reception"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!before, patientMs);
    sellOne();
    m_program.reset(); // before its database goes
}

void TestProgram::aConfiguredDeskOpensAtOnce()
{
    m_computer->configuration.setConnection(Configuration::sample());
    start();
    QVERIFY(hasTopLevel<MainWindow>("mainWindow"));
    QVERIFY(!hasTopLevel<QDialog>("setupWizard"));
}

void TestProgram::aDatabaseFromBeforeIsOpenedAtOnce()
{
    HF_OK(outcomeOf(
        m_computer->databases.make(Configuration::embedded(), {}, actor(), {.sample = true})));
    start();
    QVERIFY(!hasTopLevel<QDialog>("setupWizard"));
    sellOne();
}

void TestProgram::anotherDatabaseIsOpenedInPlace()
{
    HF_OK(outcomeOf(m_computer->databases.make(Configuration::embedded(), {}, actor(), {})));
    start();
    QTRY_VERIFY(hasTopLevel<MainWindow>("mainWindow"));
    QPointer<MainWindow> before = topLevel<MainWindow>("mainWindow");
    childOf<QAction>(before, "setUpAction")->trigger();
    auto *wizard = topLevel<QDialog>("setupWizard");
    QVERIFY(wizard);
    childOf<QAbstractButton>(wizard, "sampleCard")->click();
    wizardToTheEnd(5);
    QTRY_VERIFY(!before);
    sellOne();
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestProgram::aNewNameHoldsWhenTheSettingsAreClosed()
{
    HF_OK(outcomeOf(
        m_computer->databases.make(Configuration::embedded(), {}, actor(), {.sample = true})));
    start();
    QPointer<MainWindow> before = topLevel<MainWindow>("mainWindow");
    QTRY_VERIFY_WITH_TIMEOUT(childOf<QAction>(before, "importAction")->isEnabled(), patientMs);
    before->resize(1100, 700);
    rename("personEdit", u"sam"_s);
    QTRY_VERIFY(!before);
    QTRY_VERIFY(hasTopLevel<MainWindow>("mainWindow"));
    QCOMPARE(childOf<QLabel>(topLevel<MainWindow>("mainWindow"), "personLabel")->text(), u"sam"_s);
    QCOMPARE(topLevel<MainWindow>("mainWindow")->size(), QSize(1100, 700));
    sellOne();
}

void TestProgram::anotherLanguageIsSpokenWhenTheSettingsAreClosed()
{
    HF_OK(outcomeOf(
        m_computer->databases.make(Configuration::embedded(), {}, actor(), {.sample = true})));
    start();
    QPointer<MainWindow> before = topLevel<MainWindow>("mainWindow");
    QTRY_VERIFY_WITH_TIMEOUT(childOf<QAction>(before, "importAction")->isEnabled(), patientMs);
    sellOne();
    Keyboard(before).press(Qt::Key_F4);
    Keyboard(before).type(u"ann@prairie.example"_s);
    Keyboard(before).press(Qt::Key_Return);
    QTRY_VERIFY(childOf<QWidget>(before, "cartPanel")->isVisible());
    Keyboard(before).press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(hasTopLevel<SettingsDialog>("settingsDialog"));
    QPointer<SettingsDialog> settings = topLevel<SettingsDialog>("settingsDialog");
    auto *language = childOf<QComboBox>(settings, "languageBox");
    language->setCurrentIndex(language->findText(u"Deutsch"_s));
    Keyboard(settings).press(Qt::Key_Escape);
    QTRY_VERIFY(!before);
    QTRY_VERIFY(hasTopLevel<MainWindow>("mainWindow"));
    auto *window = topLevel<MainWindow>("mainWindow");
    QCOMPARE(childOf<QAction>(window, "quitAction")->text(), u"&Beenden"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    childOf<QAction>(window, "noticesAction")->trigger();
    QTRY_VERIFY(hasTopLevel<NoticesDialog>("noticesDialog"));
    auto *said =
        topLevel<NoticesDialog>("noticesDialog")->findChild<QAbstractItemView *>()->model();
    QVERIFY(said->index(0, 0).data().toString().contains(u"ann@prairie.example"_s));
    topLevel<NoticesDialog>("noticesDialog")->close();
    sellOne();
    QVERIFY(m_computer->configuration.language() == u"de"_s);
    // Another start speaks it too, and whoever wants the system's again has it.
    m_program.reset();
    start();
    window = topLevel<MainWindow>("mainWindow");
    QCOMPARE(childOf<QAction>(window, "quitAction")->text(), u"&Beenden"_s);
    m_computer->configuration.setLanguage({});
    m_program.reset();
    start();
    QCOMPARE(
        childOf<QAction>(topLevel<MainWindow>("mainWindow"), "quitAction")->text(), u"&Quit"_s);
}

void TestProgram::rename(const char *edit, const QString &name)
{
    Keyboard(topLevel<MainWindow>("mainWindow")).press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(hasTopLevel<SettingsDialog>("settingsDialog"));
    QPointer<SettingsDialog> settings = topLevel<SettingsDialog>("settingsDialog");
    auto *line = childOf<QLineEdit>(settings, edit);
    line->setText(name);
    Q_EMIT line->editingFinished();
    Keyboard(settings).press(Qt::Key_Escape);
    QTRY_VERIFY(!settings);
}

void TestProgram::aNewNameWaitsForTheEndOfASale()
{
    HF_OK(outcomeOf(
        m_computer->databases.make(Configuration::embedded(), {}, actor(), {.sample = true})));
    start();
    sellOne();
    QPointer<MainWindow> before = topLevel<MainWindow>("mainWindow");
    const Keyboard keyboard(before);
    keyboard.press(Qt::Key_F8);
    keyboard.press(Qt::Key_Return);
    auto *outcome = childOf<QWidget>(before, "outcomePage");
    QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), patientMs);
    // The change is still to be counted out.
    rename("personEdit", u"sam"_s);
    QVERIFY(before);
    QVERIFY(outcome->isVisible());
    QVERIFY(before->findChild<NoticeBar *>()->text().contains(u"next sale"_s));
    childOf<QAbstractButton>(before, "newSaleButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!before, patientMs);
    QTRY_VERIFY(hasTopLevel<MainWindow>("mainWindow"));
    QCOMPARE(childOf<QLabel>(topLevel<MainWindow>("mainWindow"), "personLabel")->text(), u"sam"_s);
}

void TestProgram::givingUpTheSetUpEndsTheProgram()
{
    start();
    QSignalSpy quits(qApp, &QCoreApplication::aboutToQuit);
    auto *wizard = topLevel<QDialog>("setupWizard");
    QVERIFY(wizard);
    QTimer::singleShot(0, wizard, [wizard] { Keyboard(wizard).press(Qt::Key_Escape); });
    QTimer::singleShot(20'000, qApp, [] { QCoreApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
    QCOMPARE(quits.count(), 1);
    QVERIFY(!m_computer->configuration.hasConnection());
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
