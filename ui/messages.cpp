// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages.h"

#include "actionbutton.h"
#include "icons.h"
#include "theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace holdfast {

namespace {

Q_LOGGING_CATEGORY(lcWindow, "holdfast.window", QtInfoMsg)

constexpr int successTimeMs = 6000;
constexpr int offerTimeMs = 12000; ///< with something to be done about it
constexpr int lookMs = 500;        ///< for whether it is still so

struct Leaving
{
    QString title;
    QString text;
    QString explanation;
    QString stay;
    QString leave;
};

QDialog *askToLeave(QWidget *window, const Leaving &words, std::function<void()> close)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, words.title, words.text, QMessageBox::NoButton, window);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setInformativeText(words.explanation);
    auto *stay = box->addButton(words.stay, QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stayButton"));
    auto *leave = box->addButton(words.leave, QMessageBox::DestructiveRole);
    leave->setObjectName(QStringLiteral("closeAnywayButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(leave, &QPushButton::clicked, window, std::move(close));
    box->open();
    return box;
}

QDialog *askToClose(QWidget *window, const QString &text, const QString &explanation,
    const QString &stayText, std::function<void()> close)
{
    return askToLeave(window,
        {NoticeBar::tr("Close Holdfast"), text, explanation, stayText,
            NoticeBar::tr("&Close anyway")},
        std::move(close));
}

} // namespace

Notice noticeFor(const Error &error)
{
    qCInfo(lcWindow).noquote() << errorKindName(error.kind)
                               << QJsonDocument(error.detail).toJson(QJsonDocument::Compact);
    switch (error.kind) {
    case ErrorKind::SoldOut:
    case ErrorKind::Expired:
    case ErrorKind::Busy:
        return {Notice::Tone::Warning, error.text};
    default:
        return {Notice::Tone::Problem, error.text};
    }
}

bool mayHaveHappened(const Error &error, int asked)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Busy
           || (error.kind == ErrorKind::Internal && asked == 1);
}

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, NoticeBar::tr("About Holdfast"),
        NoticeBar::tr("Holdfast %1").arg(QApplication::applicationVersion()), QMessageBox::Ok,
        window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setInformativeText(
        NoticeBar::tr("Point of sale and back office for publishers of advertising directories.\n"
                      "Free software under the GNU General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QDialog *askToCloseWhilePaying(QWidget *window, std::function<void()> close)
{
    return askToClose(window,
        NoticeBar::tr("A payment is under way and its outcome is not known yet."),
        NoticeBar::tr("If you close now, Holdfast stops asking what became of it. Look for the "
                      "sale among the orders before you take the money again."),
        NoticeBar::tr("&Stay"), std::move(close));
}

QDialog *askToCloseWhileProviderPays(
    QWidget *window, const QString &provider, std::function<void()> close)
{
    return askToClose(window, NoticeBar::tr("A customer is paying by %1.").arg(provider),
        NoticeBar::tr("The payment goes on at %1 and the slots stay held. Another desk finishes "
                      "it, or this one when it is started again. Until then nobody here sees "
                      "whether it was paid.")
            .arg(provider),
        NoticeBar::tr("&Keep open"), std::move(close));
}

QDialog *askToLeaveSetup(QWidget *window, const QString &changed, std::function<void()> leave)
{
    return askToLeave(window,
        {NoticeBar::tr("Leave the set-up"), NoticeBar::tr("What you have entered would be lost."),
            NoticeBar::tr("%1 You can set up this desk later.", "what has been changed: sentences")
                .arg(changed),
            NoticeBar::tr("&Go on setting up"), NoticeBar::tr("&Leave")},
        std::move(leave));
}

QDialog *askToUpdateDatabase(QWidget *window, const QString &database, std::function<void()> update)
{
    return askToLeave(window,
        {NoticeBar::tr("Bring the database up to date"),
            NoticeBar::tr("%1 is changed for every desk that sells from it.").arg(database),
            NoticeBar::tr("Desks with an older Holdfast cannot sell from it afterwards, and there "
                          "is no way back. Have it backed up first."),
            NoticeBar::tr("&Leave it as it is"), NoticeBar::tr("&Bring it up to date")},
        std::move(update));
}

QDialog *askToDropChanges(QWidget *window, std::function<void()> drop)
{
    return askToLeave(window,
        {NoticeBar::tr("Close the settings"), NoticeBar::tr("Changes have not been kept yet."),
            NoticeBar::tr("They need a reason. Without one they are dropped."),
            NoticeBar::tr("&Go back"), NoticeBar::tr("&Drop them")},
        std::move(drop));
}

NoticeBar::NoticeBar(QAction *dismiss, QWidget *parent)
    : QFrame(parent)
    , m_text(new NoticeText(this))
    , m_layout(new QHBoxLayout(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    setAccessibleName(tr("Notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("noticeCloseButton"));
    m_close->setAccessibleName(tr("Dismiss the notice"));
    m_close->setToolTip(QStringLiteral("%1 (%2)").arg(tr("Dismiss"), keyText(dismiss)));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setIcon(icon(QStringLiteral("remove"), palette()));
    m_close->setAutoRaise(true);
    // The coloured band stands where lines begin.
    const int begin = step(this, 5);
    const int pad = step(this, 2);
    m_layout->setContentsMargins(
        isRightToLeft() ? pad : begin, pad, isRightToLeft() ? begin : pad, pad);
    m_layout->setSpacing(pad);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_close, 0, Qt::AlignTop);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (!m_stands())
            this->dismiss();
    });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(dismiss, &QAction::triggered, this, &NoticeBar::dismiss);
    dismiss->setEnabled(false);
    connect(this, &NoticeBar::shown, dismiss, [dismiss] { dismiss->setEnabled(true); });
    connect(this, &NoticeBar::gone, dismiss, [dismiss] { dismiss->setEnabled(false); });
    hide();
}

void NoticeBar::showNotice(const Notice &notice)
{
    const bool again = isVisible();
    m_tone = notice.tone;
    m_text->setText(notice.text);
    m_text->setAccessibleName(notice.text);
    delete m_action;
    if (notice.action) {
        m_action = new ActionButton(notice.action, this);
        m_action->setObjectName(QStringLiteral("noticeActionButton"));
        m_action->setFocusPolicy(Qt::NoFocus);
        m_layout->insertWidget(1, m_action);
    }
    m_layout->setAlignment(m_close, notice.action ? Qt::AlignVCenter : Qt::AlignTop);
    if (notice.tone == Notice::Tone::Done)
        m_timer.start(notice.action ? offerTimeMs : successTimeMs);
    else
        m_timer.stop();
    m_stands = notice.stands;
    if (m_stands)
        m_look.start();
    else
        m_look.stop();
    show();
    place();
    raise();
    update();
    if (again)
        m_text->announce();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT shown(notice);
}

void NoticeBar::dismiss()
{
    m_timer.stop();
    m_look.stop();
    m_text->clear();
    hide();
    Q_EMIT heightChanged(0);
    Q_EMIT gone();
}

void NoticeBar::setPlace(const QRect &room)
{
    m_room = room;
    place();
}

void NoticeBar::place()
{
    const int wanted = std::min(m_room.width(), fontMetrics().averageCharWidth() * 90);
    const int height =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(wanted) : sizeHint().height();
    setGeometry(QStyle::alignedRect(
        layoutDirection(), Qt::AlignLeft | Qt::AlignBottom, QSize(wanted, height), m_room));
    if (isVisible())
        Q_EMIT heightChanged(height);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(icon(QStringLiteral("remove"), palette()));
    QFrame::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tones &tone = tones(palette());
    const QColor color = m_tone == Notice::Tone::Done      ? tone.good
                         : m_tone == Notice::Tone::Warning ? tone.warning
                                                           : tone.urgent;
    const QColor ground = m_tone == Notice::Tone::Done      ? tone.goodGround
                          : m_tone == Notice::Tone::Warning ? tone.warningGround
                                                            : tone.urgentGround;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    painter.setBrush(ground);
    const int radius = cornerRadius(this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const int gap = step(this, 2);
    const QRectF band = QStyle::visualRect(
        layoutDirection(), rect(), QRect(gap, gap, step(this), height() - 2 * gap));
    painter.drawRoundedRect(band, band.width() / 2, band.width() / 2);
}

} // namespace holdfast
