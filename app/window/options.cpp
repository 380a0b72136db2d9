// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "text.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>

namespace holdfast {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Options)
};

/// Names its parser's options once for reading and for the help.
struct Arguments
{
    QCommandLineParser parser;
    QCommandLineOption database{QStringLiteral("db"),
        Text::tr("The database: sqlite:PATH or postgresql://USER@HOST:PORT/DB?sslmode=..."),
        QStringLiteral("URL")};
    QCommandLineOption desk{
        QStringLiteral("desk"), Text::tr("The name of this desk."), QStringLiteral("NAME")};
    QCommandLineOption person{
        QStringLiteral("as"), Text::tr("Who is selling."), QStringLiteral("PERSON")};
    QCommandLineOption theme{QStringLiteral("theme"), Text::tr("Colours: light, dark or system."),
        QStringLiteral("THEME")};
    QCommandLineOption stripe{QStringLiteral("stripe-url"),
        Text::tr("Where to ask Stripe: https, or a stand-in on this machine."),
        QStringLiteral("URL")};
    QCommandLineOption paidPage{QStringLiteral("paid-page"),
        Text::tr("Where the customer's browser goes after paying by Stripe: an https page."),
        QStringLiteral("URL")};
    QCommandLineOption help = parser.addHelpOption();
    QCommandLineOption version = parser.addVersionOption();

    Arguments()
    {
        parser.setApplicationDescription(
            Text::tr("Point of sale and back office for publishers of advertising directories."));
        parser.addOptions({database, desk, person, theme, stripe, paidPage});
    }
};

Result<std::optional<QString>> name(
    const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return std::optional<QString>();
    const auto clean =
        requireText(parser.value(option), option.names().constFirst(), maxNameLength);
    if (!clean)
        return clean.error();
    return std::optional<QString>(*clean);
}

} // namespace

bool answersWithText(const QStringList &arguments)
{
    Arguments known;
    if (!known.parser.parse(arguments))
        return false;
    if (known.parser.isSet(known.help)) {
        std::fputs(qPrintable(known.parser.helpText()), stdout);
        return true;
    }
    if (known.parser.isSet(known.version)) {
        std::printf("holdfast %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return true;
    }
    return false;
}

Result<Appearance> parseAppearance(const QString &text)
{
    if (text == QLatin1String("light"))
        return Appearance::Light;
    if (text == QLatin1String("dark"))
        return Appearance::Dark;
    if (text == QLatin1String("system"))
        return Appearance::System;
    return Error{ErrorKind::Validation,
        Text::tr("\"%1\" is no theme. There are light, dark and system.").arg(printable(text))};
}

Result<Options> readOptions(const QStringList &arguments)
{
    Arguments known;
    if (!known.parser.parse(arguments))
        return Error{ErrorKind::Validation, known.parser.errorText()};
    if (!known.parser.positionalArguments().isEmpty())
        return Error{ErrorKind::Validation,
            Text::tr("\"%1\" means nothing here. See holdfast --help.")
                .arg(printable(known.parser.positionalArguments().constFirst()))};
    Options options;
    if (known.parser.isSet(known.database)) {
        const auto spec = ConnectionSpec::parse(known.parser.value(known.database));
        if (!spec)
            return spec.error();
        options.database = *spec;
    }
    const auto desk = name(known.parser, known.desk);
    if (!desk)
        return desk.error();
    options.desk = *desk;
    const auto person = name(known.parser, known.person);
    if (!person)
        return person.error();
    options.person = *person;
    if (known.parser.isSet(known.stripe)) {
        const auto stripe = StripeEndpoint::parse(known.parser.value(known.stripe));
        if (!stripe)
            return stripe.error();
        options.stripe = *stripe;
    }
    if (known.parser.isSet(known.paidPage)) {
        const auto page = StripeEndpoint::parsePage(known.parser.value(known.paidPage));
        if (!page)
            return page.error();
        options.paidPage = *page;
    }
    const QString theme = known.parser.isSet(known.theme) ? known.parser.value(known.theme)
                                                          : qEnvironmentVariable("HOLDFAST_THEME");
    if (!theme.isEmpty()) {
        const auto appearance = parseAppearance(theme);
        if (!appearance)
            return appearance.error();
        options.appearance = *appearance;
    }
    return options;
}

} // namespace holdfast
