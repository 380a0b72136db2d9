// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupwizard.h"

#include "setupdeskpage.h"
#include "setupjoinpage.h"
#include "setuplistingspage.h"
#include "setuppaperpage.h"
#include "setupplacepage.h"
#include "setupreadypage.h"
#include "setupstripepage.h"
#include "theme.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>

namespace holdfast {

namespace {

/// A page may need more height than a small screen has.
QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

SetupWizard::SetupWizard(const SetupTools &tools, Begin begin, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_rail(new StepRail(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("setupWizard"));
    setWindowTitle(tr("Set Up Holdfast"));
    const ConnectionSpec known = m_tools.configuration->connection();
    m_plan.desk = m_tools.configuration->desk();
    m_plan.person = m_tools.configuration->person(Configuration::embedded());
    if (begin == Begin::Join || known.engine == ConnectionSpec::Engine::PostgreSql)
        m_plan.place = SetupPlan::Place::Server;
    else if (m_tools.configuration->hasConnection() && known != Configuration::sample())
        m_plan.place = SetupPlan::Place::Local;

    auto *place = new SetupPlacePage(&m_plan, this);
    addPage(place);
    addPage(m_join = new SetupJoinPage(m_tools, &m_plan, this));
    addPage(m_listings = new SetupListingsPage(m_tools, &m_plan, this));
    addPage(new SetupDeskPage(m_tools, &m_plan, this));
    addPage(m_paper = new SetupPaperPage(m_tools, this));
    if (m_tools.stripeKeys)
        addPage(m_stripe = new SetupStripePage(m_tools, &m_plan, this));
    addPage(new SetupReadyPage(m_tools, &m_plan, this));
    connect(place, &SetupPlacePage::placeChosen, this, &SetupWizard::refresh);
    connect(place, &SetupPlacePage::confirmed, this, &SetupWizard::goOn);

    auto *side = new QVBoxLayout;
    side->setContentsMargins(step(this, 4), step(this, 7), step(this, 2), step(this, 4));
    side->setSpacing(step(this, 5));
    auto *name = new QLabel(tr("Holdfast"), this);
    setType(name, Type::Title, true);
    name->setContentsMargins(step(this, 2), 0, 0, 0);
    side->addWidget(name);
    side->addWidget(m_rail);
    side->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(buildButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(side);
    layout->addLayout(right, 1);

    const QSize room = screen()->availableGeometry().size();
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 130, fontMetrics().height() * 38).boundedTo(room));
    showPage(begin == Begin::Join ? m_join : place);
}

QWidget *SetupWizard::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(step(this, 7), step(this, 3), step(this, 7), step(this, 5));
    layout->setSpacing(step(this, 2));
    const auto add = [&](const char *name, const QString &text, const QString &key) {
        auto *button = new ActionButton(text, key, row);
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
        return button;
    };
    m_cancel = add("setupCancelButton", tr("Cancel"), tr("Esc"));
    layout->addStretch(1);
    m_back = add("setupBackButton", tr("Back"), QString());
    m_next = add("setupNextButton", tr("Next"), tr("Enter"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_back->setToolTip(m_back->shortcut().toString(QKeySequence::NativeText));
    m_next->setPrimary(true);
    m_next->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &SetupWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::goOn);
    return row;
}

void SetupWizard::addPage(SetupPage *page)
{
    m_all.append(page);
    m_pages->addWidget(scrolled(page, m_pages));
    connect(page, &SetupPage::changed, this, &SetupWizard::refresh);
    connect(page, &SetupPage::done, this, [this, page] {
        if (page != current())
            return;
        const QVector<SetupPage *> pages = way();
        const qsizetype next = pages.indexOf(page) + 1;
        if (next < pages.size())
            showPage(pages.at(next));
        else
            finish();
    });
}

QVector<SetupPage *> SetupWizard::way() const
{
    QVector<SetupPage *> pages = m_all;
    const bool server = m_plan.place == SetupPlan::Place::Server;
    if (!server)
        pages.removeOne(m_join);
    const bool wantsListings =
        server ? m_plan.serverStatus.listings == 0
                     && m_plan.serverStatus.right.value_or(Right::Manager) != Right::Staff
               : m_plan.place == SetupPlan::Place::Local;
    if (!wantsListings)
        pages.removeOne(m_listings);
    return pages;
}

SetupPage *SetupWizard::current() const
{
    return m_all.at(m_pages->currentIndex());
}

void SetupWizard::showPage(SetupPage *page)
{
    m_pages->setCurrentIndex(int(m_all.indexOf(page)));
    // A page that asks nothing leaves the keyboard here.
    m_next->setFocus();
    page->enter();
    refresh();
}

void SetupWizard::goOn()
{
    if (m_next->isEnabled())
        current()->leave();
}

void SetupWizard::goBack()
{
    current()->stop();
    const QVector<SetupPage *> pages = way();
    const qsizetype at = pages.indexOf(current());
    if (at > 0)
        showPage(pages.at(at - 1));
}

void SetupWizard::refresh()
{
    if (!m_next)
        return;
    const QVector<SetupPage *> pages = way();
    const qsizetype at = pages.indexOf(current());
    QStringList steps;
    for (const SetupPage *page : pages)
        steps.append(page->stepText());
    m_rail->setSteps(steps, int(at));
    m_back->setEnabled(at > 0 && !current()->isChanging());
    m_next->setLabel(current()->nextText());
    m_next->setEnabled(current()->isComplete() && !current()->isBusy());
}

void SetupWizard::finish()
{
    Configuration &configuration = *m_tools.configuration;
    configuration.setConnection(m_plan.spec());
    configuration.setDesk(m_plan.desk);
    if (m_plan.place != SetupPlan::Place::Server)
        configuration.setPerson(m_plan.person);
    m_paper->save();
    accept();
}

SetupOutcome SetupWizard::outcome() const
{
    return {
        m_plan.spec(), m_plan.place == SetupPlan::Place::Server ? m_plan.password : std::nullopt};
}

void SetupWizard::reject()
{
    const bool touched = current()->isChanging() || !m_plan.changes.isEmpty()
                         || std::any_of(m_all.begin(), m_all.end(),
                             [](const SetupPage *page) { return page->isTouched(); });
    if (!touched) {
        QDialog::reject();
        return;
    }
    if (!m_question)
        m_question = askToLeaveSetup(this,
            current()->isChanging()
                ? tr("The database is being changed, which goes on if you leave.")
                : m_plan.changesText(),
            [this] { QDialog::reject(); });
}

} // namespace holdfast
