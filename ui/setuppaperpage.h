// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "businessdetails.h"
#include "setuppage.h"
#include "setupplan.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace holdfast {

/// What stands on receipts, and what they are printed on.
class SetupPaperPage : public SetupPage
{
    Q_OBJECT

public:
    SetupPaperPage(const SetupTools &tools, QWidget *parent);

    void enter() override;
    bool isComplete() const override;
    bool isTouched() const override { return m_touched; }
    void save() const;

private:
    QPlainTextEdit *addLines(const QString &caption, const char *name, QBoxLayout *to);
    QComboBox *addBox(const QString &caption, const char *name, QBoxLayout *to);
    void checkLengths();
    BusinessDetails details() const;

    SetupTools m_tools;
    BusinessDetails m_saved;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_taxNumber = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QPlainTextEdit *m_address = nullptr;
    QPlainTextEdit *m_footer = nullptr;
    QComboBox *m_printer = nullptr;
    QComboBox *m_receipt = nullptr;
    QComboBox *m_page = nullptr;
    bool m_touched = false;
};

} // namespace holdfast
