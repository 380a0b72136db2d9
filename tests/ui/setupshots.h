// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cardfile.h"
#include "importdialog.h"
#include "pictures.h"
#include "setupdesk.h"
#include "testdatabase.h"

#include <QTest>

namespace holdfast::test {

inline QByteArray cardRows()
{
    QByteArray rows;
    for (const char *market : {"CA", "NY", "MT"}) {
        for (const char *size : {"single", "quarter", "half", "full"})
            rows += QByteArray(market) + ",Market of " + market + ",8," + size
                    + ",An ad in the directory,1250.00,USD,20\n";
    }
    return rows;
}

/// A rate card from the window, before it is imported.
inline void drawImporting(Pictures &pictures)
{
    TestDatabase database(Engine::Sqlite);
    HF_OK(database.open()->importRateCard(Call::by(actor()), smallCard(), false));
    Database connection(database.factory(Right::Admin), true, nullptr, {});
    const InventoryService inventory({&connection, actor()});
    QTemporaryDir folder;
    QWidget window;
    window.show();
    for (const bool faulty : {false, true}) {
        QByteArray rows = cardRows();
        if (faulty)
            rows.replace("1250.00", "dear").replace(",8,", ",8 %,");
        ImportDialog dialog(inventory, writeCard(folder, rows), &window);
        dialog.open();
        QTRY_VERIFY(childOf<QWidget>(&dialog, "cardPreview")->isVisible());
        pictures.take(
            dialog, faulty ? QStringLiteral("52-import-faults") : QStringLiteral("52-import"));
    }
}

/// The wizard's pages, on the way to a new database and to one on a server.
inline void drawSettingUp(Pictures &pictures)
{
    NewComputer computer;
    QByteArray rows = cardRows();
    SetupWizard wizard(computer.tools(), SetupWizard::Begin::Place, nullptr);
    wizard.open();
    wizard.activateWindow();
    const Keyboard keyboard(&wizard);
    pictures.takeDialog(wizard, QStringLiteral("40-setup-place"));
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Return);
    pictures.takeDialog(wizard, QStringLiteral("41-setup-listings"));
    keyboard.type(writeCard(computer.folder, rows));
    keyboard.press(Qt::Key_Return);
    QTRY_VERIFY(childOf<QWidget>(&wizard, "cardPreview")->isVisible());
    pictures.takeDialog(wizard, QStringLiteral("42-setup-preview"));
    auto *file = childOf<QLineEdit>(&wizard, "cardFileEdit");
    file->clear();
    keyboard.type(writeCard(computer.folder,
        rows.replace("1250.00", "dear").replace(",8,", ",8 %,"), QStringLiteral("broken.csv")));
    keyboard.press(Qt::Key_Return);
    QTRY_VERIFY(childOf<QWidget>(&wizard, "cardPreview")->isVisible());
    pictures.takeDialog(wizard, QStringLiteral("43-setup-faults"));
    file->clear();
    Q_EMIT file->textEdited(QString());
    keyboard.press(Qt::Key_Return);
    pictures.takeDialog(wizard, QStringLiteral("44-setup-desk"));
    keyboard.press(Qt::Key_Return);
    pictures.takeDialog(wizard, QStringLiteral("45-setup-paper"));
    keyboard.press(Qt::Key_Return);
    pictures.takeDialog(wizard, QStringLiteral("46-setup-stripe"));
    keyboard.press(Qt::Key_Return);
    pictures.takeDialog(wizard, QStringLiteral("47-setup-ready"));

    SetupWizard join(computer.tools(), SetupWizard::Begin::Join, nullptr);
    join.open();
    join.activateWindow();
    const Keyboard typing(&join);
    pictures.takeDialog(join, QStringLiteral("48-setup-join"));
    typing.type(QStringLiteral("127.0.0.1:1"));
    typing.press(Qt::Key_Tab);
    typing.typeNext(QStringLiteral("ann"));
    typing.typeNext(QStringLiteral("secret"));
    typing.press(Qt::Key_Return);
    QTRY_VERIFY(
        !pageNotice(childOf<QWidget>(&join, "setupJoinPage")).contains(QStringLiteral("…")));
    pictures.takeDialog(join, QStringLiteral("49-setup-join-refused"));
    childOf<QComboBox>(&join, "tlsBox")->setCurrentIndex(1);
    typing.press(Qt::Key_Escape);
    pictures.takeDialog(join, QStringLiteral("50-setup-join-certificate"));
    auto *question = join.findChild<QDialog *>(QStringLiteral("closeQuestion"));
    QVERIFY(question);
    pictures.take(*question, QStringLiteral("51-setup-question"));
}

} // namespace holdfast::test
