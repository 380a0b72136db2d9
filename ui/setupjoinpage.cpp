// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupjoinpage.h"

#include "filedialog.h"
#include "jointext.h"
#include "theme.h"
#include "whendone.h"

#include <QDir>
#include <QHBoxLayout>
#include <QUrl>

namespace holdfast {

namespace {

enum Tls
{
    Automatic,
    OwnAuthority,
    Unchecked
};

QString encoded(const QString &text, const QByteArray &asTheyAre = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, asTheyAre));
}

} // namespace

SetupJoinPage::SetupJoinPage(const SetupTools &tools, SetupPlan *plan, QWidget *parent)
    : SetupPage("setupJoinPage", tr("Server"), tr("Join a PostgreSQL server"),
        tr("Your administrator has the address, and a login for each person. The password goes "
           "into this computer's keychain and nowhere else."),
        parent)
    , m_tools(tools)
    , m_plan(plan)
{
    buildFields();
    buildButtons();
    finishBody();
    const ConnectionSpec known = m_tools.configuration->connection();
    if (known.engine == ConnectionSpec::Engine::PostgreSql) {
        m_server->setText(known.text());
        takeAddress();
    }
    m_touched = false;
}

void SetupJoinPage::buildFields()
{
    auto *place = new QHBoxLayout;
    place->setSpacing(step(this, 3));
    m_server = addField(tr("&Server"), "serverEdit", 1000, place, 3);
    m_server->setPlaceholderText(tr("db.example.com or db.example.com:5433"));
    m_database = addField(tr("&Database"), "databaseEdit", 63, place, 2);
    m_database->setText(QStringLiteral("holdfast"));
    body()->addLayout(place);
    body()->addSpacing(step(this));
    auto *who = new QHBoxLayout;
    who->setSpacing(step(this, 3));
    m_login = addField(tr("&Login"), "loginEdit", 63, who, 3);
    m_password = addField(tr("&Password"), "passwordEdit", 1000, who, 2);
    m_password->setEchoMode(QLineEdit::Password);
    body()->addLayout(who);
    body()->addSpacing(step(this));
    buildTls(body());
    for (QLineEdit *edit : {m_server, m_database, m_login, m_password, m_certificate})
        connect(edit, &QLineEdit::textEdited, this, &SetupJoinPage::edited);
    connect(m_server, &QLineEdit::editingFinished, this, &SetupJoinPage::takeAddress);
}

void SetupJoinPage::buildTls(QBoxLayout *to)
{
    m_tls = new QComboBox(this);
    m_tls->setObjectName(QStringLiteral("tlsBox"));
    m_tls->addItem(tr("Encrypted, and the server must show its certificate"));
    m_tls->addItem(tr("The same, with the certificate of our own authority"));
    m_tls->addItem(tr("Encrypted, without checking who the server is"));
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addCaption(tr("&Encryption (on this computer itself none is needed)"), m_tls, to);
    to->addWidget(m_tls);
    m_certificateRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_certificateRow);
    row->setContentsMargins(0, step(this), 0, 0);
    row->setSpacing(step(this, 2));
    m_certificate = addField(tr("&Certificate file"), "certificateEdit", 4096, row, 1);
    auto *choose = new ActionButton(tr("Choose…"), QString(), m_certificateRow);
    choose->setObjectName(QStringLiteral("chooseCertificateButton"));
    choose->setFixedHeight(m_certificate->sizeHint().height());
    row->addWidget(choose, 0, Qt::AlignBottom);
    to->addWidget(m_certificateRow);
    m_certificateRow->hide();
    connect(choose, &QPushButton::clicked, this, &SetupJoinPage::chooseCertificate);
    connect(m_tls, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_certificateRow->setVisible(index == OwnAuthority);
        edited();
    });
}

void SetupJoinPage::buildButtons()
{
    m_test = new ActionButton(tr("Test"), QString(), this);
    m_test->setObjectName(QStringLiteral("testButton"));
    m_setUp = new ActionButton(QString(), QString(), this);
    m_setUp->setObjectName(QStringLiteral("setUpDatabaseButton"));
    m_setUp->hide();
    m_stop = new ActionButton(tr("Stop"), QString(), this);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(step(this, 2));
    for (ActionButton *button : {m_test, m_setUp, m_stop})
        row->addWidget(button);
    row->addStretch(1);
    body()->addSpacing(step(this, 2));
    body()->addLayout(row);
    connect(m_test, &QPushButton::clicked, this, [this] { tryOut(false); });
    connect(m_setUp, &QPushButton::clicked, this, &SetupJoinPage::wantSetUp);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        notice()->showNotice({Notice::Tone::Warning,
            m_plan->changes.isEmpty() ? tr("Stopped. Nothing was changed.") : tr("Stopped.")});
    });
}

void SetupJoinPage::enter()
{
    m_server->setFocus();
    m_server->selectAll();
}

bool SetupJoinPage::isComplete() const
{
    return !m_server->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty()
           && !m_login->text().trimmed().isEmpty();
}

QString SetupJoinPage::nextText() const
{
    return m_joined ? tr("Next") : tr("Connect");
}

void SetupJoinPage::chooseCertificate()
{
    QFileDialog *dialog = newFileDialog(this, tr("Choose the certificate of your authority"),
        tr("Certificates (*.crt *.pem *.cer);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_certificate->setText(QDir::toNativeSeparators(file));
        edited();
    });
    dialog->open();
}

/// A whole address may be pasted where the server is asked for.
void SetupJoinPage::takeAddress()
{
    const auto spec = ConnectionSpec::parse(m_server->text().trimmed());
    if (!spec || spec->engine != ConnectionSpec::Engine::PostgreSql)
        return;
    m_database->setText(spec->database);
    m_login->setText(spec->user);
    for (const auto &[name, value] : spec->parameters()) {
        if (name == QLatin1String("sslrootcert")) {
            m_tls->setCurrentIndex(OwnAuthority);
            m_certificate->setText(QDir::toNativeSeparators(value));
        } else if (name == QLatin1String("sslmode") && value != QLatin1String("verify-full")) {
            m_tls->setCurrentIndex(Unchecked);
        }
    }
    ConnectionSpec place = *spec;
    place.options.clear();
    const QString text = place.text();
    if (!text.contains(QLatin1Char('?')))
        m_server->setText(text.section(QLatin1Char('@'), -1).section(QLatin1Char('/'), 0, 0));
}

Result<ConnectionSpec> SetupJoinPage::typedSpec() const
{
    QString options;
    if (m_tls->currentIndex() == OwnAuthority) {
        options = QStringLiteral("?sslmode=verify-full&sslrootcert=")
                  + encoded(QDir::fromNativeSeparators(m_certificate->text().trimmed()), "/:");
    } else if (m_tls->currentIndex() == Unchecked) {
        options = QStringLiteral("?sslmode=require");
    }
    const QString server = m_server->text().trimmed();
    if (server.startsWith(QLatin1String("postgresql:")))
        return ConnectionSpec::parse(server);
    return ConnectionSpec::parse(QStringLiteral("postgresql://%1@%2/%3%4")
                                     .arg(encoded(m_login->text().trimmed()), server,
                                         encoded(m_database->text().trimmed()), options));
}

std::optional<QString> SetupJoinPage::typedPassword() const
{
    const QString password = m_password->text();
    return password.isEmpty() ? std::nullopt : std::optional(password);
}

void SetupJoinPage::edited()
{
    m_touched = true;
    m_joined = false;
    notice()->clear();
    m_setUp->hide();
    Q_EMIT changed();
}

void SetupJoinPage::leave()
{
    if (m_joined)
        Q_EMIT done();
    else
        tryOut(true);
}

void SetupJoinPage::stop()
{
    if (m_changing)
        return;
    ++m_attempt;
    if (m_busy)
        notice()->clear();
    setBusy(false);
}

void SetupJoinPage::refuse(const QString &text)
{
    notice()->showNotice({Notice::Tone::Problem, text});
}

void SetupJoinPage::tryOut(bool goOn)
{
    takeAddress();
    m_setUp->hide();
    const auto spec = typedSpec();
    if (!spec) {
        refuse(spec.error().text);
        return;
    }
    m_spec = *spec;
    setBusy(true);
    notice()->showWorking(tr("Asking %1…").arg(m_spec.host));
    whenDone(m_tools.databases->tryOut(m_spec, typedPassword()), this,
        [this, goOn, attempt = ++m_attempt](const Result<JoinReport> &report) {
            if (attempt == m_attempt)
                tried(report, goOn);
        });
}

void SetupJoinPage::tried(const Result<JoinReport> &report, bool goOn)
{
    setBusy(false);
    if (!report) {
        refuse(report.error().text);
        return;
    }
    const QString text = joinText(*report, m_spec);
    if (report->fault) {
        refuse(text);
        m_older = *report->fault == JoinFault::Older;
        m_setUp->setVisible(canBeSetUp(*report->fault));
        m_setUp->setLabel(m_older ? tr("Bring it up to date…") : tr("Set it up"));
        if (*report->fault == JoinFault::WrongLogin) {
            m_password->setFocus();
            m_password->selectAll();
        }
        return;
    }
    m_joined = true;
    m_plan->server = m_spec;
    m_plan->password = typedPassword();
    m_plan->serverStatus = report->status;
    notice()->showNotice({Notice::Tone::Done, text});
    Q_EMIT changed();
    if (goOn)
        Q_EMIT done();
}

void SetupJoinPage::wantSetUp()
{
    if (m_older)
        askToUpdateDatabase(this, m_spec.database, [this] { setUpDatabase(); });
    else
        setUpDatabase();
}

void SetupJoinPage::setUpDatabase()
{
    m_changing = true;
    setBusy(true);
    notice()->showWorking(m_older ? tr("Bringing %1 up to date…").arg(m_spec.database)
                                  : tr("Setting up %1…").arg(m_spec.database));
    const auto database = tr("%1 on %2", "database, server").arg(m_spec.database, m_spec.host);
    whenDone(m_tools.databases->migrate(m_spec, typedPassword()), this,
        [this, database](const Result<MigrationReport> &report) {
            m_changing = false;
            setBusy(false);
            if (report) {
                m_plan->noteChange(tr("The database %1 has been set up.").arg(database));
                tryOut(false);
                return;
            }
            if (mayHaveHappened(report.error(), 1))
                m_plan->noteChange(tr("The database %1 may have been set up.").arg(database));
            refuse(noticeFor(report.error()).text);
        });
}

void SetupJoinPage::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    const bool began = busy;
    if (began)
        m_before = window()->focusWidget();
    m_busy = busy;
    m_stop->setVisible(busy && !m_changing);
    m_test->setVisible(!busy);
    for (QLineEdit *edit : {m_server, m_database, m_login, m_password, m_certificate})
        edit->setReadOnly(busy);
    m_tls->setEnabled(!busy);
    if (busy)
        m_setUp->hide();
    if (began && !m_changing)
        m_stop->setFocus();
    else if (!busy)
        (m_before && m_before->isVisible() ? m_before.data() : m_password)->setFocus();
    Q_EMIT changed();
}

} // namespace holdfast
