// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdisplay.h"
#include "format.h"
#include "words.h"

namespace holdfast {

namespace {

constexpr auto centre = Qt::AlignHCenter | Qt::AlignVCenter;
constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;

} // namespace

QString CustomerDisplay::money(qint64 minor) const
{
    return formatMoney({minor, m_feed->scene().totals.currency});
}

/// Sizes are in units: a twenty-fourth of the height, less where the window is narrow.
void CustomerDisplay::arrange()
{
    m_unit = std::min(height() / 24.0, width() / 34.0);
    m_items.clear();
    m_rules.clear();
    m_logoPlace = {};
    m_markPlace = {};
    bool code = false;
    switch (m_feed->scene().phase) {
    case CustomerScene::Phase::Idle:
        arrangeIdle();
        break;
    case CustomerScene::Phase::Cart:
        arrangeCart();
        break;
    case CustomerScene::Phase::Paying:
        code = !m_feed->scene().link.isEmpty();
        arrangePaying();
        break;
    case CustomerScene::Phase::Paid:
        arrangePaid();
        break;
    }
    m_code->setVisible(code);
    setAccessibleName(tr("Customer display"));
    setAccessibleDescription(texts().join(QStringLiteral(", ")));
    update();
}

void CustomerDisplay::arrangeIdle()
{
    const qreal u = m_unit;
    const QString name = m_documents->business().name;
    const QString text = name.isEmpty() ? tr("Welcome") : name;
    qreal y = height() / 2.0 - 2 * u;
    if (!m_documents->logo().isNull()) {
        const QSizeF size = QSizeF(m_documents->logo().size())
                                .scaled(QSizeF(width() * 0.6, height() * 0.4), Qt::KeepAspectRatio);
        m_logoPlace = {
            QPointF((width() - size.width()) / 2, height() * 0.48 - size.height()), size};
        y = height() * 0.48 + u;
    }
    m_items.append({{u, y, width() - 2 * u, 4.4 * u}, text, 1.8 * u, true,
        Qt::AlignHCenter | Qt::AlignTop, Tone::Plain, true});
}

/// Who sells, and what is left of the time; returns where the rest begins.
qreal CustomerDisplay::arrangeHead(const QString &caption)
{
    const qreal u = m_unit;
    const qreal edge = 1.4 * u;
    const CustomerScene &scene = m_feed->scene();
    qreal x = edge;
    if (!m_documents->logo().isNull()) {
        const QSizeF size =
            QSizeF(m_documents->logo().size()).scaled(QSizeF(7 * u, 2 * u), Qt::KeepAspectRatio);
        m_logoPlace = {QPointF(edge, u + (2 * u - size.height()) / 2), size};
        x += size.width() + 0.8 * u;
    }
    const qreal time = scene.left ? 9 * u : 0;
    m_items.append(
        {{x, u, width() - edge - time - x, 2 * u}, m_documents->business().name, u, true, left});
    if (scene.left) {
        const Tone tone = scene.urgency == Urgency::Urgent    ? Tone::Urgent
                          : scene.urgency == Urgency::Warning ? Tone::Warning
                                                              : Tone::Plain;
        const qreal at = width() - edge - time;
        m_items.append({{at, 0.7 * u, time, u}, caption, 0.7 * u, false, right, Tone::Muted});
        m_items.append(
            {{at, 1.6 * u, time, 1.8 * u}, countdownText(*scene.left), 1.4 * u, true, right, tone});
    }
    m_rules.append({edge, 3.8 * u, width() - 2 * edge, std::max(1.0, u / 24)});
    return 4.2 * u;
}

void CustomerDisplay::arrangeCart()
{
    const qreal u = m_unit;
    const qreal edge = 1.4 * u;
    const CustomerScene &scene = m_feed->scene();
    const qreal top = arrangeHead(tr("Held for you"));
    const auto amount = [&](qint64 minor) { return formatAmount({minor, scene.totals.currency}); };
    QVector<QPair<QString, QString>> sums{{tr("Subtotal"), amount(scene.totals.subtotalMinor)}};
    if (scene.totals.discountMinor != 0)
        sums.append({tr("Discount"), amount(-scene.totals.discountMinor)});
    if (scene.totals.shippingMinor != 0)
        sums.append({tr("Shipping"), amount(scene.totals.shippingMinor)});
    sums.append({tr("Tax"), amount(scene.totals.taxMinor)});
    const qreal bottom = height() - 4.2 * u - 1.2 * u * qreal(sums.size());
    arrangeLines(top, bottom);

    m_rules.append({edge, bottom + 0.2 * u, width() - 2 * edge, std::max(1.0, u / 24)});
    qreal y = bottom + 0.6 * u;
    const qreal room = width() - 2 * edge;
    for (const auto &[name, text] : std::as_const(sums)) {
        m_items.append({{edge, y, room / 2, 1.2 * u}, name, 0.8 * u, false, left, Tone::Muted});
        m_items.append(
            {{edge + room / 2, y, room / 2, 1.2 * u}, text, 0.8 * u, false, right, Tone::Muted});
        y += 1.2 * u;
    }
    m_items.append({{edge, y, room * 0.3, 3 * u}, tr("Total"), 1.4 * u, true, left});
    addMoney({edge + room * 0.3, y, room * 0.7, 3 * u}, money(scene.totals.totalMinor), 2.4 * u,
        true, right);
}

/// The newest lines are the ones being talked about: where there is no room for all, they stay.
void CustomerDisplay::arrangeLines(qreal top, qreal bottom)
{
    const qreal u = m_unit;
    const qreal edge = 1.4 * u;
    const qreal pitch = 1.7 * u;
    const qreal room = width() - 2 * edge;
    const auto &lines = m_feed->scene().lines;
    const auto fits = std::max<qsizetype>(1, qsizetype((bottom - top) / pitch));
    qsizetype first = 0;
    qreal y = top;
    if (lines.size() > fits) {
        first = lines.size() - std::max<qsizetype>(1, fits - 1);
        m_items.append({{edge, y, room, pitch}, tr("Lines above: %L1").arg(first), 0.8 * u, false,
            left, Tone::Muted});
        y += pitch;
    }
    for (auto i = first; i < lines.size(); ++i) {
        const CustomerScene::Line &line = lines.at(i);
        const Tone tone = line.lapsed ? Tone::Muted : Tone::Plain;
        const QString text = tr("%L1 × %2", "quantity, title").arg(line.quantity).arg(line.title);
        m_items.append({{edge, y, room * 0.7, pitch}, text, u, false, left, tone});
        const QRectF place(edge + room * 0.7, y, room * 0.3, pitch);
        if (line.lapsed)
            m_items.append({place, tr("not held"), u, false, right, tone});
        else
            addMoney(place, formatAmount(line.amount), u, false, right);
        y += pitch;
    }
}

void CustomerDisplay::arrangePaying()
{
    const qreal u = m_unit;
    const qreal edge = 1.4 * u;
    const CustomerScene &scene = m_feed->scene();
    const qreal top = arrangeHead(tr("Time left to pay"));
    const bool code = !scene.link.isEmpty();
    qreal room = width() - 2 * edge;
    if (code) {
        m_code->setText(scene.link.toString(QUrl::FullyEncoded));
        const int side = int(std::min(height() - top - edge, width() * 0.5));
        m_code->setGeometry(int(width() - edge) - side, int(top + u / 2), side, side);
        if (layoutDirection() == Qt::RightToLeft)
            m_code->move(int(edge), m_code->y());
        room -= side + u;
    } else {
        m_code->setText({});
    }
    const Qt::Alignment align = code ? Qt::AlignLeft : Qt::AlignHCenter;
    qreal y = top + (code ? 2 * u : 4 * u);
    const auto add = [&](const QString &text, qreal size, qreal high, bool strong, Tone tone) {
        if (text.isEmpty())
            return;
        m_items.append(
            {{edge, y, room, high}, text, size, strong, align | Qt::AlignTop, tone, true});
        y += high;
    };
    add(tr("Total"), u, 1.5 * u, false, Tone::Muted);
    addMoney({edge, y, room, 3.8 * u}, money(scene.totals.totalMinor), code ? 1.9 * u : 2.6 * u,
        true, align | Qt::AlignTop);
    y += 3.8 * u;
    if (code)
        add(tr("Scan the code with your phone to pay."), 1.1 * u, 4.2 * u, false, Tone::Plain);
    add(scene.said, u, 4 * u, false, Tone::Plain);
    if (scene.testMode)
        add(tr("Test mode. No money is taken."), 0.9 * u, 3 * u, true, Tone::Warning);
}

void CustomerDisplay::arrangePaid()
{
    const qreal u = m_unit;
    const CustomerScene &scene = m_feed->scene();
    const qreal side = 5 * u;
    m_markPlace = {(width() - side) / 2, 2.2 * u, side, side};
    qreal y = m_markPlace.bottom() + 0.6 * u;
    const auto add = [&](const QString &text, qreal size, qreal high, bool strong, Tone tone) {
        m_items.append({{u, y, width() - 2 * u, high}, text, size, strong, centre, tone});
        y += high;
    };
    add(scene.settled ? tr("Paid") : tr("On account"), 2.2 * u, 3 * u, true, Tone::Good);
    const auto addSum = [&](const QString &text, qreal size, qreal high, bool strong) {
        addMoney({u, y, width() - 2 * u, high}, text, size, strong, centre);
        y += high;
    };
    addSum(money(scene.totals.totalMinor), 1.4 * u, 2.2 * u, false);
    if (scene.change && scene.change->minor != 0) {
        y += 0.6 * u;
        add(tr("Your change"), u, 1.5 * u, false, Tone::Muted);
        addSum(formatMoney(*scene.change), 2.6 * u, 3.4 * u, true);
    }
    y += 0.6 * u;
    const QString name = m_documents->business().name;
    add(name.isEmpty() ? tr("Thank you") : tr("%1 thanks you").arg(name), 1.2 * u, 2 * u, false,
        Tone::Plain);
}

} // namespace holdfast
