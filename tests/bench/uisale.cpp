// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisale.h"

#include "frames.h"
#include "style.h"
#include "tcpproxy.h"
#include "uiwindow.h"

#include <cstdio>
#include <QJsonDocument>
#include <QTableView>
#include <QTest>

namespace holdfast::bench {
namespace {

constexpr std::chrono::milliseconds oneWay{100};
constexpr int lookMs = 5;
constexpr int patienceMs = 60'000;
constexpr std::chrono::milliseconds settle{500};

double msSince(SteadyClock::time_point then)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - then).count();
}

/// Steps that a person takes one after another, each when the window shows what came of the last.
class Script : public QObject
{
public:
    explicit Script(MainWindow *window)
        : m_window(window)
    {
        m_looking.setTimerType(Qt::PreciseTimer);
        connect(&m_looking, &QTimer::timeout, this, &Script::look);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            giveUp(
                QStringLiteral("the window does not go on after \"%1\"").arg(m_steps[m_at].name));
        });
    }
    void add(const QString &name, std::function<void()> act, std::function<bool()> until)
    {
        m_steps.append({name, std::move(act), std::move(until)});
    }
    void start(std::function<void()> done)
    {
        m_done = std::move(done);
        m_steps[0].act();
        m_looking.start(lookMs);
        m_patience.start(patienceMs);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(target(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(target(), text); }

private:
    struct Step
    {
        QString name;
        std::function<void()> act;
        std::function<bool()> until;
    };

    QWidget *target() const { return m_window->focusWidget() ? m_window->focusWidget() : m_window; }
    void look()
    {
        if (!m_steps[m_at].until())
            return;
        if (++m_at == m_steps.size()) {
            m_looking.stop();
            m_patience.stop();
            m_done();
            return;
        }
        m_patience.start(patienceMs);
        m_steps[m_at].act();
    }

    MainWindow *m_window;
    QTimer m_looking;
    QTimer m_patience;
    QVector<Step> m_steps;
    qsizetype m_at = 0;
    std::function<void()> m_done;
};

} // namespace

int saleDesk(int argc, char **argv, const QString &url, const QString &kind)
{
    FrameApplication application(argc, argv);
    QApplication::setStyle(new HoldfastStyle);
    ConnectionSpec spec = ConnectionSpec::parse(url).value();
    test::TcpProxy network(spec.host.toStdString(), spec.port.toInt());
    if (kind == QLatin1String("delayed"))
        network.setDelay(oneWay);
    spec.host = QStringLiteral("127.0.0.1");
    spec.port = QString::number(network.port());
    WindowOn desk(spec);
    desk.window.activateWindow();
    const auto shown = [&](const char *name) {
        return desk.window.findChild<QWidget *>(QLatin1String(name))->isVisible();
    };
    const auto cart = desk.window.findChild<QTableView *>(QStringLiteral("cartView"))->model();
    const auto cash = desk.window.findChild<QAction *>(QStringLiteral("cashAction"));
    Script script(&desk.window);
    SteadyClock::time_point began;
    SteadyClock::time_point froze;
    double toldMs = 0;
    script.add(
        QStringLiteral("start"), [] {},
        [&] { return desk.live.state() == LiveBoard::State::Live; });
    script.add(
        QStringLiteral("settle"), [&] { began = SteadyClock::now() + settle; },
        [&] { return SteadyClock::now() >= began; });
    int rows = 0;
    for (const char *words : {"m0 s", "m0 q", "m0 h", "m0 f"}) {
        ++rows;
        const bool freezes = kind == QLatin1String("frozen") && rows == 3;
        const auto search = [&, words, freezes, first = rows == 1] {
            if (first)
                application.begin();
            if (freezes) {
                network.setFrozen(true);
                froze = SteadyClock::now();
            }
            script.key(Qt::Key_K, Qt::ControlModifier);
            script.type(QLatin1String(words));
            script.key(Qt::Key_Return);
        };
        if (freezes) {
            script.add(QStringLiteral("freeze"), search, [&] { return shown("noticeBar"); });
            script.add(
                QStringLiteral("thaw"),
                [&] {
                    toldMs = msSince(froze);
                    network.setFrozen(false);
                },
                [&] { return cart->rowCount() == 3 && cash->isEnabled(); });
        } else {
            script.add(QLatin1String(words), search,
                [&, rows] { return cart->rowCount() == rows && cash->isEnabled(); });
        }
    }
    script.add(
        QStringLiteral("cash"), [&] { script.key(Qt::Key_F8); }, [&] { return shown("payPage"); });
    script.add(
        QStringLiteral("take"), [&] { script.key(Qt::Key_Return); },
        [&] { return shown("outcomePage"); });
    script.start([&] {
        QJsonObject report = application.report();
        report.insert(QStringLiteral("sale_ms"), msSince(began));
        if (toldMs > 0)
            report.insert(QStringLiteral("told_ms"), toldMs);
        std::printf("%s\n", QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    });
    return QApplication::exec();
}

} // namespace holdfast::bench
