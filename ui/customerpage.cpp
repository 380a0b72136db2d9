// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerpage.h"

#include "columnscroll.h"
#include "text.h"
#include "theme.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace holdfast {

CustomerPage::CustomerPage(QWidget *parent)
    : QFrame(parent)
    , m_fields(new QWidget(this))
    , m_problem(new QLabel(this))
    , m_attach(new ActionButton(tr("Attach"), tr("Enter"), this))
    , m_back(new ActionButton(tr("Back"), tr("Esc"), this))
{
    setObjectName(QStringLiteral("customerPage"));
    setAccessibleName(tr("Customer"));
    auto *layout = new QVBoxLayout(this);
    const int pad = step(this, 4);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(step(this));
    auto *title = new QLabel(tr("Customer"), this);
    setType(title, Type::Title, true);
    auto *sentence = new QLabel(tr("The e-mail address finds the customer, or makes a new one. "
                                   "Empty fields change nothing."),
        this);
    sentence->setWordWrap(true);
    setMuted(sentence);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(new ColumnScroll(m_fields, this), 1);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(step(this));
    m_email = addField(tr("&E-mail"), "emailEdit", 254);
    m_name = addField(tr("&Name"), "nameEdit", maxNameLength);
    m_business = addField(tr("B&usiness"), "businessEdit", maxNameLength);
    m_phone = addField(tr("&Phone"), "phoneEdit", maxNameLength);
    m_address = addField(tr("A&ddress"), "addressEdit", 500);
    m_taxNumber = addField(tr("&Tax number"), "taxNumberEdit", 40);
    fields->addStretch(1);
    m_problem->setObjectName(QStringLiteral("customerProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    layout->addWidget(m_problem);
    m_attach->setObjectName(QStringLiteral("attachButton"));
    m_attach->setPrimary(true);
    m_back->setObjectName(QStringLiteral("customerBackButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(this, 2));
    buttons->addWidget(m_back);
    buttons->addWidget(m_attach, 1);
    layout->addLayout(buttons);
    setTabOrder(m_taxNumber, m_back);
    setTabOrder(m_back, m_attach);

    connect(m_attach, &QPushButton::clicked, this, &CustomerPage::accept);
    connect(m_back, &QPushButton::clicked, this, &CustomerPage::left);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        enter->setAutoRepeat(false);
        connect(enter, &QShortcut::activated, this, [this] {
            if (m_back->hasFocus())
                Q_EMIT left();
            else
                accept();
        });
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CustomerPage::left);
}

QLineEdit *CustomerPage::addField(const QString &label, const char *name, int maxLength)
{
    auto *caption = new QLabel(label, m_fields);
    setMuted(caption);
    auto *edit = new QLineEdit(m_fields);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(plainText(label));
    edit->setMaxLength(maxLength);
    caption->setBuddy(edit);
    auto *column = static_cast<QVBoxLayout *>(m_fields->layout());
    column->addSpacing(step(this));
    column->addWidget(caption);
    column->addWidget(edit);
    return edit;
}

void CustomerPage::begin(const std::optional<Customer> &customer)
{
    const Customer shown = customer.value_or(Customer{});
    m_email->setText(shown.email);
    m_name->setText(shown.name);
    m_business->setText(shown.business);
    m_phone->setText(shown.phone);
    m_address->setText(shown.address);
    m_taxNumber->setText(shown.taxNumber);
    m_problem->clear();
    endWaiting();
    m_email->setFocus();
    m_email->selectAll();
}

void CustomerPage::setUsable(bool usable)
{
    m_usable = usable;
    refresh();
}

void CustomerPage::endWaiting()
{
    m_waiting = false;
    refresh();
}

void CustomerPage::refresh()
{
    m_attach->setEnabled(m_usable && !m_waiting);
}

void CustomerPage::showProblem(const QString &text)
{
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, tones(palette()).urgent);
    m_problem->setPalette(colors);
    m_problem->setText(text);
    endWaiting();
}

void CustomerPage::accept()
{
    if (!m_attach->isEnabled())
        return;
    const auto customer = checkCustomer({.email = m_email->text(),
        .name = m_name->text(),
        .phone = m_phone->text(),
        .business = m_business->text(),
        .address = m_address->text(),
        .taxNumber = m_taxNumber->text()});
    if (!customer) {
        showProblem(customer.error().text);
        return;
    }
    m_problem->clear();
    m_waiting = true;
    refresh();
    Q_EMIT attachWanted(*customer);
}

bool mergeRefused(const QVector<MergeNote> &notes)
{
    return std::any_of(notes.begin(), notes.end(),
        [](const MergeNote &note) { return note.outcome == MergeNote::Outcome::Refused; });
}

QString mergeText(const QVector<MergeNote> &notes)
{
    QStringList refused;
    int kept = 0;
    for (const MergeNote &note : notes) {
        if (note.outcome == MergeNote::Outcome::Refused)
            refused.append(CustomerPage::tr("%L1 × %2 did not fit: %3")
                               .arg(note.quantity)
                               .arg(note.code, note.reason));
        else
            ++kept;
    }
    if (notes.isEmpty())
        return {};
    const QString joined =
        CustomerPage::tr("Joined with the customer's open cart. Lines brought along: %L1.")
            .arg(kept);
    return refused.isEmpty()
               ? joined
               : CustomerPage::tr("%1 %2").arg(joined, refused.join(QLatin1Char(' ')));
}

} // namespace holdfast
