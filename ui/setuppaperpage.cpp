// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppaperpage.h"

#include "papertext.h"
#include "printers.h"
#include "theme.h"
#include "whendone.h"

#include <QHBoxLayout>

namespace holdfast {

SetupPaperPage::SetupPaperPage(const SetupTools &tools, QWidget *parent)
    : SetupPage("setupPaperPage", tr("Receipts"), tr("What stands on receipts?"),
        tr("Empty lines are left out. All of it can wait; it is under File, Settings too."), parent)
    , m_tools(tools)
    , m_saved(BusinessDetails::load(tools.configuration->settings()))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(step(this, 5));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(step(this, 2));
    right->setSpacing(step(this, 2));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    m_name = addField(tr("B&usiness"), "businessNameEdit", BusinessDetails::maxNameLength, left);
    m_address = addLines(tr("&Address"), "businessAddressEdit", left);
    m_taxNumber =
        addField(tr("&Tax number"), "businessTaxEdit", BusinessDetails::maxNumberLength, left);
    m_phone = addField(tr("&Phone"), "businessPhoneEdit", BusinessDetails::maxNumberLength, left);
    m_email = addField(tr("&E-mail"), "businessEmailEdit", BusinessDetails::maxEmailLength, left);
    m_footer = addLines(tr("&Last lines"), "businessFooterEdit", right);
    m_printer = addBox(tr("P&rinter"), "printerBox", right);
    m_receipt = addBox(tr("Paper for re&ceipts"), "receiptPaperBox", right);
    m_page = addBox(tr("Paper for &invoices"), "pagePaperBox", right);
    right->addStretch(1);
    body()->addLayout(columns);
    finishBody();
    for (const Paper paper : {Paper::Roll80, Paper::A4, Paper::Letter}) {
        m_receipt->addItem(paperText(paper), int(paper));
        if (paper != Paper::Roll80)
            m_page->addItem(paperText(paper), int(paper));
    }
    const PaperChoice papers = PaperChoice::load(tools.configuration->settings());
    m_receipt->setCurrentIndex(m_receipt->findData(int(papers.receipt)));
    m_page->setCurrentIndex(m_page->findData(int(papers.page)));
    m_printer->addItem(tr("The usual one of this computer"), QString());
    // It may be switched off, or away for a while.
    if (!papers.printer.isEmpty())
        m_printer->addItem(papers.printer, papers.printer);
    m_printer->setCurrentIndex(m_printer->count() - 1);
    m_name->setText(m_saved.name);
    m_address->setPlainText(m_saved.address);
    m_taxNumber->setText(m_saved.taxNumber);
    m_phone->setText(m_saved.phone);
    m_email->setText(m_saved.email);
    m_footer->setPlainText(m_saved.footer);
    const auto touched = [this] { m_touched = true; };
    for (QLineEdit *edit : {m_name, m_taxNumber, m_phone, m_email})
        connect(edit, &QLineEdit::textEdited, this, touched);
    for (QPlainTextEdit *edit : {m_address, m_footer}) {
        connect(edit, &QPlainTextEdit::textChanged, this, touched);
        connect(edit, &QPlainTextEdit::textChanged, this, &SetupPaperPage::checkLengths);
    }
}

bool SetupPaperPage::isComplete() const
{
    return m_address->toPlainText().size() <= BusinessDetails::maxAddressLength
           && m_footer->toPlainText().size() <= BusinessDetails::maxFooterLength;
}

/// What is too long would be cut without a word.
void SetupPaperPage::checkLengths()
{
    const bool address = m_address->toPlainText().size() > BusinessDetails::maxAddressLength;
    if (isComplete()) {
        notice()->clear();
    } else {
        notice()->showNotice(
            {Notice::Tone::Problem, address ? tr("The address may have %L1 characters at most.")
                                                  .arg(BusinessDetails::maxAddressLength)
                                            : tr("The last lines may have %L1 characters at most.")
                                                  .arg(BusinessDetails::maxFooterLength)});
    }
    Q_EMIT changed();
}

QPlainTextEdit *SetupPaperPage::addLines(const QString &caption, const char *name, QBoxLayout *to)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->viewport()->setAutoFillBackground(false);
    edit->setFixedHeight(fontMetrics().lineSpacing() * 3 + step(this, 4));
    auto *column = new QVBoxLayout;
    column->setSpacing(step(this));
    addCaption(caption, edit, column);
    column->addWidget(edit);
    to->addLayout(column);
    return edit;
}

QComboBox *SetupPaperPage::addBox(const QString &caption, const char *name, QBoxLayout *to)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout;
    column->setSpacing(step(this));
    addCaption(caption, box, column);
    column->addWidget(box);
    to->addLayout(column);
    return box;
}

void SetupPaperPage::enter()
{
    m_name->setFocus();
    whenDone(printerNames(), this, [this](const QStringList &names) {
        for (const QString &name : names) {
            if (m_printer->findData(name) < 0)
                m_printer->addItem(name, name);
        }
    });
}

BusinessDetails SetupPaperPage::details() const
{
    BusinessDetails details = m_saved;
    details.name = m_name->text();
    details.address = m_address->toPlainText();
    details.taxNumber = m_taxNumber->text();
    details.phone = m_phone->text();
    details.email = m_email->text();
    details.footer = m_footer->toPlainText();
    return details;
}

void SetupPaperPage::save() const
{
    QSettings &settings = m_tools.configuration->settings();
    details().save(settings);
    PaperChoice papers = PaperChoice::load(settings);
    papers.receipt = Paper(m_receipt->currentData().toInt());
    papers.page = Paper(m_page->currentData().toInt());
    papers.printer = m_printer->currentData().toString();
    papers.save(settings);
}

} // namespace holdfast
