// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refundpage.h"

#include "columnscroll.h"
#include "format.h"
#include "refundable.h"
#include "rowtable.h"
#include "theme.h"
#include "words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyledItemDelegate>

namespace holdfast {

namespace {

class RefundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = new QSpinBox(parent);
        editor->setFrame(false);
        editor->setAlignment(Qt::AlignRight);
        editor->setRange(0, leftOf(index));
        editor->setAccessibleName(
            RefundPage::tr("Slots to give back of %1")
                .arg(index.siblingAtColumn(RefundModel::TitleColumn).data().toString()));
        // What the button does is what is typed, whether or not the editor has been closed.
        connect(editor, &QSpinBox::valueChanged, this,
            [this, editor] { Q_EMIT const_cast<RefundDelegate *>(this)->commitData(editor); });
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *number = static_cast<QSpinBox *>(editor);
        const QSignalBlocker fromTheModel(number);
        number->setMaximum(leftOf(index));
        const int back = index.data(Qt::EditRole).toInt();
        // The same number anew would take away what is half typed.
        if (number->value() != back)
            number->setValue(back);
    }

protected:
    /// Up and down go to another line, as they do where nothing is typed.
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress;
        const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
        if (key != Qt::Key_Up && key != Qt::Key_Down)
            return QStyledItemDelegate::eventFilter(object, event);
        auto *editor = static_cast<QWidget *>(object);
        auto *table = static_cast<QWidget *>(parent());
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor);
        QCoreApplication::sendEvent(table, event);
        return true;
    }
    static int leftOf(const QModelIndex &index)
    {
        return int(std::min<qint64>(
            index.data(RefundModel::LeftRole).toLongLong(), std::numeric_limits<int>::max()));
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        option->palette.setColor(QPalette::Highlight, tones(option->palette).tint);
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        if (index.column() == RefundModel::AmountColumn)
            option->text = formatAmount(index.data(RefundModel::MoneyRole).value<Money>());
        if (index.column() == RefundModel::BackColumn)
            option->font = typeFont(option->font, Type::Body, true);
    }
};

/// Keys that the window has another use for.
bool isForTheTable(QEvent *event)
{
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int key = pressed->key();
    return !(pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
           && (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus
               || key == Qt::Key_Delete);
}

Tender paidBy(const Order &order)
{
    for (const Payment &payment : order.payments) {
        if (payment.kind == QLatin1String("payment"))
            return tenderFromName(payment.tender).value_or(Tender::Cash);
    }
    return Tender::Cash;
}

} // namespace

RefundPage::RefundPage(QWidget *parent)
    : QFrame(parent)
    , m_model(new RefundModel(this))
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_slots(new QRadioButton(tr("&Slots, whole"), this))
    , m_part(new QRadioButton(tr("An &amount; slots go back only with the whole"), this))
    , m_table(new RowTable(this))
    , m_amount(new QLineEdit(this))
    , m_return(new QCheckBox(tr("&Put the slots on sale again"), this))
    , m_tender(new QComboBox(this))
    , m_form(new DecisionForm(QStringLiteral("refund"), tr("Back"), this))
{
    setObjectName(QStringLiteral("refundPage"));
    setAccessibleName(tr("Give money back"));
    setType(m_title, Type::Title, true);
    m_title->setObjectName(QStringLiteral("refundTitle"));
    m_facts->setObjectName(QStringLiteral("refundFacts"));
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setMuted(m_facts);
    m_slots->setObjectName(QStringLiteral("refundSlotsRadio"));
    m_part->setObjectName(QStringLiteral("refundAmountRadio"));
    m_amount->setObjectName(QStringLiteral("refundAmountEdit"));
    m_amount->setAccessibleName(tr("Amount to give back"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setMaxLength(40);
    m_amount->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_return->setObjectName(QStringLiteral("refundReturnCheck"));
    m_tender->setObjectName(QStringLiteral("refundTenderBox"));
    m_tender->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *tenderName = new QLabel(tr("Give it back &by"), this);
    setMuted(tenderName);
    tenderName->setBuddy(m_tender);
    m_tender->setAccessibleName(plainText(tenderName->text()));
    buildTable();

    auto *tender = new QHBoxLayout;
    tender->setSpacing(step(this, 2));
    tender->addWidget(tenderName);
    tender->addWidget(m_tender);
    tender->addStretch(1);
    auto *amount = new QHBoxLayout;
    amount->setSpacing(step(this, 2));
    amount->addWidget(m_part);
    amount->addWidget(m_amount);
    amount->addStretch(1);
    // Wider, a line's name and its amount would be too far apart to be read together.
    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    const int pad = step(this, 4);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(step(this, 2));
    auto *choices = new QWidget(this);
    auto *choicesLayout = new QVBoxLayout(choices);
    choicesLayout->setContentsMargins(0, 0, 0, 0);
    choicesLayout->setSpacing(step(this, 2));
    choicesLayout->addWidget(m_title);
    choicesLayout->addWidget(m_facts);
    choicesLayout->addSpacing(step(this));
    choicesLayout->addWidget(m_slots);
    choicesLayout->addWidget(m_table, 1000);
    choicesLayout->addWidget(m_return);
    choicesLayout->addLayout(amount);
    choicesLayout->addLayout(tender);
    choicesLayout->addStretch(1);
    layout->addWidget(new ColumnScroll(choices, this), 1);
    layout->addWidget(m_form);
    setTabOrder(m_slots, m_table);
    setTabOrder(m_table, m_return);
    setTabOrder(m_return, m_part);
    setTabOrder(m_part, m_amount);
    setTabOrder(m_amount, m_tender);
    setTabOrder(m_tender, m_form->first());

    connect(m_model, &RefundModel::planChanged, this, &RefundPage::refresh);
    connect(m_slots, &QRadioButton::toggled, this, &RefundPage::chooseKind);
    // Its key means the field behind it, also where it is chosen already.
    connect(m_part, &QRadioButton::clicked, m_amount, [this] {
        m_amount->setFocus(Qt::ShortcutFocusReason);
        m_amount->selectAll();
    });
    connect(m_amount, &QLineEdit::textChanged, this, &RefundPage::readAmount);
    connect(m_amount, &QLineEdit::returnPressed, m_form, &DecisionForm::focusReason);
    connect(m_return, &QCheckBox::toggled, this, [this](bool put) { m_model->setKeepSlots(!put); });
    connect(m_form, &DecisionForm::left, this, &RefundPage::left);
    connect(m_form, &DecisionForm::waitingChanged, this, &RefundPage::refreshChoices);
    connect(m_form, &DecisionForm::decided, this, [this](const QString &why) {
        if (m_model->plan())
            Q_EMIT refundWanted(order(), *m_model->plan(), chosenTender(m_tender), why);
    });
}

void RefundPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("refundTable"));
    m_table->setAccessibleName(tr("Lines of the order"));
    m_table->setAccessibleDescription(
        tr("Type a number, or plus and minus, to choose how many slots of a line go back"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RefundDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(
        RefundModel::TitleColumn, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    for (const int column :
        {RefundModel::LeftColumn, RefundModel::BackColumn, RefundModel::AmountColumn}) {
        m_table->setColumnWidth(
            column, std::max(em * 18, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * 3);
    m_table->installEventFilter(this);
}

bool RefundPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table)
        return QFrame::eventFilter(watched, event);
    const QModelIndex current = m_table->currentIndex();
    if (event->type() == QEvent::ShortcutOverride && isForTheTable(event)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn && current.column() != RefundModel::BackColumn)
        m_table->setCurrentIndex(
            m_model->index(std::max(0, current.row()), RefundModel::BackColumn));
    if (event->type() != QEvent::KeyPress)
        return false;
    // By one, as in the cart.
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int by = key == Qt::Key_Plus || key == Qt::Key_Equal ? 1 : key == Qt::Key_Minus ? -1 : 0;
    if (by == 0 || !current.isValid())
        return false;
    const QModelIndex back = current.siblingAtColumn(RefundModel::BackColumn);
    m_model->setData(back, back.data(Qt::EditRole).toLongLong() + by, Qt::EditRole);
    return true;
}

void RefundPage::begin(const Order &order)
{
    m_title->setText(tr("Give money back, order %1").arg(order.number));
    m_form->begin();
    m_return->setChecked(true);
    m_amount->clear();
    m_slots->setChecked(true);
    offerTenders(m_tender, paidBy(order), order.customer.has_value());
    m_model->setOrder({});
    m_model->setOrder(order);
    chooseKind();
    setOrder(order);
    m_table->setCurrentIndex(m_model->index(0, RefundModel::BackColumn));
    m_table->setFocus();
}

void RefundPage::setOrder(const Order &order)
{
    if (order.number != this->order() || m_form->isWaiting())
        return;
    const Money paid{order.totals.totalMinor, order.totals.currency};
    const QString who = order.customer ? (order.customer->name.isEmpty() ? order.customer->email
                                                                         : order.customer->name)
                                       : tr("Walk-in");
    m_facts->setText(tr("%1 · %2 paid · %3 not given back yet", "customer, amount, amount")
                         .arg(who, formatMoney(paid), formatMoney(moneyLeft(order))));
    m_model->setOrder(order);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setMaximumHeight(std::max(
        m_table->minimumHeight(), m_table->horizontalHeader()->sizeHint().height()
                                      + row * m_model->rowCount() + 2 * m_table->frameWidth()));
}

QRect RefundPage::noticeRoom() const
{
    const QWidget *column = m_form->parentWidget();
    return QRect(column->mapTo(this, QPoint()), QSize(column->width(), m_form->y()));
}

void RefundPage::chooseKind()
{
    refreshChoices();
    if (m_slots->isChecked()) {
        m_amountProblem.clear();
        m_model->setAmount({});
    } else {
        readAmount();
        m_amount->setFocus();
    }
}

void RefundPage::refreshChoices()
{
    const bool open = !m_form->isWaiting();
    const bool slotsGo = m_slots->isChecked();
    m_slots->setEnabled(open);
    m_part->setEnabled(open);
    m_tender->setEnabled(open);
    m_table->setEnabled(open && slotsGo);
    m_return->setEnabled(open && slotsGo);
    m_amount->setEnabled(open && !slotsGo);
}

void RefundPage::readAmount()
{
    if (m_slots->isChecked())
        return;
    const auto amount = holdfast::readAmount(m_amount->text(), m_model->order().totals.currency);
    const Money left = moneyLeft(m_model->order());
    const bool fits = amount && amount->minor > 0 && amount->minor <= left.minor;
    m_amountProblem = fits                                   ? QString()
                      : m_amount->text().trimmed().isEmpty() ? tr("Type the amount.")
                      : amount ? tr("Give an amount above zero, up to %1.").arg(formatMoney(left))
                               : amount.error().text;
    m_model->setAmount(fits ? amount->minor : 0);
}

void RefundPage::refresh()
{
    const auto &plan = m_model->plan();
    if (!plan || !m_amountProblem.isEmpty()) {
        m_form->setReady(tr("Give back"), QString(),
            m_amountProblem.isEmpty() ? plan.error().text : m_amountProblem);
        return;
    }
    const Currency currency = m_model->order().totals.currency;
    QStringList parts{
        tr("%1 goes back, %2 of it tax.")
            .arg(formatMoney(m_model->total()), formatMoney({m_model->taxMinor(), currency}))};
    if (const Money before = givenBefore(m_model->order(), *plan); before.minor > 0) {
        parts.append(tr("%1 of the slots' price was given back before.").arg(formatMoney(before)));
    }
    if (plan->shippingMinor > 0)
        parts.append(tr("%1 of it is shipping.").arg(formatMoney({plan->shippingMinor, currency})));
    if (m_model->returned() > 0)
        parts.append(tr("Slots on sale again: %L1.").arg(m_model->returned()));
    m_form->setReady(
        tr("Give back %1").arg(formatAmount(m_model->total())), parts.join(QLatin1Char(' ')));
}

} // namespace holdfast
