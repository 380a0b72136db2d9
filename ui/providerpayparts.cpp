// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"
#include "elidedlabel.h"
#include "providerpaypage.h"
#include "theme.h"

#include <QShortcut>

namespace holdfast {

namespace {

QPushButton *button(const char *name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(plainText(text));
    made->setAttribute(Qt::WA_Hover);
    return made;
}

template <class Label = QLabel>
Label *sentence(const char *name, QWidget *parent)
{
    auto *label = new Label(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QBoxLayout *fact(QLabel *name, QLabel *value)
{
    setMuted(name);
    setType(name, Type::Caption);
    setType(value, Type::Total, true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addWidget(value);
    return layout;
}

} // namespace

ProviderPayPage::ProviderPayPage(const Clock *clock, DocumentDesk *documents, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_test(sentence("testModeLabel", this))
    , m_content(new QWidget(this))
    , m_scroll(new ColumnScroll(m_content, this))
    , m_grid(new QGridLayout(m_content))
    , m_documents(new DocumentBar(documents, DocumentBar::Place::Page, this, this))
    , m_actions(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_cancel(button("cancelPaymentButton", tr("Cancel &payment"), this))
    , m_force(button("forceButton", tr("&Release the slots…"), this))
    , m_done(button("providerDoneButton", {}, this))
{
    setObjectName(QStringLiteral("providerPayPage"));
    m_head = buildHead();
    m_codeBlock = buildCode();
    m_rest = buildRest();
    m_forceBlock = buildForce();
    m_test->setText(tr("Test mode: no real money"));
    m_test->setAlignment(Qt::AlignCenter);
    m_test->setMargin(step(this));
    m_test->setAutoFillBackground(true);
    setType(m_test, Type::Body, true);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(step(this, 8));
    m_grid->setVerticalSpacing(step(this, 2));

    m_actions->setSpacing(step(this, 2));
    for (QPushButton *each : {m_cancel, m_force, m_done})
        m_actions->addWidget(each, 1);
    const int pad = step(this, 4);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(pad, step(this, 3), pad, pad);
    inner->setSpacing(step(this, 3));
    inner->addWidget(m_scroll, 1);
    inner->addLayout(m_actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_test);
    layout->addLayout(inner, 1);

    connect(m_cancel, &QPushButton::clicked, this, &ProviderPayPage::cancelAsked);
    connect(m_done, &QPushButton::clicked, this, &ProviderPayPage::done);
    connect(m_force, &QPushButton::clicked, this, [this] { showForce(true); });
    connectKeys();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ProviderPayPage::tick);
    refresh();
}

QWidget *ProviderPayPage::buildHead()
{
    auto *head = new QWidget(m_content);
    m_mark = new OutcomeMark(head);
    m_title = sentence<NoticeText>("providerPayTitle", head);
    m_sentence = sentence("providerPaySentence", head);
    m_totalName = new QLabel(tr("To pay"), head);
    m_total = new QLabel(head);
    m_total->setObjectName(QStringLiteral("providerPayTotal"));
    m_orderName = new QLabel(tr("Order"), head);
    m_order = new QLabel(head);
    m_order->setObjectName(QStringLiteral("providerPayOrder"));
    m_customer = new ElidedLabel(head);
    m_customer->setObjectName(QStringLiteral("providerPayCustomer"));
    setMuted(m_customer);
    m_titleRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_titleRow->setSpacing(step(this, 2));
    m_titleRow->addWidget(m_mark, 0, Qt::AlignHCenter);
    m_titleRow->addWidget(m_title, 1);
    m_facts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_facts->setSpacing(step(this, 3));
    m_facts->addLayout(fact(m_totalName, m_total), 1);
    m_facts->addLayout(fact(m_orderName, m_order), 1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this, 2));
    layout->addLayout(m_titleRow);
    layout->addWidget(m_sentence);
    layout->addLayout(m_facts);
    layout->addWidget(m_customer);
    return head;
}

QWidget *ProviderPayPage::buildCode()
{
    auto *block = new QWidget(m_content);
    m_code = new QrCodeView(block);
    m_code->setObjectName(QStringLiteral("qrCode"));
    m_code->setAccessibleName(tr("QR code of the payment page"));
    m_code->setAccessibleDescription(tr("Copy link has the same address as text."));
    m_hint = sentence("providerPayHint", block);
    m_hint->setAlignment(Qt::AlignHCenter);
    setMuted(m_hint);
    m_copy = button("copyLinkButton", tr("Copy &link"), block);
    m_copy->setMinimumWidth(
        std::max(m_copy->sizeHint().width(), QPushButton(tr("Link copied")).sizeHint().width()));
    m_open = button("openLinkButton", tr("Open in &browser"), block);
    m_linkRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_linkRow->setSpacing(step(this, 2));
    m_linkRow->addWidget(m_copy, 1);
    m_linkRow->addWidget(m_open, 1);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_code, 100);
    middle->addStretch();
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this, 2));
    layout->addStretch();
    layout->addLayout(middle, 100);
    layout->addWidget(m_hint);
    layout->addLayout(m_linkRow);
    layout->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &ProviderPayPage::copyLink);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(m_view.link); });
    return block;
}

QWidget *ProviderPayPage::buildRest()
{
    auto *rest = new QWidget(m_content);
    m_linkTime = new CountdownLabel(tr("Link valid for"), rest);
    m_linkTime->setObjectName(QStringLiteral("linkCountdown"));
    m_heldTime = new CountdownLabel(tr("Slots held for"), rest);
    m_heldTime->setObjectName(QStringLiteral("heldCountdown"));
    m_said = sentence("providerSaid", rest);
    setMuted(m_said);
    m_documents->setContentsMargins(0, step(this, 3), 0, 0);
    m_times = new QBoxLayout(QBoxLayout::LeftToRight);
    m_times->setSpacing(step(this, 3));
    m_times->addWidget(m_linkTime, 1);
    m_times->addWidget(m_heldTime, 1);
    auto *layout = new QVBoxLayout(rest);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this, 2));
    layout->addLayout(m_times);
    layout->addWidget(m_said);
    layout->addWidget(m_documents);
    return rest;
}

QWidget *ProviderPayPage::buildForce()
{
    auto *block = new QWidget(m_content);
    block->setObjectName(QStringLiteral("forceBlock"));
    auto *warning = sentence("forceWarning", block);
    warning->setText(tr("This cannot be undone. The slots go back on sale at once; if the customer "
                        "has paid, the money goes to Review."));
    auto *name = new QLabel(tr("Rea&son"), block);
    m_forceWhy = new QLineEdit(block);
    m_forceWhy->setObjectName(QStringLiteral("forceWhyEdit"));
    m_forceWhy->setAccessibleName(tr("Reason"));
    m_forceWhy->setAccessibleDescription(warning->text());
    m_forceWhy->setMaxLength(200);
    name->setBuddy(m_forceWhy);
    m_forceNo = button("forceNoButton", tr("&Keep waiting"), block);
    m_forceYes = button("forceYesButton", tr("&Release the slots"), block);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(this, 2));
    buttons->addWidget(m_forceNo, 1);
    buttons->addWidget(m_forceYes, 1);
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, step(this, 2), 0, 0);
    layout->setSpacing(step(this, 2));
    layout->addWidget(warning);
    layout->addWidget(name);
    layout->addWidget(m_forceWhy);
    layout->addLayout(buttons);
    connect(m_forceWhy, &QLineEdit::textChanged, this,
        [this](const QString &why) { m_forceYes->setEnabled(!why.trimmed().isEmpty()); });
    connect(m_forceYes, &QPushButton::clicked, this, &ProviderPayPage::force);
    connect(m_forceNo, &QPushButton::clicked, this, [this] { showForce(false); });
    return block;
}

void ProviderPayPage::connectKeys()
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &ProviderPayPage::enter);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_forceBlock);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { showForce(false); });
}

} // namespace holdfast
