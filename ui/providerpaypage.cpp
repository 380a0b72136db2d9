// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerpaypage.h"

#include "actionbutton.h"
#include "flow.h"
#include "format.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>

namespace holdfast {

namespace {

/// What has just come up under an impatient finger does not answer it.
constexpr Millis guard{700};
constexpr Millis copiedFor{3000};
constexpr int wideFrom = 96;
constexpr int readable = 64;

void ink(QWidget *widget, const QColor &color)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, color);
    widget->setPalette(palette);
}

} // namespace

void ProviderPayPage::setView(const ProviderPayView &view)
{
    const bool changed = !m_begun || view.phase != m_view.phase || view.order != m_view.order;
    const bool keyboard = changed && hasKeyboard();
    // The same reading again is no newer than it was.
    if (!m_begun || view.asOf != m_view.asOf)
        m_time = DatabaseTime(view.asOf, m_clock->monotonic());
    m_begun = true;
    m_view = view;
    if (changed) {
        m_phaseSince = m_clock->monotonic();
        m_copiedAt.reset();
        m_scroll->ensureVisible(0, 0);
    }
    m_forcing = m_forcing && !changed && view.mayForce;
    refresh();
    if (keyboard)
        takeFocus();
    if (changed)
        announce(m_title);
}

void ProviderPayPage::setPaidOrder(const Order &order)
{
    m_documents->setWish({order, DocumentKind::Receipt, true});
    refresh();
}

void ProviderPayPage::refresh()
{
    using Phase = ProviderPayView::Phase;
    const bool keyboard = hasKeyboard();
    m_face = faceOf(m_view);
    const bool payable = isPayable(m_view, now());
    m_codeWanted = m_face.code && (payable || expectsCode());

    m_test->setVisible(!m_view.live);
    m_title->setText(m_face.title);
    m_title->setAccessibleName(
        m_face.sentence.isEmpty()
            ? m_face.title
            : tr("%1. %2", "title, sentence").arg(m_face.title, m_face.sentence));
    setAccessibleName(m_face.title);
    setAccessibleDescription(m_face.sentence);
    m_sentence->setText(m_face.sentence);
    const bool paid = m_view.phase == Phase::Paid || m_view.phase == Phase::Review;
    m_totalName->setText(paid ? tr("Received") : m_face.final ? tr("Total") : tr("To pay"));
    m_total->setText(formatMoney(m_view.total));
    m_total->setAccessibleName(
        tr("%1: %2", "name, value").arg(m_totalName->text(), m_total->text()));
    m_order->setText(QString::number(m_view.order));
    m_order->setAccessibleName(tr("Order %1").arg(m_view.order));
    m_customer->setText(m_view.customer);

    m_code->setText(payable ? linkText() : QString());
    m_copy->setEnabled(payable);
    m_open->setEnabled(payable);
    m_forceBlock->setVisible(m_forcing);
    m_forceYes->setEnabled(!m_forceWhy->text().trimmed().isEmpty());
    m_cancel->setVisible(m_face.cancel);
    m_force->setVisible(m_face.force && !m_forcing);
    m_done->setVisible(!m_face.done.isEmpty());
    m_done->setText(m_face.done);
    m_done->setAccessibleName(plainText(m_face.done));
    m_done->setProperty("primary", !m_face.code);
    m_documents->setVisible(
        m_view.phase == Phase::Paid && m_documents->wish().order.number == m_view.order);
    tick();
    arrange();
    // What had it may be off or out of sight now; Qt looks for another in the whole window.
    if (keyboard && !hasKeyboard())
        takeFocus();
}

void ProviderPayPage::tick()
{
    const bool payable = isPayable(m_view, now());
    if (m_face.code && m_copy->isEnabled() != payable) {
        refresh();
        return;
    }
    refreshTimes();
    if (m_copiedAt && m_clock->monotonic() - *m_copiedAt >= copiedFor)
        m_copiedAt.reset();
    m_copy->setText(m_copiedAt ? tr("Link copied") : tr("Copy &link"));
    m_copy->setAccessibleName(plainText(m_copy->text()));
    m_hint->setText(m_view.phase == ProviderPayView::Phase::Preparing ? tr("The code appears here.")
                    : !payable
                        ? tr("The link is over. %1 is asked how it ended.").arg(m_view.provider)
                    : m_code->hasCode() ? tr("Scan with a phone, or open the link.")
                                        : tr("The link is too long for a code: send or open it."));
    refreshSaid();
}

void ProviderPayPage::setTimes(const ScreenTimes &times)
{
    m_screenTimes = times;
    refreshTimes();
}

void ProviderPayPage::refreshTimes()
{
    m_linkTime->count(
        m_codeShown ? m_view.linkUntil : std::nullopt, now(), m_screenTimes, tr("over"));
    m_heldTime->count(m_face.counts ? m_view.heldUntil : std::nullopt, now(), m_screenTimes,
        tr("until %1 answers").arg(m_view.provider));
}

void ProviderPayPage::refreshSaid()
{
    m_said->setVisible(!m_view.said.isEmpty() && !m_face.final);
    const bool namesIt = m_view.said.startsWith(m_view.provider);
    if (!m_view.saidAt) {
        m_said->setText(namesIt
                            ? m_view.said
                            : tr("%1: %2", "who, what was said").arg(m_view.provider, m_view.said));
        return;
    }
    const Millis age = std::max(Millis::zero(), now() - *m_view.saidAt);
    if (namesIt) {
        m_said->setText(
            age < Millis(10'000)
                ? tr("Just now: %1").arg(m_view.said)
                : tr("%1 ago: %2", "how long, what was said").arg(formatAge(age), m_view.said));
        return;
    }
    m_said->setText(age < Millis(10'000) ? tr("%1 just now: %2").arg(m_view.provider, m_view.said)
                                         : tr("%1 %2 ago: %3", "who, how long, what was said")
                                               .arg(m_view.provider, formatAge(age), m_view.said));
}

bool ProviderPayPage::expectsCode() const
{
    using Phase = ProviderPayView::Phase;
    return m_view.phase == Phase::Preparing || m_view.phase == Phase::Open
           || m_view.phase == Phase::DeclinedOnce;
}

bool ProviderPayPage::fits() const
{
    for (QWidget *each : {m_head, m_codeBlock, m_rest, m_forceBlock})
        each->layout()->activate();
    const int room = width() - 2 * step(this, 4);
    const int band = m_test->isVisibleTo(this) ? m_test->heightForWidth(width()) : 0;
    const int actions = m_actions->isEmpty() ? 0 : m_actions->sizeHint().height() + step(this, 3);
    return m_grid->heightForWidth(room) <= height() - band - actions - step(this, 7);
}

void ProviderPayPage::arrange()
{
    m_customer->setVisible(!m_view.customer.isEmpty());
    m_sentence->setVisible(!m_face.sentence.isEmpty());
    m_hint->setVisible(true);
    m_copy->setVisible(true);
    m_open->setVisible(true);
    arrange(m_codeWanted);
    if (m_codeShown && !fits())
        spare();
}

/// What can be done without goes before anything has to be scrolled for.
void ProviderPayPage::spare()
{
    m_customer->hide();
    m_hint->setVisible(!m_code->hasCode());
    if (m_wide || fits())
        return;
    switch (m_view.phase) {
    case ProviderPayView::Phase::Preparing:
        m_copy->hide();
        m_open->hide();
        break;
    case ProviderPayView::Phase::DeclinedOnce:
        m_sentence->hide();
        m_mark->setSign(OutcomeMark::Sign::None, false);
        break;
    case ProviderPayView::Phase::Unknown:
    case ProviderPayView::Phase::NoDriver:
        arrange(false);
        break;
    default:
        break;
    }
}

void ProviderPayPage::arrange(bool code)
{
    m_codeShown = code;
    m_codeBlock->setVisible(code);
    refreshTimes();
    m_mark->setSign(m_face.sign, !code);
    const int em = fontMetrics().averageCharWidth();
    const bool wide = code && width() >= wideFrom * em;
    m_wide = wide;
    dress();
    const int column = wide ? 1 : 0;
    for (QWidget *each : {m_head, m_codeBlock, m_rest, m_forceBlock})
        m_grid->removeWidget(each);
    m_grid->addWidget(m_head, 1, column);
    if (wide)
        m_grid->addWidget(m_codeBlock, 0, 0, 6, 1);
    else
        m_grid->addWidget(m_codeBlock, 2, 0);
    m_grid->addWidget(m_rest, 3, column);
    m_grid->addWidget(m_forceBlock, 4, column);
    for (const int edge : {0, 5})
        m_grid->setRowStretch(edge, code && !wide ? 0 : 1);
    m_grid->setRowStretch(2, code && !wide ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);

    const auto side = code ? Qt::AlignLeft : Qt::AlignHCenter;
    m_titleRow->setDirection(code ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QLabel *each : std::initializer_list<QLabel *>{
             m_title, m_sentence, m_totalName, m_total, m_orderName, m_order, m_customer, m_said})
        each->setAlignment(side | Qt::AlignVCenter);
    const int pad = 2 * step(this, 4);
    const int idle = code ? 0 : std::max(0, (width() - pad - readable * em) / 2);
    m_grid->setContentsMargins(idle, 0, idle, 0);
    const int room = width() - pad - 2 * idle;
    const int half = wide ? (room - m_grid->horizontalSpacing()) / 2 : room;
    flow(m_facts, half);
    flow(m_times, half);
    flow(m_linkRow, half);
    const int beside = wide ? room - half : idle;
    const bool mirrored = isRightToLeft();
    m_actions->setContentsMargins(
        mirrored && wide ? 0 : beside, 0, wide && !mirrored ? 0 : beside, 0);
    flow(m_actions, wide ? half : room);
}

void ProviderPayPage::dress()
{
    const Tones &tone = tones(palette());
    QPalette band = m_test->palette();
    band.setColor(QPalette::Window, tone.warningGround);
    band.setColor(QPalette::WindowText, tone.warning);
    m_test->setPalette(band);
    const bool paid = m_view.phase == ProviderPayView::Phase::Paid;
    const bool attention = m_face.sign == OutcomeMark::Sign::Attention;
    ink(m_title, paid        ? tone.good
                 : attention ? tone.warning
                             : palette().color(QPalette::WindowText));
    const bool large = m_wide || !m_codeShown;
    QFont font = typeFont(QApplication::font(this), large ? Type::Total : Type::Title, true);
    if (paid)
        font.setPointSizeF(font.pointSizeF() * 1.5);
    m_title->setFont(font);
}

void ProviderPayPage::announce(QWidget *from)
{
    if (from == m_title)
        m_title->announce();
    QAccessibleEvent event(from, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(from->accessibleName());
}

void ProviderPayPage::copyLink()
{
    QApplication::clipboard()->setText(linkText());
    m_copiedAt = m_clock->monotonic();
    tick();
    announce(m_copy);
}

void ProviderPayPage::done()
{
    if (m_clock->monotonic() - m_phaseSince >= guard)
        Q_EMIT doneAsked();
}

void ProviderPayPage::showForce(bool shown)
{
    if (shown && m_clock->monotonic() - m_phaseSince < guard)
        return;
    m_forcing = shown;
    m_forceWhy->clear();
    refresh();
    if (!shown) {
        m_force->setFocus();
        return;
    }
    m_forceWhy->setFocus();
    m_content->layout()->activate();
    m_scroll->ensureWidgetVisible(m_forceYes);
}

void ProviderPayPage::force()
{
    const QString why = m_forceWhy->text().trimmed();
    if (why.isEmpty())
        return;
    showForce(false);
    Q_EMIT forceAsked(why);
}

void ProviderPayPage::enter()
{
    if (m_documents->pressFocused())
        return;
    if (auto *focused = qobject_cast<QPushButton *>(window()->focusWidget()))
        focused->click();
    else if (m_forceWhy->hasFocus())
        force();
    else if (m_done->isVisible() && m_done->property("primary").toBool())
        done();
}

void ProviderPayPage::takeFocus()
{
    if (m_done->isVisibleTo(this) && m_done->property("primary").toBool())
        m_done->setFocus();
    else if (m_copy->isVisibleTo(this) && m_copy->isEnabled())
        m_copy->setFocus();
    else
        // Nothing that an impatient Enter may set off.
        setFocus();
}

bool ProviderPayPage::hasKeyboard() const
{
    const QWidget *focused = window()->focusWidget();
    return isVisible() && (!focused || focused == this || isAncestorOf(focused));
}

void ProviderPayPage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ProviderPayPage::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_second.start();
    tick();
}

void ProviderPayPage::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_second.stop();
}

void ProviderPayPage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace holdfast
