// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "program.h"
#include "secrecy.h"
#include "style.h"

#include <cstdio>
#include <QApplication>

using namespace holdfast;

namespace {

bool asksForText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QLatin1String argument(argv[i]);
        if (argument.startsWith(QLatin1String("-h")) || argument.startsWith(QLatin1String("--h"))
            || argument.startsWith(QLatin1String("-v"))
            || argument.startsWith(QLatin1String("--v")))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryPrivate();
    auto stripeKey = takeStripeKeyFromEnvironment();
    auto databasePassword = takeDatabasePasswordFromEnvironment();
    QCoreApplication::setApplicationName(QStringLiteral("Holdfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        if (answersWithText(QCoreApplication::arguments()))
            return 0;
    }
    const QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("holdfast"));
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error().text));
        return 2;
    }
    QApplication::setStyle(new HoldfastStyle);
    QApplication::setWindowIcon(programIcon());
    Program program(*options,
        {.stripeKey = std::move(stripeKey), .databasePassword = std::move(databasePassword)});
    program.start();
    return QApplication::exec();
}
