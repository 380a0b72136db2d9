// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "elidedlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast {

namespace {

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

ImportDialog::ImportDialog(const InventoryService &inventory, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_inventory(inventory)
    , m_file(file)
    , m_notice(new InlineNotice(this))
    , m_table(new CardPreviewView(this))
    , m_again(button(tr("&Read again"), "readAgainButton", this))
    , m_cancel(button(tr("&Cancel"), "cancelImportButton", this))
    , m_import(button(tr("&Import"), "importButton", this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a Rate Card"));
    auto *layout = new QVBoxLayout(this);
    const int margin = step(this, 5);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(step(this, 3));
    auto *name = new ElidedLabel(this);
    name->setText(QDir::toNativeSeparators(file));
    setMuted(name);
    layout->addWidget(name);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(this, 2));
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    layout->addLayout(buttons);
    m_import->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::read);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28);
    read();
}

void ImportDialog::read()
{
    setBusy(true);
    m_table->hide();
    m_notice->showWorking(tr("Reading the rate card…"));
    whenDone(
        readCardAside(m_file), this, [this](const Result<CardPreview> &read) { showRead(read); });
}

void ImportDialog::showRead(const Result<CardPreview> &read)
{
    if (!read) {
        showEnd(noticeFor(read.error()));
        return;
    }
    if (!read->faults.isEmpty()) {
        m_table->showFaults(read->faults);
        m_table->show();
        showEnd({Notice::Tone::Problem, previewText(*read)});
        return;
    }
    whenDone(m_inventory.previewRateCard(*read), this,
        [this](const Result<CardPreview> &preview) { showPreview(preview); });
}

void ImportDialog::showPreview(const Result<CardPreview> &preview)
{
    if (!preview) {
        showEnd(noticeFor(preview.error()));
        return;
    }
    m_preview = *preview;
    m_table->showChanges(preview->changes);
    m_table->setVisible(!preview->changes.isEmpty());
    showEnd({Notice::Tone::Done, previewText(*preview)});
    m_import->setEnabled(preview->report.added + preview->report.changed > 0);
    (m_import->isEnabled() ? m_import : m_cancel)->setFocus();
}

void ImportDialog::showEnd(const Notice &notice)
{
    setBusy(false);
    m_notice->showNotice(notice);
    m_again->setFocus();
}

void ImportDialog::setBusy(bool busy)
{
    m_again->setEnabled(!busy);
    m_import->setEnabled(false);
    if (busy)
        m_cancel->setFocus();
}

} // namespace holdfast
