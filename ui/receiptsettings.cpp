// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptsettings.h"

#include "actionbutton.h"
#include "businessdetails.h"
#include "documentfile.h"
#include "filedialog.h"
#include "papertext.h"
#include "printers.h"
#include "whendone.h"

#include <QDir>

namespace holdfast {

ReceiptSettings::ReceiptSettings(Configuration *configuration, QWidget *parent)
    : SettingsPage(tr("Receipts"),
        tr("Who sells, as it stands on receipts and invoices, and what they are printed on. Kept "
           "on this computer; empty lines are left out."),
        parent)
    , m_configuration(configuration)
{
    setObjectName(QStringLiteral("receiptSettings"));
    addBusiness();
    addPaper();
}

void ReceiptSettings::addBusiness()
{
    const BusinessDetails now = BusinessDetails::load(m_configuration->settings());
    const auto put = [this](QString BusinessDetails::*field, const QString &text) {
        BusinessDetails details = BusinessDetails::load(m_configuration->settings());
        details.*field = text;
        details.save(m_configuration->settings());
        Q_EMIT kept();
        return BusinessDetails::load(m_configuration->settings()).*field;
    };
    const auto keep = [put](QString BusinessDetails::*field) {
        return [put, field](const QString &text) -> Result<QString> { return put(field, text); };
    };
    addLine(QStringLiteral("businessName"), tr("Business"), tr("The name at the top."), now.name,
        {}, BusinessDetails::maxNameLength, keep(&BusinessDetails::name));
    addLines(QStringLiteral("businessAddress"), tr("Address"), tr("Beneath the name."), now.address,
        BusinessDetails::maxAddressLength,
        [put](const QString &text) { put(&BusinessDetails::address, text); });
    addLine(QStringLiteral("businessTax"), tr("Tax number"),
        tr("As the tax office writes it; invoices need it."), now.taxNumber, {},
        BusinessDetails::maxNumberLength, keep(&BusinessDetails::taxNumber));
    addLine(QStringLiteral("businessPhone"), tr("Phone"), tr("For customers who have a question."),
        now.phone, {}, BusinessDetails::maxNumberLength, keep(&BusinessDetails::phone));
    addLine(QStringLiteral("businessEmail"), tr("E-mail"), tr("For customers who write."),
        now.email, {}, BusinessDetails::maxEmailLength, keep(&BusinessDetails::email));
    addLines(QStringLiteral("businessFooter"), tr("Last lines"),
        tr("Thanks, terms, or where to pay an invoice."), now.footer,
        BusinessDetails::maxFooterLength,
        [put](const QString &text) { put(&BusinessDetails::footer, text); });
    addLogo(now.logoPath);
}

void ReceiptSettings::addLogo(const QString &path)
{
    auto *edit = new QLineEdit(QDir::toNativeSeparators(path));
    edit->setMaxLength(BusinessDetails::maxPathLength);
    SettingRow *row = addRow(QStringLiteral("businessLogo"), tr("Logo"),
        tr("The path of an image file, printed above the name. Empty: none."), edit);
    row->offerReset(!path.isEmpty(), {});
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, row] { keepLogo(edit, row); });
    connect(row, &SettingRow::resetWanted, edit, [edit] {
        edit->clear();
        edit->setFocus();
        Q_EMIT edit->editingFinished();
    });
    QAction *choose =
        edit->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose an image"));
    choose->setToolTip(tr("Choose an image"));
    connect(choose, &QAction::triggered, this, [this, edit] {
        QFileDialog *dialog = newFileDialog(
            this, tr("Choose a logo"), tr("Images (*.png *.jpg *.jpeg *.svg);;All files (*)"));
        connect(dialog, &QFileDialog::fileSelected, edit, [edit](const QString &file) {
            edit->setText(QDir::toNativeSeparators(file));
            Q_EMIT edit->editingFinished();
        });
        dialog->open();
    });
}

/// The file may lie on a share that takes its time.
void ReceiptSettings::keepLogo(QLineEdit *edit, SettingRow *row)
{
    const QString path = QDir::fromNativeSeparators(edit->text().trimmed());
    if (path == BusinessDetails::load(m_configuration->settings()).logoPath) {
        row->showFault({});
        return;
    }
    whenDone(
        readLogo(path), this, [this, row, path, reading = ++m_logoReading](const QImage &logo) {
            if (reading != m_logoReading)
                return;
            const bool right = path.isEmpty() || !logo.isNull();
            row->showFault(right ? QString() : tr("This is no image that can be read."));
            if (!right)
                return;
            BusinessDetails details = BusinessDetails::load(m_configuration->settings());
            details.logoPath = path;
            details.save(m_configuration->settings());
            row->offerReset(!path.isEmpty(), {});
            Q_EMIT kept();
        });
}

void ReceiptSettings::addPaper()
{
    QComboBox *printer = addChoice(QStringLiteral("printer"), tr("Printer"),
        tr("Chosen beforehand when a receipt or an invoice is printed."));
    printer->addItem(tr("The usual one of this computer"), QString());
    const PaperChoice papers = PaperChoice::load(m_configuration->settings());
    QComboBox *receipt = addChoice(QStringLiteral("receiptPaper"), tr("Paper for receipts"),
        tr("What lies in the printer that receipts come from."));
    QComboBox *page = addChoice(QStringLiteral("pagePaper"), tr("Paper for invoices"),
        tr("Invoices and insertion orders are never printed on a roll."));
    for (const Paper paper : {Paper::Roll80, Paper::A4, Paper::Letter}) {
        receipt->addItem(paperText(paper), int(paper));
        if (paper != Paper::Roll80)
            page->addItem(paperText(paper), int(paper));
    }
    receipt->setCurrentIndex(receipt->findData(int(papers.receipt)));
    page->setCurrentIndex(page->findData(int(papers.page)));
    offerStandard(receipt, int(Paper::Roll80));
    offerStandard(page, int(PaperChoice::usualPage()));
    const auto save = [this, printer, receipt, page] {
        PaperChoice choice = PaperChoice::load(m_configuration->settings());
        choice.receipt = Paper(receipt->currentData().toInt());
        choice.page = Paper(page->currentData().toInt());
        choice.printer = printer->currentData().toString();
        choice.save(m_configuration->settings());
        Q_EMIT kept();
    };
    for (QComboBox *box : {receipt, page})
        connect(box, &QComboBox::currentIndexChanged, this, save);
    if (!papers.printer.isEmpty())
        printer->addItem(papers.printer, papers.printer);
    printer->setCurrentIndex(printer->count() - 1);
    offerStandard(printer, QString());
    whenDone(printerNames(), this, [printer, save, this](const QStringList &names) {
        for (const QString &name : names) {
            if (printer->findData(name) < 0)
                printer->addItem(name, name);
        }
        connect(printer, &QComboBox::currentIndexChanged, this, save);
    });
}

} // namespace holdfast
