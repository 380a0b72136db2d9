// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace holdfast::test;

/// Nothing in the window is left in English for people who chose another language.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void complete_data();
    void complete();
};

void TranslationsTest::rules_data()
{
    QTest::addColumn<TsMessage>("message");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &source, const QStringList &forms,
                         const QString &fault, bool plural = false, const QString &type = {}) {
        QTest::newRow(name) << TsMessage{u"A"_s, source, {}, plural, type, forms} << fault;
    };
    row("in order", u"&Hold %1 of %L2…"_s, {u"%L2 davon %1 &halten…"_s}, {});
    row("an Ethiopic full stop", u"Gone."_s, {u"ሄዷል።"_s}, {});
    row("an ampersand of its own", u"A && B"_s, {u"A && B"_s}, {});
    row("one form says no number", u"%n slots"_s, {u"ein Platz"_s, u"%n Plätze"_s}, {}, true);
    row("not translated", u"Hold"_s, {QString()}, u"is not translated"_s);
    row("unfinished", u"Hold"_s, {u"Halten"_s}, u"is marked \"unfinished\""_s, false,
        u"unfinished"_s);
    row("a placeholder is missing", u"%1 of %2"_s, {u"%1"_s},
        u"has %1 where the source has %1 %2"_s);
    row("another placeholder", u"%1"_s, {u"%L1"_s}, u"has %L1 where the source has %1"_s);
    row("a placeholder twice", u"%1"_s, {u"%1 %1"_s}, u"has %1 %1 where the source has %1"_s);
    row("no form says the number", u"%n slots"_s, {u"Platz"_s, u"Plätze"_s},
        u"says the number in none of its forms"_s, true);
    row("a form is missing", u"%n slots"_s, {u"%n Plätze"_s}, u"has 1 forms"_s, true);
    row("a tag is missing", u"<b>Hold</b>"_s, {u"<b>Halten"_s}, u"has other tags"_s);
    row("a key is missing", u"&Hold"_s, {u"Halten"_s}, u"has another number of keys after &"_s);
    row("no full stop", u"Gone."_s, {u"Weg"_s}, u"ends in another way"_s);
    row("no space", u" or "_s, {u" oder"_s}, u"begins or ends with another space"_s);
}

void TranslationsTest::rules()
{
    QFETCH(TsMessage, message);
    QFETCH(QString, fault);
    QCOMPARE(faultsOf(message, 2).join(u", "_s), fault);
}

void TranslationsTest::complete_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(HOLDFAST_SOURCES "/translations"));
    const QStringList files = folder.entryList({u"*.ts"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TranslationsTest::complete()
{
    QFETCH(QString, path);
    const QDir sources(QStringLiteral(HOLDFAST_SOURCES));
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, fresh));
    QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sources.path());
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s};
    // English is the language of the sources: it needs a text only where it counts.
    const bool english = path.endsWith("_en.ts"_L1);
    if (english)
        arguments.append(u"-pluralonly"_s);
    lupdate.start(QStringLiteral(HOLDFAST_LUPDATE),
        arguments + QStringList{u"models"_s, u"ui"_s, u"app/window"_s, u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);

    QStringList faults;
    int count = 0;
    for (const TsMessage &message : readTs(fresh)) {
        ++count;
        const QStringList wrong = faultsOf(message, 2);
        if (!wrong.isEmpty())
            faults.append(
                u"%1: \"%2\" %3"_s.arg(message.context, message.source, wrong.join(u", "_s)));
    }
    QVERIFY(english ? count > 0 : count > 500);
    if (!faults.isEmpty())
        QFAIL(qPrintable(
            u"%1 texts. After `cmake --build --preset dev --target update_translations`, mend in %2:\n%3"_s
                .arg(faults.size())
                .arg(QFileInfo(path).fileName(), faults.mid(0, 40).join(u'\n'))));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
