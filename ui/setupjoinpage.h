// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionbutton.h"
#include "setuppage.h"
#include "setupplan.h"

#include <QComboBox>
#include <QPointer>

namespace holdfast {

/// Asks for a server, a login and a password, and tries them out before going on.
class SetupJoinPage : public SetupPage
{
    Q_OBJECT

public:
    SetupJoinPage(const SetupTools &tools, SetupPlan *plan, QWidget *parent);

    void enter() override;
    void leave() override;
    void stop() override;
    bool isComplete() const override;
    bool isBusy() const override { return m_busy; }
    bool isChanging() const override { return m_changing; }
    bool isTouched() const override { return m_touched; }
    QString nextText() const override;

private:
    void buildFields();
    void buildTls(QBoxLayout *to);
    void buildButtons();
    void chooseCertificate();
    void takeAddress();
    Result<ConnectionSpec> typedSpec() const;
    std::optional<QString> typedPassword() const;
    void edited();
    void tryOut(bool goOn);
    void tried(const Result<JoinReport> &report, bool goOn);
    void wantSetUp();
    void setUpDatabase();
    void setBusy(bool busy);
    void refuse(const QString &text);

    SetupTools m_tools;
    SetupPlan *m_plan;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_tls = nullptr;
    QWidget *m_certificateRow = nullptr;
    QLineEdit *m_certificate = nullptr;
    ActionButton *m_test = nullptr;
    ActionButton *m_setUp = nullptr;
    ActionButton *m_stop = nullptr;
    ConnectionSpec m_spec;      ///< that is being tried
    quint64 m_attempt = 0;      ///< answers to earlier ones are dropped
    QPointer<QWidget> m_before; ///< had the focus when the asking began
    bool m_busy = false;
    bool m_changing = false; ///< the database is being set up, which cannot be stopped
    bool m_older = false;    ///< it has to be brought up to date, for every desk
    bool m_joined = false;   ///< what stands here was tried, and can be sold from
    bool m_touched = false;
};

} // namespace holdfast
