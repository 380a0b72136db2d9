// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"
#include "actions.h"
#include "format.h"
#include "language.h"

#include <QLocale>
#include <QMenu>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast;

/// The window speaks the language that was chosen, and writes numbers and dates in its way.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaks_data();
    void speaks();
    void keysBehindTheText_data();
    void keysBehindTheText();
    void noTwoKeysAlikeInAMenu_data();
    void noTwoKeysAlikeInAMenu();
    void offersAll();
    void anUnknownOneIsTheSystems();
};

void TestLanguage::speaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("quit");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("English") << u"en"_s << u"Quit"_s << u"1,234.5"_s << u"1 placement"_s
                             << u"3 placements"_s;
    QTest::newRow("German") << u"de"_s << u"Beenden"_s << u"1.234,5"_s << QString() << QString();
    QTest::newRow("French") << u"fr"_s << u"Quitter"_s << u"1\u202f234,5"_s << QString()
                            << QString();
    QTest::newRow("Spanish") << u"es"_s << u"Salir"_s << QString() << QString() << QString();
    QTest::newRow("Amharic") << u"am"_s << QString() << u"1,234.5"_s << QString() << QString();
}

void TestLanguage::speaks()
{
    QFETCH(QString, code);
    QFETCH(QString, quit);
    QFETCH(QString, number);
    QFETCH(QString, one);
    QFETCH(QString, many);
    Translations translations;
    translations.use(code);
    QCOMPARE(translations.code(), code);
    QObject owner;
    const QString text = plainText(Actions(&owner).quit->text());
    if (quit.isEmpty())
        QVERIFY(text != u"Quit"_s && !text.isEmpty());
    else
        QCOMPARE(text, quit);
    if (!number.isEmpty())
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), number);
    const auto count = [](int n) {
        return QCoreApplication::translate("holdfast::Words", "%Ln placement(s)", nullptr, n);
    };
    QVERIFY(count(1) != count(3));
    QVERIFY(!count(1).contains(u"(s)"_s));
    if (!one.isEmpty()) {
        QCOMPARE(count(1), one);
        QCOMPARE(count(3), many);
    }
}

void TestLanguage::keysBehindTheText_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("plain");
    QTest::newRow("within") << u"O&n account"_s << u"On account"_s;
    QTest::newRow("behind") << u"በዱቤ (&N)"_s << u"በዱቤ"_s;
    QTest::newRow("behind, and more") << u"ቅንብሮች (&T)…"_s << u"ቅንብሮች…"_s;
    QTest::newRow("an ampersand") << u"Fish && chips"_s << u"Fish & chips"_s;
}

void TestLanguage::keysBehindTheText()
{
    QFETCH(QString, label);
    QFETCH(QString, plain);
    QCOMPARE(plainText(label), plain);
}

void TestLanguage::noTwoKeysAlikeInAMenu_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLanguage::noTwoKeysAlikeInAMenu()
{
    QFETCH(QString, code);
    Translations translations;
    translations.use(code);
    QObject owner;
    const Actions actions(&owner);
    const auto check = [](const QVector<QAction *> &menu) {
        QSet<QKeySequence> keys;
        for (const QAction *action : menu) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!keys.contains(key), qPrintable(action->text()));
            keys.insert(key);
        }
    };
    check(
        {actions.importRateCard, actions.stripeKey, actions.settings, actions.setUp, actions.quit});
    check({actions.search, actions.buyNow, actions.more, actions.fewer, actions.quantity,
        actions.extend, actions.holdAgain, actions.remove, actions.clearCart, actions.customer,
        actions.cash, actions.account});
    check({actions.sell, actions.orders, actions.review, actions.matrix, actions.list,
        actions.filter, actions.customerDisplay, actions.notices});
    check({actions.commands, actions.keys, actions.about});
}

void TestLanguage::offersAll()
{
    QStringList names;
    for (const Language &language : languages())
        names.append(language.code + u' ' + language.name);
    QCOMPARE(names.first(), u"en English"_s);
    QVERIFY(names.contains(u"de Deutsch"_s));
    QVERIFY(names.contains(u"fr Français"_s));
    QVERIFY(names.contains(u"es Español"_s));
    QVERIFY(names.contains(u"am አማርኛ"_s));
}

void TestLanguage::anUnknownOneIsTheSystems()
{
    Translations translations;
    translations.use(u"xx"_s);
    QCOMPARE(translations.code(), u"en"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
