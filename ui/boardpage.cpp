// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardpage.h"

#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace holdfast {

namespace {

constexpr int summaryDelayMs = 100;

QToolButton *toggle(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setText(plainText(action->text()));
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
    , m_matrixView(new MatrixView(m_matrix, std::move(now), this))
    , m_listView(new ListView(board, this))
    , m_statePage(new StatePage(this))
    , m_veil(new StatePage(this))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_matrixAction(actions.matrix)
{
    m_stack->setObjectName(QStringLiteral("boardStack"));
    m_statePage->setObjectName(QStringLiteral("boardStatePage"));
    m_veil->setObjectName(QStringLiteral("boardVeil"));
    m_veil->setVeil(true);
    m_veil->hide();
    m_summary->setObjectName(QStringLiteral("boardSummary"));
    setMuted(m_summary);
    auto *title = new QLabel(tr("Board"), this);
    setType(title, Type::Title, true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(step(this, 3), step(this, 2), step(this, 3), step(this, 2));
    bar->setSpacing(step(this, 2));
    bar->addWidget(title);
    bar->addSpacing(step(this, 2));
    bar->addWidget(m_summary, 1);
    bar->addWidget(toggle(actions.matrix, this));
    bar->addWidget(toggle(actions.list, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_matrixView);
    m_stack->addWidget(m_listView);
    m_stack->addWidget(m_statePage);
    m_stack->installEventFilter(this);

    connect(actions.matrix, &QAction::toggled, this, &BoardPage::showView);
    connect(m_matrixView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { setCurrent(m_matrix->listingAt(current)); });
    connect(m_listView, &ListView::currentListingChanged, this, &BoardPage::setCurrent);
    connect(m_matrixView, &MatrixView::slotActivated, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_matrix->listingAt(index))
            Q_EMIT slotActivated(id);
    });
    connect(m_listView, &ListView::slotActivated, this, &BoardPage::slotActivated);
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
    connect(m_veil, &StatePage::firstWanted, this, &BoardPage::retryWanted);
    refreshState();
}

void BoardPage::showState(LiveBoard::State state, const Error &error)
{
    m_state = state;
    m_error = error;
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
    const QString title = offline && m_error.kind == ErrorKind::Offline
                              ? tr("The database cannot be reached")
                              : tr("The database cannot be used");
    const QString sentence = m_error.kind == ErrorKind::Offline
                                 ? tr("%1 Nothing is sold meanwhile.").arg(m_error.text)
                                 : m_error.text;
    if (offline)
        (empty ? m_statePage : m_veil)->showState(title, sentence, tr("Try now"));
    else if (m_state == LiveBoard::State::Connecting)
        m_statePage->showState(tr("Opening the database…"), tr("The board appears in a moment."));
    else if (empty)
        m_statePage->showState(tr("No listings yet"),
            tr("A rate card says what can be sold, where and for how much. Begin with the sample "
               "to look around, or import your own CSV file."),
            tr("Load the sample rate card"), tr("Import a rate card…"));
    m_statePage->setActionsEnabled(!m_loading);
    m_veil->setVisible(offline && !empty);
    if (m_veil->isVisible()) {
        m_veil->setGeometry(m_stack->geometry());
        m_veil->raise();
    }
    m_matrixView->setEnabled(!offline);
    m_listView->setEnabled(!offline);
    refreshSummary();
    showView();
}

void BoardPage::refreshSummary()
{
    qint64 free = 0;
    for (const Listing &listing : m_board->listings())
        free += listing.available().value_or(0);
    m_summary->setText(m_board->rowCount() == 0 ? QString() : tr("%L1 slots available").arg(free));
}

void BoardPage::showView()
{
    QWidget *view = m_matrixAction->isChecked() ? static_cast<QWidget *>(m_matrixView) : m_listView;
    QWidget *shown = m_board->rowCount() == 0 ? static_cast<QWidget *>(m_statePage) : view;
    if (m_stack->currentWidget() == shown)
        return;
    const bool focus = m_matrixView->hasFocus() || m_listView->hasFocus();
    if (m_matrixAction->isChecked())
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
        m_matrixView->setCurrentIndex(m_matrix->index(0, 0));
    m_stack->currentWidget()->setFocus();
}

void BoardPage::tick()
{
    if (m_stack->currentWidget() == m_matrixView)
        m_matrixView->viewport()->update();
}

bool BoardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_veil->setGeometry(m_stack->geometry());
    return QWidget::eventFilter(watched, event);
}

} // namespace holdfast
