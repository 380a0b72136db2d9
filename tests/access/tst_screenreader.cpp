// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskprogram.h"
#include "privatesession.h"
#include "screen.h"
#include "screenreader.h"
#include "stripepeer.h"

#include <QDirIterator>
#include <QtTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::test;

namespace {

constexpr int patienceMs = 20'000;

/// X's numbers.
constexpr int returnKey = 0xff0d;
constexpr int f8Key = 0xffc5;
constexpr int f9Key = 0xffc6;

const QString untouched = u"^CA quarter page, Only 8 left, 2 sold, 0 held$"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A window as somebody has it who only hears it.
class Desk
{
public:
    Desk(const TestDatabase &database, const QString &name, const Screen &screen,
        const ScreenReader &reader, const DeskProgram::Stripe &stripe = {})
        : m_program(database, name, screen, stripe)
        , m_reader(reader)
    {
    }

    DeskProgram &program() { return m_program; }
    /// Everything in it; nothing as long as it is not there.
    std::optional<Accessible> window() const { return m_reader.program(m_program.processId()); }
    /// The first thing shown of this role whose name matches, as soon as there is one.
    std::optional<Accessible> awaits(const QString &role, const QString &name) const
    {
        std::optional<Accessible> found;
        const auto look = [&] {
            const auto all = window();
            found = all ? all->find(role, QRegularExpression(name)) : std::nullopt;
            return found.has_value();
        };
        return QTest::qWaitFor(look, patienceMs) ? found : std::nullopt;
    }
    /// Shows everything in it, as `what` a test has waited for has not come; answers that.
    QByteArray lacks(const QString &what) const
    {
        const auto all = window();
        qWarning().noquote() << (all ? all->tree() : QByteArray("There is no window."));
        return what.toUtf8();
    }

private:
    DeskProgram m_program;
    const ScreenReader &m_reader;
};

} // namespace

/// Waits until the desk shows what has this role and a name that matches, and calls it `variable`.
#define HF_SEES(variable, desk, role, name)          \
    const auto variable = (desk).awaits(role, name); \
    do {                                             \
        if (!variable)                               \
            QFAIL((desk).lacks(name).constData());   \
    } while (false)
/// Waits until something is so.
#define HF_COMES(desk, condition)                                          \
    do {                                                                   \
        if (!QTest::qWaitFor([&] { return bool(condition); }, patienceMs)) \
            QFAIL((desk).lacks(QStringLiteral(#condition)).constData());   \
    } while (false)

/// The program in a process of its own, by the interface that screen readers use, and by real keys.
class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void sellsASlot_data();
    void sellsASlot();
    void keepsItsKeyToItself_data();
    void keepsItsKeyToItself();
    void everyControlHasAName();
    void readsOutWhatIsRefused();
    void hearsOfTheOtherDesk();

private:
    bool hears(
        ScreenReader::Heard::Kind kind, const QString &name, const QString &description = {}) const;
    void fill(TestDatabase &database);
    void addASlot(const Desk &desk, const QString &what);

    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<ScreenReader> m_reader;
};

void TestScreenReader::initTestCase()
{
    for (const QString &reason :
        {PrivateSession::missing(), Screen::missing(), ScreenReader::missing()}) {
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
    }
    m_screen = std::make_unique<Screen>();
    m_reader = std::make_unique<ScreenReader>(*m_screen);
}

void TestScreenReader::cleanupTestCase()
{
    m_reader.reset();
    m_screen.reset();
}

void TestScreenReader::init()
{
    m_reader->forget();
}

bool TestScreenReader::hears(
    ScreenReader::Heard::Kind kind, const QString &name, const QString &description) const
{
    const auto &all = m_reader->heard();
    return std::any_of(all.begin(), all.end(), [&](const ScreenReader::Heard &each) {
        return each.kind == kind && QRegularExpression(name).match(each.name).hasMatch()
               && QRegularExpression(description).match(each.description).hasMatch();
    });
}

void TestScreenReader::fill(TestDatabase &database)
{
    database.useRealTime();
    HF_OK(database.open()->importRateCard(Call::by(actor()), smallCard(), false));
}

/// From a board that shows what the database has, to the keyboard having asked for it.
void TestScreenReader::addASlot(const Desk &desk, const QString &what)
{
    const QString match = u"^CA quarter page, Only 8 left$"_s;
    HF_SEES(slot, desk, u"cell"_s, untouched);
    HF_SEES(searchLine, desk, u"text"_s, u"^Find a slot$"_s);
    m_reader->click(*searchLine);
    HF_COMES(desk, searchLine->is(Accessible::Focused));
    m_reader->forget();
    m_reader->type(what);
    HF_SEES(found, desk, u"list item"_s, match);
    HF_COMES(desk, hears(ScreenReader::Heard::Focus, match));
    QVERIFY2(!hears(ScreenReader::Heard::Focus, untouched),
        "the board goes along, but the keyboard is not there");
    m_reader->press(returnKey);
}

void TestScreenReader::sellsASlot_data()
{
    addEngines();
}

void TestScreenReader::sellsASlot()
{
    TestDatabase database(currentEngine());
    fill(database);
    const Desk desk(database, u"Front"_s, *m_screen, *m_reader);
    addASlot(desk, u"ca q"_s);
    HF_SEES(line, desk, u"cell"_s, u"^CA quarter page, quantity 1, 1[45]:\\d\\d left$"_s);
    HF_SEES(price, desk, u"cell"_s, u"^CA quarter page, price: 1000\\.00$"_s);
    HF_SEES(total, desk, u"label"_s, u"^Total: \\$1,080\\.00$"_s);
    HF_SEES(held, desk, u"cell"_s, u"^CA quarter page, 1 .* in this cart, 7 available, "_s);

    HF_SEES(cash, desk, u"push button"_s, u"^Cash$"_s);
    HF_COMES(desk, cash->is(Accessible::Enabled));
    m_reader->press(f8Key);
    HF_SEES(received, desk, u"text"_s, u"^Received$"_s);
    HF_COMES(desk, received->is(Accessible::Focused));
    m_reader->press(returnKey);

    HF_SEES(order, desk, u"label"_s, u"^Order \\d+$"_s);
    const QString number = order->name().section(u' ', 1);
    QCOMPARE(
        database.rows(u"SELECT number FROM orders WHERE state = 'paid'"_s), QStringList(number));
    // Nobody has to look for it: it is said with where the keyboard is now.
    HF_COMES(desk, hears(ScreenReader::Heard::Focus, u"^New sale$"_s,
                       u"^Order %1, \\$1,080.00, Cash. Change due: \\$0.00.$"_s.arg(number)));
    HF_SEES(sold, desk, u"cell"_s, u"^CA quarter page, Only 7 left, 3 sold, 0 held$"_s);
}

void TestScreenReader::keepsItsKeyToItself_data()
{
    addEngines();
}

/// A window that is paid by Stripe, and asks in vain before: nothing that it has written, or shows
/// of itself, has the key.
void TestScreenReader::keepsItsKeyToItself()
{
    if (const QString missing = StripePeer::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QByteArray key = "sk_test_51HoldfastSecretOfThisWindow6789";
    StripePeer peer;
    TestDatabase database(currentEngine());
    fill(database);
    Desk desk(database, u"Front"_s, *m_screen, *m_reader, {key, peer.url()});
    addASlot(desk, u"ca q"_s);
    HF_SEES(line, desk, u"cell"_s, u"^CA quarter page, quantity 1, "_s);
    peer.inject(u"POST /v1/checkout/sessions"_s, u"html"_s);
    m_reader->press(f8Key);
    HF_SEES(received, desk, u"text"_s, u"^Received$"_s);
    HF_COMES(desk, received->is(Accessible::Focused));
    m_reader->press(f9Key);
    HF_SEES(ready, desk, u"notification"_s, u"^Ready to be paid"_s);
    const QByteArrayList formsOfKey{
        key, key.toBase64(), (key + ':').toBase64(), key.toHex(), ("Bearer " + key).toBase64()};
    const auto isIn = [&](const QByteArray &text) {
        return std::any_of(formsOfKey.begin(), formsOfKey.end(),
            [&](const QByteArray &form) { return text.contains(form); });
    };
    // It has asked in vain before.
    QVERIFY(peer.count(u"POST /v1/checkout/sessions"_s) >= 2);
    const QString proc = u"/proc/%1/"_s.arg(desk.program().processId());
    const QByteArray command = contentOf(proc + u"cmdline"_s);
    QVERIFY(command.contains("--stripe-url") && !isIn(command));
    // Only the administrator may look at all.
    const QByteArray environment = contentOf(proc + u"environ"_s);
    QVERIFY(::geteuid() == 0 ? environment.contains("STRIPE_API_KEY=xxx") : environment.isEmpty());
    QVERIFY(!isIn(environment));
    peer.pay(peer.objects(u"checkout.session"_s).last()[u"id"_s].toString());
    HF_SEES(paid, desk, u"notification"_s, u"^Paid"_s);
    desk.program().close();

    int files = 0;
    QStringList places{desk.program().home()};
    if (currentEngine() == Engine::Sqlite)
        places += QFileInfo(database.config().spec.path).path();
    for (const QString &place : std::as_const(places)) {
        QDirIterator all(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QByteArray content = contentOf(path);
            QVERIFY2(!isIn(content), qPrintable(path));
            files += content.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(files >= (currentEngine() == Engine::Sqlite ? 2 : 1));
    if (currentEngine() == Engine::Sqlite)
        return;
    const QStringList tables = database.rows(
        u"SELECT table_name FROM information_schema.tables WHERE table_schema = 'holdfast' AND "
        "table_type = 'BASE TABLE'"_s);
    QVERIFY(tables.contains(u"provider_request"_s));
    for (const QString &table : tables) {
        const QStringList rows = database.rows(u"SELECT t::text FROM holdfast.%1 t"_s.arg(table));
        QVERIFY2(!isIn(rows.join(u'\n').toUtf8()), qPrintable(table));
    }
}

void TestScreenReader::everyControlHasAName()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    const Desk desk(database, u"Front"_s, *m_screen, *m_reader);
    addASlot(desk, u"ca q"_s);
    HF_SEES(remove, desk, u"push button"_s, u"^Remove the line$"_s);
    int controls = 0;
    const auto all = desk.window()->shown();
    for (const Accessible &each : all) {
        if (!each.is(Accessible::Focusable) && each.role() != "push button"_L1)
            continue;
        ++controls;
        if (each.name().isEmpty())
            QFAIL(desk.lacks(u"a name for the "_s + each.role()).constData());
    }
    QVERIFY(controls > 20);
    // Qt says for a name what is chosen, so what there is to choose is the description.
    HF_SEES(size, desk, u"combo box"_s, u"^All sizes$"_s);
    QCOMPARE(size->description(), u"Ad size"_s);
}

void TestScreenReader::readsOutWhatIsRefused()
{
    TestDatabase database(Engine::Sqlite);
    fill(database);
    const Desk desk(database, u"Front"_s, *m_screen, *m_reader);
    addASlot(desk, u"9x ca q"_s);
    HF_COMES(desk, hears(ScreenReader::Heard::Notification, u"^Only 8 of CA#quarter left"_s));
}

void TestScreenReader::hearsOfTheOtherDesk()
{
    if (!hasPostgres())
        QSKIP("HOLDFAST_TEST_POSTGRES is not set: no PostgreSQL is wanted");
    TestDatabase database(Engine::Postgres);
    fill(database);
    const Desk back(database, u"Back"_s, *m_screen, *m_reader);
    HF_SEES(slot, back, u"cell"_s, untouched);
    m_reader->click(*slot);
    HF_COMES(back, slot->is(Accessible::Focused));

    const Desk front(database, u"Front"_s, *m_screen, *m_reader);
    addASlot(front, u"ca q"_s);
    HF_SEES(line, front, u"cell"_s, u"^CA quarter page, quantity 1, "_s);
    const QString held = u"CA quarter page, Only 7 left, 2 sold, 1 held"_s;
    QTRY_COMPARE_WITH_TIMEOUT(slot->name(), held, 5'000);
    // It has said so by itself, as the keyboard there stands on the slot.
    const auto saysSo = [&](const ScreenReader::Heard &heard) {
        return heard.kind == ScreenReader::Heard::Name && heard.where == slot->reference()
               && heard.name == held;
    };
    const auto &all = m_reader->heard();
    HF_COMES(back, std::any_of(all.begin(), all.end(), saysSo));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!PrivateSession::isHere() && PrivateSession::missing().isEmpty())
        return PrivateSession::runInside();
    TestScreenReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenreader.moc"
