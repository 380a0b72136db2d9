// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "actionbutton.h"
#include "choicedelegate.h"
#include "desksettings.h"
#include "icons.h"
#include "installationsettings.h"
#include "paymentsettings.h"
#include "receiptsettings.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>

namespace holdfast {

namespace {

std::optional<Currency> onlyCurrency(const Board &board)
{
    std::optional<Currency> currency;
    for (const Listing &listing : board.listings) {
        if (currency && *currency != listing.price.currency)
            return std::nullopt;
        currency = listing.price.currency;
    }
    return currency;
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_installation(new InstallationSettings(m_stack))
    , m_desk(new DeskSettings(tools.configuration, tools.spec, tools.appearance, m_stack))
    , m_nothing(new QLabel(m_stack))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), palette()), QLineEdit::LeadingPosition);
    m_stack->setObjectName(QStringLiteral("settingsPages"));
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setContentsMargins(step(this, 8), 0, step(this, 8), step(this, 20));
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * 26);

    addPage(m_installation);
    addPage(m_desk);
    auto *receipts = new ReceiptSettings(tools.configuration, m_stack);
    addPage(receipts);
    connect(receipts, &ReceiptSettings::kept, this, &SettingsDialog::receiptsChanged);
    if (tools.stripeKeys)
        addPage(new PaymentSettings(tools.stripeKeys, m_stack));
    m_stack->addWidget(m_nothing);

    auto *side = new QVBoxLayout;
    side->setContentsMargins(step(this, 4), step(this, 5), step(this, 2), step(this, 4));
    side->setSpacing(step(this, 3));
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    m_search->setFixedWidth(m_list->width());
    auto *close = new ActionButton(tr("Close"), tr("Esc"), this);
    close->setObjectName(QStringLiteral("settingsCloseButton"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(step(this, 6), 0, step(this, 6), step(this, 5));
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *right = new QVBoxLayout;
    right->setSpacing(step(this, 2));
    right->addWidget(m_stack, 1);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(side);
    layout->addLayout(right, 1);
    const QSize room = screen()->availableGeometry().size();
    resize(
        QSize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 40).boundedTo(room));

    connect(close, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showCurrent);
    connect(m_desk, &DeskSettings::joinWanted, this, &SettingsDialog::joinWanted);
    connect(m_desk, &DeskSettings::appearanceChosen, this, &SettingsDialog::appearanceChosen);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    m_installation->follow(tools.desk);
    if (tools.live) {
        m_installation->setCurrency(onlyCurrency(tools.live->board()));
        connect(tools.live, &LiveBoard::boardReplaced, this, [this](const Board &board) {
            m_installation->setCurrency(onlyCurrency(board));
            m_installation->refresh();
        });
        connect(tools.live, &LiveBoard::settingsChanged, m_installation,
            &InstallationSettings::refresh);
    }
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_list->addItem(page->title());
}

void SettingsDialog::showCurrent()
{
    if (m_list->currentRow() >= 0 && !m_list->currentItem()->isHidden())
        m_stack->setCurrentWidget(m_pages.at(m_list->currentRow()));
}

void SettingsDialog::search(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < m_pages.size(); ++i) {
        const int found = m_pages.at(i)->filter(words);
        m_list->item(i)->setHidden(found == 0);
        m_list->item(i)->setText(
            words.isEmpty()
                ? m_pages.at(i)->title()
                : tr("%1 (%L2)", "page and matches").arg(m_pages.at(i)->title()).arg(found));
        if (found > 0 && first < 0)
            first = i;
    }
    if (first < 0) {
        m_nothing->setText(tr("No setting has \"%1\" in its name or explanation.").arg(text));
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    if (m_list->currentRow() < 0 || m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
    showCurrent();
}

bool SettingsDialog::isRenamed() const
{
    return m_desk->isRenamed();
}

bool SettingsDialog::speaksAnother() const
{
    return m_desk->speaksAnother();
}

void SettingsDialog::setMayJoin(bool may)
{
    m_desk->setMayJoin(may);
}

void SettingsDialog::reject()
{
    if (m_search->hasFocus() && !m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    // A line keeps what was typed when it loses the focus.
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    const bool changed = std::any_of(m_pages.begin(), m_pages.end(),
        [](const SettingsPage *page) { return page->hasChanges(); });
    if (!changed) {
        QDialog::reject();
        return;
    }
    if (!m_question)
        m_question = askToDropChanges(this, [this] { QDialog::reject(); });
}

} // namespace holdfast
