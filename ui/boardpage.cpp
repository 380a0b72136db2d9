// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardpage.h"

#include "format.h"
#include "theme.h"
#include "words.h"

#include <algorithm>
#include <limits>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace holdfast {

namespace {

constexpr int summaryDelayMs = 100;

QToolButton *toggle(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    // The action's own: its button takes its text anew whenever the action changes.
    action->setIconText(plainText(action->text()));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(
        action->objectName().replace(QStringLiteral("Action"), QStringLiteral("Button")));
    button->setAccessibleName(action->toolTip());
    button->setToolTip(QStringLiteral("%1 (%2)").arg(action->toolTip(), keyText(action)));
    return button;
}

} // namespace

BoardPage::BoardPage(BoardModel *board, const Actions &actions, DatabaseNow now, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_matrix(new MatrixModel(board, this))
    , m_matrixView(new MatrixView(m_matrix, now, this))
    , m_list(new ListingsModel(board, this))
    , m_listView(new ListView(m_list, this))
    , m_filterBar(new ListFilterBar(board, m_list, this))
    , m_edition(compactCombo("editionChooser", tr("Edition"), this))
    , m_size(compactCombo("sizeFilter", tr("Ad size"), this))
    , m_statePage(new StatePage(this))
    , m_banner(new AgeBanner(this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_matrixAction(actions.matrix)
    , m_listAction(actions.list)
    , m_now(std::move(now))
{
    m_stack->setObjectName(QStringLiteral("boardStack"));
    m_statePage->setObjectName(QStringLiteral("boardStatePage"));
    m_banner->hide();
    m_filterBar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildBar(actions));
    layout->addWidget(m_filterBar);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_matrixView);
    m_stack->addWidget(m_listView);
    m_stack->addWidget(m_statePage);

    connect(actions.matrix, &QAction::toggled, this, &BoardPage::showView);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &BoardPage::choose);
    connect(m_size, &QComboBox::currentIndexChanged, this, &BoardPage::choose);
    connect(m_matrixView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { setCurrent(m_matrix->listingAt(current)); });
    connect(m_listView, &ListView::currentListingChanged, this, &BoardPage::setCurrent);
    connect(m_matrixView, &MatrixView::slotActivated, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_matrix->listingAt(index))
            Q_EMIT slotActivated(id);
    });
    connect(m_listView, &ListView::slotActivated, this, &BoardPage::slotActivated);
    connectView(m_matrixView);
    connectView(m_listView);
    connect(m_filterBar, &ListFilterBar::filtered, m_listView, [this] {
        if (m_listView->currentIndex().isValid())
            m_listView->scrollTo(m_listView->currentIndex());
        else
            m_listView->scrollToTop();
    });
    connect(m_filterBar, &ListFilterBar::left, this, &BoardPage::focusBoard);
    connect(m_filterBar, &ListFilterBar::orderWanted, m_listView->horizontalHeader(),
        &QHeaderView::setSortIndicator);
    connect(m_listView->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_filterBar,
        &ListFilterBar::showOrder);
    connect(board, &BoardModel::structureChanged, this, &BoardPage::refreshChoosers);
    connect(board, &BoardModel::structureChanged, this, &BoardPage::refreshState);
    // Changes may come by the hundred; the sum of all is for the eye.
    m_summarySoon.setSingleShot(true);
    m_summarySoon.setInterval(summaryDelayMs);
    connect(&m_summarySoon, &QTimer::timeout, this, &BoardPage::refreshSummary);
    connect(board, &BoardModel::dataChanged, this, [this] {
        if (!m_summarySoon.isActive())
            m_summarySoon.start();
    });
    connect(m_statePage, &StatePage::firstWanted, this, [this] {
        if (m_state == LiveBoard::State::Offline)
            Q_EMIT retryWanted();
        else
            Q_EMIT sampleWanted();
    });
    connect(m_statePage, &StatePage::secondWanted, this, &BoardPage::importWanted);
    connect(m_banner, &AgeBanner::retryWanted, this, &BoardPage::retryWanted);
    refreshChoosers();
    refreshState();
}

template <class View>
void BoardPage::connectView(View *view)
{
    connect(m_board, &BoardModel::numbersChanged, view->tint(), &ChangeTint::note);
    connect(view, &View::placementsWanted, this, &BoardPage::placementsWanted);
    connect(view, &View::menuWanted, this, &BoardPage::showMenu);
    connect(view, &View::hintWanted, this,
        [this, view](qint64 listingId, const QPoint &globalPos, const QRect &cell) {
            showHint(view->viewport(), listingId, globalPos, cell);
        });
}

QLayout *BoardPage::buildBar(const Actions &actions)
{
    m_summary->setObjectName(QStringLiteral("boardSummary"));
    setMuted(m_summary);
    auto *title = new QLabel(tr("Board"), this);
    setType(title, Type::Title, true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(step(this, 3), step(this, 2), step(this, 3), step(this, 2));
    bar->setSpacing(step(this, 2));
    bar->addWidget(title);
    bar->addSpacing(step(this, 2));
    bar->addWidget(m_edition);
    bar->addWidget(m_size);
    bar->addWidget(m_summary, 1);
    bar->addWidget(toggle(actions.matrix, this));
    bar->addWidget(toggle(actions.list, this));
    return bar;
}

void BoardPage::showState(LiveBoard::State state, const Error &error, std::optional<Millis> age)
{
    m_state = state;
    m_error = error;
    const auto now = m_now();
    m_heardAt = now && age ? std::optional(*now - *age) : std::nullopt;
    refreshState();
}

void BoardPage::setLoading(bool loading)
{
    m_loading = loading;
    refreshState();
}

void BoardPage::refreshState()
{
    const bool empty = m_board->rowCount() == 0;
    const bool offline = m_state == LiveBoard::State::Offline;
    const bool old = offline || m_state == LiveBoard::State::Stale;
    const QString title = m_error.kind == ErrorKind::Offline ? tr("The database cannot be reached")
                                                             : tr("The database cannot be used");
    const QString sentence = m_error.kind == ErrorKind::Offline
                                 ? tr("%1 Nothing is sold meanwhile.").arg(m_error.text)
                                 : m_error.text;
    if (offline)
        m_statePage->showState(title, sentence, tr("Try now"));
    else if (m_state == LiveBoard::State::Connecting)
        m_statePage->showState(tr("Opening the database…"), tr("The board appears in a moment."));
    else if (empty)
        m_statePage->showState(tr("No listings yet"),
            tr("A rate card says what can be sold, where and for how much. Begin with the sample "
               "to look around, or import your own CSV file."),
            tr("Load the sample rate card"), tr("Import a rate card…"));
    m_statePage->setActionsEnabled(!m_loading);
    m_banner->setVisible(old && !empty);
    m_matrixView->setOld(old);
    m_listView->setOld(old);
    refreshBanner();
    refreshSummary();
    showView();
}

void BoardPage::refreshBanner()
{
    if (m_banner->isHidden())
        return;
    const auto now = m_now();
    const QString age = now && m_heardAt
                            ? tr("These numbers are from %1, %2 ago.")
                                  .arg(formatTimeOfDay(*m_heardAt), formatAge(*now - *m_heardAt))
                            : tr("These numbers are old.");
    if (m_state == LiveBoard::State::Offline)
        m_banner->showSentence(
            tr("%1 %2 Nothing is sold meanwhile.", "why, how old").arg(m_error.text, age));
    else
        m_banner->showSentence(
            tr("The database has not been heard for a while. %1 Selling waits.").arg(age));
}

void BoardPage::refreshSummary()
{
    m_summary->setText(
        m_board->rowCount() == 0
            ? QString()
            : tr("%Ln slot(s) available", nullptr,
                int(std::min<qint64>(m_board->available(chosenEdition(), chosenSize()),
                    std::numeric_limits<int>::max()))));
}

void BoardPage::refreshChoosers()
{
    const QStringList editions = m_board->editions();
    const QStringList sizes = m_board->sizes();
    const QString usual = m_board->defaultEdition();
    const QString edition = editions.contains(chosenEdition()) ? chosenEdition() : usual;
    const QString size = sizes.contains(chosenSize()) ? chosenSize() : QString();
    {
        const QSignalBlocker editionBlocker(m_edition);
        const QSignalBlocker sizeBlocker(m_size);
        m_edition->clear();
        for (const QString &each : editions)
            m_edition->addItem(each, each);
        m_edition->setCurrentIndex(m_edition->findData(edition));
        m_size->clear();
        m_size->addItem(tr("All sizes"), QString());
        for (const QString &each : sizes)
            m_size->addItem(sizeLabel(each), each);
        m_size->setCurrentIndex(std::max(0, m_size->findData(size)));
    }
    m_edition->setVisible(editions.size() > 1);
    m_size->setVisible(sizes.size() > 1);
    choose();
}

void BoardPage::choose()
{
    m_matrix->setEdition(chosenEdition());
    m_matrixView->showSize(chosenSize());
    m_filterBar->setEdition(chosenEdition());
    m_filterBar->setSize(chosenSize());
    refreshSummary();
}

void BoardPage::showView()
{
    const bool matrix = m_matrixAction->isChecked();
    const bool empty = m_board->rowCount() == 0;
    QWidget *view = matrix ? static_cast<QWidget *>(m_matrixView) : m_listView;
    QWidget *shown = empty ? static_cast<QWidget *>(m_statePage) : view;
    m_filterBar->setVisible(!empty && !matrix);
    m_list->setActive(!matrix);
    if (m_stack->currentWidget() == shown)
        return;
    const bool focus = m_matrixView->hasFocus() || m_listView->hasFocus();
    if (matrix)
        m_matrixView->setCurrentIndex(m_matrix->indexOf(m_current));
    else
        m_listView->select(m_current);
    m_stack->setCurrentWidget(shown);
    if (focus)
        shown->setFocus();
}

void BoardPage::setCurrent(qint64 listingId)
{
    if (listingId == m_current || listingId == 0)
        return;
    m_current = listingId;
    Q_EMIT currentChanged(listingId);
}

void BoardPage::select(qint64 listingId)
{
    if (m_matrixAction->isChecked())
        m_matrixView->setCurrentIndex(m_matrix->indexOf(listingId));
    else
        m_listView->select(listingId);
    setCurrent(listingId);
}

void BoardPage::focusBoard()
{
    if (m_stack->currentWidget() == m_matrixView && !m_matrixView->currentIndex().isValid())
        m_matrixView->setCurrentIndex(m_matrix->find(QString(), m_matrixView->firstSize()));
    m_stack->currentWidget()->setFocus();
}

void BoardPage::setFoot(int height)
{
    if (layout()->contentsMargins().bottom() == height)
        return;
    layout()->setContentsMargins(0, 0, 0, height);
    layout()->activate();
    for (QTableView *view : std::initializer_list<QTableView *>{m_matrixView, m_listView}) {
        if (height > 0 && view->isVisible() && view->currentIndex().isValid())
            view->scrollTo(view->currentIndex());
    }
}

void BoardPage::filterList()
{
    if (m_board->rowCount() == 0)
        return;
    m_listAction->setChecked(true);
    m_filterBar->focusLine();
}

void BoardPage::setHolds(const QVector<HoldRow> &holds, const Own &own)
{
    m_holds = holds;
    m_own = own;
    refreshHint();
}

QString BoardPage::hintText(qint64 listingId) const
{
    const Listing *listing = m_board->listing(listingId);
    if (!listing)
        return {};
    Taken taken{*listing, {}, m_own, m_now()};
    for (const HoldRow &hold : m_holds) {
        if (listing->held > 0 && hold.code == listing->code && m_board->sellsByCode(*listing))
            taken.holds.append(hold);
    }
    return taken.lines();
}

qint64 BoardPage::hintedListing() const
{
    return QToolTip::isVisible() && QToolTip::text() == m_hint.text ? m_hint.listing : 0;
}

void BoardPage::showHint(
    QWidget *viewport, qint64 listingId, const QPoint &globalPos, const QRect &cell)
{
    m_hint = {listingId, viewport, globalPos, cell, hintText(listingId)};
    QToolTip::showText(globalPos, m_hint.text, viewport, cell);
    Q_EMIT holdsWanted();
}

void BoardPage::refreshHint()
{
    const qint64 listing = hintedListing();
    if (listing == 0 || !m_hint.viewport)
        return;
    m_hint.text = hintText(listing);
    QToolTip::showText(m_hint.pos, m_hint.text, m_hint.viewport, m_hint.cell);
}

void BoardPage::showMenu(qint64 listingId, const QPoint &globalPos)
{
    const Listing *listing = m_board->listing(listingId);
    if (!listing)
        return;
    select(listingId);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("slotMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool may = m_mayAdd && m_board->sellsByCode(*listing) && listing->active;
    QAction *add = menu->addAction(tr("Add to cart"));
    add->setEnabled(may && listing->available().value_or(1) > 0);
    connect(add, &QAction::triggered, this, [this, listingId] { Q_EMIT slotActivated(listingId); });
    for (const Variant &variant : listing->variants) {
        if (!variant.active)
            continue;
        QAction *placement =
            menu->addAction(tr("Add with %1 (%2)", "placement, its stock")
                                .arg(variant.title, placementStock(*listing, variant)));
        placement->setEnabled(may && isPlacementFree(*listing, variant));
        connect(placement, &QAction::triggered, this,
            [this, listingId, code = variant.code] { Q_EMIT placementActivated(listingId, code); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Copy code %1").arg(listing->code)), &QAction::triggered, this,
        [code = listing->code] { QGuiApplication::clipboard()->setText(code); });
    menu->popup(globalPos);
}

void BoardPage::tick()
{
    if (m_stack->currentWidget() == m_matrixView)
        m_matrixView->viewport()->update();
    refreshHint();
    refreshBanner();
}

} // namespace holdfast
