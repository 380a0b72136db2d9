// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"
#include "secrecy.h"
#include "standardstreams.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMetaObject>

using namespace Qt::StringLiterals;
using namespace holdfast;
using namespace holdfast::cli;

int main(int argc, char **argv)
{
    keepMemoryPrivate();
    secureStandardStreams();
    auto stripeKey = takeStripeKeyFromEnvironment();
    auto databasePassword = takeDatabasePasswordFromEnvironment();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"holdfast"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));

    auto parsed = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (const auto *explanation = std::get_if<Explanation>(&parsed))
        return writeOut(explanation->text) ? Done : Failed;
    if (const auto *misuse = std::get_if<Misuse>(&parsed)) {
        const Error error{ErrorKind::Validation, misuse->text, {{u"usage"_s, true}}};
        return reportError(error, misuse->json, WrongUsage);
    }

    auto &invocation = std::get<Invocation>(parsed);
    // QT_LOGGING_RULES in the environment still wins over these.
    QLoggingCategory::setFilterRules(invocation.verbose ? u"holdfast.*=true"_s : u"*=false"_s);
    Runner runner(std::move(invocation), std::move(stripeKey), std::move(databasePassword));
    QMetaObject::invokeMethod(&runner, &Runner::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
