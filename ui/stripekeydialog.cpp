// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripekeydialog.h"

#include "messages.h"
#include "theme.h"
#include "whendone.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast {

namespace {

QLabel *sentence(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString keyText(const StripeKey &key)
{
    if (key.isLive()) {
        return key.isRestricted()
                   ? StripeKeyDialog::tr("The live restricted key that ends in %1 is used.")
                         .arg(key.lastFour())
                   : StripeKeyDialog::tr("The live secret key that ends in %1 is used.")
                         .arg(key.lastFour());
    }
    return key.isRestricted()
               ? StripeKeyDialog::tr("The test restricted key that ends in %1 is used; no real "
                                     "money moves.")
                     .arg(key.lastFour())
               : StripeKeyDialog::tr("The test secret key that ends in %1 is used; no real money "
                                     "moves.")
                     .arg(key.lastFour());
}

QString sourceText(StripeKeySource source)
{
    switch (source) {
    case StripeKeySource::Environment:
        return StripeKeyDialog::tr("It was handed in by STRIPE_API_KEY, which wins over the "
                                   "keychain.");
    case StripeKeySource::ThisRun:
        return StripeKeyDialog::tr("It is kept for this run only.");
    case StripeKeySource::Keychain:
        return StripeKeyDialog::tr("It is in the system keychain.");
    }
    Q_UNREACHABLE();
}

QString standingText(const StripePermission &permission)
{
    switch (permission.standing) {
    case StripePermission::Standing::Untried:
        return StripeKeyDialog::tr("Not tried");
    case StripePermission::Standing::Granted:
        return StripeKeyDialog::tr("Granted");
    case StripePermission::Standing::Missing:
        return permission.required ? StripeKeyDialog::tr("Missing")
                                   : StripeKeyDialog::tr("Not granted");
    }
    Q_UNREACHABLE();
}

} // namespace

StripeKeyDialog::StripeKeyDialog(StripeKeys *keys, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_state(sentence("stripeKeyState", this))
    , m_message(sentence("stripeKeyMessage", this))
{
    setObjectName(QStringLiteral("stripeKeyDialog"));
    setWindowTitle(tr("Stripe Key"));
    auto *layout = new QVBoxLayout(this);
    const int margin = step(this, 5);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(step(this, 4));
    layout->addWidget(m_state);
    layout->addWidget(buildEntry());
    layout->addWidget(buildPermissions());
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buildButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);

    m_message->setAccessibleName(tr("Outcome"));
    connect(m_keys, &StripeKeys::changed, this, &StripeKeyDialog::lookUp);
    lookUp();
    m_edit->setFocus();
}

QWidget *StripeKeyDialog::buildEntry()
{
    auto *entry = new QWidget(this);
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this));
    auto *caption = new QLabel(tr("&New key"), entry);
    setMuted(caption);
    m_edit = new QLineEdit(entry);
    m_edit->setObjectName(QStringLiteral("stripeKeyEdit"));
    m_edit->setAccessibleName(tr("New key"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setPlaceholderText(QStringLiteral("rk_live_…"));
    caption->setBuddy(m_edit);
    m_thisRun = new QCheckBox(tr("&Keep it for this run only"), entry);
    m_thisRun->setObjectName(QStringLiteral("thisRunBox"));
    m_thisRun->setToolTip(tr("The key is forgotten when Holdfast is closed"));
    m_thisRun->hide();
    layout->addWidget(caption);
    layout->addWidget(m_edit);
    layout->addWidget(m_thisRun);
    connect(m_edit, &QLineEdit::textChanged, this, &StripeKeyDialog::refreshButtons);
    return entry;
}

QWidget *StripeKeyDialog::buildPermissions()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(step(this, 6));
    grid->setVerticalSpacing(step(this, 2));
    auto *title = new QLabel(tr("Permissions that a restricted key needs"), box);
    setType(title, Type::Body, true);
    grid->addWidget(title, 0, 0, 1, 3);
    const auto permissions = stripePermissions(false);
    for (const StripePermission &permission : permissions) {
        const int row = grid->rowCount();
        auto *name = new QLabel(permission.name, box);
        auto *standing = new QLabel(box);
        standing->setObjectName(QStringLiteral("standing%1").arg(m_standings.size()));
        standing->setAccessibleName(permission.name);
        auto *purpose = new QLabel(permission.purpose, box);
        purpose->setWordWrap(true);
        setMuted(purpose);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(standing, row, 1, Qt::AlignTop);
        grid->addWidget(purpose, row, 2);
        m_standings.append(standing);
    }
    grid->setColumnStretch(2, 1);
    showPermissions(permissions);
    return box;
}

QWidget *StripeKeyDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(this, 2));
    const auto add = [&](const QString &text, const char *name) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    m_remove = add(tr("&Remove"), "removeKeyButton");
    m_test = add(tr("&Test"), "testKeyButton");
    m_save = add(tr("&Save"), "saveKeyButton");
    auto *close = add(tr("&Close"), "closeKeyButton");
    m_save->setDefault(true);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    for (QPushButton *button : {m_test, close, m_save})
        layout->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &StripeKeyDialog::save);
    connect(m_test, &QPushButton::clicked, this, &StripeKeyDialog::test);
    connect(m_remove, &QPushButton::clicked, this, &StripeKeyDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    refreshButtons();
    return row;
}

void StripeKeyDialog::lookUp()
{
    whenDone(m_keys->inUse(), this,
        [this](const Result<std::optional<StripeKeyInUse>> &found) { showKey(found); });
}

void StripeKeyDialog::showKey(const Result<std::optional<StripeKeyInUse>> &found)
{
    m_hasKey = found && found->has_value();
    if (!found) {
        m_state->setText(noticeFor(found.error()).text);
        showFault(found.error());
    } else if (!m_hasKey) {
        m_state->setText(tr("There is no Stripe key yet. Create a restricted key in Stripe's "
                            "Dashboard, under API keys, and paste it here."));
    } else {
        const auto &[key, source] = **found;
        m_state->setText(QStringLiteral("%1 %2").arg(keyText(key), sourceText(source)));
    }
    refreshButtons();
}

void StripeKeyDialog::save()
{
    m_message->clear();
    if (m_thisRun->isVisibleTo(this) && m_thisRun->isChecked()) {
        const auto kept = m_keys->keepForThisRun(m_edit->text());
        if (!kept) {
            m_message->setText(kept.error().text);
            return;
        }
        m_edit->clear();
        test();
        return;
    }
    setBusy(true);
    whenDone(m_keys->store(m_edit->text()), this, [this](const Result<StripeKey> &stored) {
        setBusy(false);
        if (!stored) {
            m_message->setText(noticeFor(stored.error()).text);
            showFault(stored.error());
            return;
        }
        m_edit->clear();
        test();
    });
}

void StripeKeyDialog::test()
{
    setBusy(true);
    showPermissions(stripePermissions(false));
    m_message->setText(tr("Asking Stripe what the key may do…"));
    whenDone(m_keys->test(false), this, [this](const Result<StripeKeyReport> &report) {
        setBusy(false);
        showReport(report);
    });
}

void StripeKeyDialog::showReport(const Result<StripeKeyReport> &report)
{
    if (!report) {
        m_message->setText(noticeFor(report.error()).text);
        return;
    }
    showPermissions(report->permissions);
    m_message->setText(report->suffices()
                           ? tr("Stripe knows the key, and nothing that selling needs is missing.")
                           : tr("Stripe knows the key, but something that selling needs is "
                                "missing. Give it to the key in Stripe's Dashboard, then test "
                                "again."));
}

void StripeKeyDialog::showPermissions(const QVector<StripePermission> &permissions)
{
    for (qsizetype i = 0; i < m_standings.size(); ++i)
        m_standings[i]->setText(standingText(permissions.at(i)));
}

void StripeKeyDialog::remove()
{
    setBusy(true);
    whenDone(m_keys->remove(), this, [this](const Result<void> &removed) {
        setBusy(false);
        showPermissions(stripePermissions(false));
        m_message->setText(removed ? tr("The keychain holds no Stripe key any more.")
                                   : noticeFor(removed.error()).text);
    });
}

void StripeKeyDialog::showFault(const Error &error)
{
    const auto fault = secretFaultOf(error);
    m_thisRun->setVisible(fault == SecretFault::NoService || fault == SecretFault::Locked);
}

/// Sentences come and go, and their layout alone would squeeze the rows for them.
bool StripeKeyDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        const int needed = layout()->totalHeightForWidth(width());
        if (height() < needed)
            resize(width(), needed);
    }
    return done;
}

void StripeKeyDialog::setBusy(bool busy)
{
    m_busy = busy;
    refreshButtons();
}

void StripeKeyDialog::refreshButtons()
{
    if (!m_remove)
        return;
    m_edit->setReadOnly(m_busy);
    m_save->setEnabled(!m_busy && !m_edit->text().trimmed().isEmpty());
    m_test->setEnabled(!m_busy && m_hasKey);
    m_remove->setEnabled(!m_busy && m_hasKey);
}

} // namespace holdfast
