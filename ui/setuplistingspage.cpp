// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuplistingspage.h"

#include "filedialog.h"
#include "theme.h"
#include "whendone.h"

#include <QDir>
#include <QHBoxLayout>

namespace holdfast {

SetupListingsPage::SetupListingsPage(const SetupTools &tools, SetupPlan *plan, QWidget *parent)
    : SetupPage("setupListingsPage", tr("Rate card"), tr("What is for sale?"),
        tr("A rate card is a CSV file with a line for each listing: market, size, price and how "
           "many slots there are. You see what it would do before anything is imported, and can "
           "do this later."),
        parent)
    , m_tools(tools)
    , m_plan(plan)
    , m_choose(new ActionButton(tr("Choose…"), QString(), this))
    , m_preview(new CardPreviewView(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(step(this, 2));
    m_file = addField(tr("&Rate card"), "cardFileEdit", 4096, row, 1);
    m_file->setPlaceholderText(tr("No file: start with an empty board"));
    m_choose->setObjectName(QStringLiteral("chooseCardButton"));
    m_choose->setFixedHeight(m_file->sizeHint().height());
    row->addWidget(m_choose, 0, Qt::AlignBottom);
    body()->addLayout(row);
    body()->addSpacing(step(this, 2));
    body()->addWidget(notice());
    body()->addWidget(m_preview, 1);
    body()->addStretch(0);
    m_preview->hide();
    connect(m_choose, &QPushButton::clicked, this, &SetupListingsPage::choose);
    connect(m_file, &QLineEdit::textEdited, this, &SetupListingsPage::forget);
}

QString SetupListingsPage::nextText() const
{
    if (m_file->text().trimmed().isEmpty())
        return tr("Later");
    return m_plan->card ? tr("Next") : tr("Read");
}

void SetupListingsPage::enter()
{
    if (!m_file->text().isEmpty() && m_readFor != m_plan->spec())
        forget();
    m_file->setFocus();
}

void SetupListingsPage::choose()
{
    QFileDialog *dialog =
        newFileDialog(this, tr("Choose a rate card"), tr("Rate cards (*.csv);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        forget();
        m_file->setText(QDir::toNativeSeparators(file));
        read();
    });
    dialog->open();
}

void SetupListingsPage::leave()
{
    if (m_file->text().trimmed().isEmpty() || m_plan->card)
        Q_EMIT done();
    else
        read();
}

void SetupListingsPage::forget()
{
    ++m_reading;
    m_plan->card.reset();
    m_plan->cardReport = {};
    m_preview->hide();
    notice()->clear();
    setBusy(false);
}

void SetupListingsPage::stop()
{
    if (m_busy)
        forget();
}

void SetupListingsPage::read()
{
    setBusy(true);
    m_readFor = m_plan->spec();
    notice()->showWorking(tr("Reading the rate card…"));
    const auto password =
        m_plan->place == SetupPlan::Place::Server ? m_plan->password : std::nullopt;
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    whenDone(m_tools.databases->preview(m_readFor, password, m_plan->actor(), file), this,
        [this, reading = ++m_reading](const Result<CardPreview> &preview) {
            if (reading == m_reading)
                previewed(preview);
        });
}

void SetupListingsPage::previewed(const Result<CardPreview> &preview)
{
    setBusy(false);
    m_preview->setVisible(preview.has_value());
    if (!preview) {
        notice()->showNotice(noticeFor(preview.error()));
        return;
    }
    const QString text = previewText(*preview);
    if (!preview->faults.isEmpty()) {
        notice()->showNotice({Notice::Tone::Problem, text});
        m_preview->showFaults(preview->faults);
        return;
    }
    notice()->showNotice({Notice::Tone::Done, text});
    m_preview->showChanges(preview->changes);
    m_preview->setVisible(!preview->changes.isEmpty());
    m_plan->card = preview->card;
    m_plan->cardReport = preview->report;
    Q_EMIT changed();
}

void SetupListingsPage::setBusy(bool busy)
{
    m_busy = busy;
    m_file->setReadOnly(busy);
    m_choose->setEnabled(!busy);
    Q_EMIT changed();
}

} // namespace holdfast
