// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"
#include "databasesetup.h"
#include "patience.h"
#include "secrets.h"
#include "setupwizard.h"
#include "testdatabase.h"

#include <QComboBox>
#include <QMessageBox>
#include <QTest>

namespace holdfast::test {

/// A computer without Holdfast's data: a data folder, a settings file and a keychain of its own.
class NewComputer
{
public:
    NewComputer()
        : configuration(folder.filePath(QStringLiteral("settings.ini")))
        , keys(&keychain,
              [](const StripeKey &) -> Result<std::unique_ptr<PaymentProvider>> {
                  return Error{ErrorKind::Offline, QStringLiteral("There is no Stripe here.")};
              })
        , databases(
              [clock = clock](const ConnectionSpec &spec, const std::optional<QString> &password) {
                  StoreConfig config{.spec = spec, .desk = QStringLiteral("test"), .clock = clock};
                  if (password)
                      config.password = [password] { return password; };
                  return storeFactory(config);
              })
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        configuration.setDesk(QStringLiteral("Front"));
        configuration.setPerson(QStringLiteral("dana"));
    }

    SetupTools tools() { return {&databases, &configuration, &keychain, &keys}; }

    QTemporaryDir folder;
    std::shared_ptr<SystemClock> clock = std::make_shared<SystemClock>();
    Configuration configuration;
    FakeKeychain keychain;
    StripeKeys keys;
    DatabaseSetup databases;
};

/// A window in the hands of somebody without a mouse.
class Keyboard
{
public:
    explicit Keyboard(QWidget *window)
        : m_window(window)
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(target(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(target(), text); }
    /// Into the next field.
    void typeNext(const QString &text) const
    {
        press(Qt::Key_Tab);
        type(text);
    }

private:
    QWidget *target() const { return m_window->focusWidget() ? m_window->focusWidget() : m_window; }

    QWidget *m_window;
};

template <class T>
T *childOf(const QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/// What the page of the wizard that is shown says about itself.
inline QString pageNotice(const QWidget *page)
{
    const auto *notice = page->findChild<InlineNotice *>();
    return notice && notice->isVisible() ? notice->text() : QString();
}

} // namespace holdfast::test
