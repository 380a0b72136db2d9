// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "businessdetails.h"
#include "cardfile.h"
#include "setupdesk.h"
#include "style.h"
#include "theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThreadPool>
#include <QtTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class TestSetupWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSampleIsTriedByKeyboardAlone();
    void aNewDatabaseMayBeginWithARateCard();
    void faultsOfARateCardHaveLineAndColumn();
    void whatWasTypedIsKept();
    void escapeAsksOnlyWhereSomethingWouldBeLost();
    void nothingIsChangedBeforeTheEnd();
    void aServerIsJoined();
    void whatIsWrongWithAServerIsTold_data();
    void whatIsWrongWithAServerIsTold();
    void aPastedAddressFillsTheForm();
    void joiningCanBeStopped();
    void anOlderDatabaseIsChangedOnlyWhenConfirmed();
    void aKeptPrinterStays();
    void whatIsTooLongIsSaid();
    void anEmptyDatabaseIsSetUp();
    void aLockedKeychainOffersThisRun();

private:
    void open(SetupWizard::Begin begin = SetupWizard::Begin::Place);
    bool isOn(const char *page) const
    {
        return childOf<QWidget>(m_wizard.get(), page)->isVisible();
    }
    QString said(const char *page) const
    {
        return pageNotice(childOf<QWidget>(m_wizard.get(), page));
    }
    QLineEdit *edit(const char *name) const { return childOf<QLineEdit>(m_wizard.get(), name); }
    QString next() const { return childOf<QPushButton>(m_wizard.get(), "setupNextButton")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        Keyboard(m_wizard.get()).press(key, modifiers);
    }
    void type(const QString &text) const { Keyboard(m_wizard.get()).type(text); }
    void typeAddress(const ConnectionSpec &spec, const QString &password) const;
    QString writeCard(const QByteArray &rows) const
    {
        return test::writeCard(m_computer->folder, rows);
    }
    QMessageBox *question() const { return m_wizard->findChild<QMessageBox *>(u"closeQuestion"_s); }
    QString questionText() const { return question()->informativeText(); }

    std::unique_ptr<NewComputer> m_computer;
    std::unique_ptr<SetupWizard> m_wizard;
};

void TestSetupWizard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setStyle(new HoldfastStyle);
    applyAppearance(Appearance::Light);
}

void TestSetupWizard::init()
{
    m_computer = std::make_unique<NewComputer>();
}

void TestSetupWizard::cleanup()
{
    m_wizard.reset();
    m_computer.reset();
}

void TestSetupWizard::open(SetupWizard::Begin begin)
{
    m_wizard = std::make_unique<SetupWizard>(m_computer->tools(), begin, nullptr);
    m_wizard->open();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void TestSetupWizard::typeAddress(const ConnectionSpec &spec, const QString &password) const
{
    const Keyboard keyboard(m_wizard.get());
    keyboard.type(u"%1:%2"_s.arg(spec.host, spec.port));
    keyboard.typeNext(spec.database);
    keyboard.typeNext(spec.user);
    keyboard.typeNext(password);
}

void TestSetupWizard::theSampleIsTriedByKeyboardAlone()
{
    open();
    QVERIFY(isOn("setupPlacePage"));
    press(Qt::Key_Return);
    QVERIFY(isOn("setupDeskPage"));
    type(u"Reception"_s);
    press(Qt::Key_Return);
    QVERIFY(isOn("setupPaperPage"));
    type(u"Big Sky Directories"_s);
    press(Qt::Key_Return);
    QVERIFY(isOn("setupStripePage"));
    QCOMPARE(next(), u"Later"_s);
    press(Qt::Key_Return);
    QVERIFY(isOn("setupReadyPage"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_wizard->result(), int(QDialog::Accepted));
    QCOMPARE(m_wizard->outcome().spec, Configuration::sample());
    QCOMPARE(m_computer->configuration.connection(), Configuration::sample());
    QCOMPARE(m_computer->configuration.desk(), u"Reception"_s);
    QCOMPARE(
        BusinessDetails::load(m_computer->configuration.settings()).name, u"Big Sky Directories"_s);
    QVERIFY(QFile::exists(Configuration::sample().path));
    QVERIFY(!QFile::exists(Configuration::embedded().path));
}

void TestSetupWizard::aNewDatabaseMayBeginWithARateCard()
{
    const QString card = writeCard("CA,California,8,quarter,Quarter page,1000.00,USD,10\n");
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(isOn("setupListingsPage"));
    QCOMPARE(next(), u"Later"_s);
    type(card);
    QCOMPARE(next(), u"Read"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(next(), u"Next"_s);
    QVERIFY2(
        said("setupListingsPage").contains(u"added: 1"_s), qPrintable(said("setupListingsPage")));
    const auto *preview = childOf<QTableWidget>(m_wizard.get(), "cardPreview");
    QCOMPARE(preview->item(0, 0)->text(), u"CA#quarter"_s);
    QCOMPARE(preview->item(0, 3)->text(), u"$1,000.00"_s);
    QVERIFY(!QFile::exists(Configuration::embedded().path));
    for (int page = 0; page < 5; ++page)
        press(Qt::Key_Return);
    QTRY_COMPARE(m_wizard->result(), int(QDialog::Accepted));
    const auto report = outcomeOf(m_computer->databases.tryOut(Configuration::embedded(), {}));
    HF_OK(report);
    QCOMPARE(report->status.listings, 1);
}

void TestSetupWizard::faultsOfARateCardHaveLineAndColumn()
{
    const QString card = writeCard("CA,California,8,quarter,Quarter page,dear,USD,10\n");
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    type(card);
    press(Qt::Key_Return);
    QTRY_VERIFY(said("setupListingsPage").contains(u"Faults in the file: 1."_s));
    const auto *preview = childOf<QTableWidget>(m_wizard.get(), "cardPreview");
    QCOMPARE(preview->item(0, 0)->text(), u"2"_s);
    QCOMPARE(preview->item(0, 1)->text(), u"price"_s);
    QCOMPARE(next(), u"Read"_s);
    // Another file, or none, clears the way.
    edit("cardFileEdit")->selectAll();
    press(Qt::Key_Delete);
    QCOMPARE(next(), u"Later"_s);
    QVERIFY(!preview->isVisible());
    press(Qt::Key_Return);
    QVERIFY(isOn("setupDeskPage"));
}

void TestSetupWizard::whatWasTypedIsKept()
{
    open();
    press(Qt::Key_Return);
    type(u"Reception"_s);
    press(Qt::Key_Return);
    type(u"Big Sky"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(isOn("setupDeskPage"));
    QCOMPARE(edit("deskEdit")->text(), u"Reception"_s);
    press(Qt::Key_Return);
    QCOMPARE(edit("businessNameEdit")->text(), u"Big Sky"_s);
}

void TestSetupWizard::escapeAsksOnlyWhereSomethingWouldBeLost()
{
    open();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QVERIFY(!question());

    open();
    press(Qt::Key_Return);
    type(u"Reception"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_wizard->isVisible());
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_wizard->isVisible());
    QCOMPARE(edit("deskEdit")->text(), u"Reception"_s);

    press(Qt::Key_Escape);
    childOf<QPushButton>(question(), "closeAnywayButton")->click();
    QTRY_VERIFY(!m_wizard->isVisible());
    QCOMPARE(m_wizard->result(), int(QDialog::Rejected));
}

void TestSetupWizard::nothingIsChangedBeforeTheEnd()
{
    open();
    for (int page = 0; page < 4; ++page)
        press(Qt::Key_Return);
    QVERIFY(isOn("setupReadyPage"));
    press(Qt::Key_Escape);
    QVERIFY(!m_computer->configuration.hasConnection());
    QVERIFY(!QFile::exists(Configuration::sample().path));
    QVERIFY(m_computer->keychain.names.isEmpty());
}

void TestSetupWizard::aServerIsJoined()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    TestDatabase database(Engine::Postgres);
    HF_OK(database.open()->importRateCard(Call::by(actor()), smallCard(), false));
    const StoreConfig config = database.config(Right::Staff);
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(isOn("setupJoinPage"));
    edit("databaseEdit")->selectAll();
    typeAddress(config.spec, *config.password());
    press(Qt::Key_Return);
    QTRY_VERIFY(isOn("setupDeskPage"));
    QVERIFY2(said("setupJoinPage").isEmpty(), "it is not shown");
    QCOMPARE(edit("personEdit")->text(), config.spec.user);
    QVERIFY(edit("personEdit")->isReadOnly());
    for (int page = 0; page < 4; ++page)
        press(Qt::Key_Return);
    QTRY_COMPARE(m_wizard->result(), int(QDialog::Accepted));
    QCOMPARE(m_computer->configuration.connection(), config.spec);
    QCOMPARE(m_wizard->outcome().password, config.password());
    QCOMPARE(m_computer->keychain.names, QStringList{databaseSecretKey(config.spec)});
    QFile settings(m_computer->folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(config.password()->toUtf8()));
}

void TestSetupWizard::whatIsWrongWithAServerIsTold_data()
{
    using Edit = std::function<void(ConnectionSpec &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("no such host") << Edit([](ConnectionSpec &spec) {
        spec.host = u"no-such-host.invalid"_s;
    }) << u"x"_s << u"No computer is known as no-such-host.invalid."_s;
    QTest::addRow("nothing listens") << Edit([](ConnectionSpec &spec) { spec.port = u"1"_s; })
                                     << u"x"_s << u"no PostgreSQL listens on port 1."_s;
    QTest::addRow("wrong password")
        << Edit([](ConnectionSpec &) {}) << u"x"_s << u"Type the password again"_s;
    QTest::addRow("no such database")
        << Edit([](ConnectionSpec &spec) { spec.database = u"no_such"_s; }) << QString()
        << u"no database no_such"_s;
    QTest::addRow("no address") << Edit([](ConnectionSpec &spec) { spec.port = u"70000"_s; })
                                << u"x"_s << u"65535"_s;
}

void TestSetupWizard::whatIsWrongWithAServerIsTold()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    QFETCH(std::function<void(ConnectionSpec &)>, edit);
    QFETCH(QString, password);
    QFETCH(QString, sentence);
    const TestDatabase database(Engine::Postgres);
    const StoreConfig config = database.config(Right::Staff);
    ConnectionSpec spec = config.spec;
    edit(spec);
    open(SetupWizard::Begin::Join);
    this->edit("databaseEdit")->selectAll();
    typeAddress(spec, password.isEmpty() ? *config.password() : password);
    press(Qt::Key_Return);
    QTRY_VERIFY2(said("setupJoinPage").contains(sentence), qPrintable(said("setupJoinPage")));
    QVERIFY(isOn("setupJoinPage"));
    QCOMPARE(next(), u"Connect"_s);
    QVERIFY(!childOf<QPushButton>(m_wizard.get(), "setUpDatabaseButton")->isVisible());
}

void TestSetupWizard::aPastedAddressFillsTheForm()
{
    open(SetupWizard::Begin::Join);
    type(u"postgresql://ann@db.example.com:5433/shop?sslmode=require"_s);
    press(Qt::Key_Tab);
    QCOMPARE(edit("serverEdit")->text(), u"db.example.com:5433"_s);
    QCOMPARE(edit("databaseEdit")->text(), u"shop"_s);
    QCOMPARE(edit("loginEdit")->text(), u"ann"_s);
    QCOMPARE(childOf<QComboBox>(m_wizard.get(), "tlsBox")->currentIndex(), 2);
}

void TestSetupWizard::joiningCanBeStopped()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    open(SetupWizard::Begin::Join);
    ConnectionSpec spec{.host = u"127.0.0.1"_s,
        .port = QString::number(silent.serverPort()),
        .user = u"ann"_s,
        .database = u"shop"_s};
    edit("databaseEdit")->selectAll();
    typeAddress(spec, u"x"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(silent.hasPendingConnections());
    auto *stop = childOf<QPushButton>(m_wizard.get(), "stopButton");
    QVERIFY(stop->isVisible());
    QCOMPARE(m_wizard->focusWidget(), stop);
    QVERIFY(!childOf<QPushButton>(m_wizard.get(), "setupNextButton")->isEnabled());
    press(Qt::Key_Space);
    QVERIFY(said("setupJoinPage").startsWith(u"Stopped"_s));
    QVERIFY(!stop->isVisible());
    QVERIFY(childOf<QPushButton>(m_wizard.get(), "setupNextButton")->isEnabled());
    // What the attempt comes to no longer matters.
    silent.close();
    while (QTcpSocket *socket = silent.nextPendingConnection())
        socket->abort();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(said("setupJoinPage").startsWith(u"Stopped"_s));
}

void TestSetupWizard::anEmptyDatabaseIsSetUp()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    const TestDatabase database(Engine::Postgres, false);
    const ConnectionSpec spec = database.config().spec;
    open(SetupWizard::Begin::Join);
    edit("databaseEdit")->selectAll();
    typeAddress(spec, qEnvironmentVariable("PGPASSWORD"));
    press(Qt::Key_Return);
    QTRY_VERIFY(said("setupJoinPage").contains(u"not set up for Holdfast"_s));
    auto *setUp = childOf<QPushButton>(m_wizard.get(), "setUpDatabaseButton");
    QVERIFY(setUp->isVisible());
    setUp->setFocus();
    press(Qt::Key_Return);
    // It goes on whatever anybody does, and nothing says otherwise.
    QVERIFY(!childOf<QPushButton>(m_wizard.get(), "stopButton")->isVisible());
    QVERIFY(!childOf<QPushButton>(m_wizard.get(), "setupBackButton")->isEnabled());
    press(Qt::Key_Escape);
    QVERIFY(question());
    QVERIFY(questionText().contains(u"goes on if you leave"_s));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(said("setupJoinPage").contains(u"0 listing"_s), patientMs);
    press(Qt::Key_Escape);
    QTRY_VERIFY(question());
    QVERIFY2(questionText().contains(u"has been set up"_s), qPrintable(questionText()));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    childOf<QPushButton>(m_wizard.get(), "setupNextButton")->setFocus();
    press(Qt::Key_Return, Qt::NoModifier);
    QTRY_VERIFY(isOn("setupListingsPage"));
    for (int page = 0; page < 4; ++page)
        press(Qt::Key_Return);
    QVERIFY(isOn("setupReadyPage"));
    QVERIFY(childOf<QWidget>(m_wizard.get(), "setupReadyPage")
                ->accessibleDescription()
                .contains(u"has been set up"_s));
}

void TestSetupWizard::anOlderDatabaseIsChangedOnlyWhenConfirmed()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    TestDatabase database(Engine::Postgres);
    const auto version = [&] { return database.rows(u"SELECT max(number) FROM migration"_s); };
    const QStringList before = version();
    QVERIFY(database.sql(u"DELETE FROM holdfast.migration WHERE number = "_s + before.first()));
    open(SetupWizard::Begin::Join);
    edit("databaseEdit")->selectAll();
    typeAddress(database.config().spec, qEnvironmentVariable("PGPASSWORD"));
    press(Qt::Key_Return);
    auto *setUp = childOf<QPushButton>(m_wizard.get(), "setUpDatabaseButton");
    QTRY_VERIFY_WITH_TIMEOUT(setUp->isVisible(), patientMs);
    setUp->setFocus();
    press(Qt::Key_Return);
    auto *asked = question();
    QVERIFY(asked);
    QTest::keyClick(asked, Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(setUp->isVisible());
    QVERIFY(version() != before);
}

void TestSetupWizard::aKeptPrinterStays()
{
    PaperChoice papers = PaperChoice::load(m_computer->configuration.settings());
    papers.printer = u"Switched off"_s;
    papers.save(m_computer->configuration.settings());
    open();
    for (int page = 0; page < 2; ++page)
        press(Qt::Key_Return);
    QVERIFY(isOn("setupPaperPage"));
    QCOMPARE(childOf<QComboBox>(m_wizard.get(), "printerBox")->currentText(), u"Switched off"_s);
    // The printers that there are have been asked for meanwhile.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    for (int page = 0; page < 3; ++page)
        press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->result(), int(QDialog::Accepted), patientMs);
    QCOMPARE(PaperChoice::load(m_computer->configuration.settings()).printer, u"Switched off"_s);
}

void TestSetupWizard::whatIsTooLongIsSaid()
{
    open();
    for (int page = 0; page < 2; ++page)
        press(Qt::Key_Return);
    QVERIFY(isOn("setupPaperPage"));
    auto *address = childOf<QPlainTextEdit>(m_wizard.get(), "businessAddressEdit");
    address->setPlainText(QString(BusinessDetails::maxAddressLength + 1, u'x'));
    QVERIFY(said("setupPaperPage").contains(u"500"_s));
    QVERIFY(!childOf<QPushButton>(m_wizard.get(), "setupNextButton")->isEnabled());
    address->setPlainText(QString(BusinessDetails::maxAddressLength, u'x'));
    QVERIFY(said("setupPaperPage").isEmpty());
    QVERIFY(childOf<QPushButton>(m_wizard.get(), "setupNextButton")->isEnabled());
}

void TestSetupWizard::aLockedKeychainOffersThisRun()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    const TestDatabase database(Engine::Postgres);
    const StoreConfig config = database.config(Right::Staff);
    m_computer->keychain.fault = SecretFault::Locked;
    open(SetupWizard::Begin::Join);
    edit("databaseEdit")->selectAll();
    typeAddress(config.spec, *config.password());
    press(Qt::Key_Return);
    QTRY_VERIFY(isOn("setupDeskPage"));
    for (int page = 0; page < 4; ++page)
        press(Qt::Key_Return);
    auto *thisRun = childOf<QCheckBox>(m_wizard.get(), "passwordThisRunBox");
    QTRY_VERIFY(thisRun->isVisible());
    QVERIFY(!said("setupReadyPage").isEmpty());
    QVERIFY(!m_computer->configuration.hasConnection());
    press(Qt::Key_Space);
    QVERIFY(thisRun->isChecked());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_wizard->result(), int(QDialog::Accepted));
    QCOMPARE(m_wizard->outcome().password, config.password());
}

QTEST_MAIN(TestSetupWizard)
#include "tst_setupwizard.moc"
