// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdesk.h"

#include "documentfile.h"
#include "documentpreview.h"
#include "documenttexts.h"
#include "filedialog.h"
#include "whendone.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace holdfast {

namespace {

/// False when the printer did not take all of it.
bool paintOn(QPrinter *printer, const DocumentPages &pages)
{
    QPainter painter;
    if (!painter.begin(printer))
        return false;
    const bool some = printer->printRange() == QPrinter::PageRange;
    const int first = some ? std::max(1, printer->fromPage()) : 1;
    const int last = some ? std::min(pages.count(), printer->toPage()) : pages.count();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer->newPage())
            return false;
        pages.paint(&painter, page - 1, printer->resolution() / unitsPerInch);
    }
    return painter.end() && printer->printerState() != QPrinter::Error
           && printer->printerState() != QPrinter::Aborted;
}

} // namespace

DocumentDesk::DocumentDesk(const QSettings *settings, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    reload();
}

void DocumentDesk::reload()
{
    if (!m_settings)
        return;
    m_business = BusinessDetails::load(*m_settings);
    m_paper = PaperChoice::load(*m_settings);
    Q_EMIT businessChanged();
    if (m_business.logoPath == m_logoPath)
        return;
    m_logoPath = m_business.logoPath;
    whenDone(readLogo(m_logoPath), this, [this, path = m_logoPath](const QImage &logo) {
        if (path != m_logoPath)
            return;
        m_logo = logo;
        Q_EMIT businessChanged();
    });
}

OrderDocument DocumentDesk::document(const DocumentWish &wish) const
{
    const bool again = m_handedOut.contains({wish.order.number, int(wish.kind)});
    const DocumentIssue issue = !wish.atSale ? DocumentIssue::Reprint
                                : again      ? DocumentIssue::Copy
                                             : DocumentIssue::Original;
    return orderDocument(
        wish.order, wish.kind, issue, m_clock->now(), m_business, m_placementTitle);
}

DocumentPages DocumentDesk::pages(const DocumentWish &wish) const
{
    const Paper paper = wish.kind == DocumentKind::Receipt ? m_paper.receipt : m_paper.page;
    return layOut(document(wish), paper, m_logo);
}

void DocumentDesk::preview(const DocumentWish &wish, QWidget *window)
{
    auto *preview = new DocumentPreview(this, wish, window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void DocumentDesk::print(const DocumentWish &wish, QWidget *window)
{
    const DocumentPages pages = this->pages(wish);
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!m_paper.printer.isEmpty())
        printer->setPrinterName(m_paper.printer);
    printer->setDocName(pages.name);
    printer->setCreator(QStringLiteral("Holdfast"));
    printer->setFullPage(true);
    printer->setPageLayout(pageLayoutOf(pages));
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pages.count());
    connect(dialog, &QDialog::finished, this, [this, printer, pages, wish](int result) {
        if (result != QDialog::Accepted)
            return;
        if (!paintOn(printer.get(), pages)) {
            Q_EMIT notice({Notice::Tone::Problem,
                tr("%1 could not be printed. Look at the printer, or save it as a PDF.")
                    .arg(pages.name)});
            return;
        }
        handOut(wish);
        Q_EMIT notice({Notice::Tone::Done, tr("%1 is at the printer.").arg(pages.name)});
    });
    dialog->open();
}

void DocumentDesk::savePdf(const DocumentWish &wish, QWidget *window)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QFileDialog *dialog = newFileDialog(
        window, tr("Save as PDF"), tr("PDF files (*.pdf);;All files (*)"), folder.path());
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(pdfFileName(document(wish)));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, wish](const QString &path) { writePdfTo(wish, path); });
    dialog->open();
}

void DocumentDesk::writePdfTo(const DocumentWish &wish, const QString &path)
{
    whenDone(writePdf(pages(wish), path), this, [this, wish, path](const Result<void> &written) {
        if (!written) {
            Q_EMIT notice(noticeFor(written.error()));
            return;
        }
        handOut(wish);
        Q_EMIT notice(
            {Notice::Tone::Done, tr("The file is %1.").arg(QDir::toNativeSeparators(path))});
    });
}

void DocumentDesk::copy(const DocumentWish &wish)
{
    const OrderDocument document = this->document(wish);
    QApplication::clipboard()->setText(documentText(document));
    Q_EMIT notice(
        {Notice::Tone::Done, tr("%1 is on the clipboard as text.").arg(documentName(document))});
}

void DocumentDesk::handOut(const DocumentWish &wish)
{
    if (!wish.atSale)
        return;
    m_handedOut.insert({wish.order.number, int(wish.kind)});
    Q_EMIT handedOut();
}

} // namespace holdfast
