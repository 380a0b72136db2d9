// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupstripepage.h"

#include "stripekeydialog.h"
#include "stripestate.h"
#include "theme.h"
#include "whendone.h"

#include <QHBoxLayout>

namespace holdfast {

SetupStripePage::SetupStripePage(const SetupTools &tools, SetupPlan *plan, QWidget *parent)
    : SetupPage("setupStripePage", tr("Cards"), tr("Will this desk take cards?"),
        tr("Cards are paid on Stripe's own page; no card number is ever typed here. For that the "
           "desk needs a key from Stripe's Dashboard. Cash and sales on account need none."),
        parent)
    , m_keys(tools.stripeKeys)
    , m_plan(plan)
    , m_state(new QLabel(this))
    , m_enter(new ActionButton(tr("Stripe key…"), QString(), this))
{
    m_state->setObjectName(QStringLiteral("setupStripeState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_enter->setObjectName(QStringLiteral("setupStripeButton"));
    body()->addWidget(m_state);
    body()->addSpacing(step(this, 2));
    auto *row = new QHBoxLayout;
    row->addWidget(m_enter);
    row->addStretch(1);
    body()->addLayout(row);
    finishBody();
    connect(m_enter, &QPushButton::clicked, this, [this] {
        auto *dialog = new StripeKeyDialog(m_keys, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_keys, &StripeKeys::changed, this, [this] {
        m_plan->noteChange(tr("The desk's Stripe key has been changed."));
        lookUp();
    });
}

void SetupStripePage::enter()
{
    lookUp();
}

QString SetupStripePage::nextText() const
{
    return m_hasKey ? tr("Next") : tr("Later");
}

void SetupStripePage::lookUp()
{
    whenDone(m_keys->inUse(), this, [this](const Result<std::optional<StripeKeyInUse>> &found) {
        m_hasKey = found && found->has_value();
        m_state->setText(stripeStateText(found));
        Q_EMIT changed();
    });
}

} // namespace holdfast
