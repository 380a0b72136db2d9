// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerdisplay.h"
#include "documentpreview.h"
#include "fakeclock.h"
#include "pictures.h"
#include "providerpayphases.h"
#include "sampleorder.h"

#include <QTest>

namespace holdfast::test {

inline BusinessDetails publisher()
{
    return {.name = QStringLiteral("Yellow Book Publishing"),
        .address = QStringLiteral("400 Market Street\nSpringfield, IL 62701"),
        .taxNumber = QStringLiteral("36-1234567"),
        .phone = QStringLiteral("+1 555 0100"),
        .email = QStringLiteral("sales@yellowbook.example"),
        .footer = QStringLiteral("Thank you for advertising with us.\nNet 30 days.")};
}

/// Each kind of document on each kind of paper, usual and at its worst, and their preview.
inline void drawDocuments(Pictures &pictures)
{
    const Order usual = sampleOrder({.lines = 5, .discountMinor = 25'000, .shippingMinor = 1'500});
    Order worst =
        sampleOrder({.currency = QStringLiteral("KWD"), .lines = 50, .priceMinor = 99'999'999'999});
    worst.lines[0].title = QString(120, u'W');
    worst.customer->business = QStringLiteral("The Very Long Name of a Company ").repeated(4);
    const Order over = refunded(usual, usual.totals.totalMinor);
    struct Named
    {
        const char *name;
        Order order;
        DocumentKind kind;
        DocumentIssue issue;
        Paper paper;
    };
    const QVector<Named> all{
        {"roll", usual, DocumentKind::Receipt, DocumentIssue::Original, Paper::Roll80},
        {"roll-over", over, DocumentKind::Receipt, DocumentIssue::Reprint, Paper::Roll80},
        {"receipt", usual, DocumentKind::Receipt, DocumentIssue::Copy, Paper::Letter},
        {"invoice", onAccount(usual), DocumentKind::Invoice, DocumentIssue::Original, Paper::A4},
        {"invoice-worst", worst, DocumentKind::Invoice, DocumentIssue::Reprint, Paper::Letter},
        {"insertion", usual, DocumentKind::InsertionOrder, DocumentIssue::Original, Paper::A4},
        {"insertion-worst", worst, DocumentKind::InsertionOrder, DocumentIssue::Original,
            Paper::A4}};
    for (const Named &each : all) {
        const auto pages =
            layOut(orderDocument(each.order, each.kind, each.issue, usual.createdAt, publisher()),
                each.paper);
        for (int page = 0; page < pages.count(); ++page) {
            const qreal scale = 96 / unitsPerInch;
            QImage image((pages.size * scale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            pages.paint(&painter, page, scale);
            painter.end();
            pictures.keep(image,
                QStringLiteral("40-paper-%1-%2").arg(QLatin1String(each.name)).arg(page + 1));
        }
    }
    FakeClock clock;
    QTemporaryDir settings;
    QSettings file(settings.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    publisher().save(file);
    DocumentDesk desk(&file, &clock);
    for (const auto kind : {DocumentKind::Receipt, DocumentKind::Invoice}) {
        DocumentPreview preview(&desk, {usual, kind, false});
        preview.show();
        pictures.take(preview, QStringLiteral("41-preview-%1").arg(int(kind)));
    }
}

/// What the customer sees from the first slot to the change.
inline void drawCustomerDisplay(Pictures &pictures)
{
    using namespace std::chrono_literals;
    FakeClock clock;
    QTemporaryDir settings;
    QSettings file(settings.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    publisher().save(file);
    DocumentDesk desk(&file, &clock);
    CartModel model(&clock);
    CustomerFeed feed(&model, &clock);
    CustomerDisplay display(&feed, &desk);
    display.resize(1280, 800);
    display.show();
    const auto grab = [&](const char *name) {
        pictures.take(display, QStringLiteral("42-display-") + QLatin1String(name));
    };
    const auto show = [&](const Sample &sample, Millis left) {
        const Order order = sampleOrder(sample);
        Cart cart;
        cart.totals = order.totals;
        cart.asOf = clock.now();
        for (const OrderLine &each : order.lines) {
            CartLine line;
            line.id = QUuid::createUuid();
            line.code = each.code;
            line.title = each.title;
            line.variant = each.variant;
            line.quantity = each.quantity;
            line.unitPrice = each.unitPrice;
            line.totals = each.totals;
            line.hold.id = QUuid::createUuid();
            line.hold.expiresAt = cart.asOf + left;
            cart.lines.append(line);
        }
        model.setCart(cart);
        feed.setCart(cart);
    };
    grab("idle");
    show({.lines = 3}, 12min + 41s);
    grab("cart");
    show({.currency = QStringLiteral("KWD"),
             .lines = 50,
             .priceMinor = 99'999'999'999,
             .discountMinor = 1'000,
             .shippingMinor = 500},
        29s);
    grab("cart-worst");
    for (const NamedPhase &each : allPhases()) {
        feed.setProvider(payView(each.phase, clock.now()));
        grab(qPrintable(QStringLiteral("pay-") + QLatin1String(each.name)));
    }
    feed.setProvider({});
    model.clear();
    feed.setCart({});
    feed.setSold(sampleOrder({}));
    grab("paid-cash");
    feed.setSold(onAccount(sampleOrder({})));
    grab("paid-account");
    display.resize(480, 320);
    grab("paid-small");
    show({.lines = 3}, 99s);
    grab("cart-small");
}

} // namespace holdfast::test
